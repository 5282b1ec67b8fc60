import { isDead } from '../../identity/identity-rules.ts';
import { type ConsentLevel, consentLevels, isHidden, protections } from '../../people/people-model.ts';
import {
  type FormArea,
  formAreas,
  formPerformers,
  type PersonFacts,
  restrictionCodes,
} from '../representation-model.ts';
import { isServiceCode, serviceOf } from '../service-catalogue.ts';
import { type AccessRule, CHOSEN, deny, type KnownFacts, type RuleOnBasis, unless } from './rule.ts';
import { trackOf } from './youth.ts';

/** The gates that hold for everyone, or for everyone who acts for another. */

/** What nobody has written a rule for is not let through: an unknown service, action, eID level or code. */
export const onlyWhatIsKnown: AccessRule = {
  id: 'TOTAL',
  source: 'silent: no source speaks of it',
  assumption: CHOSEN,
  judge: (facts) => {
    const unknown = unknownIn(facts);
    return unknown ? deny('no-access', { unknown }) : undefined;
  },
};

function unknownIn({ service, action, eid, item, actor, subject, actorAge, subjectAge }: KnownFacts) {
  if (!isServiceCode(service)) return 'service';
  if (action !== 'read' && action !== 'write') return 'action';
  if (eid !== 'high' && eid !== 'substantial') return 'eid';
  if (!isKnown(actor, actorAge)) return 'actor';
  if (!isKnown(subject, subjectAge)) return 'subject';
  if (!item) return null;
  if (!restrictionCodes.includes(item.restriction)) return 'restriction';
  if (item.area !== undefined && !formAreas.includes(item.area)) return 'area';
  return (item.performers ?? []).every((performer) => formPerformers.includes(performer)) ? null : 'performers';
}

/** Someone who is born, with words that the registry has. */
const isKnown = ({ protection, consent }: PersonFacts, age: number) =>
  age >= 0 && protections.includes(protection) && consentLevels.includes(consent);

export const theLivingOnly: AccessRule = {
  id: 'DEC-03',
  source: 'DEC-01 (NHN-DOD); what becomes of representation: UNKNOWN, domain.md § 10.12',
  assumption: CHOSEN,
  judge: ({ subject, actor, today }) => {
    const [subjectDead, actorDead] = [isDead(subject, today), isDead(actor, today)];
    return subjectDead || actorDead ? deny('no-access', { subjectDead, actorDead }) : undefined;
  },
};

/** Told as `no-access`: a hidden address must not be given away by the reason (HID-04). */
export const hiddenAddressShutsAll: AccessRule = {
  id: 'HID-02',
  source: 'HN-INNBOKS, HN-POA-OM; outwardly neutral by HID-04 (ERESEPT)',
  judge: ({ actor, subject }) =>
    isHidden(actor) || isHidden(subject)
      ? deny('no-access', { actorHidden: isHidden(actor), subjectHidden: isHidden(subject) })
      : undefined,
};

export const consentCoversService: RuleOnBasis = {
  id: 'CON-04',
  source: 'HN-INNBOKS, HN-TIMER, HN-FASTL, HN-POA-OM; CON-01 (HN-PRIV), REP-04, REP-08',
  judge: (facts) => {
    const { service } = facts;
    if (onTrackA(facts) || service === 'school-nurse' || areaOfForm(facts)) return undefined;
    return atLeast(serviceOf(service).consent, facts);
  },
};

/** A form is of an area, and it is the area that asks for a level: that of registers for less than that of health care. */
export const consentCoversAreaOfForm: RuleOnBasis = {
  id: 'REP-08',
  source: 'GH-STRUCTOR: the code list tjenesteområde',
  judge: (facts) => {
    const area = areaOfForm(facts);
    return area && atLeast(consentOfArea[area], facts);
  },
};
const consentOfArea: Record<FormArea, ConsentLevel> = { 1: 'basis', 2: 'basisPlus', 3: 'full', 4: 'full', 5: 'full' };
const areaOfForm = ({ service, item }: OnBasis) => (service === 'forms' ? item?.area : undefined);

/** Track A asks no one's consent (YOU-02): the level of a youth is the parents' to set, and they are not asked. */
export const consentOnTrackA: RuleOnBasis = {
  id: 'CON-04',
  source: 'YOU-02 (HN-SE-UNG, NHN-UNG) asks no parent; the level of the youth: silent',
  assumption: CHOSEN,
  judge: (facts) => (onTrackA(facts) ? atLeast('none', facts) : undefined),
};

export const consentToSchoolNurse: RuleOnBasis = {
  id: 'CON-04',
  source: 'CON-01 (HN-PRIV): health help asks for Full; the school nurse from sixteen: silent',
  assumption: CHOSEN,
  judge: (facts) => {
    const { service } = facts;
    return service === 'school-nurse' && !onTrackA(facts) ? atLeast(serviceOf(service).consent, facts) : undefined;
  },
};

type OnBasis = Parameters<RuleOnBasis['judge']>[0];
const onTrackA = (facts: OnBasis) => facts.basis === 'self' && trackOf(facts) === 'A';

function atLeast(needed: ConsentLevel, { subject: { consent: given } }: OnBasis) {
  const enough = consentLevels.indexOf(given) >= consentLevels.indexOf(needed);
  return unless('consent-too-low', enough, { given, needed });
}
