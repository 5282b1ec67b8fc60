import type * as contract from '@helsesim/shared/booking/booking-contract';
import { allow } from '@helsesim/shared/decision';
import { osloDay, startOfOsloDay } from '@helsesim/shared/oslo';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { appointmentsSince } from './appointment-repository.ts';
import type { BookingAndPeople } from './booking-repository.ts';

export async function findAppointments(
  tx: WorldWriter<BookingAndPeople>,
  { acting: { citizenId } }: CitizenRequest<typeof contract.findAppointments>,
) {
  const from = startOfOsloDay(osloDay(tx.now).subtract({ years: 1 }));
  return allow(await appointmentsSince(tx, { citizenId, from }));
}
