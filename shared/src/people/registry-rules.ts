import { allow, type Decision, firstRefusal, type Rule, refuse } from '../decision.ts';
import { ageOn, isDayBefore } from '../oslo.ts';
import { readNationalId } from './national-id.ts';
import type { registryRefusals } from './people-contract.ts';
import type { EidLevel, ResponsibilityKind, Sex } from './people-model.ts';

/** What keeps the registry possible. Only what is being set is judged: time and other changes may have passed the rest. */

export type RegistryRefusal = (typeof registryRefusals)[number];

/** Someone who is to hold parental responsibility, and the kind. No holder: there is no such person in the world. */
export type Claim = {
  kind: ResponsibilityKind;
  holder:
    | {
        id: string;
        sex: Sex;
        born: Temporal.PlainDate;
        died: Temporal.PlainDate | null;
        /** Everyone who holds, or has held, parental responsibility for the holder, and for them in turn. */
        ancestorIds: readonly string[];
      }
    | undefined;
};

export type RegistryFacts = {
  /** The Norwegian day of the world. */
  today: Temporal.PlainDate;
  person: { id: string; sex: Sex; born: Temporal.PlainDate; died: Temporal.PlainDate | null };
  nationalId?: { number: string; taken: boolean } | undefined;
  municipalityExists?: boolean | undefined;
  /** `citizens` are the living others on the list. `hasParent`: a holder of responsibility is one of them. */
  gpList?: 'missing' | { capacity: number; citizens: number; hasParent: boolean } | undefined;
  eid?: EidLevel | null | undefined;
  responsibility?: readonly Claim[] | undefined;
};
type RegistryRule = Rule<RegistryFacts, RegistryRefusal>;

/** Assumption, docs/decisions/010: no source says how young a parent can be. */
const YOUNGEST_PARENT = 12;
/** Barnelova: parental responsibility lasts until the child is eighteen (AGE16-05, AGE16-06). */
const MAJORITY = 18;
/** BYT-04, BYT-05: until then the child may follow a parent's list. */
export const CHILD_ON_PARENTS_LIST = 16;
/** TEC-02: MinID from the year one turns thirteen, BankID from the birthday. */
const YOUNGEST_WITH_EID = 13;

/** FREG-01: a person is registered when born. */
const bornByToday: RegistryRule = ({ today, person }) =>
  isDayBefore(today, person.born) ? 'born-in-future' : undefined;

/** IDN-01, IDN-02, IDN-04, IDN-05: check digits, month + 80, and the birth date and sex that the number tells. */
const numberFitsPerson: RegistryRule = ({ nationalId, person }) => {
  if (!nationalId) return undefined;
  const read = readNationalId(nationalId.number);
  return read?.born.equals(person.born) && read.sex === person.sex ? undefined : 'invalid-national-id';
};

/** IDN-01: a number belongs to one person. */
const numberIsFree: RegistryRule = ({ nationalId }) => (nationalId?.taken ? 'national-id-taken' : undefined);

/** DEC-01: a death is registered when it has happened. */
const diesAfterBirth: RegistryRule = ({ today, person: { born, died } }) =>
  died && (isDayBefore(died, born) || isDayBefore(today, died)) ? 'died-before-birth' : undefined;

const livesInMunicipality: RegistryRule = ({ municipalityExists }) =>
  municipalityExists === false ? 'no-such-municipality' : undefined;

const listExists: RegistryRule = ({ gpList }) => (gpList === 'missing' ? 'no-such-gp-list' : undefined);

/** BYT-02: a free place is required. BYT-04: a full list may still take the child of someone who is on it. */
const listHasRoom: RegistryRule = ({ today, person, gpList }) => {
  if (!gpList || gpList === 'missing' || gpList.citizens < gpList.capacity) return undefined;
  const followsParent = gpList.hasParent && ageOn(today, person.born) < CHILD_ON_PARENTS_LIST;
  return followsParent ? undefined : 'gp-list-full';
};

