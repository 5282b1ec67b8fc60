import type * as contract from '@helsesim/shared/booking/booking-contract';
import { mayHaveTimes } from '@helsesim/shared/booking/urgency-rules';
import { allow, refuse } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { type BookingAndPeople, findRequest, sayNoneSuits } from './booking-repository.ts';
import { findFastlege, offerNettlege } from './offered-times.ts';

/** NET-02: the citizen has seen the fastlege's times and says that none suits. */
export async function askForNettlege(
  tx: WorldWriter<BookingAndPeople>,
  { acting: { citizenId }, params }: CitizenRequest<typeof contract.askForNettlege>,
) {
  const request = await findRequest(tx, { citizenId, id: params.requestId });
  if (!request) return refuse('no-such-booking-request');
  const decision = mayHaveTimes(request.signs);
  if (!decision.ok) return decision;

  await sayNoneSuits(tx, { citizenId, id: request.id });
  const fastlege = await findFastlege(tx, citizenId);
  return allow(await offerNettlege(tx, { citizenId, request: { ...request, noneSuits: true }, fastlege }));
}
