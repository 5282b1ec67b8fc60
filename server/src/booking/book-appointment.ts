import type * as contract from '@helsesim/shared/booking/booking-contract';
import type { AnswersAlong } from '../dialogue/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { unschedule } from '../worlds/index.ts';
import { bookHeld, insertUnlessTaken } from './appointment-repository.ts';
import { answerAppointment } from './get-appointment.ts';
import { scheduleReminder } from './reminders.ts';
import { letGo, RELEASE_HOLD, type TimeTables, takeTime } from './take-time.ts';
import { tellOf } from './tell-of-appointment.ts';

/** Books a time, held before or not. Sent twice it gives the same appointment, once. */
export const bookAppointment =
  <Tables extends TimeTables>(answers: AnswersAlong<Tables>) =>
  async (tx: WorldWriter<Tables>, asked: CitizenRequest<typeof contract.bookAppointment>) => {
    const {
      acting: { citizenId, actorId },
      body: { requestId, slotId },
    } = asked;
    const taking = await takeTime(tx, asked);
    if (!taking.ok) return taking;
    const { place, held, alsoHeld, already, lost, formResponseId } = taking.value;
    if (already) return answerAppointment(tx, { citizenId, id: already.id });
    if (formResponseId !== null) {
      const form = await answers.mayGo(tx, asked.acting, formResponseId);
      if (!form.ok) return form;
    }

    const kept = held && (await bookHeld(tx, { id: held.id, requestId, bookedById: actorId })) ? held.id : undefined;
    const id = kept ?? tx.newId();
    const booked = {
      id,
      slotId,
      requestId,
      citizenId,
      bookedById: actorId,
      status: 'booked',
      heldUntil: null,
    } as const;
    if (kept) await unschedule(tx, { kind: RELEASE_HOLD, about: id });
    else if (!(await insertUnlessTaken(tx, booked))) return lost();
    if (formResponseId !== null) await answers.went(tx, { citizenId, id: formResponseId, with: 'appointment' });
    await letGo(tx, alsoHeld);
    await tellOf(tx, 'booked', { id, citizenId, ...place });
    await scheduleReminder(tx, { id, startsAt: place.startsAt });
    return answerAppointment(tx, { citizenId, id });
  };
