import { allow, refuse } from '@helsesim/shared/decision';
import * as contract from '@helsesim/shared/identity/identity-contract';
import { isDead } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { FastifyInstance } from 'fastify';
import type { ActivityTables } from '../activity/index.ts';
import { type PeopleTables, personById, staffRolesOf } from '../people/index.ts';
import type { Clock } from '../platform/clock.ts';
import { addRoute } from '../platform/routes.ts';
import type { Worlds, WorldsTables } from '../worlds/index.ts';
import { logIn, recordLogin } from './log-in.ts';
import { dropSession, keepSession, sessionIdOf, signSession, viewerOf } from './session-cookie.ts';
import type { Sessions, Viewer } from './sessions.ts';

type IdentityTables = PeopleTables & ActivityTables & WorldsTables;
type Parts<Tables extends IdentityTables> = { worlds: Worlds<Tables>; sessions: Sessions; system: Clock };

/** Behind the server's key, when it has one. */
export function loginRoutes<Tables extends IdentityTables>(
  app: FastifyInstance,
  { worlds, sessions, system }: Parts<Tables>,
) {
  addRoute(app, contract.logIn, async ({ body }, { request, reply }) => {
    const { worldId, eid, client } = body;
    const live = worlds.happeningsIn(worldId)?.position;
    const answer = await worlds.use(worldId, (world) => world.transaction(body.personId, (tx) => logIn(tx, body)));
    if (!answer || !live) return refuse('no-such-world');
    if (!answer.ok) return answer;

    const { person, role } = answer.value;
    const viewer: Viewer = {
      sessionId: sessions.start(),
      world: worldId,
      personId: person.id,
      eid,
      roleId: role?.id ?? null,
    };
    const token = await signSession(reply, viewer);
    if (client === 'browser') {
      const before = sessionIdOf(app, request);
      if (before) sessions.end(before);
      keepSession(reply, token);
    }
    return allow({
      world: { id: worldId, name: worlds.nameOf(worldId) },
      person: { id: person.id, name: fullNameOf(person), language: person.language },
      eid,
      role: role && { id: role.id, kind: role.kind, organization: role.organization },
      loggedInAt: system.now(),
      live,
      ...(client === 'program' && { token }),
    });
  });
}

/** For whoever is logged in. */
export function sessionRoutes<Tables extends IdentityTables>(
  app: FastifyInstance,
  { worlds, sessions }: Omit<Parts<Tables>, 'system'>,
) {
  addRoute(app, contract.getSession, async (_asked, { request, reply }) => {
    const { world: worldId, personId, eid, roleId } = viewerOf(request);
    // First, so that nothing falls between what is read and what is listened to.
    const live = worlds.happeningsIn(worldId)?.position;
    const found = await worlds.use(worldId, async ({ reader, clock }) => {
      const person = await personById(reader, { id: personId });
      if (person && isDead(person, osloDay(clock.now()))) return undefined;
      const role = (await staffRolesOf(reader, { personId })).find(({ id }) => id === roleId) ?? null;
      return person && { person, role };
    });
    // The world has been removed since, or the person has died.
    if (!found || !live) {
      dropSession(reply);
      return refuse('session-ended');
    }
    const { person, role } = found;
    return allow({
      world: { id: worldId, name: worlds.nameOf(worldId) },
      person: { id: person.id, name: fullNameOf(person), language: person.language },
      eid,
      role: role && { id: role.id, kind: role.kind, organization: role.organization },
      loggedInAt: Temporal.Instant.fromEpochMilliseconds(request.user.iat * 1000),
      live,
    });
  });

  addRoute(app, contract.logOut, async (_asked, { request, reply }) => {
    const { sessionId, world: worldId, personId } = viewerOf(request);
    sessions.end(sessionId);
    dropSession(reply);
    await worlds.use(worldId, (world) =>
      world.transaction(personId, (tx) => recordLogin(tx, personId, 'log-out', 'done')),
    );
    return allow(undefined);
  });
}
