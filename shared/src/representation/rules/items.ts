import { isBefore } from '../../oslo.ts';
import { HEALTH_MAJORITY, PARENTS_LOSE_AT } from '../../people/ages.ts';
import type { RestrictionCode } from '../representation-model.ts';
import { isParent } from './parents.ts';
import { CHOSEN, deny, type KnownFacts, type RuleOnBasis, unless } from './rule.ts';

/**
 * Items that are hidden (domain.md § 1.4). All are told as `no-access`: a list leaves the item out, and asked for by
 * itself it is not found. N hides from nobody, and NORS from personnel only.
 */

export const hiddenFromParents: RuleOnBasis = {
  id: 'NORN_FORANS',
  source: 'NO9603, GH-FHIR; ACC-02; pbrl § 3-4',
  judge: ({ item, basis }) =>
    item?.restriction === 'NORN_FORANS' ? unless('no-access', basis !== 'FO', { basis }) : undefined,
};

/** The youth's own wish, on a prescription (vergeinnsynsreservasjon). Not the same as NORN_FORANS. */
export const reservedFromParents: RuleOnBasis = {
  id: 'PAR-17',
  source: 'HN-BARNRES; YOU-09 (NHN-UNG), PAR-18 (ERESEPT)',
  judge: (facts) => (isYouthsPrescription(facts) ? reserved(facts) : undefined),
};

/** Whatever else is reserved is kept from them as well. */
export const reservedElsewhere: RuleOnBasis = {
  id: 'PAR-17',
  source: 'HN-BARNRES speaks of prescriptions from twelve; other services, and younger children: silent',
  assumption: CHOSEN,
  judge: (facts) => (isYouthsPrescription(facts) ? undefined : reserved(facts)),
};

const isYouthsPrescription = ({ service, subjectAge }: KnownFacts) =>
  service === 'prescriptions' && subjectAge >= PARENTS_LOSE_AT;

const reserved = ({ item, basis }: Parameters<RuleOnBasis['judge']>[0]) =>
  item?.guardianReservation ? unless('no-access', basis !== 'FO', { guardianReservation: true, basis }) : undefined;

/** What is kept from someone as a parent, they do not get by having themselves assigned a fullmakt for the child. */
export const hiddenFromParentsWithAssigned: RuleOnBasis = {
  id: 'NORN_FORANS',
  source: 'NO9603; PAR-17 (HN-BARNRES); a parent with tildelt fullmakt: silent',
  assumption: CHOSEN,
  judge: (facts) => {
    const { item, basis } = facts;
    if (basis !== 'TD' || !(item?.restriction === 'NORN_FORANS' || item?.guardianReservation)) return undefined;
    return unless('no-access', !isParent(facts), { basis, parent: isParent(facts) });
  },
};

export const hiddenFromYouth: RuleOnBasis = {
  id: 'NORN_UNGDOM',
  source: 'NO9603; ACC-02; NHN-UNG says "unsuitable" (YOU-10, domain.md § 10.29)',
  assumption: CHOSEN,
  judge: ({ item, basis, subjectAge: age }) =>
    item?.restriction === 'NORN_UNGDOM'
      ? unless('no-access', basis !== 'self' || age >= HEALTH_MAJORITY, { basis, age })
      : undefined,
};

export const shownLater: RuleOnBasis = {
  id: 'NORU',
  source: 'NO9603 (utsatt innsyn)',
  judge: ({ item, now }) => {
    if (item?.restriction !== 'NORU') return undefined;
    const { shownFrom = null } = item;
    const shown = shownFrom !== null && !isBefore(now, shownFrom);
    return unless('no-access', shown, { shownFrom: shownFrom?.toString() ?? null });
  },
};

/** REP-04: what is hidden from the citizen is hidden from all who act for the citizen. */
const hiddenFromCitizen = (id: RestrictionCode): RuleOnBasis => ({
  id,
  source: 'NO9603; REP-04',
  judge: ({ item }) => (item?.restriction === id ? deny('no-access', { restriction: id }) : undefined),
});

export const hiddenFromTheCitizenToo: readonly RuleOnBasis[] = [
  hiddenFromCitizen('NORN_FFL'),
  hiddenFromCitizen('NORN_KUT'),
  hiddenFromCitizen('NORN_EPO'),
  hiddenFromCitizen('NORN_ALL'),
  hiddenFromCitizen('NORN_FOR'),
  hiddenFromCitizen('NORN_FFH'),
  hiddenFromCitizen('NORN_FPB'),
  hiddenFromCitizen('NORN_DUP'),
  hiddenFromCitizen('NORN_ANG'),
];
