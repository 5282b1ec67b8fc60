import * as z from 'zod';
import { contract } from '../contract.ts';
import { Instant } from '../oslo.ts';
import { EidLevel, Language, StaffRoleKind } from '../people/people-model.ts';

/** Who is logged in, in which world, by which eID, and as what. */
export const Session = z.object({
  world: z.object({ id: z.string(), name: z.string() }),
  person: z.object({ id: z.uuid(), name: z.string(), language: Language }),
  eid: EidLevel,
  role: z
    .object({ id: z.uuid(), kind: StaffRoleKind, organization: z.string() })
    .nullable()
    .meta({ description: 'Null when the person is here as a citizen' }),
  loggedInAt: Instant,
  live: z.string().meta({
    description: 'Whoever listens from here on misses nothing of what happens after this answer',
  }),
});
export type Session = z.output<typeof Session>;

export const IDLE_MINUTES = 30;

export const logIn = contract({
  name: 'log-in',
  summary: 'Logs in as a person of a world. A browser gets a cookie; a program asks for a bearer token instead.',
  method: 'POST',
  path: '/api/login',
  refusals: ['no-such-world', 'no-such-person', 'person-deceased', 'eid-not-held', 'eid-too-low', 'no-such-role'],
  schema: {
    body: z.strictObject({
      worldId: z.string(),
      personId: z.uuid(),
      eid: EidLevel,
      roleId: z
        .uuid()
        .optional()
        .meta({ description: 'One of the person’s staff roles. Left out, the person comes as a citizen' }),
      client: z
        .enum(['browser', 'program'])
        .default('browser')
        .meta({ description: '`browser` is given a cookie, `program` a token in the answer' }),
    }),
    response: {
      201: Session.extend({
        token: z.string().optional().meta({ description: 'For programs only: to be sent as a bearer' }),
      }),
    },
  },
});

export const logOut = contract({
  name: 'log-out',
  summary: 'Ends the session, here and in the browser.',
  method: 'POST',
  path: '/api/logout',
  schema: { response: { 204: z.undefined() } },
});

export const getSession = contract({
  name: 'get-session',
  summary: 'Who is logged in.',
  method: 'GET',
  path: '/api/session',
  refusals: ['session-ended'],
  schema: { response: { 200: Session } },
});

/** What the pages must know before anyone has logged in. */
export const getServer = contract({
  name: 'get-server',
  summary: 'Whether this server asks for its key, and whether this browser has given it.',
  method: 'GET',
  path: '/api/server',
  schema: { response: { 200: z.object({ keyNeeded: z.boolean(), keyGiven: z.boolean() }) } },
});

export const giveKey = contract({
  name: 'give-key',
  summary: "Gives the server's key. The browser keeps a cookie that lets it control worlds and log people in.",
  method: 'POST',
  path: '/api/key',
  refusals: ['wrong-key'],
  schema: { body: z.strictObject({ key: z.string().max(200) }), response: { 204: z.undefined() } },
});
