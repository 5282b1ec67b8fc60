import { isDead } from '../../identity/identity-rules.ts';
import { HEALTH_MAJORITY, MAJORITY, PARENTS_LOSE_AT } from '../../people/ages.ts';
import { isHidden, type ResponsibilityKind, sameAddress } from '../../people/people-model.ts';
import { serviceOf } from '../service-catalogue.ts';
import { type AccessRule, CHOSEN, covers, deny, type KnownFacts, type Relation, unless } from './rule.ts';

/** What parental responsibility (FO) opens, and what shuts it. What is lost at twelve stands in parents-from-twelve.ts. */

const kindHeld = ({ actor, holders }: KnownFacts): ResponsibilityKind | null =>
  holders.find(({ person }) => person.id === actor.id)?.kind ?? null;

export const holdsResponsibility: Relation = {
  id: 'PAR-01',
  source: 'seed 001 § 5.1.5; REP-05',
  judge: (facts) => {
    const kind = kindHeld(facts);
    return { isThere: kind !== null, facts: { kind } };
  },
};

/** Parental responsibility, of whatever kind, ends at eighteen: until then one is a parent also where it opens nothing. */
export const isParent = ({ actor, holders, fosterParents, subjectAge }: KnownFacts): boolean =>
  subjectAge < MAJORITY &&
  (holders.some(({ person }) => person.id === actor.id) || fosterParents.some(({ id }) => id === actor.id));

/** PAR-17b, DHS-07: from the sixteenth birthday parental responsibility opens nothing. */
export const parentsUntilSixteen: AccessRule = {
  id: 'AGE16-01',
  source: 'pbrl § 4-3; seed 001; HN-16',
  judge: ({ subjectAge: age }) => unless('citizen-of-age', age < HEALTH_MAJORITY, { age }),
};

const SUPPORTED: readonly ResponsibilityKind[] = ['joint', 'mother', 'father', 'coMother'];

/** By court (andre), or of a kind that is not known: no automatic access. */
export const supportedKindOfResponsibility: AccessRule = {
  id: 'PAR-06',
  source: 'SIVILOMB; of «ukjent» (PAR-04): silent',
  assumption: CHOSEN,
  judge: (facts) => {
    const kind = kindHeld(facts);
    return kind && SUPPORTED.includes(kind) ? undefined : deny('not-available-to-parents', { kind });
  },
};

/** At least one of those who hold responsibility must be registered at the child's address; then all of them may. */
const gateOfSharedAddress = (
  { id, source, assumption }: Pick<AccessRule, 'id' | 'source' | 'assumption'>,
  isAskedOf: (facts: KnownFacts) => boolean,
): AccessRule => ({
  id,
  source,
  ...(assumption && { assumption }),
  judge: (facts) => {
    if (!isAskedOf(facts)) return undefined;
    const { subject, holders, today } = facts;
    const atAddress = holders.filter(
      ({ person }) => !isDead(person, today) && sameAddress(person.address, subject.address),
    ).length;
    return unless('not-available-to-parents', atAddress > 0, { holders: holders.length, atAddress });
  },
});

const underTwelve = ({ subjectAge }: KnownFacts) => subjectAge < PARENTS_LOSE_AT;

export const coResidence = gateOfSharedAddress(
  { id: 'PAR-02', source: 'HN-INNBOKS, HN-TIMER, HN-FASTL; TONSBERG, LINDESNES' },
  underTwelve,
);

export const coResidenceForPrescriptions = gateOfSharedAddress(
  { id: 'PAR-17', source: 'HN-BARNRES: from 0 to 16' },
  (facts) => !underTwelve(facts) && facts.service === 'prescriptions',
);

export const coResidenceFromTwelve = gateOfSharedAddress(
  { id: 'PAR-02', source: 'said of children under twelve only (domain.md § 10.5)', assumption: CHOSEN },
  (facts) => !underTwelve(facts) && facts.service !== 'prescriptions',
);

/** Told as `no-access`: that the other parent's address is hidden must not be given away. */
export const otherParentHidden: AccessRule = {
  id: 'HID-04',
  source: 'ERESEPT, of prescriptions; renewal and foster homes: silent',
  assumption: CHOSEN,
  judge: shutByOtherParent,
};

function shutByOtherParent({ actor, holders, fosterParents, service }: KnownFacts) {
  if (!serviceOf(service).shutByOtherParent) return undefined;
  const parents = [...holders.map(({ person }) => person), ...fosterParents];
  const otherHidden = parents.some((person) => person.id !== actor.id && isHidden(person));
  return otherHidden ? deny('no-access', { otherParentHidden: true }) : undefined;
}

/** What is shut to a parent is not opened by having oneself assigned a fullmakt for the same child. */
export const otherParentHiddenWithAssigned: AccessRule = {
  id: 'HID-04',
  source: 'ERESEPT; a parent with tildelt fullmakt: silent',
  assumption: CHOSEN,
  judge: (facts) => (isParent(facts) ? shutByOtherParent(facts) : undefined),
};

export const parentsServicesUnderTwelve: AccessRule = {
  id: 'PAR-01',
  source: 'seed 001 § 5.1.5',
  judge: (facts) => {
    if (!underTwelve(facts)) return undefined;
    const reach = serviceOf(facts.service).parentUnder12;
    return unless('not-available-to-parents', covers(reach, facts.action), { age: facts.subjectAge, reach });
  },
};
