import type * as contract from '@helsesim/shared/booking/booking-contract';
import { outcomeOf } from '@helsesim/shared/booking/booking-rules';
import { allow, refuse } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { type BookingAndPeople, findRequest, sayNoneSuits } from './booking-repository.ts';
import { findFastlege, offerNettlege } from './offered-times.ts';

/** NET-02: the citizen has seen the fastlege's times and says that none suits. NET-04: not when it is urgent. */
export async function askForNettlege(
  tx: WorldWriter<BookingAndPeople>,
  { acting: { citizenId }, params }: CitizenRequest<typeof contract.askForNettlege>,
) {
  const request = await findRequest(tx, { citizenId, id: params.requestId });
  if (!request) return refuse('no-such-booking-request');
  if (outcomeOf(request.signs) !== 'book') return refuse('urgent');

  await sayNoneSuits(tx, { citizenId, id: request.id });
  const fastlege = await findFastlege(tx, citizenId);
  return allow(await offerNettlege(tx, { citizenId, request: { ...request, noneSuits: true }, fastlege }));
}
