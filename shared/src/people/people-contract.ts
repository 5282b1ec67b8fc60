import * as z from 'zod';
import { contract } from '../contract.ts';
import { Day } from '../oslo.ts';
import { TextBlock, TextLine } from '../text.ts';
import {
  Address,
  ConsentLevel,
  EidLevel,
  Language,
  NationalNumber,
  OfficeServices,
  OrganizationKind,
  Person,
  Protection,
  ResponsibilityKind,
  Sex,
  StaffRoleKind,
} from './people-model.ts';

/** For testers: the people of a world. These need the server's key when it has one. */

const inWorld = z.object({ worldId: z.string() });
const ofPerson = z.object({ worldId: z.string(), personId: z.uuid() });

const name = TextLine.min(1).max(60);
const responsibilities = z.array(z.strictObject({ holderId: z.uuid(), kind: ResponsibilityKind })).max(4);

const once = <T extends object>(some: readonly T[], idOf: (one: T) => string) =>
  new Set(some.map(idOf)).size === some.length;
const fosterParents = z
  .array(z.strictObject({ parentId: z.uuid() }))
  .max(4)
  .refine((some) => once(some, ({ parentId }) => parentId), { message: 'Each once' });
const guardians = z
  .array(z.strictObject({ guardianId: z.uuid() }))
  .max(4)
  .refine((some) => once(some, ({ guardianId }) => guardianId), { message: 'Each once' });

const changeable = {
  givenName: name,
  familyName: name,
  municipality: z.string().regex(/^\d{4}$/),
  address: Address.nullable(),
  protection: Protection,
  consent: ConsentLevel,
  eid: EidLevel.nullable(),
  inactive: z.boolean(),
  youthAccessConsent: z.boolean(),
  language: Language,
  phone: z
    .string()
    .regex(/^\+?\d{8,15}$/)
    .nullable(),
  email: z.email().max(120).nullable(),
  gpListId: z.uuid().nullable(),
  story: TextBlock.max(500).nullable(),
  died: Day.nullable(),
  /** Who holds parental responsibility for the person. Replaces what was there. */
  parentalResponsibility: responsibilities,
  /** FOS-01: the registered foster parents of the person. Replaces what was there. */
  fosterParents,
  /** VER-01: who is the verge of the person. Replaces what was there. */
  guardians,
};

/** A new person. What is left out becomes what is most usual: an address, full consent, high eID for adults. */
export const NewPerson = z.strictObject({
  ...z.object(changeable).partial().shape,
  givenName: name,
  familyName: name,
  sex: Sex,
  born: Day,
  /** Eleven digits, synthetic (month + 80). Made when left out. */
  nationalId: NationalNumber.optional(),
});
export type NewPerson = z.output<typeof NewPerson>;

export const PersonChanges = z.strictObject(z.object(changeable).partial().shape);
export type PersonChanges = z.output<typeof PersonChanges>;

export const PersonDetails = Person.extend({
  age: z.int(),
  fastlege: z.string().nullable(),
  parentalResponsibility: z.array(z.object({ holderId: z.uuid(), name: z.string(), kind: ResponsibilityKind })),
  children: z.array(z.object({ childId: z.uuid(), name: z.string(), kind: ResponsibilityKind })),
  fosterParents: z.array(z.object({ parentId: z.uuid(), name: z.string() })),
  fosterChildren: z.array(z.object({ childId: z.uuid(), name: z.string() })),
  guardians: z.array(z.object({ guardianId: z.uuid(), name: z.string() })),
  wards: z.array(z.object({ personId: z.uuid(), name: z.string() })),
  staffRoles: z.array(
    z.object({ id: z.uuid(), kind: StaffRoleKind, organizationId: z.uuid(), organization: z.string() }),
  ),
});
export type PersonDetails = z.output<typeof PersonDetails>;

export const PersonSummary = z.object({
  id: z.uuid(),
  nationalId: z.string(),
  name: z.string(),
  born: Day,
  age: z.int(),
  died: Day.nullable(),
  eid: EidLevel.nullable(),
  story: z.string().nullable(),
  staffRoles: z.array(z.object({ id: z.uuid(), kind: StaffRoleKind, organization: z.string() })),
});
export type PersonSummary = z.output<typeof PersonSummary>;

const People = z.object({ total: z.int(), people: z.array(PersonSummary) });

export const listPeople = contract({
  name: 'list-people',
  summary: 'People of a world, those with a story first.',
  method: 'GET',
  path: '/api/worlds/:worldId/people',
  refusals: ['no-such-world'],
  schema: {
    params: inWorld,
    querystring: z.strictObject({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    response: { 200: People },
  },
});

/** A search is sent in the body: names and identity numbers do not belong in addresses. */
export const findPeople = contract({
  name: 'find-people',
  summary: 'People of a world by part of a name or national identity number, those with a story first.',
  method: 'POST',
  path: '/api/worlds/:worldId/people/search',
  refusals: ['no-such-world'],
  schema: {
    params: inWorld,
    body: z.strictObject({
      search: z.string().trim().max(60).default(''),
      limit: z.int().min(1).max(200).default(50),
      offset: z.int().min(0).default(0),
    }),
    response: { 200: People },
  },
});

export const getPerson = contract({
  name: 'get-person',
  summary: 'One person with relations and roles.',
  method: 'GET',
  path: '/api/worlds/:worldId/people/:personId',
  refusals: ['no-such-world', 'no-such-person'],
  schema: { params: ofPerson, response: { 200: PersonDetails } },
});

export const registryRefusals = [
  'invalid-national-id',
  'national-id-taken',
  'born-in-future',
  'died-before-birth',
  'child-older-than-parent',
  'not-a-child',
  'own-parent',
  'no-such-holder',
  'own-guardian',
  'carer-not-of-age',
  'contradicting-responsibility',
  'no-such-municipality',
  'address-outside-municipality',
  'no-such-gp-list',
  'gp-list-full',
  'eid-too-young',
] as const;

export const addPerson = contract({
  name: 'add-person',
  summary: 'Adds a person to a world, refused when the registry would become impossible.',
  method: 'POST',
  path: '/api/worlds/:worldId/people',
  refusals: ['no-such-world', ...registryRefusals],
  schema: { params: inWorld, body: NewPerson, response: { 201: PersonDetails } },
});

export const changePerson = contract({
  name: 'change-person',
  summary: 'Changes a person: only what is named, refused when the registry would become impossible.',
  method: 'PATCH',
  path: '/api/worlds/:worldId/people/:personId',
  refusals: ['no-such-world', 'no-such-person', ...registryRefusals],
  schema: { params: ofPerson, body: PersonChanges, response: { 200: PersonDetails } },
});

/** @public Keeps its name in the documentation of the API. */
export const GpList = z.object({
  id: z.uuid(),
  fastlege: z.string(),
  office: z.string(),
  municipality: z.string(),
  capacity: z.int(),
  citizens: z.int(),
});

/** @public Keeps its name in the documentation of the API. */
export const Organization = z.object({
  id: z.uuid(),
  kind: OrganizationKind,
  name: z.string(),
  municipality: z.string(),
  phone: z.string(),
  services: OfficeServices,
});

export const findOrganizations = contract({
  name: 'find-organizations',
  summary: 'The offices and services of a world, and the lists of its fastleger.',
  method: 'GET',
  path: '/api/worlds/:worldId/organizations',
  refusals: ['no-such-world'],
  schema: {
    params: inWorld,
    response: { 200: z.object({ organizations: z.array(Organization), gpLists: z.array(GpList) }) },
  },
});
