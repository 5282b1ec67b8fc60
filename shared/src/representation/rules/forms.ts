import { HEALTH_MAJORITY, PARENTS_LOSE_AT } from '../../people/ages.ts';
import { isHidden } from '../../people/people-model.ts';
import type { FormPerformer } from '../representation-model.ts';
import { CHOSEN, type RuleOnBasis, unless } from './rule.ts';

/** KanUtforesAv: whom a form is for. All are told as `no-access`: a list leaves the form out. */

const STANDARD: readonly FormPerformer[] = [1, 2, 3, 4, 5];
const ONESELF = 1;
const YOUTH_ONESELF = 7;
const HIDDEN_ADDRESS = 6;

type Asked = Parameters<RuleOnBasis['judge']>[0];
const performersOf = ({ service, item }: Asked) =>
  service === 'forms' && item ? (item.performers ?? STANDARD) : undefined;
const namesPerformers = ({ item }: Asked) => item?.performers !== undefined;

/** The code that stands for who asks. */
function performerOf({ basis, subjectAge: age }: Asked): FormPerformer {
  if (basis === 'self') return age < HEALTH_MAJORITY ? YOUTH_ONESELF : ONESELF;
  if (basis === 'FO') return age < PARENTS_LOSE_AT ? 2 : 3;
  return basis === 'TD' ? 4 : 5;
}

/** Youth of 13 to 15 (7) must be switched on deliberately. */
export const mayPerformForm: RuleOnBasis = {
  id: 'REP-07',
  source: 'GH-STRUCTOR (MetadataHelper, validators)',
  judge: (facts) => (namesPerformers(facts) ? isAmongPerformers(facts) : undefined),
};

export const mayPerformStandardForm: RuleOnBasis = {
  id: 'REP-07',
  source: 'GH-STRUCTOR: the standard is 1 to 5; that a form which names nobody has it: silent',
  assumption: CHOSEN,
  judge: (facts) => (namesPerformers(facts) ? undefined : isAmongPerformers(facts)),
};

function isAmongPerformers(facts: Asked) {
  const performers = performersOf(facts);
  if (!performers) return undefined;
  const asked = performerOf(facts);
  return unless('no-access', performers.includes(asked), { asked, performers: performers.join(' ') });
}

/** So must someone with a hidden address (6). */
export const formWithHiddenAddress: RuleOnBasis = {
  id: 'REP-07',
  source: 'GH-STRUCTOR: «sperret adresse»',
  judge: (facts) => {
    const performers = performersOf(facts);
    if (!performers || !isHidden(facts.subject)) return undefined;
    return unless('no-access', performers.includes(HIDDEN_ADDRESS), { asked: HIDDEN_ADDRESS, hidden: true });
  },
};

/** A form that the citizen may not fill in, nobody with fullmakt fills in for the citizen. */
export const formTheCitizenHas: RuleOnBasis = {
  id: 'REP-04',
  source: 'HN-POA-OM; that it holds for a form of 4 or 5 without 1: silent',
  assumption: CHOSEN,
  judge: (facts) => {
    const performers = performersOf(facts);
    if (!performers || facts.subjectAge < HEALTH_MAJORITY || facts.basis === 'self') return undefined;
    return unless('no-access', performers.includes(ONESELF), { performers: performers.join(' ') });
  },
};
