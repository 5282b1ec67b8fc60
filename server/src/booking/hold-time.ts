import type * as contract from '@helsesim/shared/booking/booking-contract';
import { HOLD_MINUTES } from '@helsesim/shared/booking/booking-model';
import { refuse } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import { schedule, type WorldWriter } from '../worlds/index.ts';
import { deletePending, insertHeld } from './appointment-repository.ts';
import { answerAppointment } from './get-appointment.ts';
import { letGo, RELEASE_HOLD, type TimeTables, takeTime } from './take-time.ts';

export async function holdTime(tx: WorldWriter<TimeTables>, asked: CitizenRequest<typeof contract.holdTime>) {
  const {
    acting: { citizenId, actorId },
    body: { requestId, slotId },
  } = asked;
  const taking = await takeTime(tx, asked);
  if (!taking.ok) return taking;
  const { held, already, lost } = taking.value;
  if (already) return refuse('request-used');

  const same = held.find((one) => one.slotId === slotId);
  // Held for the same request: the same hold, which does not last longer for being asked for again.
  if (same?.requestId === requestId) return answerAppointment(tx, { citizenId, id: same.id });

  if (same) await letGo(tx, [same]);
  const id = tx.newId();
  const heldUntil = tx.now.add({ minutes: HOLD_MINUTES });
  if (!(await insertHeld(tx, { id, slotId, requestId, citizenId, bookedById: actorId, heldUntil }))) return lost();
  await schedule(tx, { at: heldUntil, kind: RELEASE_HOLD, about: id });
  await letGo(
    tx,
    held.filter((one) => one !== same),
  );
  return answerAppointment(tx, { citizenId, id });
}

/** Due work: nobody booked the time while it was held. */
export async function releaseHold(tx: WorldWriter<TimeTables>, appointmentId: string) {
  await deletePending(tx, appointmentId);
}
