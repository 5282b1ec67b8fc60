import { type Rule, refusedByFirst } from '../decision.ts';
import { ageOn, isDayBefore } from '../oslo.ts';
import { CHILD_ON_PARENTS_LIST, MAJORITY, YOUNGEST_PARENT, YOUNGEST_WITH_EID } from './ages.ts';
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

/** Someone who is to be a foster parent or a verge. Undefined: there is no such person in the world. */
type Carer = { id: string; born: Temporal.PlainDate; died: Temporal.PlainDate | null } | undefined;

export type RegistryFacts = {
  /** The Norwegian day of the world. */
  today: Temporal.PlainDate;
  person: { id: string; sex: Sex; born: Temporal.PlainDate; died: Temporal.PlainDate | null };
  nationalId?: { number: string; taken: boolean } | undefined;
  municipalityExists?: boolean | undefined;
  /** Told when municipality or address is set: does the postal code of the one belong to the other? */
  addressInMunicipality?: boolean | undefined;
  /** `citizens` are the living others on the list. `hasParent`: a holder of responsibility is one of them. */
  gpList?: 'missing' | { capacity: number; citizens: number; hasParent: boolean } | undefined;
  eid?: EidLevel | null | undefined;
  responsibility?: readonly Claim[] | undefined;
  fosterParents?: readonly Carer[] | undefined;
  guardians?: readonly Carer[] | undefined;
};
type RegistryRule = Rule<RegistryFacts, RegistryRefusal>;

/** Where registers are not described: rules of our own (REG). */
const ours = (what: string) => ({ source: `domain.md silent: ${what}`, assumption: 'docs/decisions/010' });

const bornByToday: RegistryRule = {
  id: 'FREG-01',
  source: 'GH-SKATT: one is registered when born',
  judge: ({ today, person }) => (isDayBefore(today, person.born) ? 'born-in-future' : undefined),
};

/** Check digits, month + 80, and the birth date and sex that the number tells. */
const numberFitsPerson: RegistryRule = {
  id: 'IDN-05',
  source: 'GH-SKATT, GH-FNR (IDN-01, IDN-02, IDN-04, IDN-05)',
  judge: ({ nationalId, person }) => {
    if (!nationalId) return undefined;
    const read = readNationalId(nationalId.number);
    return read?.born.equals(person.born) && read.sex === person.sex ? undefined : 'invalid-national-id';
  },
};

const numberIsFree: RegistryRule = {
  id: 'IDN-01',
  source: 'GH-SKATT: a number belongs to one person',
  judge: ({ nationalId }) => (nationalId?.taken ? 'national-id-taken' : undefined),
};

const diesAfterBirth: RegistryRule = {
  id: 'DEC-01',
  source: 'NHN-DOD: a death is registered when it has happened',
  judge: ({ today, person: { born, died } }) =>
    died && (isDayBefore(died, born) || isDayBefore(today, died)) ? 'died-before-birth' : undefined,
};

const livesInMunicipality: RegistryRule = {
  id: 'REG-02',
  ...ours('one lives in a municipality that there is'),
  judge: ({ municipalityExists }) => (municipalityExists === false ? 'no-such-municipality' : undefined),
};

const addressInMunicipality: RegistryRule = {
  id: 'REG-01',
  ...ours('whoever moves to another municipality has an address there'),
  judge: (facts) => (facts.addressInMunicipality === false ? 'address-outside-municipality' : undefined),
};

const listExists: RegistryRule = {
  id: 'REG-03',
  ...ours('one is on a list that there is'),
  judge: ({ gpList }) => (gpList === 'missing' ? 'no-such-gp-list' : undefined),
};

/** A free place is required; but a full list may still take the child of someone who is on it (BYT-04). */
const listHasRoom: RegistryRule = {
  id: 'BYT-02',
  source: 'HN-BYTTE; HN-HELP (BYT-04)',
  judge: ({ today, person, gpList }) => {
    if (!gpList || gpList === 'missing' || gpList.citizens < gpList.capacity) return undefined;
    const followsParent = gpList.hasParent && ageOn(today, person.born) < CHILD_ON_PARENTS_LIST;
    return followsParent ? undefined : 'gp-list-full';
  },
};

