import { type Decision, type Rule, refuse, refusedByFirst } from '../decision.ts';
import { isDead } from '../identity/identity-rules.ts';
import { ageOn, isDayBefore, osloDay } from '../oslo.ts';
import { HEALTH_MAJORITY, MAJORITY } from '../people/ages.ts';
import { type ConsentLevel, isHidden } from '../people/people-model.ts';
import type { stateOf } from '../representation/fullmakt-period.ts';
import type { PersonFacts } from '../representation/representation-model.ts';

/**
 * What is allowed in an ordinary fullmakt's life: small pure rules, each with its id and source in domain.md. FUM are
 * rules of our own, where domain.md § 1.6 and § 1.7 are silent (docs/decisions/011).
 */

export const CHOSEN = 'docs/decisions/011';
export const MOST_GIVEN = 20;
/** FUL-06 */
const LONGEST_AHEAD = { years: 1 };
/** FUL-09: an older form is not registered. */
const OLDEST_FORM = { years: 1 };

/** What the rules look at in someone who gives or receives. */
export type Party = Pick<PersonFacts, 'id' | 'born' | 'died' | 'protection'>;

// What giving, changing and registering have in common

type Day = { today: Temporal.PlainDate };
type Receiving = Day & {
  /** Undefined: nobody has that number and name, or is among those one knows. */
  receiver: Party | undefined;
};
type Period = Day & { from: Temporal.PlainDate; to: Temporal.PlainDate | null };

const someoneReceives: Rule<Receiving, 'no-such-receiver'> = {
  id: 'FUL-02',
  source: 'GH-FHIR 7611: anyone may receive; how they are named: silent',
  assumption: CHOSEN,
  judge: ({ receiver }) => (receiver ? undefined : 'no-such-receiver'),
};

const theLivingReceive: Rule<Receiving, 'no-such-receiver'> = {
  id: 'DEC-03',
  source: 'DEC-01 (NHN-DOD); what becomes of fullmakter: UNKNOWN',
  assumption: CHOSEN,
  judge: ({ receiver, today }) => (receiver && isDead(receiver, today) ? 'no-such-receiver' : undefined),
};

const noReceiverInHiding: Rule<Receiving, 'no-such-receiver'> = {
  id: 'HID-02',
  source: 'HN-INNBOKS, HN-POA-OM; outwardly neutral by HID-04 (ERESEPT)',
  judge: ({ receiver }) => (receiver && isHidden(receiver) ? 'no-such-receiver' : undefined),
};

const receiverOfAge: Rule<Receiving, 'receiver-too-young'> = {
  id: 'AGE18-01',
  source: 'HN-POA, HN-TILDELT (FUL-01)',
  judge: ({ receiver, today }) =>
    receiver && ageOn(today, receiver.born) < MAJORITY ? 'receiver-too-young' : undefined,
};

/** For a time or until it is ended; from today, or a day that is not too far away to be foreseen. */
const periodFromToday: Rule<Period, 'invalid-period'> = {
  id: 'FUL-06',
  source: 'HN-FULLM-NN: limited or indefinite; how far ahead: silent',
  assumption: CHOSEN,
  judge: ({ today, from, to }) => {
    const tooFar = isDayBefore(today.add(LONGEST_AHEAD), from);
    const backwards = to !== null && isDayBefore(to, from);
    return isDayBefore(from, today) || tooFar || backwards ? 'invalid-period' : undefined;
  },
};

const receiverRules = [someoneReceives, theLivingReceive, noReceiverInHiding] as const;

/** Whom one may name without a number: whoever could receive one today. */
export const mayBeKnown = (receiver: Party, today: Temporal.PlainDate): boolean =>
  refusedByFirst<Receiving, string>([...receiverRules, receiverOfAge])({ receiver, today }).ok;

/** A rule's id must not tell what its code keeps silent about: who is dead, hidden or not there is one answer. */
const withoutRule =
  <Facts, Code extends string>(decide: (facts: Facts) => Decision<undefined, Code>, silent: Code) =>
  (facts: Facts): Decision<undefined, Code> => {
    const decision = decide(facts);
    return !decision.ok && decision.code === silent ? refuse(decision.code) : decision;
  };

// Giving

export type GivingFacts = Receiving &
  Period & {
    giver: { id: string };
    /** One to this receiver is in force or to come. */
    exists: boolean;
    /** How many the giver has in force or to come. */
    given: number;
  };
type GivingRefusal =
  | 'no-such-receiver'
  | 'receiver-is-giver'
  | 'receiver-too-young'
  | 'fullmakt-exists'
  | 'invalid-period'
  | 'too-many-fullmakter';
type GivingRule = Rule<GivingFacts, GivingRefusal>;

const notToOneself: GivingRule = {
  id: 'FUM-01',
  source: 'domain.md § 1.6: another person',
  assumption: CHOSEN,
  judge: ({ giver, receiver }) => (receiver?.id === giver.id ? 'receiver-is-giver' : undefined),
};

const oneToEach: GivingRule = {
  id: 'FUM-02',
  source: 'FUL-07 (HN-FULLM-NN): it is changed by ending it',
  assumption: CHOSEN,
  judge: ({ exists }) => (exists ? 'fullmakt-exists' : undefined),
};

const notTooMany: GivingRule = {
  id: 'FUM-03',
  source: 'NORDODAL: several (FUL-02); how many: silent',
  assumption: CHOSEN,
  judge: ({ given, exists }) => (given >= MOST_GIVEN && !exists ? 'too-many-fullmakter' : undefined),
};

