import type * as contract from '@helsesim/shared/booking/booking-contract';
import { mayHaveTimes, outcomeOf } from '@helsesim/shared/booking/urgency-rules';
import { allow, refuse } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { type BookingAndPeople, type BookingNeed, findRequest } from './booking-repository.ts';
import { findFastlege, offerNettlege, pageOfTimes } from './offered-times.ts';

export async function getBookingRequest(
  tx: WorldWriter<BookingAndPeople>,
  { acting: { citizenId }, params, query }: CitizenRequest<typeof contract.getBookingRequest>,
) {
  const request = await findRequest(tx, { citizenId, id: params.requestId });
  return request
    ? allow(await describeRequest(tx, citizenId, request, query.after))
    : refuse('no-such-booking-request');
}

/** A request with the times that are free now; urgent signs give none. */
export async function describeRequest(
  tx: WorldWriter<BookingAndPeople>,
  citizenId: string,
  request: BookingNeed,
  after?: Temporal.Instant,
): Promise<contract.BookingRequest> {
  const { id, reason, note, signs, noneSuits } = request;
  const timesOpen = mayHaveTimes(signs).ok;
  const fastlege = await findFastlege(tx, citizenId);
  return {
    id,
    reason,
    note,
    outcome: outcomeOf(signs),
    fastlege: fastlege ?? null,
    ...(timesOpen ? await pageOfTimes(tx, fastlege, after) : { slots: [], more: false }),
    nettlege: timesOpen && noneSuits ? await offerNettlege(tx, { citizenId, request, fastlege }) : null,
  };
}
