import { type Rule, refusedByFirst } from '../decision.ts';
import { isBefore } from '../oslo.ts';
import type { SignCode } from './booking-model.ts';
import { noTimeWhenUrgent } from './urgency-rules.ts';

/**
 * What is allowed in booking: small pure rules, each with its id and source in domain.md. Now is a fact among others.
 * BOK are rules of our own, where domain.md § 2.2 describes a flow and numbers no rule (docs/decisions/009).
 */

// The fastlege

/** The citizen's fastlege, if any, and whether the office has booking switched on. */
export type Fastlege = { offersBooking: boolean } | undefined;

export const fastlegeRules: readonly Rule<Fastlege, 'no-fastlege' | 'office-does-not-offer'>[] = [
  {
    id: 'TIM-04',
    source: 'NHN-DIALOG, AUSTEVOLL',
    judge: (fastlege) => (fastlege ? undefined : 'no-fastlege'),
  },
  {
    id: 'TIM-02',
    source: 'EHELSE-DD, HN-FASTL (TIM-05)',
    judge: (fastlege) => (fastlege?.offersBooking === false ? 'office-does-not-offer' : undefined),
  },
];
export const mayBookWithFastlege = refusedByFirst(fastlegeRules);

// Taking a time, held or booked

/** From its start up to, not including, its end. */
export type Period = { startsAt: Temporal.Instant; minutes: number };

const endOf = ({ startsAt, minutes }: Period) => startsAt.add({ minutes });
export const overlap = (a: Period, b: Period): boolean =>
  isBefore(a.startsAt, endOf(b)) && isBefore(b.startsAt, endOf(a));

export type TakingFacts = {
  now: Temporal.Instant;
  request: { signs: readonly SignCode[]; used: boolean };
  fastlege: { practitionerId: string; offersBooking: boolean } | undefined;
  slot: Period & {
    practitionerId: string;
    /** Of a nettlege in the citizen's own municipality: is the nettlege offered for this request? Null for all others. */
    nettlege: 'offered' | 'not-offered' | null;
    /** Another citizen holds it or has booked it. */
    taken: boolean;
  };
  /** What the citizen has booked before. */
  appointments: readonly (Period & { practitionerId: string })[];
};
export type TakingRefusal =
  | 'urgent'
  | 'request-used'
  | 'nettlege-not-offered'
  | 'no-fastlege'
  | 'office-does-not-offer'
  | 'slot-not-offered'
  | 'too-many-appointments'
  | 'slot-in-the-past'
  | 'slot-taken'
  | 'overlaps-another-appointment';
type TakingRule<Refusal extends TakingRefusal = TakingRefusal> = Rule<TakingFacts, Refusal>;

export const oneAppointmentARequest: TakingRule = {
  id: 'BOK-01',
  source: 'domain.md § 2.2 flow A, silent: one request leads to one appointment',
  assumption: 'docs/decisions/009',
  judge: ({ request }) => (request.used ? 'request-used' : undefined),
};

const nettlegeIsOffered: TakingRule = {
  id: 'NET-02',
  source: 'Meld. St. 23 (2024–2025) § 5.1.2',
  judge: ({ slot }) => (slot.nettlege === 'not-offered' ? 'nettlege-not-offered' : undefined),
};

const ofOnesOwnFastlege: TakingRule = {
  id: 'BOK-05',
  source: 'domain.md § 2.2 flow A: the times are those of one’s own fastlege',
  judge: ({ slot, fastlege }) =>
    slot.nettlege || slot.practitionerId === fastlege?.practitionerId ? undefined : 'slot-not-offered',
};

export const MOST_AHEAD = 5;
const notAllTheTimes: TakingRule = {
  id: 'BOK-06',
  source: 'domain.md § 2.2, silent: nobody may take all the times of one practitioner',
  assumption: 'docs/decisions/009',
  judge: ({ now, slot, appointments }) => {
    const ahead = appointments.filter(
      ({ practitionerId, startsAt }) => practitionerId === slot.practitionerId && isBefore(now, startsAt),
    );
    return ahead.length >= MOST_AHEAD ? 'too-many-appointments' : undefined;
  },
};

export const notBegun: TakingRule<'slot-in-the-past'> = {
  id: 'BOK-02',
  source: 'domain.md § 2.2 flow A: a free time is one that has not begun',
  judge: ({ now, slot }) => (isBefore(now, slot.startsAt) ? undefined : 'slot-in-the-past'),
};

/** What it cannot know – that another takes the time in the same moment – the unique index does. */
export const nobodyElses: TakingRule<'slot-taken'> = {
  id: 'BOK-03',
  source: 'domain.md § 2.2 flow A: a free time is nobody’s',
  judge: ({ slot }) => (slot.taken ? 'slot-taken' : undefined),
};

export const oneAtATime: TakingRule<'overlaps-another-appointment'> = {
  id: 'BOK-04',
  source: 'domain.md § 2.2, silent: nobody can be at two places at once',
  assumption: 'docs/decisions/009',
  judge: ({ slot, appointments }) =>
    appointments.some((other) => overlap(slot, other)) ? 'overlaps-another-appointment' : undefined,
};

/** In the order of what helps the caller most to know. */
export const takingRules: readonly TakingRule[] = [
  ...noTimeWhenUrgent.map(({ judge, ...rule }) => ({
    ...rule,
    judge: ({ request }: TakingFacts) => judge(request.signs),
  })),
  oneAppointmentARequest,
  nettlegeIsOffered,
  ...fastlegeRules.map(({ judge, ...rule }) => ({
    ...rule,
    judge: ({ slot, fastlege }: TakingFacts) => (slot.nettlege ? undefined : judge(fastlege)),
  })),
  ofOnesOwnFastlege,
  notAllTheTimes,
  notBegun,
  nobodyElses,
  oneAtATime,
];
export const mayTakeTime = refusedByFirst(takingRules);

// Cancelling

export type CancellingFacts = { now: Temporal.Instant; startsAt: Temporal.Instant };

/** TIM-10. What is cancelled already stays so, and nobody is refused for asking again. */
export const cancellingRules: readonly Rule<CancellingFacts, 'already-started'>[] = [
  {
    id: 'NOS-07',
    source: 'UNKNOWN in the sources: open until it starts',
    assumption: 'docs/decisions/009',
    judge: ({ now, startsAt }) => (isBefore(now, startsAt) ? undefined : 'already-started'),
  },
];
export const mayCancel = refusedByFirst(cancellingRules);

const LATE_HOURS = 24;

/**
 * NOS-01: from this moment on cancelling is late and may be charged. Hours of the clock, so a day before only by and
 * large (domain.md § 10.18; docs/decisions/009).
 */
export const lateFrom = (startsAt: Temporal.Instant): Temporal.Instant => startsAt.subtract({ hours: LATE_HOURS });
