import { HEALTH_MAJORITY, YOUTH_FROM } from '../../people/ages.ts';
import { serviceOf } from '../service-catalogue.ts';
import { type AccessRule, CHOSEN, covers, deny, type KnownFacts, pass, unless } from './rule.ts';

/** What children and youth may do for themselves: nothing until thirteen, then two tracks until sixteen. */

export const childrenHaveNothingYet: AccessRule = {
  id: 'YOU-01',
  source: 'seed 001 § 5.1.5, NHN-UNG; seed 002 says 12 (YOU-12, domain.md § 10.1)',
  assumption: CHOSEN,
  judge: ({ subjectAge: age }) => (age < YOUTH_FROM ? deny('citizen-too-young', { age, from: YOUTH_FROM }) : undefined),
};

/** Track A asks no one's consent, B a parent's. Undefined from sixteen. */
export function trackOf({ subjectAge, service, action }: KnownFacts): 'A' | 'B' | 'none' | undefined {
  if (subjectAge >= HEALTH_MAJORITY) return undefined;
  const { youthWithoutConsent, youthWithConsent } = serviceOf(service);
  if (covers(youthWithoutConsent, action)) return 'A';
  return covers(youthWithConsent, action) ? 'B' : 'none';
}

/** Track A: no consent of anyone, and MinID is enough. */
export const youthWithoutParents: AccessRule = {
  id: 'YOU-02',
  source: 'HN-SE-UNG, NHN-UNG (YOU-02, YOU-03)',
  judge: (facts) => (facts.service === 'child-settings' ? undefined : passOnTrackA(facts)),
};

/** What parents decide for a youth, the youth may look at. */
export const youthSeesWhatParentsDecide: AccessRule = {
  id: 'YOU-07',
  source: 'HN-CHILD, NHN-UNG: parents decide; that the youth may look: silent',
  assumption: CHOSEN,
  judge: (facts) => (facts.service === 'child-settings' ? passOnTrackA(facts) : undefined),
};

const passOnTrackA = (facts: KnownFacts) =>
  trackOf(facts) === 'A' ? pass({ age: facts.subjectAge, track: 'A' }) : undefined;

export const notYetOpenToYouth: AccessRule = {
  id: 'YOU-05',
  source: 'HN-CHILD, HN-RX-EN, NHN-UNG (YOU-04 to YOU-06; domain.md § 10.2)',
  assumption: CHOSEN,
  judge: (facts) =>
    trackOf(facts) === 'none' ? deny('not-open-to-youth', { age: facts.subjectAge, track: 'none' }) : undefined,
};

/** One parent's consent is enough. */
export const parentHasConsented: AccessRule = {
  id: 'YOU-07',
  source: 'HN-CHILD, NHN-UNG; one parent or both: YOU-11, UNKNOWN',
  assumption: CHOSEN,
  judge: (facts) => {
    if (trackOf(facts) !== 'B') return undefined;
    const consent = facts.subject.youthAccessConsent === true;
    return unless('youth-consent-missing', consent, { age: facts.subjectAge, track: 'B', consent });
  },
};

export const highEidOnTrackB: AccessRule = {
  id: 'YOU-04',
  source: 'NHN-UNG',
  judge: (facts) =>
    trackOf(facts) === 'B' ? unless('eid-too-low', facts.eid === 'high', { track: 'B', eid: facts.eid }) : undefined,
};
