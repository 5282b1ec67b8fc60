import * as z from 'zod';
import { contract } from '../contract.ts';
import { Day, Instant } from '../oslo.ts';
import { ConsentLevel, NationalNumber } from '../people/people-model.ts';
import { CitizenParams } from '../representation/representation-contract.ts';

/** A decision about consent. Such records stay when all else is deleted (CON-02). */
export const ConsentRecord = z.object({
  at: Instant,
  what: z.enum(['consent', 'youth-access', 'inactive']),
  before: z.string(),
  after: z.string(),
  by: z.object({
    name: z.string().nullable().meta({ description: 'Null: by itself, or it may not be told' }),
    self: z.boolean().meta({ description: 'The one who reads did it' }),
  }),
  channel: z.enum(['digital', 'paper', 'assigned', 'by-itself']),
});
export type ConsentRecord = z.output<typeof ConsentRecord>;

const Settings = z.object({
  consent: ConsentLevel,
  inactive: z.boolean(),
  hasFullmektig: z.boolean().meta({ description: 'CON-09: someone has fullmakt, and goes on when one is inactive' }),
  records: z.array(ConsentRecord),
});

export const getPrivacySettings = contract({
  name: 'get-privacy-settings',
  summary: 'What the citizen has consented to, and the records of it.',
  method: 'GET',
  path: '/api/citizens/:citizenId/privacy-settings',
  service: 'privacy-settings',
  action: 'read',
  schema: { params: CitizenParams, response: { 200: Settings } },
});

/** CON-02: `none` withdraws the consent, which deletes everything about the citizen but these records. */
export const changeConsent = contract({
  name: 'change-consent',
  summary: 'Changes what the citizen has consented to; `none` withdraws it, and deletes what the portal holds.',
  method: 'PUT',
  path: '/api/citizens/:citizenId/privacy-settings/consent',
  service: 'privacy-settings',
  action: 'write',
  schema: { params: CitizenParams, body: z.strictObject({ level: ConsentLevel }), response: { 200: Settings } },
});

/** CON-09: cannot be undone while logged in. */
export const becomeInactive = contract({
  name: 'become-inactive',
  summary: 'Makes the citizen inactive. Whoever has fullmakt goes on; it is undone by a form on paper only.',
  method: 'POST',
  path: '/api/citizens/:citizenId/privacy-settings/inactive',
  service: 'privacy-settings',
  action: 'write',
  schema: { params: CitizenParams, response: { 200: Settings } },
});

/** CON-09: reactivation only by form. */
export const registerReactivation = contract({
  name: 'register-reactivation',
  summary: 'Makes someone who had made themselves inactive active again, from a paper form.',
  method: 'POST',
  path: '/api/desk/paper-reactivations',
  service: 'privacy-settings',
  action: 'write',
  refusals: ['no-such-person', 'invalid-form-date'],
  schema: {
    body: z.strictObject({ nationalId: NationalNumber, signedOn: Day }),
    response: { 201: z.object({ name: z.string() }) },
  },
});

/** YOU-07: what a parent decides for a child under sixteen. The youth may look. */
const ChildSettings = z.object({
  consent: ConsentLevel,
  youthAccess: z.boolean(),
  youthAccessFrom: z.int().meta({ description: 'The age from which a consent to youth access opens anything' }),
  records: z.array(ConsentRecord),
});

export const getChildSettings = contract({
  name: 'get-child-settings',
  summary: 'What parents have decided for a child: the consent level, and whether the youth has access.',
  method: 'GET',
  path: '/api/citizens/:citizenId/child-settings',
  service: 'child-settings',
  action: 'read',
  schema: { params: CitizenParams, response: { 200: ChildSettings } },
});

export const changeChildSettings = contract({
  name: 'change-child-settings',
  summary: 'A parent changes the child’s consent level, or consents to youth access, or withdraws that.',
  method: 'PUT',
  path: '/api/citizens/:citizenId/child-settings',
  service: 'child-settings',
  action: 'write',
  schema: {
    params: CitizenParams,
    body: z.strictObject({ consent: ConsentLevel.optional(), youthAccess: z.boolean().optional() }),
    response: { 200: ChildSettings },
  },
});
