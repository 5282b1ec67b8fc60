import type * as contract from '@helsesim/shared/booking/booking-contract';
import { allow } from '@helsesim/shared/decision';
import type { AnswersAlong } from '../dialogue/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { type BookingAndPeople, insertRequest } from './booking-repository.ts';
import { describeRequest } from './get-booking-request.ts';

export const requestBooking =
  <Tables extends BookingAndPeople>(answers: AnswersAlong<Tables>) =>
  async (tx: WorldWriter<Tables>, { acting, body }: CitizenRequest<typeof contract.requestBooking>) => {
    const { citizenId, actorId } = acting;
    const formResponseId = body.formResponseId ?? null;
    if (formResponseId !== null) {
      const form = await answers.mayGo(tx, acting, formResponseId);
      if (!form.ok) return form;
    }
    const request = { id: tx.newId(), ...body, formResponseId, noneSuits: false };
    await insertRequest(tx, { ...request, citizenId, madeById: actorId, madeAt: tx.now });
    return allow(await describeRequest(tx, citizenId, request));
  };