const oldEnoughForEid: RegistryRule = {
  id: 'TEC-02',
  source: 'DIGDIR, HN-16, NHN-UNG; banks differ',
  assumption: 'docs/decisions/010',
  judge: ({ today, person: { born }, eid }) => {
    if (!eid) return undefined;
    const age = eid === 'high' ? ageOn(today, born) : today.year - born.year;
    return age < YOUNGEST_WITH_EID ? 'eid-too-young' : undefined;
  },
};

const isChild: RegistryRule = {
  id: 'AGE16-06',
  source: 'barnelova; HDIR-PBRL: there is parental responsibility for children only',
  judge: ({ today, person, responsibility }) =>
    responsibility?.length && ageOn(today, person.born) >= MAJORITY ? 'not-a-child' : undefined,
};

const holdersLive: RegistryRule = {
  id: 'REP-05',
  source: 'Volven 7611: held by living people in the registry',
  judge: ({ responsibility = [] }) =>
    responsibility.some(({ holder }) => !holder || holder.died) ? 'no-such-holder' : undefined,
};

const noCycle: RegistryRule = {
  id: 'REG-04',
  ...ours('nobody comes before themselves in their own line'),
  judge: ({ person, responsibility = [] }) =>
    responsibility.some(({ holder }) => holder?.id === person.id || holder?.ancestorIds.includes(person.id))
      ? 'own-parent'
      : undefined,
};

const parentIsOlder: RegistryRule = {
  id: 'REG-05',
  ...ours('how young a parent can be'),
  judge: ({ person, responsibility = [] }) =>
    responsibility.some(({ holder }) => holder && ageOn(person.born, holder.born) < YOUNGEST_PARENT)
      ? 'child-older-than-parent'
      : undefined,
};

const soleKinds: readonly ResponsibilityKind[] = ['mother', 'father', 'coMother'];
const sexOfKind: Partial<Record<ResponsibilityKind, Sex>> = { mother: 'female', father: 'male', coMother: 'female' };

/**
 * `joint` is for exactly two together. `mother`, `father` and `coMother` have it alone, so there is one of them
 * at most, and not beside `joint`. `other` (a court's decision, PAR-06) may stand beside any of these. `unknown` stands
 * only with its like. Nobody is named twice.
 */
const kindsStandTogether: RegistryRule = {
  id: 'PAR-04',
  source: 'FREG XSD Hendelsedokument v1.4 names the kinds; which stand together: silent',
  assumption: 'docs/decisions/010',
  judge: ({ responsibility = [] }) => {
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
  },
};

/** Whoever is to care for someone is another, is in the world and alive, and of age. */
function mayCareFor({ today, person }: RegistryFacts, carers: readonly Carer[] = []): RegistryRefusal | undefined {
  if (carers.some((carer) => carer?.id === person.id)) return 'own-guardian';
  if (carers.some((carer) => !carer || carer.died)) return 'no-such-holder';
  return carers.some((carer) => carer && ageOn(today, carer.born) < MAJORITY) ? 'carer-not-of-age' : undefined;
}

const fosterCare: RegistryRule = {
  id: 'FOS-01',
  source: 'seed 001 § 5.1.5, seed 004: a registered foster relation; who may stand in it: silent',
  assumption: 'docs/decisions/010',
  judge: (facts) => {
    const { today, person, fosterParents } = facts;
    if (fosterParents?.length && ageOn(today, person.born) >= MAJORITY) return 'not-a-child';
    return mayCareFor(facts, fosterParents);
  },
};

const guardianship: RegistryRule = {
  id: 'VER-01',
  source: 'GH-SKATT: vergemål stands in FREG; who may be a verge: silent',
  assumption: 'docs/decisions/010',
  judge: (facts) => mayCareFor(facts, facts.guardians),
};

/** In the order that helps most: what the person is, then where, then whom they belong to. */
export const registryRules: readonly RegistryRule[] = [
  bornByToday,
  numberFitsPerson,
  numberIsFree,
  diesAfterBirth,
  livesInMunicipality,
  addressInMunicipality,
  listExists,
  listHasRoom,
  oldEnoughForEid,
  isChild,
  holdersLive,
  noCycle,
  parentIsOlder,
  kindsStandTogether,
  fosterCare,
  guardianship,
];

/** Would the registry still be possible? */
export const decideRegistration = refusedByFirst(registryRules);

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
