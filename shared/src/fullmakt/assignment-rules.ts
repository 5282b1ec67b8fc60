import { type Rule, refuse, refusedByFirst } from '../decision.ts';
import { isDead } from '../identity/identity-rules.ts';
import { ageOn, isDayBefore } from '../oslo.ts';
import { HEALTH_MAJORITY, MAJORITY, PARENTS_LOSE_AT } from '../people/ages.ts';
import { type EidLevel, isHidden } from '../people/people-model.ts';
import { longestAssignedTo, stateOf } from '../representation/fullmakt-period.ts';
import type { Fullmakt, FullmaktArea } from '../representation/representation-model.ts';
import { woundUpAt } from './fullmakt-calendar.ts';
import type { AssignmentRefusal } from './fullmakt-model.ts';
import { CHOSEN, type Party } from './fullmakt-rules.ts';

/** What is allowed in the life of a tildelt fullmakt (domain.md § 1.7), from the application to the wind-up. */

/** FUL-03, TD-06: it may take the place of direct contact with the person, and has every area. */
export const assignedAreas: readonly FullmaktArea[] = [1, 2, 3];
export const MOST_WAITING = 5;

// Applying

export type ApplyingFacts = {
  today: Temporal.PlainDate;
  applicant: { nationalId: string; born: Temporal.PlainDate };
  /** Of the person, as the applicant wrote it. Whether there is such a person is not looked at. */
  nationalId: string;
  /** How many applications of the applicant's are waiting. */
  waiting: number;
};
type ApplyingRefusal = 'receiver-is-giver' | 'receiver-too-young' | 'too-many-applications';

export const applyingRules: readonly Rule<ApplyingFacts, ApplyingRefusal>[] = [
  {
    id: 'FUM-01',
    source: 'domain.md § 1.7: another person',
    assumption: CHOSEN,
    judge: ({ applicant, nationalId }) => (applicant.nationalId === nationalId ? 'receiver-is-giver' : undefined),
  },
  {
    id: 'TD-03',
    source: 'HN-TILDELT, HN-TILDELT-OLD, GH-FHIR; AGE18-01',
    judge: ({ applicant, today }) => (ageOn(today, applicant.born) < MAJORITY ? 'receiver-too-young' : undefined),
  },
  {
    id: 'FUM-04',
    source: 'domain.md § 1.7: silent',
    assumption: CHOSEN,
    judge: ({ waiting }) => (waiting >= MOST_WAITING ? 'too-many-applications' : undefined),
  },
];
export const mayApply = refusedByFirst(applyingRules);

type Present = { now: Temporal.Instant; today: Temporal.PlainDate };

/** TD-05: renewed before it runs out, or while the profile is still kept after it has. */
export function mayRenew(fullmakt: Pick<Fullmakt, 'kind' | 'from' | 'to' | 'endedAt'>, present: Present): boolean {
  if (fullmakt.kind !== 'assigned') return false;
  const state = stateOf(fullmakt, present);
  return state === 'active' || (state === 'expired' && Temporal.Instant.compare(present.now, woundUpAt(fullmakt)) < 0);
}

// Deciding

export type AssigningFacts = {
  today: Temporal.PlainDate;
  applicant: Party;
  /** Undefined: nobody has the number that was written. */
  subject: Party | undefined;
  /** What the fastlege has declared; null before that. */
  declaredPermanent: boolean | null;
};
type AssigningRule = Rule<AssigningFacts, AssignmentRefusal>;

const thereIsSomeone: AssigningRule = {
  id: 'TD-04',
  source: 'HN-TILDELT: documentation of who it is about',
  judge: ({ subject }) => (subject ? undefined : 'fullmakt-not-possible'),
};

const bothLive: AssigningRule = {
  id: 'DEC-03',
  source: 'DEC-01 (NHN-DOD); what becomes of fullmakter: UNKNOWN',
  assumption: CHOSEN,
  judge: ({ applicant, subject, today }) =>
    isDead(applicant, today) || (subject && isDead(subject, today)) ? 'fullmakt-not-possible' : undefined,
};

