import type { Rule } from '../decision.ts';
import { isDead } from '../identity/identity-rules.ts';
import { ageOn, isBefore, isDayBefore } from '../oslo.ts';
import { HEALTH_MAJORITY, MAJORITY, PARENTS_LOSE_AT, YOUTH_FROM } from '../people/ages.ts';
import { consentLevels, sameAddress } from '../people/people-model.ts';
import type { AccessFacts, AccessRefusal, Fullmakt, TraceStep } from './representation-model.ts';
import { serviceOf } from './service-catalogue.ts';

/**
 * Who may act for whom: every rule is a small pure function with its id and its source in domain.md § 1. A rule looks at
 * the facts and passes, denies with what the outside is told, or has nothing to say.
 */
export type AccessRule = Rule<AccessFacts, Judgement>;
type Judgement = { deny: AccessRefusal | null; facts: TraceStep['facts'] };

const pass = (facts: TraceStep['facts'] = {}): Judgement => ({ deny: null, facts });
const deny = (reason: AccessRefusal, facts: TraceStep['facts'] = {}): Judgement => ({ deny: reason, facts });
const unless = (reason: AccessRefusal, holds: boolean, facts: TraceStep['facts'] = {}): Judgement =>
  holds ? pass(facts) : deny(reason, facts);

const ageOfSubject = ({ today, subject }: AccessFacts) => ageOn(today, subject.born);
const isHidden = (protection: string) => protection === 'confidential' || protection === 'strictlyConfidential';
const covers = (reach: 'write' | 'read' | null, action: AccessFacts['action']) => reach === 'write' || reach === action;

// For everyone

const theLivingOnly: AccessRule = {
  id: 'DEC-03',
  source: 'domain.md § 1.5, UNKNOWN in the sources',
  assumption: 'docs/decisions/007',
  judge: ({ subject, actor, today }) => {
    const dead = isDead(subject, today) || isDead(actor, today);
    return dead ? deny('no-access', { dead }) : undefined;
  },
};

const consentCoversService: AccessRule = {
  id: 'CON-04',
  source: 'HN-INNBOKS, HN-TIMER, HN-FASTL, HN-POA-OM; REP-04',
  judge: ({ subject, service }) => {
    const needed = serviceOf(service).consent;
    const given = subject.consent;
    const enough = consentLevels.indexOf(given) >= consentLevels.indexOf(needed);
    return unless('consent-too-low', enough, { given, needed });
  },
};

const activeCitizenOnly: AccessRule = {
  id: 'CON-09',
  source: 'HN-INACT',
  judge: ({ subject, actor }) =>
    subject.inactive && subject.id === actor.id ? deny('no-access', { inactive: true }) : undefined,
};

// For oneself

const childrenHaveNothingYet: AccessRule = {
  id: 'YOU-01',
  source: 'seed 001 § 5.1.5; domain.md § 10.1',
  assumption: 'docs/decisions/007',
  judge: (facts) => {
    const age = ageOfSubject(facts);
    return age < YOUTH_FROM ? deny('citizen-too-young', { age, from: YOUTH_FROM }) : undefined;
  },
};

const fullmaktServiceFromSixteen: AccessRule = {
  id: 'FUL-01',
  source: 'HN-POA, HN-FULLM-NN',
  judge: (facts) => {
    const age = ageOfSubject(facts);
    return facts.service === 'fullmakter' && age < HEALTH_MAJORITY
      ? deny('not-open-to-youth', { age, from: HEALTH_MAJORITY })
      : undefined;
  },
};

/** HID-03: the service of fullmakter is not there for someone with a hidden address. */
const noFullmaktWithHiddenAddress: AccessRule = {
  id: 'HID-03',
  source: 'HN-POA-OM',
  judge: ({ service, subject }) =>
    service === 'fullmakter' && isHidden(subject.protection) ? deny('no-access', { hidden: true }) : undefined,
};

