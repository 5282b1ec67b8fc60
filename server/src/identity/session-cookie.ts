import cookie from '@fastify/cookie';
import jwt from '@fastify/jwt';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../platform/routes.ts';
import type { Sessions, Viewer } from './sessions.ts';

const SESSION = 'helsesim_session';
export const KEY = 'helsesim_key';

declare module 'fastify' {
  interface FastifyRequest {
    viewer?: Viewer;
  }
}

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: { sub: string; jti: string; world: string; eid: Viewer['eid']; role: string | null } | { key: string };
    user: { sub: string; jti: string; iat: number; world: string; eid: Viewer['eid']; role: string | null };
  }
}

/** A program sends its token as a bearer; a browser keeps it in a cookie, where no script can read it. */
export async function acceptSessions(app: FastifyInstance, secret: string) {
  await app.register(cookie);
  await app.register(jwt, { secret, cookie: { cookieName: SESSION, signed: false } });
}

export const signSession = (
  reply: FastifyReply,
  { sessionId, world, personId, eid, roleId }: Viewer,
): Promise<string> => reply.jwtSign({ sub: personId, jti: sessionId, world, eid, role: roleId });

export function keepCookie(reply: FastifyReply, name: typeof SESSION | typeof KEY, token: string) {
  const secure = reply.request.protocol === 'https';
  reply.setCookie(name, token, { path: '/', httpOnly: true, sameSite: 'strict', secure });
}
export const keepSession = (reply: FastifyReply, token: string) => keepCookie(reply, SESSION, token);
export const dropSession = (reply: FastifyReply) => reply.clearCookie(SESSION, { path: '/' });

/** Who is asking, if anyone: a token that is whole, of a session that has not ended. */
async function readViewer(
  request: FastifyRequest,
  sessions: Sessions,
): Promise<Viewer | 'not-logged-in' | 'session-ended'> {
  if (!request.headers.authorization && !request.cookies[SESSION]) return 'not-logged-in';
  try {
    const { sub, jti, world, eid, role } = await request.jwtVerify<FastifyJWTUser>();
    if (!sub || !sessions.see(jti)) return 'session-ended';
    return { sessionId: jti, world, personId: sub, eid, roleId: role };
  } catch {
    return isToken(request) ? 'session-ended' : 'not-logged-in';
  }
}

/** One that could have been ours: signed, it may be, with the key of the server before it was started again. */
function isToken({ server, headers, cookies }: FastifyRequest): boolean {
  const given = headers.authorization?.replace(/^Bearer +/i, '') ?? cookies[SESSION] ?? '';
  try {
    return server.jwt.decode<Partial<FastifyJWTUser>>(given)?.jti !== undefined;
  } catch {
    return false;
  }
}
type FastifyJWTUser = import('@fastify/jwt').FastifyJWT['user'];

/** The session that the browser has had until now, if its cookie is ours. */
export function sessionIdOf(app: FastifyInstance, { cookies }: FastifyRequest): string | undefined {
  try {
    return app.jwt.verify<Partial<FastifyJWTUser>>(cookies[SESSION] ?? '').jti;
  } catch {
    return undefined;
  }
}

/** Every route registered in the same scope knows who is asking. */
export function requireViewer(app: FastifyInstance, sessions: Sessions) {
  app.addHook('onRequest', async (request, reply) => {
    const viewer = await readViewer(request, sessions);
    if (typeof viewer === 'string') return sendProblem(reply, viewer);
    request.viewer = viewer;
    return undefined;
  });
}

/** Who is asking, behind `requireViewer`. */
export function viewerOf({ viewer }: FastifyRequest): Viewer {
  if (!viewer) throw new Error('This route was opened outside the logged-in scope');
  return viewer;
}
