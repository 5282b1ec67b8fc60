import type * as contract from '@helsesim/shared/booking/booking-contract';
import { allow, refuse } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findHeldOrMade } from './appointment-repository.ts';
import type { BookingAndPeople } from './booking-repository.ts';

export async function getAppointment(
  tx: WorldWriter<BookingAndPeople>,
  { acting: { citizenId }, params }: CitizenRequest<typeof contract.getAppointment>,
) {
  const found = await findHeldOrMade(tx, { citizenId, id: params.appointmentId });
  return found ? allow(found) : refuse('no-such-appointment');
}

/** The hold or the appointment that was just written. */
export async function answerAppointment(tx: WorldWriter<BookingAndPeople>, of: { citizenId: string; id: string }) {
  const found = await findHeldOrMade(tx, of);
  if (!found) throw new Error('An appointment that was just written is gone');
  return allow(found);
}
