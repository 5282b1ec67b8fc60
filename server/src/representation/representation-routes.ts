import { allow, refuse } from '@helsesim/shared/decision';
import * as contract from '@helsesim/shared/representation/representation-contract';
import type { FastifyInstance } from 'fastify';
import { viewerOf } from '../identity/index.ts';
import type { Reader } from '../platform/database.ts';
import { addDoorRoute } from '../platform/routes.ts';
import { type Worlds, worldRoute } from '../worlds/index.ts';
import { type Ask, askAbout } from './access.ts';
import { accessRoute } from './access-route.ts';
import type { CitizenTables } from './citizen-route.ts';
import { explainAccess, timelineOf } from './explain-access.ts';
import { citizenOf, citizensToAskAbout } from './find-citizens.ts';

/** How much someone has not read in a citizen's inbox. Null: it is shut to them. */
type UnreadFor<Tables> = (
  db: Reader<Tables>,
  who: { citizenId: string; readerId: string },
  ask: Ask,
) => Promise<number | null>;

/**
 * The questions about the doors themselves. They belong to no one service, so they do not pass through `citizenRoute`.
 * Whom one may act for is about oneself, and is not logged.
 */
export function representationRoutes<Tables extends CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { unreadFor }: { unreadFor: UnreadFor<Tables> },
) {
  addDoorRoute<typeof contract.findCitizens, 'session-ended'>(
    app,
    contract.findCitizens,
    async (_asked, { request }) => {
      const { world: worldId, personId: actorId, eid } = viewerOf(request);
      const citizens = await worlds.use(worldId, async ({ reader, clock }) => {
        const found = [];
        for (const { citizen, ask } of await citizensToAskAbout(reader, { actorId, eid }, clock.now()))
          found.push({
            ...citizen,
            unread: await unreadFor(reader, { citizenId: citizen.id, readerId: actorId }, ask),
          });
        return found;
      });
      return citizens ? allow(citizens) : refuse('session-ended');
    },
  );

  accessRoute(
    app,
    worlds,
    contract.findAccess,
    async (tx, { relation, open, acting: { citizenId, actorId, basis }, query }) => {
      // The rules' facts are about both: they are told of oneself only.
      const traced = basis === 'self' && query.trace === 'true';
      const services = traced ? open.services : open.services.map(({ trace, writeTrace, ...access }) => access);
      // Here, so that a number at the top of a page does not stand in the log as a look into the inbox.
      const unread = await unreadFor(tx, { citizenId, readerId: actorId }, askAbout(relation));
      return allow({ citizen: await citizenOf(tx, citizenId, basis, tx.now), services, unread });
    },
  );

  accessRoute(app, worlds, contract.getAgeTimeline, async (_tx, { relation, acting: { basis } }) =>
    allow(timelineOf(relation, basis)),
  );
}

/** For testers: why may, or may not, one person act for another. */
export function accessTools<Tables extends CitizenTables>(app: FastifyInstance, worlds: Worlds<Tables>) {
  worldRoute(app, worlds, contract.explainAccess, ({ reader, clock }, { body }) =>
    explainAccess(reader, body, clock.now()),
  );
}
