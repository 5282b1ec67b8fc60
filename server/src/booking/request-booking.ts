import type * as contract from '@helsesim/shared/booking/booking-contract';
import { allow } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { type BookingAndPeople, insertRequest } from './booking-repository.ts';
import { describeRequest } from './get-booking-request.ts';

export async function requestBooking(
  tx: WorldWriter<BookingAndPeople>,
  { acting: { citizenId, actorId }, body }: CitizenRequest<typeof contract.requestBooking>,
) {
  const request = { id: tx.newId(), ...body, noneSuits: false };
  await insertRequest(tx, { ...request, citizenId, madeById: actorId, madeAt: tx.now });
  return allow(await describeRequest(tx, citizenId, request));
}
