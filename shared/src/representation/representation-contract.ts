import * as z from 'zod';
import { contract } from '../contract.ts';
import { Instant } from '../oslo.ts';
import { EidLevel } from '../people/people-model.ts';
import { accessRefusals, TraceStep } from './representation-model.ts';
import { serviceCodes } from './service-catalogue.ts';

export const CitizenParams = z.object({ citizenId: z.uuid() });

const Basis = z.enum(['self', 'FO', 'FU', 'TD']).meta({
  description: 'On what grounds (Volven 7611): oneself, parental responsibility, fullmakt, tildelt fullmakt',
});

/** Someone the person may act for, themselves included. */
export const Citizen = z.object({
  id: z.uuid(),
  name: z.string(),
  age: z.int(),
  birthday: z.boolean().meta({ description: 'The age was reached today' }),
  basis: Basis,
});
export type Citizen = z.output<typeof Citizen>;

const Unread = z.int().nullable().meta({
  description: 'What the reader has not opened in the inbox, among the latest hundred of each kind. Null: it is shut',
});

export const findCitizens = contract({
  name: 'find-citizens',
  summary: 'Everyone the person who is logged in may act for today, themselves first, and how much is unread there.',
  method: 'GET',
  path: '/api/citizens',
  schema: { response: { 200: z.array(Citizen.extend({ unread: Unread })) } },
});

const Reason = z.enum(accessRefusals).nullable();
export const Access = z.object({
  service: z.enum(serviceCodes),
  read: z.boolean(),
  write: z.boolean(),
  reason: Reason.meta({ description: 'Why not, when even reading is refused' }),
  writeReason: Reason.meta({ description: 'Why not, when changing is refused' }),
});
export type Access = z.output<typeof Access>;

/** With the rules that had a say, when reading and when changing. */
export const ExplainedAccess = Access.extend({ trace: z.array(TraceStep), writeTrace: z.array(TraceStep) });
export type ExplainedAccess = z.output<typeof ExplainedAccess>;

export const findAccess = contract({
  name: 'find-access',
  summary: 'What the person who is logged in may do for this citizen today: every service, open or shut, and why.',
  method: 'GET',
  path: '/api/citizens/:citizenId/access',
  refusals: accessRefusals,
  schema: {
    params: CitizenParams,
    querystring: z.strictObject({
      trace: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'With the rules that had a say. Only told about oneself.' }),
    }),
    response: {
      200: z.object({
        citizen: Citizen,
        services: z.array(
          Access.extend({ trace: z.array(TraceStep).optional(), writeTrace: z.array(TraceStep).optional() }),
        ),
        unread: Unread,
      }),
    },
  },
});

/** What is open at each age, from birth to eighteen. The other facts are as they are today. */
export const AgeTimeline = z.object({
  basis: Basis.nullable().meta({ description: 'Today; null when nothing is open today' }),
  age: z.int().meta({ description: 'Of the citizen, today' }),
  services: z.array(
    z.object({
      service: z.enum(serviceCodes),
      spans: z.array(
        z.object({
          fromAge: z.int(),
          toAge: z.int().nullable().meta({ description: 'Up to, but not including; null: from then on' }),
          read: z.boolean(),
          write: z.boolean(),
          reason: Reason,
        }),
      ),
    }),
  ),
});
export type AgeTimeline = z.output<typeof AgeTimeline>;

export const getAgeTimeline = contract({
  name: 'get-age-timeline',
  summary: 'What is open to the person who is logged in, for this citizen, at each age from 0 to 18.',
  method: 'GET',
  path: '/api/citizens/:citizenId/access/timeline',
  refusals: accessRefusals,
  schema: { params: CitizenParams, response: { 200: AgeTimeline } },
});

/** For testers: needs the server's key when it has one. */
export const explainAccess = contract({
  name: 'explain-access',
  summary: 'Why may, or may not, one person act for another: every service with the rules that had a say.',
  method: 'POST',
  path: '/api/worlds/:worldId/access',
  refusals: ['no-such-world', 'no-such-person'],
  schema: {
    params: z.object({ worldId: z.string() }),
    body: z.strictObject({
      actorId: z.uuid(),
      citizenId: z.uuid(),
      eid: EidLevel.default('high'),
      at: Instant.optional().meta({ description: 'Another moment than the present of the world' }),
    }),
    response: {
      200: z.object({ basis: Basis.nullable(), services: z.array(ExplainedAccess), timeline: AgeTimeline }),
    },
  },
});
