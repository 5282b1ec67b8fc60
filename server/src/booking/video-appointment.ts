import { fullNameOf } from '@helsesim/shared/people/people-model';
import { aliasedTable, and, eq } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { BookingTables } from './booking-tables.ts';

/** A booked appointment that is held by video. TIM-16. */
export async function findVideoAppointment({ queries, tables }: Reader<BookingTables & PeopleTables>, id: string) {
  const { appointment, slot, staffRole, person } = tables;
  const practitioner = aliasedTable(person, 'practitioner');
  const [row] = await queries
    .select({
      id: appointment.id,
      citizenId: appointment.citizenId,
      citizen: { givenName: person.givenName, familyName: person.familyName },
      roleId: slot.practitionerId,
      practitioner: { givenName: practitioner.givenName, familyName: practitioner.familyName },
      startsAt: slot.startsAt,
      minutes: slot.minutes,
    })
    .from(appointment)
    .innerJoin(slot, eq(slot.id, appointment.slotId))
    .innerJoin(staffRole, eq(staffRole.id, slot.practitionerId))
    .innerJoin(practitioner, eq(practitioner.id, staffRole.personId))
    .innerJoin(person, eq(person.id, appointment.citizenId))
    .where(and(eq(appointment.id, id), eq(appointment.status, 'booked'), eq(slot.form, 'video')));
  return (
    row && {
      ...row,
      citizen: fullNameOf(row.citizen),
      practitioner: fullNameOf(row.practitioner),
      service: 'appointments' as const,
    }
  );
}
