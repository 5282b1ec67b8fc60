import * as z from 'zod';
import { Day, Instant } from '../oslo.ts';

/** The words of a fullmakt's life, as types. */

export const fullmaktAreas = [1, 2, 3] as const;
/** FUL-03: 1 insight in registered data, 2 patient record, 3 digital health services; each once. */
export const Areas = z
  .array(z.union([z.literal(1), z.literal(2), z.literal(3)]))
  .min(1)
  .max(3)
  .refine((areas) => new Set(areas).size === areas.length, { message: 'Each area once' })
  .overwrite((areas) => areas.toSorted());

/** Who made it end: the giver, the receiver, a change (FUL-07), the giver's withdrawn consent, a case worker. */
export const endings = ['giver', 'receiver', 'changed', 'consent-withdrawn', 'case-worker'] as const;
export type Ending = (typeof endings)[number];

/** FUL-09, TD-04: given while logged in, registered from a paper form, or assigned after an application. */
export const channels = ['digital', 'paper', 'assigned'] as const;
export type FullmaktChannel = (typeof channels)[number];

export const FullmaktView = z.object({
  id: z.uuid(),
  kind: z.enum(['ordinary', 'assigned']),
  channel: z.enum(channels),
  role: z.enum(['giver', 'receiver']).meta({ description: 'What the citizen is in it' }),
  other: z.object({ id: z.uuid(), name: z.string() }).meta({ description: 'The other party' }),
  areas: z.array(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  from: Day,
  to: Day.nullable().meta({ description: 'The last day it is in force; null: until someone ends it' }),
  givenAt: Instant,
  state: z.enum(['coming', 'active', 'expired', 'ended']),
  endedAt: Instant.nullable(),
  ending: z.enum(endings).nullable(),
  mayRenew: z.boolean().meta({ description: 'TD-05: a tildelt fullmakt whose holder may apply again' }),
});
export type FullmaktView = z.output<typeof FullmaktView>;

export const relations = ['spouse', 'child', 'parent', 'sibling', 'other'] as const;
/** TD-04: what the applicant has shown. A bank card is not accepted. */
export const identityProofs = ['passport', 'national-id-card', 'driving-licence'] as const;
export const applicationStates = ['awaiting-declaration', 'to-be-decided', 'granted', 'refused'] as const;

/** Why a tildelt fullmakt was refused, as the applicant is told. */
export const assignmentRefusals = [
  'declaration-missing',
  'not-permanent',
  'subject-too-young',
  'receiver-too-young',
  'period-too-long',
  'fullmakt-not-possible',
] as const;
export type AssignmentRefusal = (typeof assignmentRefusals)[number];
/** What a case worker may refuse for, besides what the rules refuse. */
export const refusalsByJudgement = ['not-permanent', 'not-nearest', 'fullmakt-not-possible'] as const;

/** HID-04: what waits is one to the applicant: how far it has come would tell whether there is such a person. */
export const toldApplicationStates = ['waiting', 'granted', 'refused'] as const;

export const ApplicationView = z.object({
  id: z.uuid(),
  name: z.string().meta({ description: 'The person, as the applicant wrote the name' }),
  relation: z.enum(relations),
  appliedAt: Instant,
  state: z.enum(toldApplicationStates),
  refusedBecause: z.enum(refusalsByJudgement).nullable(),
  renewal: z.boolean(),
});
export type ApplicationView = z.output<typeof ApplicationView>;
