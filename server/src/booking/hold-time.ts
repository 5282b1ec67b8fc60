import type * as contract from '@helsesim/shared/booking/booking-contract';
import { HOLD_MINUTES } from '@helsesim/shared/booking/booking-model';
import { oneAppointmentARequest } from '@helsesim/shared/booking/booking-rules';
import { refuse } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import { schedule, type WorldWriter } from '../worlds/index.ts';
import { deletePending, insertUnlessTaken } from './appointment-repository.ts';
import { answerAppointment } from './get-appointment.ts';
import { letGo, RELEASE_HOLD, type TimeTables, takeTime } from './take-time.ts';

export async function holdTime(tx: WorldWriter<TimeTables>, asked: CitizenRequest<typeof contract.holdTime>) {
  const {
    acting: { citizenId, actorId },
    body: { requestId, slotId },
  } = asked;
  const taking = await takeTime(tx, asked);
  if (!taking.ok) return taking;
  const { held, alsoHeld, already, lost } = taking.value;
  if (already) return refuse('request-used', oneAppointmentARequest.id);
  // Held for the same request: the same hold, which does not last longer for being asked for again.
  if (held?.requestId === requestId) return answerAppointment(tx, { citizenId, id: held.id });

  if (held) await letGo(tx, [held]);
  const id = tx.newId();
  const heldUntil = tx.now.add({ minutes: HOLD_MINUTES });
  const hold = { id, slotId, requestId, citizenId, bookedById: actorId, status: 'pending', heldUntil } as const;
  if (!(await insertUnlessTaken(tx, hold))) return lost();
  await schedule(tx, { at: heldUntil, kind: RELEASE_HOLD, about: id });
  await letGo(tx, alsoHeld);
  return answerAppointment(tx, { citizenId, id });
}

/** Due work: nobody booked the time while it was held. */
export async function releaseHold(tx: WorldWriter<TimeTables>, appointmentId: string) {
  await deletePending(tx, appointmentId);
}