/** Track A asks no one's consent; track B asks a parent's, and BankID. */
const youthTracks: AccessRule = {
  id: 'YOU-02',
  source: 'HN-SE-UNG, NHN-UNG, HN-CHILD (YOU-02, YOU-04, YOU-05, YOU-07)',
  assumption: 'docs/decisions/007',
  judge: (facts) => {
    const age = ageOfSubject(facts);
    if (age >= HEALTH_MAJORITY) return undefined;
    const { youthWithoutConsent, youthWithConsent } = serviceOf(facts.service);
    if (covers(youthWithoutConsent, facts.action)) return pass({ age, track: 'A' });
    if (!covers(youthWithConsent, facts.action)) return deny('not-open-to-youth', { age });
    const consent = facts.subject.youthAccessConsent;
    if (!consent) return deny('youth-consent-missing', { age, track: 'B', consent });
    return unless('eid-too-low', facts.eid === 'high', { age, track: 'B', consent, eid: facts.eid });
  },
};

const highEidFromSixteen: AccessRule = {
  id: 'TEC-02',
  source: 'DIGDIR, HN-16, NHN-UNG (AGE16-01)',
  judge: (facts) => {
    const age = ageOfSubject(facts);
    return age < HEALTH_MAJORITY ? undefined : unless('eid-too-low', facts.eid === 'high', { age, eid: facts.eid });
  },
};

// For anyone else

const citizenAlone: AccessRule = {
  id: 'FUL-14',
  source: 'NHN-HVEM; CON-11, PAR-07',
  judge: ({ service }) => (serviceOf(service).citizenOnly ? deny('citizen-only', { service }) : undefined),
};

/** Told as `no-access`: a hidden address must not be given away by the reason (HID-04). */
const hiddenAddressShutsAll: AccessRule = {
  id: 'HID-02',
  source: 'HN-INNBOKS, HN-POA-OM; outwardly neutral by HID-04 (ERESEPT)',
  judge: ({ actor, subject }) =>
    isHidden(actor.protection) || isHidden(subject.protection)
      ? deny('no-access', { actorHidden: isHidden(actor.protection), subjectHidden: isHidden(subject.protection) })
      : undefined,
};

const adultActorWithHighEid: AccessRule = {
  id: 'REP-03',
  source: 'HN-HOW; TEC-02',
  judge: ({ eid }) => unless('eid-too-low', eid === 'high', { eid }),
};

// By parental responsibility (FO)

const holdsResponsibility: AccessRule = {
  id: 'PAR-01',
  source: 'seed 001 § 5.1.5; REP-05',
  judge: ({ actor, holders }) => {
    const kind = holders.find(({ person }) => person.id === actor.id)?.kind ?? null;
    return unless('no-access', kind !== null, { kind });
  },
};

const healthMajority: AccessRule = {
  id: 'AGE16-01',
  source: 'pbrl § 4-3; seed 001; HN-16',
  judge: (facts) => {
    const age = ageOfSubject(facts);
    return unless('citizen-of-age', age < HEALTH_MAJORITY, { age });
  },
};

const supportedKindOfResponsibility: AccessRule = {
  id: 'PAR-06',
  source: 'SIVILOMB',
  assumption: 'docs/decisions/007',
  judge: ({ actor, holders }) => {
    const kind = holders.find(({ person }) => person.id === actor.id)?.kind ?? null;
    return kind === 'other' || kind === 'unknown' ? deny('not-available-to-parents', { kind }) : undefined;
  },
};

/** At least one of those who hold responsibility must be registered at the child's address; then all of them may. */
const coResidence: AccessRule = {
  id: 'PAR-02',
  source: 'HN-INNBOKS, HN-TIMER, HN-FASTL; from the twelfth birthday PAR-17 (domain.md § 10.5)',
  assumption: 'docs/decisions/007',
  judge: ({ subject, holders, today }) => {
    const atAddress = holders.filter(
      ({ person }) => !isDead(person, today) && sameAddress(person.address, subject.address),
    ).length;
    return unless('not-available-to-parents', atAddress > 0, { holders: holders.length, atAddress });
  },
};

