import { and, desc, eq } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { BookingTables } from './booking-tables.ts';

type Wanted = { citizenId: string; organizationId: string; limit: number };

/** What a citizen has booked at an office, the latest first, also what is still to come. */
export const lastAppointments = query(
  (
    { queries, tables: { appointment, slot, staffRole } }: Reader<BookingTables & PeopleTables>,
    { citizenId, organizationId, limit }: Given<Wanted>,
  ) =>
    queries
      .select({ at: slot.startsAt, kind: slot.form })
      .from(appointment)
      .innerJoin(slot, eq(slot.id, appointment.slotId))
      .innerJoin(staffRole, eq(staffRole.id, slot.practitionerId))
      .where(
        and(
          eq(appointment.citizenId, citizenId),
          eq(appointment.status, 'booked'),
          eq(staffRole.organizationId, organizationId),
        ),
      )
      .orderBy(desc(slot.startsAt), desc(slot.id))
      .limit(limit),
);
