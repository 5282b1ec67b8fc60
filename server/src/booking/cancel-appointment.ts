import type * as contract from '@helsesim/shared/booking/booking-contract';
import { mayCancel } from '@helsesim/shared/booking/booking-rules';
import { allow, refuse } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findAppointment, setCancelled } from './appointment-repository.ts';
import type { BookingAndPeople } from './booking-repository.ts';

/**
 * TIM-10. A cancelled appointment is outside the unique index, so the time is free at once. Sent again – a double click,
 * an answer that was lost – it answers the same.
 */
export async function cancelAppointment(
  tx: WorldWriter<BookingAndPeople>,
  { acting: { citizenId, basis }, params }: CitizenRequest<typeof contract.cancelAppointment>,
) {
  const found = await findAppointment(tx, { citizenId, id: params.appointmentId });
  if (!found) return refuse('no-such-appointment');
  if (found.status === 'cancelled') return allow(found);
  const { id, startsAt } = found;
  const decision = mayCancel({ now: tx.now, startsAt });
  if (!decision.ok) return decision;

  // NOS-06: by the citizen, or on behalf of the citizen.
  await setCancelled(tx, { id, cancelledBy: basis === 'self' ? 'AAI' : 'APVAI' });
  return allow({ ...found, status: 'cancelled' as const });
}
