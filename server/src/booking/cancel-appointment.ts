import type * as contract from '@helsesim/shared/booking/booking-contract';
import { mayCancel } from '@helsesim/shared/booking/booking-rules';
import { allow, refuse } from '@helsesim/shared/decision';
import type { AnswersAlong } from '../dialogue/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findAppointment, findPlace, setCancelled } from './appointment-repository.ts';
import { findRequest } from './booking-repository.ts';
import { unscheduleReminder } from './reminders.ts';
import type { TimeTables } from './take-time.ts';
import { tellOf } from './tell-of-appointment.ts';

/**
 * TIM-10. A cancelled appointment is outside the unique index, so the time is free at once. Sent again – a double click,
 * an answer that was lost – it answers the same. Answers to a form that went along come back.
 */
export const cancelAppointment =
  <Tables extends TimeTables>(answers: AnswersAlong<Tables>) =>
  async (
    tx: WorldWriter<Tables>,
    { acting: { citizenId, basis }, params }: CitizenRequest<typeof contract.cancelAppointment>,
  ) => {
    const found = await findAppointment(tx, { citizenId, id: params.appointmentId });
    if (!found) return refuse('no-such-appointment');
    if (found.status === 'cancelled') return allow(found);
    const { id, startsAt } = found;
    const decision = mayCancel({ now: tx.now, startsAt });
    if (!decision.ok) return decision;

    const place = await findPlace(tx, id);
    // NOS-06: by the citizen, or on behalf of the citizen.
    await setCancelled(tx, { id, cancelledBy: basis === 'self' ? 'AAI' : 'APVAI' });
    await unscheduleReminder(tx, id);
    const request = place && (await findRequest(tx, { citizenId, id: place.requestId }));
    if (request?.formResponseId)
      await answers.cameBack(tx, { citizenId, id: request.formResponseId, from: 'appointment' });
    if (place) await tellOf(tx, 'cancelled', place);
    return allow({ ...found, status: 'cancelled' as const });
  };
