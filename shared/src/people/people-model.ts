import * as z from 'zod';
import { Day } from '../oslo.ts';
import { TextLine } from '../text.ts';

/** The registry-like words about people (FREG, KRR, Fastlegeregisteret), as types. */

export const sexes = ['female', 'male'] as const;
export const Sex = z.enum(sexes);
export type Sex = z.output<typeof Sex>;

/** HID-01: ugradert, klientadresse, fortrolig (kode 7), strengt fortrolig (kode 6). */
export const protections = ['none', 'client', 'confidential', 'strictlyConfidential'] as const;
export const Protection = z.enum(protections);
export type Protection = z.output<typeof Protection>;

/** HID-01: kode 6 and 7, and any protection that is not known to be open. */
export const isHidden = ({ protection }: { protection: Protection }): boolean =>
  protection !== 'none' && protection !== 'client';

/** CON-01: what the person has consented to, each level with all before it. `none` is not consented at all. */
export const consentLevels = ['none', 'basis', 'basisPlus', 'full'] as const;
export const ConsentLevel = z.enum(consentLevels);
export type ConsentLevel = z.output<typeof ConsentLevel>;

export const higherConsent = (a: ConsentLevel, b: ConsentLevel): ConsentLevel =>
  consentLevels.indexOf(a) < consentLevels.indexOf(b) ? b : a;

/** As it stands on a form or is written by someone; whether anybody has it is another matter. */
export const NationalNumber = z.string().regex(/^\d{11}$/);

/** TEC-02: MinID is substantial; BankID, Buypass and Commfides are high. */
export const EidLevel = z.enum(['substantial', 'high']);
export type EidLevel = z.output<typeof EidLevel>;

/** PAR-04, FREG: felles, mor, far, medmor, andre, ukjent. */
export const ResponsibilityKind = z.enum(['joint', 'mother', 'father', 'coMother', 'other', 'unknown']);
export type ResponsibilityKind = z.output<typeof ResponsibilityKind>;

export const Language = z.enum(['nb', 'nn', 'en']);
export type Language = z.output<typeof Language>;

/** A registered address. Two people share an address when all three parts are equal. */
export const Address = z.strictObject({
  line: TextLine.min(1).max(120),
  postalCode: z.string().regex(/^\d{4}$/),
  place: TextLine.min(1).max(60),
});
export type Address = z.output<typeof Address>;

export const sameAddress = (a: Address | null, b: Address | null): boolean =>
  a !== null && b !== null && a.line === b.line && a.postalCode === b.postalCode && a.place === b.place;

/** The roles that staff log in with. */
export const StaffRoleKind = z.enum([
  'gp',
  'gp-secretary',
  'nettlege',
  'home-care-nurse',
  'health-nurse',
  'school-nurse',
  'case-worker',
]);
export type StaffRoleKind = z.output<typeof StaffRoleKind>;

export const OrganizationKind = z.enum([
  'gp-office',
  'nettlege',
  'home-care',
  'helsestasjon',
  'school-health',
  'citizen-service',
]);
export type OrganizationKind = z.output<typeof OrganizationKind>;

/** TIM-01, TIM-02: the services of the dialogue with the GP, each switched on or off by the office. */
export const OfficeServices = z.strictObject({
  booking: z.boolean(),
  prescriptionRenewal: z.boolean(),
  eConsultation: z.boolean(),
  eContact: z.boolean(),
});
export type OfficeServices = z.output<typeof OfficeServices>;

/** A person as the registry knows them. `story` is the tester's own note: what the person is there to show. */
export const Person = z.object({
  id: z.uuid(),
  nationalId: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  sex: Sex,
  born: Day,
  died: Day.nullable(),
  municipality: z.string().regex(/^\d{4}$/),
  address: Address.nullable(),
  protection: Protection,
  consent: ConsentLevel,
  /** The highest eID the person holds, or null. */
  eid: EidLevel.nullable(),
  /** CON-09 */
  inactive: z.boolean(),
  /** YOU-07: a parent consents to the youth's own access (track B). */
  youthAccessConsent: z.boolean(),
  language: Language,
  phone: z.string().nullable(),
  email: z.string().nullable(),
  gpListId: z.uuid().nullable(),
  story: z.string().nullable(),
});
export type Person = z.output<typeof Person>;

export const fullNameOf = ({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`;
