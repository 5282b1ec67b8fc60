import type { ConsentLevel } from '../people/people-model.ts';

/**
 * Every service the portal has or will have: one row each. `representation` reads the rules' facts about a service here
 * and nowhere else. Cells that no source settles are choices, named in docs/decisions/007.
 */
type Reach = 'write' | 'read' | null;
type Service = {
  /** FUL-03: 1 insight in registered data, 2 patient record, 3 digital health services. */
  area: 1 | 2 | 3;
  /** CON-04, REP-08: the least the citizen must have consented to. */
  consent: ConsentLevel;
  /** What parents have before the twelfth birthday (PAR-01) and from it to the sixteenth (PAR-10 to PAR-17). */
  parentUnder12: Reach;
  parentFrom12: Reach;
  /** 13 to 15 years old: track A without (YOU-02), track B with a parent's consent (YOU-04, YOU-05). */
  youthWithoutConsent: Reach;
  youthWithConsent: Reach;
  /** FUL-14, CON-11, PAR-07: only the citizen, whoever else may act. */
  citizenOnly?: true;
};

const open = {
  parentUnder12: 'write',
  parentFrom12: 'write',
  youthWithoutConsent: null,
  youthWithConsent: null,
} as const;
const shutAtTwelve = { ...open, parentFrom12: null } as const;
const shutToParents = { ...open, parentUnder12: null, parentFrom12: null } as const;
const seenByYouth = { ...open, youthWithConsent: 'read' } as const;

const serviceCatalogue = {
  inbox: { area: 3, consent: 'basis', ...seenByYouth },
  appointments: { area: 3, consent: 'full', ...seenByYouth },
  'appointments-specialist': { area: 3, consent: 'full', ...shutAtTwelve },
  'gp-info': { area: 1, consent: 'basis', ...seenByYouth },
  'gp-dialogue': { area: 3, consent: 'full', ...open },
  prescriptions: { area: 1, consent: 'basis', ...seenByYouth },
  'prescription-renewal': { area: 3, consent: 'full', ...open },
  vaccinations: { area: 1, consent: 'basis', ...seenByYouth },
  kjernejournal: { area: 1, consent: 'basis', ...shutAtTwelve },
  'record-documents': { area: 2, consent: 'basisPlus', ...shutAtTwelve },
  'test-results': { area: 2, consent: 'basisPlus', ...shutAtTwelve },
  'home-care': { area: 3, consent: 'full', ...open },
  helsestasjon: { area: 3, consent: 'full', ...open, parentFrom12: 'read' },
  'school-nurse': {
    area: 3,
    consent: 'none',
    ...shutToParents,
    youthWithoutConsent: 'write',
    youthWithConsent: 'write',
  },
  forms: { area: 3, consent: 'full', ...open },
  fullmakter: { area: 1, consent: 'basis', ...shutToParents, citizenOnly: true },
  'privacy-settings': { area: 1, consent: 'none', ...shutToParents, citizenOnly: true },
  activity: { area: 1, consent: 'basis', ...open },
} as const satisfies Record<string, Service>;

export type ServiceCode = keyof typeof serviceCatalogue;
export const serviceCodes = Object.keys(serviceCatalogue) as [ServiceCode, ...ServiceCode[]];
export const serviceOf = (code: ServiceCode): Service => serviceCatalogue[code];