/** TEC-02 */
const oldEnoughForEid: RegistryRule = ({ today, person: { born }, eid }) => {
  if (!eid) return undefined;
  const age = eid === 'high' ? ageOn(today, born) : today.year - born.year;
  return age < YOUNGEST_WITH_EID ? 'eid-too-young' : undefined;
};

/** AGE16-06: there is parental responsibility for children only. */
const isChild: RegistryRule = ({ today, person, responsibility }) =>
  responsibility?.length && ageOn(today, person.born) >= MAJORITY ? 'not-a-child' : undefined;

/** REP-05: held by living people in the registry. */
const holdersLive: RegistryRule = ({ responsibility = [] }) =>
  responsibility.some(({ holder }) => !holder || holder.died) ? 'no-such-holder' : undefined;

/** Nobody comes before themselves in their own line. */
const noCycle: RegistryRule = ({ person, responsibility = [] }) =>
  responsibility.some(({ holder }) => holder?.id === person.id || holder?.ancestorIds.includes(person.id))
    ? 'own-parent'
    : undefined;

const parentIsOlder: RegistryRule = ({ person, responsibility = [] }) =>
  responsibility.some(({ holder }) => holder && ageOn(person.born, holder.born) < YOUNGEST_PARENT)
    ? 'child-older-than-parent'
    : undefined;

const soleKinds: readonly ResponsibilityKind[] = ['mother', 'father', 'coMother'];
const sexOfKind: Partial<Record<ResponsibilityKind, Sex>> = { mother: 'female', father: 'male', coMother: 'female' };

/**
 * PAR-04. `joint` is for exactly two together. `mother`, `father` and `coMother` have it alone, so there is one of them
 * at most, and not beside `joint`. `other` (a court's decision, PAR-06) may stand beside any of these. `unknown` stands
 * only with its like. Nobody is named twice. Where the registry's own documentation is silent this is a choice,
 * docs/decisions/010.
 */
const kindsStandTogether: RegistryRule = ({ responsibility = [] }) => {
  const count = (kinds: readonly ResponsibilityKind[]) =>
    responsibility.filter(({ kind }) => kinds.includes(kind)).length;
  const [joint, sole, unknown] = [count(['joint']), count(soleKinds), count(['unknown'])];
  const contradicts =
    new Set(responsibility.map(({ holder }) => holder?.id)).size < responsibility.length ||
    (joint !== 0 && joint !== 2) ||
    sole > 1 ||
    (sole > 0 && joint > 0) ||
    (unknown > 0 && unknown < responsibility.length) ||
    responsibility.some(({ kind, holder }) => sexOfKind[kind] && holder && sexOfKind[kind] !== holder.sex);
  return contradicts ? 'contradicting-responsibility' : undefined;
};

/** In the order that helps most: what the person is, then where, then whom they belong to. */
const registryRules = [
  bornByToday,
  numberFitsPerson,
  numberIsFree,
  diesAfterBirth,
  livesInMunicipality,
  listExists,
  listHasRoom,
  oldEnoughForEid,
  isChild,
  holdersLive,
  noCycle,
  parentIsOlder,
  kindsStandTogether,
];

/** Would the registry still be possible? */
export function decideRegistration(facts: RegistryFacts): Decision<undefined, RegistryRefusal> {
  const code = firstRefusal(registryRules, facts);
  return code ? refuse(code) : allow(undefined);
}

/**
 * Who holds parental responsibility for a child when one of the holders has died. The other of two who had it jointly
 * has it alone (barnelova § 38; from general knowledge, not checked). Of two women the one who lives is written as
 * `mother`, since `joint` does not tell which of them is (assumption, docs/decisions/010).
 */
export function responsibilityAfterDeath<H extends { holderId: string; sex: Sex; kind: ResponsibilityKind }>(
  holders: readonly H[],
  diedId: string,
): H[] {
  const wasJoint = holders.some(({ holderId, kind }) => holderId === diedId && kind === 'joint');
  return holders
    .filter(({ holderId }) => holderId !== diedId)
    .map((holder) =>
      wasJoint && holder.kind === 'joint' ? { ...holder, kind: holder.sex === 'male' ? 'father' : 'mother' } : holder,
    );
}
