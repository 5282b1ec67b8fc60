import type { ConsentLevel } from '../people/people-model.ts';

/**
 * Every service the portal has or will have: one row each. `representation` reads the rules' facts about a service here
 * and nowhere else. Cells that no source settles are choices, named in docs/decisions/007.
 */
type Area = 1 | 2 | 3;
export type Reach = 'write' | 'read' | null;
type Service = {
  /** FUL-03: 1 insight in registered data, 2 patient record, 3 digital health services. */
  area: Area;
  /** FUL-04: where changing belongs to another area than looking. */
  areaToWrite?: Area;
  /** CON-04, REP-08: the least the citizen must have consented to. */
  consent: ConsentLevel;
  /** From sixteen, for oneself (AGE16-01). */
  self: Reach;
  /** 13 to 15 years old: track A without (YOU-02), track B with a parent's consent (YOU-04, YOU-05). */
  youthWithoutConsent: Reach;
  youthWithConsent: Reach;
  /** What parents have before the twelfth birthday (PAR-01) and from it to the sixteenth (PAR-10 to PAR-17). */
  parentUnder12: Reach;
  parentFrom12: Reach;
  /** Through fullmakt, ordinary (when it has the area) or tildelt. */
  fullmakt: Reach;
  /** FUL-14, CON-11, PAR-07, YOU-03: only the citizen, whoever else may act. */
  citizenOnly?: true;
  /** HID-04: also shut to a parent when the other parent's address is hidden. */
  shutByOtherParent?: true;
};

const service = (area: Area, consent: ConsentLevel, cells: Partial<Service> = {}): Service => ({
  area,
  consent,
  self: 'write',
  youthWithoutConsent: null,
  youthWithConsent: null,
  parentUnder12: 'write',
  parentFrom12: 'write',
  fullmakt: 'write',
  ...cells,
});

const shutAtTwelve = { parentFrom12: null } as const;
const seenByYouth = { youthWithConsent: 'read' } as const;
const citizenOnly = { parentUnder12: null, parentFrom12: null, fullmakt: null, citizenOnly: true } as const;

const serviceCatalogue = {
  inbox: service(3, 'basis', seenByYouth),
  appointments: service(3, 'full', seenByYouth),
  'appointments-specialist': service(3, 'full', shutAtTwelve),
  'gp-info': service(1, 'basis', seenByYouth),
  'gp-dialogue': service(3, 'full'),
  prescriptions: service(1, 'basis', { ...seenByYouth, shutByOtherParent: true }),
  'prescription-renewal': service(3, 'full', { shutByOtherParent: true }),
  vaccinations: service(1, 'basis', seenByYouth),
  kjernejournal: service(1, 'basis', { ...shutAtTwelve, areaToWrite: 3 }),
  'record-documents': service(2, 'basisPlus', shutAtTwelve),
  'test-results': service(2, 'basisPlus', shutAtTwelve),
  'home-care': service(3, 'full'),
  helsestasjon: service(3, 'full', { parentFrom12: 'read' }),
  /** YOU-02: no consent is asked of a youth. From sixteen it is health help like any other (CON-01). */
  'school-nurse': service(3, 'full', { ...citizenOnly, youthWithoutConsent: 'write', youthWithConsent: 'write' }),
  forms: service(3, 'full', { youthWithConsent: 'write' }),
  fullmakter: service(1, 'basis', citizenOnly),
  'privacy-settings': service(1, 'none', citizenOnly),
  /** YOU-07: what parents decide for a child, consent level and youth access. The youth is told. */
  'child-settings': service(1, 'none', {
    self: 'read',
    youthWithoutConsent: 'read',
    youthWithConsent: 'read',
    fullmakt: null,
  }),
  activity: service(1, 'basis', { self: 'read', parentUnder12: 'read', parentFrom12: 'read', fullmakt: 'read' }),
} as const satisfies Record<string, Service>;

export type ServiceCode = keyof typeof serviceCatalogue;
export const serviceCodes = Object.keys(serviceCatalogue) as [ServiceCode, ...ServiceCode[]];
export const serviceOf = (code: ServiceCode): Service => serviceCatalogue[code];
export const isServiceCode = (code: string): code is ServiceCode => Object.hasOwn(serviceCatalogue, code);

/** FUL-03, FUL-04: which area a fullmakt must have for this. */
export const areaFor = (code: ServiceCode, action: 'read' | 'write'): Area => {
  const { area, areaToWrite } = serviceOf(code);
  return action === 'write' ? (areaToWrite ?? area) : area;
};
