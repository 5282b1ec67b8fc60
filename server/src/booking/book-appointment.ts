import type * as contract from '@helsesim/shared/booking/booking-contract';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { unschedule } from '../worlds/index.ts';
import { bookHeld, insertBooked } from './appointment-repository.ts';
import { answerAppointment } from './get-appointment.ts';
import { letGo, RELEASE_HOLD, type TimeTables, takeTime } from './take-time.ts';

/** Books a time, held before or not. Sent twice it gives the same appointment, once. */
export async function bookAppointment(
  tx: WorldWriter<TimeTables>,
  asked: CitizenRequest<typeof contract.bookAppointment>,
) {
  const {
    acting: { citizenId, actorId },
    body: { requestId, slotId },
  } = asked;
  const taking = await takeTime(tx, asked);
  if (!taking.ok) return taking;
  const { held, already, lost } = taking.value;
  if (already) return answerAppointment(tx, { citizenId, id: already.id });

  const same = held.find((one) => one.slotId === slotId);
  const kept = same && (await bookHeld(tx, { id: same.id, requestId, bookedById: actorId })) ? same.id : undefined;
  const id = kept ?? tx.newId();
  if (kept) await unschedule(tx, { kind: RELEASE_HOLD, about: id });
  else if (!(await insertBooked(tx, { id, slotId, requestId, citizenId, bookedById: actorId }))) return lost();
  await letGo(
    tx,
    held.filter((one) => one !== same),
  );
  return answerAppointment(tx, { citizenId, id });
}
