import { offerState } from '@helsesim/shared/dialogue/dialogue-rules';
import type { AgreedTime } from '@helsesim/shared/health-station/health-station-model';
import { mayCancelAgreed } from '@helsesim/shared/health-station/health-station-rules';
import { isBefore } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { TimeRow } from './agreed-times-repository.ts';

type Look = { now: Temporal.Instant; mayWrite: boolean };

/** A time as whoever reads it is to see it. */
export function agreedTimeOf({ offer, office, phone, practitioner }: TimeRow, { now, mayWrite }: Look): AgreedTime {
  const { id, threadId, startsAt, minutes, form, place } = offer;
  return {
    ...{ id, threadId, startsAt, minutes, form, office, phone },
    place: place || office,
    practitioner: fullNameOf(practitioner),
    state: offerState(offer, now),
    mayCancel: mayWrite && mayCancelAgreed({ now, startsAt, state: offer.state }).ok,
  };
}

/** What is ahead and still stands, and of what is over those that were agreed. */
export function inOrder(times: readonly AgreedTime[], now: Temporal.Instant) {
  const ended = ({ startsAt, minutes }: AgreedTime) => isBefore(startsAt.add({ minutes }), now);
  return {
    times: times.filter((time) => !ended(time) && (time.state === 'offered' || time.state === 'accepted')),
    cancelled: times.filter((time) => !ended(time) && time.state === 'cancelled'),
    earlier: times.filter((time) => ended(time) && time.state === 'accepted').reverse(),
  };
}
