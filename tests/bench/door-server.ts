/**
 * The same use case twice on one server: behind `citizenRoute`, and past it. Logging in, contracts and transaction are
 * the same, so what differs is the door: who acts for whom, the rules, and the entry in the log.
 */
import { findAppointments } from '@helsesim/server/booking/find-appointments';
import { acceptSessions, loginRoutes, openSessions, requireViewer, viewerOf } from '@helsesim/server/identity/index';
import { openStore } from '@helsesim/server/open-store';
import { systemClock } from '@helsesim/server/platform/clock';
import { addRoute, speakContracts } from '@helsesim/server/platform/routes';
import { citizenRoute } from '@helsesim/server/representation/index';
import { makeDemoWorld, startWorlds } from '@helsesim/server/start-worlds';
import * as booking from '@helsesim/shared/booking/booking-contract';
import { contract } from '@helsesim/shared/contract';
import { refuse } from '@helsesim/shared/decision';
import Fastify from 'fastify';

const [folder = ''] = process.argv.slice(2);
const { schema } = booking.findAppointments;
const pastTheDoor = contract({
  name: 'past-the-door',
  summary: 'The same, without asking who acts for whom, and without a log.',
  method: 'GET',
  path: '/api/past-the-door/:citizenId/appointments',
  refusals: ['session-ended'],
  schema,
});

const worlds = await startWorlds(await openStore({ folder }), systemClock);
await makeDemoWorld(worlds);
const app = Fastify();
const sessions = openSessions(systemClock);
speakContracts(app);
await acceptSessions(app, 'only-for-the-benchmark-and-nothing-else');
loginRoutes(app, { worlds, sessions, system: systemClock });
await app.register(async (loggedIn) => {
  requireViewer(loggedIn, sessions);
  citizenRoute(loggedIn, worlds, booking.findAppointments, findAppointments);
  addRoute(loggedIn, pastTheDoor, async ({ params: { citizenId } }, { request }) => {
    const viewer = viewerOf(request);
    const ask = () => {
      throw new Error('Nothing is asked past the door');
    };
    const acting = {
      actorId: viewer.personId,
      citizenId,
      basis: 'self' as const,
      open: new Map(),
      ask,
      about: () => {},
    };
    const answer = await worlds.use(viewer.world, (world) =>
      world.transaction(citizenId, (tx) => findAppointments(tx, { params: { citizenId }, acting, viewer })),
    );
    return answer ?? refuse('session-ended');
  });
});

const idOf = async (name: string) => {
  const people = await worlds.use('demo', ({ reader: { queries, tables } }) => queries.select().from(tables.person));
  return people?.find(({ givenName, familyName }) => `${givenName} ${familyName}` === name)?.id;
};
const [kari, nora, liv, arne] = await Promise.all(
  ['Kari Nordmann', 'Nora Nordmann', 'Liv Johansen', 'Arne Johansen'].map(idOf),
);
const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ url, pairs: { oneself: [kari, kari], 'a child': [kari, nora], 'by fullmakt': [liv, arne] } });