const parentsServices: AccessRule = {
  id: 'PAR-10',
  source: 'TONSBERG, HN-INNBOKS, HN-TIMER, HN-SE-UNG (PAR-10 to PAR-17)',
  assumption: 'docs/decisions/007',
  judge: (facts) => {
    const age = ageOfSubject(facts);
    const { parentUnder12, parentFrom12 } = serviceOf(facts.service);
    const [reach, told] =
      age < PARENTS_LOSE_AT
        ? [parentUnder12, 'not-available-to-parents' as const]
        : [parentFrom12, 'not-for-parents-from-twelve' as const];
    return unless(told, covers(reach, facts.action), { age, reach });
  },
};

// By fullmakt (FU, TD)

const isInForce = ({ from, to, endedAt }: Fullmakt, { now, today }: AccessFacts) =>
  !isDayBefore(today, from) && !(to && isDayBefore(to, today)) && !(endedAt && !isBefore(now, endedAt));

const fullmaktInForce = (kind: Fullmakt['kind'], id: string, source: string): AccessRule => ({
  id,
  source,
  judge: (facts) => {
    const inForce = facts.fullmakter.some((fullmakt) => fullmakt.kind === kind && isInForce(fullmakt, facts));
    return unless('no-access', inForce, { inForce });
  },
});

const fullmaktAges: AccessRule = {
  id: 'FUL-01',
  source: 'HN-POA, HN-FULLM-NN; AGE18-01',
  judge: (facts) => {
    const giver = ageOfSubject(facts);
    const receiver = ageOn(facts.today, facts.actor.born);
    return unless('no-access', giver >= HEALTH_MAJORITY && receiver >= MAJORITY, { giver, receiver });
  },
};

const fullmaktCoversArea: AccessRule = {
  id: 'FUL-03',
  source: 'HN-FULLM-NN, HN-POA, HN-INNBOKS (FUL-03, FUL-04)',
  judge: (facts) => {
    const { area } = serviceOf(facts.service);
    const covered = facts.fullmakter.some(
      (fullmakt) => fullmakt.kind === 'ordinary' && isInForce(fullmakt, facts) && fullmakt.areas.includes(area),
    );
    return unless('not-covered-by-fullmakt', covered, { area });
  },
};

const assignedFrom: AccessRule = {
  id: 'TD-02',
  source: 'HN-TILDELT; domain.md § 10.7',
  assumption: 'docs/decisions/007',
  judge: (facts) => {
    const subject = ageOfSubject(facts);
    const actor = ageOn(facts.today, facts.actor.born);
    return unless('no-access', subject >= PARENTS_LOSE_AT && actor >= MAJORITY, { subject, actor });
  },
};

// Order matters: the first rule that denies is the one people are told of.

export const rulesForEveryone: readonly AccessRule[] = [theLivingOnly];

export const rulesForOneself: readonly AccessRule[] = [
  activeCitizenOnly,
  childrenHaveNothingYet,
  fullmaktServiceFromSixteen,
  noFullmaktWithHiddenAddress,
  youthTracks,
  highEidFromSixteen,
];

export const rulesForOthers: readonly AccessRule[] = [hiddenAddressShutsAll];

/** Each basis: the first rule tells whether there is such a relation at all. */
export const rulesByBasis = {
  FO: [
    holdsResponsibility,
    healthMajority,
    supportedKindOfResponsibility,
    coResidence,
    citizenAlone,
    adultActorWithHighEid,
    parentsServices,
  ],
  FU: [
    fullmaktInForce('ordinary', 'FUL-06', 'HN-FULLM-NN (FUL-06, FUL-08)'),
    fullmaktAges,
    citizenAlone,
    adultActorWithHighEid,
    fullmaktCoversArea,
  ],
  TD: [
    fullmaktInForce('assigned', 'TD-05', 'HN-TILDELT (TD-05, TD-07)'),
    assignedFrom,
    citizenAlone,
    adultActorWithHighEid,
  ],
} as const satisfies Record<'FO' | 'FU' | 'TD', readonly AccessRule[]>;

export const rulesAtTheEnd: readonly AccessRule[] = [consentCoversService];