/** HID-04: what needs nothing of the receiver comes first, so that a form filled in wrong tells nothing of anyone. */
export const givingRules: readonly GivingRule[] = [
  periodFromToday,
  notTooMany,
  ...receiverRules,
  notToOneself,
  receiverOfAge,
  oneToEach,
];
/** The giver's own age, consent and address the door has asked about (FUL-01, CON-01, HID-03). */
export const mayGive = withoutRule(refusedByFirst(givingRules), 'no-such-receiver');

// Changing: what was is ended, and another begins

export type ChangingFacts = Receiving & Period & { state: ReturnType<typeof stateOf> };
type ChangingRefusal = 'fullmakt-over' | 'no-such-receiver' | 'receiver-too-young' | 'invalid-period';
type ChangingRule = Rule<ChangingFacts, ChangingRefusal>;

const onlyWhatStands: ChangingRule = {
  id: 'FUL-07',
  source: 'HN-FULLM-NN',
  judge: ({ state }) => (state === 'ended' || state === 'expired' ? 'fullmakt-over' : undefined),
};

export const changingRules: readonly ChangingRule[] = [
  onlyWhatStands,
  periodFromToday,
  ...receiverRules,
  receiverOfAge,
];
export const mayChange = withoutRule(refusedByFirst(changingRules), 'no-such-receiver');

// Ending, by either side

/** What is ended already stays so, and nobody is refused for asking again. */
export const endingRules: readonly Rule<Pick<ChangingFacts, 'state'>, 'fullmakt-over'>[] = [
  {
    id: 'FUL-08',
    source: 'HN-FULLM-NN; TD-07 (HN-TILDELT)',
    judge: ({ state }) => (state === 'expired' ? 'fullmakt-over' : undefined),
  },
];
export const mayEnd = refusedByFirst(endingRules);

// Registering from a paper form: what the door asks of a digital giver is asked here

export type PaperFacts = Omit<GivingFacts, 'giver'> & {
  giver: Party & { inactive: boolean };
  signedOn: Temporal.PlainDate;
  /** With what is consented to on the form. */
  consent: ConsentLevel;
};
type PaperRefusal =
  | GivingRefusal
  | 'giver-too-young'
  | 'giver-has-not-consented'
  | 'fullmakt-not-possible'
  | 'invalid-form-date';
type PaperRule = Rule<PaperFacts, PaperRefusal>;

const partiesOf = ({ giver, receiver }: PaperFacts): Party[] => (receiver ? [giver, receiver] : [giver]);

const betweenTheLiving: PaperRule = {
  id: 'DEC-03',
  source: 'DEC-01 (NHN-DOD); what becomes of fullmakter: UNKNOWN',
  assumption: CHOSEN,
  judge: (facts) => (partiesOf(facts).some((one) => isDead(one, facts.today)) ? 'fullmakt-not-possible' : undefined),
};

const nobodyInHiding: PaperRule = {
  id: 'HID-03',
  source: 'HN-POA-OM; HID-02 (HN-INNBOKS)',
  judge: (facts) => (partiesOf(facts).some(isHidden) ? 'fullmakt-not-possible' : undefined),
};

const beforeInactive: PaperRule = {
  id: 'CON-09',
  source: 'HN-INACT: the fullmakt must be given before',
  judge: ({ giver }) => (giver.inactive ? 'fullmakt-not-possible' : undefined),
};

const giverOldEnough: PaperRule = {
  id: 'FUL-01',
  source: 'HN-POA, HN-FULLM-NN',
  judge: ({ giver, today }) => (ageOn(today, giver.born) < HEALTH_MAJORITY ? 'giver-too-young' : undefined),
};

const giverHasConsented: PaperRule = {
  id: 'FUL-01',
  source: 'HN-POA, HN-REP: consented first',
  judge: ({ consent }) => (consent === 'none' ? 'giver-has-not-consented' : undefined),
};

const formNotTooOld: PaperRule = {
  id: 'FUL-09',
  source: 'HN-FULLM-NN, HN-FULLM, NORDODAL; how old a form may be: silent',
  assumption: CHOSEN,
  judge: ({ signedOn, today }) =>
    isDayBefore(signedOn, today.subtract(OLDEST_FORM)) ? 'invalid-form-date' : undefined,
};

/** Of any form: also one that ends a fullmakt, or makes someone active again, however old it is. */
export const formRules: readonly Rule<Day & { signedOn: Temporal.PlainDate }, 'invalid-form-date'>[] = [
  {
    id: 'FUL-09',
    source: 'HN-FULLM-NN, HN-FULLM; CON-09 (HN-INACT)',
    judge: ({ signedOn, today }) => (isDayBefore(today, signedOn) ? 'invalid-form-date' : undefined),
  },
];
export const mayRegisterForm = refusedByFirst(formRules);

/** FUL-09: a form ends what was given up to the day it was signed: by a form of its own, or on the day it was given. */
export const isEndedByForm = (
  form: { signedOn: Temporal.PlainDate },
  given: { signedOn: Temporal.PlainDate | null; givenAt: Temporal.Instant },
): boolean => !isDayBefore(form.signedOn, given.signedOn ?? osloDay(given.givenAt));

export const paperRules: readonly PaperRule[] = [
  ...formRules,
  formNotTooOld,
  periodFromToday,
  notTooMany,
  betweenTheLiving,
  nobodyInHiding,
  beforeInactive,
  someoneReceives,
  notToOneself,
  giverOldEnough,
  receiverOfAge,
  giverHasConsented,
  oneToEach,
];
export const mayRegisterPaper = withoutRule(refusedByFirst(paperRules), 'fullmakt-not-possible');
