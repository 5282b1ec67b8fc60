import type * as contract from '@helsesim/shared/booking/booking-contract';
import { allow, refuse } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findAppointment } from './appointment-repository.ts';
import type { BookingAndPeople } from './booking-repository.ts';

export async function getAppointment(
  tx: WorldWriter<BookingAndPeople>,
  { acting: { citizenId }, params }: CitizenRequest<typeof contract.getAppointment>,
) {
  const found = await findAppointment(tx, { citizenId, id: params.appointmentId });
  return found ? allow(found) : refuse('no-such-appointment');
}

/** The appointment that was just written. */
export async function answerAppointment(tx: WorldWriter<BookingAndPeople>, of: { citizenId: string; id: string }) {
  const found = await findAppointment(tx, of);
  if (!found) throw new Error('An appointment that was just written is gone');
  return allow(found);
}
