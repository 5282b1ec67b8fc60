import type * as contract from '@helsesim/shared/booking/booking-contract';
import { allow } from '@helsesim/shared/decision';
import { ageOn, osloDay, startOfOsloDay } from '@helsesim/shared/oslo';
import { fullNameOf, type StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { bookedAtOffice } from './appointment-repository.ts';
import type { BookingAndPeople } from './booking-repository.ts';

export const deskRoles: readonly StaffRoleKind[] = ['gp', 'gp-secretary', 'nettlege'];

/** The booked appointments of one Norwegian day at one's own office. LOG-04: every citizen who is shown was looked at. */
export async function findDeskAppointments(
  tx: WorldWriter<BookingAndPeople>,
  { query: { day }, staff: { organizationId }, look }: StaffRequest<typeof contract.findDeskAppointments>,
) {
  const from = startOfOsloDay(day);
  const to = startOfOsloDay(day.add({ days: 1 }));
  const booked = await bookedAtOffice(tx, { organizationId, from, to });
  for (const { citizen } of booked) look(citizen.id);

  const today = osloDay(tx.now);
  return allow(
    booked.map(({ citizen, practitioner, booker, ...appointment }) => ({
      ...appointment,
      practitioner: fullNameOf(practitioner),
      citizen: { name: fullNameOf(citizen), age: ageOn(today, citizen.born) },
      bookedBy: fullNameOf(booker),
    })),
  );
}
