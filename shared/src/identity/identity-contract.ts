import * as z from 'zod';
import { contract } from '../contract.ts';
import { Instant } from '../oslo.ts';
import { EidLevel, Language, StaffRoleKind } from '../people/people-model.ts';

/** Who is logged in, in which world, by which eID, and as what. */
export const Session = z.object({
  world: z.object({ id: z.string(), name: z.string() }),
  person: z.object({ id: z.uuid(), name: z.string(), language: Language }),
  eid: EidLevel,
  /** Null when the person is here as a citizen. */
  role: z.object({ id: z.uuid(), kind: StaffRoleKind, organization: z.string() }).nullable(),
  loggedInAt: Instant,
});
export type Session = z.output<typeof Session>;

export const IDLE_MINUTES = 30;

export const logIn = contract({
  name: 'log-in',
  summary: 'Logs in as a person of a world. A browser gets a cookie; a program asks for a bearer token instead.',
  method: 'POST',
  path: '/api/login',
  refusals: ['no-such-world', 'no-such-person', 'person-deceased', 'eid-not-held', 'no-such-role'],
  schema: {
    body: z.strictObject({
      worldId: z.string(),
      personId: z.uuid(),
      eid: EidLevel,
      /** One of the person's staff roles; left out, the person comes as a citizen. */
      roleId: z.uuid().optional(),
      client: z.enum(['browser', 'program']).default('browser'),
    }),
    /** The token is there for programs only. */
    response: { 201: Session.extend({ token: z.string().optional() }) },
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
