import * as z from 'zod';
import { contract } from '../contract.ts';
import { Day, Instant } from '../oslo.ts';
import { CitizenParams } from '../representation/representation-contract.ts';
import { serviceCodes } from '../representation/service-catalogue.ts';

/** LOG-02: logging in, and asking what is open, belong to no service of the catalogue. */
export const loggedServices = [...serviceCodes, 'login', 'access'] as const;
export type LoggedService = (typeof loggedServices)[number];

const activityBases = ['self', 'FO', 'FU', 'TD', 'staff'] as const;
export type ActivityBasis = (typeof activityBases)[number];

/** LOG-02: who used which service, on whose behalf, when, and whether it was refused. Never what it was about. */
export const ActivityEntry = z.object({
  id: z.uuid(),
  at: Instant,
  by: z.object({
    name: z.string().nullable().meta({ description: 'Null: may not be told' }),
    self: z.boolean().meta({ description: 'The one who reads did it' }),
  }),
  basis: z.enum(activityBases).nullable(),
  service: z.enum(loggedServices),
  operation: z.string(),
  action: z.enum(['read', 'write']).nullable().meta({ description: 'Null for logging in and out' }),
  refused: z.boolean(),
});
export type ActivityEntry = z.output<typeof ActivityEntry>;

const Filter = {
  from: Day.optional(),
  to: Day.optional(),
  service: z.enum(loggedServices).optional(),
  who: z.enum(['self', 'others', 'staff']).optional(),
  outcome: z.enum(['done', 'refused']).optional(),
};

export const findActivity = contract({
  name: 'find-activity',
  summary: 'Logg over bruk: who used which service for the citizen, the latest first.',
  method: 'GET',
  path: '/api/citizens/:citizenId/activity',
  service: 'activity',
  action: 'read',
  schema: {
    params: CitizenParams,
    querystring: z.strictObject({
      ...Filter,
      before: z.uuid().optional().meta({ description: 'Go on after this entry' }),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: { 200: z.object({ entries: z.array(ActivityEntry), more: z.boolean() }) },
  },
});

export const exportActivity = contract({
  name: 'export-activity',
  summary: 'The log of use as a CSV file, whole: what is asked for, in the language of whoever reads it.',
  method: 'GET',
  path: '/api/citizens/:citizenId/activity/file',
  service: 'activity',
  action: 'read',
  contentType: 'text/csv',
  schema: { params: CitizenParams, querystring: z.strictObject(Filter), response: { 200: z.string() } },
});

/** For testers: each entry is chained to the one before it by a hash. */
export const checkActivity = contract({
  name: 'check-activity',
  summary: 'Follows the chains of the activity log, and tells of entries that were changed or are missing.',
  method: 'GET',
  path: '/api/worlds/:worldId/activity/check',
  refusals: ['no-such-world'],
  schema: {
    params: z.object({ worldId: z.string() }),
    response: {
      200: z.object({
        chains: z.int(),
        entries: z.int(),
        broken: z
          .array(
            z.object({
              citizenId: z.string(),
              log: z.enum(['use', 'insight']).meta({ description: 'Of use, or of looks by personnel' }),
              number: z.int(),
              fault: z.enum(['changed', 'missing', 'added']),
            }),
          )
          .meta({ description: 'The first thousand' }),
      }),
    },
  },
});