const neitherInHiding: AssigningRule = {
  id: 'HID-02',
  source: 'HN-INNBOKS, HN-POA-OM',
  judge: ({ applicant, subject }) =>
    isHidden(applicant) || (subject && isHidden(subject)) ? 'fullmakt-not-possible' : undefined,
};

const fromTwelve: AssigningRule = {
  id: 'TD-02',
  source: 'HN-TILDELT; an older page says 16 (domain.md § 10.7)',
  assumption: 'docs/decisions/007',
  judge: ({ subject, today }) =>
    subject && ageOn(today, subject.born) < PARENTS_LOSE_AT ? 'subject-too-young' : undefined,
};

const nextOfKinOfAge: AssigningRule = {
  id: 'TD-03',
  source: 'HN-TILDELT, HN-TILDELT-OLD, GH-FHIR; AGE18-01',
  judge: ({ applicant, today }) => (ageOn(today, applicant.born) < MAJORITY ? 'receiver-too-young' : undefined),
};

const physicianHasDeclared: AssigningRule = {
  id: 'TD-04',
  source: 'HN-TILDELT: a paper of guardianship is not enough',
  judge: ({ declaredPermanent }) => (declaredPermanent === null ? 'declaration-missing' : undefined),
};

const permanentLack: AssigningRule = {
  id: 'TD-01',
  source: 'HN-TILDELT',
  judge: ({ declaredPermanent }) => (declaredPermanent === false ? 'not-permanent' : undefined),
};

export const assigningRules: readonly AssigningRule[] = [
  thereIsSomeone,
  bothLive,
  neitherInHiding,
  fromTwelve,
  nextOfKinOfAge,
  physicianHasDeclared,
  permanentLack,
];
const firstObstacle = refusedByFirst(assigningRules);

/** Who is dead, hidden or not there is one answer, so the id of the rule is left out of it. */
export function mayAssign(facts: AssigningFacts) {
  const decision = firstObstacle(facts);
  return !decision.ok && decision.code === 'fullmakt-not-possible' ? refuse(decision.code) : decision;
}

type UntilFacts = { today: Temporal.PlainDate; to: Temporal.PlainDate };
/** From today up to and with the day. */
export const untilRules: readonly Rule<UntilFacts, 'period-too-long' | 'invalid-period'>[] = [
  {
    id: 'TD-05',
    source: 'HN-TILDELT: five years at most',
    judge: ({ today, to }) => (isDayBefore(longestAssignedTo(today), to) ? 'period-too-long' : undefined),
  },
  {
    id: 'FUL-06',
    source: 'HN-FULLM-NN',
    judge: ({ today, to }) => (isDayBefore(to, today) ? 'invalid-period' : undefined),
  },
];
export const mayLastUntil = refusedByFirst(untilRules);

/** FUM-05, forvaltningsloven § 6: a physician or a case worker does not handle what they are party to. */
export const isImpartial = (personId: string, parties: readonly (string | undefined)[]): boolean =>
  !parties.includes(personId);

// When it has run out

type ProfileFacts = {
  today: Temporal.PlainDate;
  born: Temporal.PlainDate;
  died: Temporal.PlainDate | null;
  eid: EidLevel | null;
  /** How many hold parental responsibility. */
  parents: number;
  /** Other fullmakter the person has given, or had assigned, that are in force or to come. */
  others: number;
};

/** TD-05: the profile is deleted after the wind-up, unless someone still acts for the person, or they do so themselves. */
export function profileIsDeleted({ today, born, died, eid, parents, others }: ProfileFacts): boolean {
  const hasParents = parents > 0 && ageOn(today, born) < HEALTH_MAJORITY;
  return !isDead({ died }, today) && eid === null && others === 0 && !hasParents;
}
