import { allow, type Decision, firstRefusal, type Rule, refuse } from '../decision.ts';
import { isBefore } from '../oslo.ts';
import { type SignCode, signs } from './booking-model.ts';

/**
 * What is allowed in booking: small pure rules, each with its id and source in domain.md. Now is a fact among others.
 * BOK are rules of our own, where domain.md § 2.2 describes a flow and numbers no rule.
 */
type BookingRule<Facts, Code extends string> = {
  id: string;
  source: string;
  /** Where sources are silent or disagree: the decision record that chose. */
  assumption?: string;
  refuses: Rule<Facts, Code>;
};

function decideBy<Facts, Code extends string>(rules: readonly BookingRule<Facts, Code>[]) {
  const refusals = rules.map(({ refuses }) => refuses);
  return (facts: Facts): Decision<undefined, Code> => {
    const code = firstRefusal(refusals, facts);
    return code ? refuse(code) : allow(undefined);
  };
}

// Urgent signs

export type Outcome = 'book' | 'call-113' | 'call-116117';

/** Asked in this order: the gravest sign decides. */
const urgencyRules = [
  { id: 'TIM-07', source: 'HN-HELP; signs: docs/decisions/008', level: 'red', outcome: 'call-113' },
  { id: 'NET-04', source: 'APEOPLE, HN-HELP; signs: docs/decisions/008', level: 'yellow', outcome: 'call-116117' },
] as const;

export function outcomeOf(told: readonly SignCode[]): Outcome {
  return urgencyRules.find(({ level }) => told.some((sign) => signs[sign] === level))?.outcome ?? 'book';
}

// The fastlege

/** The citizen's fastlege, if any, and whether the office has booking switched on. */
export type Fastlege = { offersBooking: boolean } | undefined;

export const fastlegeRules: readonly BookingRule<Fastlege, 'no-fastlege' | 'office-does-not-offer'>[] = [
  {
    id: 'TIM-04',
    source: 'NHN-DIALOG, AUSTEVOLL',
    refuses: (fastlege) => (fastlege ? undefined : 'no-fastlege'),
  },
  {
    id: 'TIM-02',
    source: 'EHELSE-DD, HN-FASTL (TIM-05)',
    refuses: (fastlege) => (fastlege?.offersBooking === false ? 'office-does-not-offer' : undefined),
  },
];
export const mayBookWithFastlege = decideBy(fastlegeRules);

// Taking a time, held or booked

/** From its start up to, not including, its end. */
export type Period = { startsAt: Temporal.Instant; minutes: number };

const endOf = ({ startsAt, minutes }: Period) => startsAt.add({ minutes });
export const overlap = (a: Period, b: Period): boolean =>
  isBefore(a.startsAt, endOf(b)) && isBefore(b.startsAt, endOf(a));

export type TakingFacts = {
  now: Temporal.Instant;
  request: { outcome: Outcome; used: boolean };
  fastlege: { practitionerId: string; offersBooking: boolean } | undefined;
  slot: Period & {
    practitionerId: string;
    /** Of a nettlege in the citizen's own municipality: is the nettlege offered for this request? Null for all others. */
    nettlege: 'offered' | 'not-offered' | null;
    /** Another citizen holds it or has booked it. */
    taken: boolean;
  };
  /** What the citizen has booked before. */
  appointments: readonly Period[];
};
export type TakingRefusal =
  | 'urgent'
  | 'request-used'
  | 'nettlege-not-offered'
  | 'no-fastlege'
  | 'office-does-not-offer'
  | 'slot-not-offered'
  | 'slot-in-the-past'
  | 'slot-taken'
  | 'overlaps-another-appointment';

const isWithFastlege = ({ slot, fastlege }: TakingFacts) => slot.practitionerId === fastlege?.practitionerId;

/** In the order of what helps the caller most to know. */
export const takingRules: readonly BookingRule<TakingFacts, TakingRefusal>[] = [
  {
    id: 'TIM-07',
    source: 'HN-HELP, APEOPLE (NET-04)',
    refuses: ({ request }) => (request.outcome === 'book' ? undefined : 'urgent'),
  },
  {
    id: 'BOK-01',
    source: 'domain.md § 2.2 flow A, silent: one request leads to one appointment',
    assumption: 'docs/decisions/009',
    refuses: ({ request }) => (request.used ? 'request-used' : undefined),
  },
  {
    id: 'NET-02',
    source: 'Meld. St. 23 (2024–2025) § 5.1.2',
    refuses: ({ slot }) => (slot.nettlege === 'not-offered' ? 'nettlege-not-offered' : undefined),
  },
  {
    id: 'TIM-04',
    source: 'NHN-DIALOG, AUSTEVOLL',
    refuses: (facts) => {
      if (facts.slot.nettlege) return undefined;
      if (!facts.fastlege) return 'no-fastlege';
      return isWithFastlege(facts) ? undefined : 'slot-not-offered';
    },
  },
  {
    id: 'TIM-02',
    source: 'EHELSE-DD, HN-FASTL (TIM-05)',
    refuses: (facts) =>
      isWithFastlege(facts) && facts.fastlege?.offersBooking === false ? 'office-does-not-offer' : undefined,
  },
  {
    id: 'BOK-02',
    source: 'domain.md § 2.2 flow A: a free time is one that has not begun',
    refuses: ({ now, slot }) => (isBefore(now, slot.startsAt) ? undefined : 'slot-in-the-past'),
  },
  {
    id: 'BOK-03',
    source: 'domain.md § 2.2 flow A: a free time is nobody’s',
    refuses: ({ slot }) => (slot.taken ? 'slot-taken' : undefined),
  },
  {
    id: 'BOK-04',
    source: 'domain.md § 2.2, silent: nobody can be at two places at once',
    assumption: 'docs/decisions/009',
    refuses: ({ slot, appointments }) =>
      appointments.some((other) => overlap(slot, other)) ? 'overlaps-another-appointment' : undefined,
  },
];
export const mayTakeTime = decideBy(takingRules);

// Cancelling

export type CancellingFacts = { now: Temporal.Instant; startsAt: Temporal.Instant; status: 'booked' | 'cancelled' };

export const cancellingRules: readonly BookingRule<CancellingFacts, 'already-cancelled' | 'already-started'>[] = [
  {
    id: 'TIM-10',
    source: 'WIKI-AVBEST',
    refuses: ({ status }) => (status === 'cancelled' ? 'already-cancelled' : undefined),
  },
  {
    id: 'NOS-07',
    source: 'UNKNOWN in the sources: open until it starts',
    assumption: 'docs/decisions/009',
    refuses: ({ now, startsAt }) => (isBefore(now, startsAt) ? undefined : 'already-started'),
  },
];
export const mayCancel = decideBy(cancellingRules);

const LATE_HOURS = 24;

/**
 * NOS-01: from this moment on cancelling is late and may be charged. Hours of the clock, so a day before only by and
 * large (domain.md § 10.18; docs/decisions/009).
 */
export const lateFrom = (startsAt: Temporal.Instant): Temporal.Instant => startsAt.subtract({ hours: LATE_HOURS });
