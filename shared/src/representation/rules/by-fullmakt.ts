import { isDayBefore } from '../../oslo.ts';
import { HEALTH_MAJORITY, MAJORITY, PARENTS_LOSE_AT } from '../../people/ages.ts';
import { lastDayOf, stateOf } from '../fullmakt-period.ts';
import type { Fullmakt } from '../representation-model.ts';
import { areaFor, type ServiceCode, serviceOf } from '../service-catalogue.ts';
import { type AccessRule, CHOSEN, covers, deny, type KnownFacts, type Relation, unless } from './rule.ts';

/** What a fullmakt opens: ordinary (FU) by its areas, tildelt (TD) all that can be opened for another. */

const inForce = (facts: KnownFacts, kind: Fullmakt['kind']) =>
  facts.fullmakter.filter((one) => isBetween(one, facts) && one.kind === kind && stateOf(one, facts) === 'active');

const isBetween = ({ giverId, receiverId }: Fullmakt, { subject, actor }: KnownFacts) =>
  giverId === subject.id && receiverId === actor.id;

/** Told in the trace: of those in force, else of all between the two, the one that begins last. */
function latestOf(among: readonly Fullmakt[], facts: KnownFacts) {
  const latest = among.reduce<Fullmakt | undefined>(
    (last, one) => (last && isDayBefore(one.from, last.from) ? last : one),
    undefined,
  );
  if (!latest) return {};
  const to = lastDayOf(latest)?.toString() ?? null;
  return { state: stateOf(latest, facts), from: latest.from.toString(), to };
}

const fullmaktInForce = (kind: Fullmakt['kind'], id: string, source: string): Relation => ({
  id,
  source,
  judge: (facts) => {
    const known = facts.fullmakter.filter((one) => isBetween(one, facts) && one.kind === kind);
    const active = inForce(facts, kind);
    const isThere = active.length > 0;
    const latest = latestOf(isThere ? active : known, facts);
    return { isThere, facts: { known: known.length, inForce: active.length, ...latest } };
  },
});
export const hasFullmakt = fullmaktInForce('ordinary', 'FUL-06', 'HN-FULLM-NN (FUL-06, FUL-08)');
export const hasAssigned = fullmaktInForce('assigned', 'TD-05', 'HN-TILDELT (TD-05, TD-07)');

export const giverOldEnough: AccessRule = {
  id: 'FUL-01',
  source: 'HN-POA, HN-FULLM-NN',
  judge: ({ subjectAge: giver }) => unless('no-access', giver >= HEALTH_MAJORITY, { giver, from: HEALTH_MAJORITY }),
};

export const receiverOldEnough: AccessRule = {
  id: 'AGE18-01',
  source: 'HN-POA, HN-TILDELT; FUL-01, TD-03',
  judge: ({ actorAge: receiver }) => unless('no-access', receiver >= MAJORITY, { receiver, from: MAJORITY }),
};

/** Those whose area a source names: the others are put where they are most like. */
const areaIsSaidOf: readonly ServiceCode[] = [
  'inbox',
  'appointments',
  'appointments-specialist',
  'gp-info',
  'kjernejournal',
  'record-documents',
  'test-results',
  'home-care',
];

export const coversArea: AccessRule = {
  id: 'FUL-03',
  source: 'HN-FULLM-NN, HN-POA; FUL-04 (HN-INNBOKS, HN-TIMER, HN-FASTL, STORD, BODO)',
  judge: (facts) => (areaIsSaidOf.includes(facts.service) ? inItsArea(facts) : undefined),
};

export const coversChosenArea: AccessRule = {
  id: 'FUL-03',
  source: 'HN-FULLM-NN, HN-POA; the area of this service: silent (domain.md § 10.8)',
  assumption: CHOSEN,
  judge: (facts) => (areaIsSaidOf.includes(facts.service) ? undefined : inItsArea(facts)),
};

function inItsArea(facts: KnownFacts) {
  const area = areaFor(facts.service, facts.action);
  const covered = inForce(facts, 'ordinary').some(({ areas }) => areas.includes(area));
  return unless('not-covered-by-fullmakt', covered, { area });
}

/** Twelve included: «over 12» is read as from the twelfth birthday, where parents lose what they then need it for. */
export const assignedFrom: AccessRule = {
  id: 'TD-02',
  source: 'HN-TILDELT; an older page says 16 (domain.md § 10.7)',
  assumption: CHOSEN,
  judge: ({ subjectAge: subject }) =>
    unless('no-access', subject >= PARENTS_LOSE_AT, { subject, from: PARENTS_LOSE_AT }),
};

/** What parents decide for a child is theirs alone, whatever a fullmakt covers. */
export const openByFullmakt: AccessRule = {
  id: 'FUL-03',
  source: 'silent: HN-CHILD (YOU-07) speaks of parents only',
  assumption: CHOSEN,
  judge: ({ service, action }) => {
    const { fullmakt } = serviceOf(service);
    return covers(fullmakt, action) ? undefined : deny('not-covered-by-fullmakt', { fullmakt });
  },
};

/** Nobody has more through another than that other has. */
export const noMoreThanTheCitizen: AccessRule = {
  id: 'REP-04',
  source: 'HN-POA-OM',
  judge: (facts) => (facts.subjectAge < HEALTH_MAJORITY ? undefined : noMoreThanFromSixteen(facts)),
};

/** A youth lacks services because of age, and TD-02 is there for those who need help with what parents lost at twelve. */
export const noMoreThanTheYouthWillHave: AccessRule = {
  id: 'REP-04',
  source: 'HN-POA-OM; TD-02 (HN-TILDELT): that a youth is counted as one of sixteen: silent',
  assumption: CHOSEN,
  judge: (facts) => (facts.subjectAge < HEALTH_MAJORITY ? noMoreThanFromSixteen(facts) : undefined),
};

function noMoreThanFromSixteen({ service, action }: KnownFacts) {
  const { self } = serviceOf(service);
  return unless('not-covered-by-fullmakt', covers(self, action), { self });
}
