/** What must not compile. `tsc` fails if one of these starts to: it then finds nothing to expect. */

import { deletePending } from '@helsesim/server/booking/appointment-repository';
import type { Database, Reader } from '@helsesim/server/platform/database';
import { addRoute } from '@helsesim/server/platform/routes';
import { citizenRoute, staffRoute } from '@helsesim/server/representation/index';
import type { Tables } from '@helsesim/server/schema';
import { type Worlds, worldRoute } from '@helsesim/server/worlds/index';
import * as booking from '@helsesim/shared/booking/booking-contract';
import { contract } from '@helsesim/shared/contract';
import { allow, refuse } from '@helsesim/shared/decision';
import { CitizenParams } from '@helsesim/shared/representation/representation-contract';
import * as worldsContract from '@helsesim/shared/worlds/worlds-contract';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';

type House = { app: FastifyInstance; worlds: Worlds<Tables>; reader: Reader<Tables>; db: Database<Tables> };

const plain = {
  name: 'x',
  summary: '',
  method: 'GET',
  schema: { response: { 200: z.object({ id: z.string() }) } },
} as const;
const ofCitizen = {
  ...plain,
  path: '/api/citizens/:citizenId/things',
  schema: { ...plain.schema, params: CitizenParams },
} as const;

export function doors({ app, worlds }: House) {
  citizenRoute(app, worlds, contract({ ...ofCitizen, service: 'inbox', action: 'read' }), async () =>
    allow({ id: '' }),
  );
  // @ts-expect-error a citizen's path without the service it belongs to
  citizenRoute(app, worlds, contract({ ...ofCitizen, action: 'read' }), async () => allow({ id: '' }));
  // @ts-expect-error a citizen's path that does not say whether it reads or writes
  citizenRoute(app, worlds, contract({ ...ofCitizen, service: 'inbox' }), async () => allow({ id: '' }));
  // @ts-expect-error a service that the catalogue does not have
  citizenRoute(app, worlds, contract({ ...ofCitizen, service: 'gossip', action: 'read' }), async () =>
    allow({ id: '' }),
  );
  // @ts-expect-error not a citizen's path
  citizenRoute(app, worlds, contract({ ...plain, path: '/api/things', service: 'inbox', action: 'read' }), async () =>
    allow({ id: '' }),
  );
  // @ts-expect-error a citizen's path past the door
  addRoute(app, contract({ ...ofCitizen, service: 'inbox', action: 'read' }), async () => allow({ id: '' }));
  // @ts-expect-error not a desk's path
  staffRoute(app, worlds, booking.findAppointments, ['gp'], async () => allow([]));
  // @ts-expect-error not a world's path
  worldRoute(app, worlds, worldsContract.findWorlds, async () => allow([]));
}

export function answers({ app, worlds }: House) {
  addRoute(app, worldsContract.createWorld, async () => refuse('name-taken'));
  // @ts-expect-error a problem code that the contract does not name, past no door
  addRoute(app, worldsContract.createWorld, async () => refuse('no-such-world'));
  citizenRoute(app, worlds, booking.cancelAppointment, async () => refuse('already-started'));
  // @ts-expect-error a refusal that is no problem code
  citizenRoute(app, worlds, booking.cancelAppointment, async () => refuse('whatever'));
  // @ts-expect-error a problem code that the contract does not name
  citizenRoute(app, worlds, booking.cancelAppointment, async () => refuse('slot-taken'));
  // @ts-expect-error an answer that is not the contract's
  citizenRoute(app, worlds, booking.findAppointments, async () => allow([{ id: 'x' }]));
}

export async function writes({ reader, db }: House) {
  await db.transaction('x', (tx) => deletePending(tx, 'id'));
  // @ts-expect-error a write without a transaction
  await deletePending(reader, 'id');
  // @ts-expect-error only four verbs: what exists on one of the databases is not for repositories
  reader.queries.run('select 1');
  // @ts-expect-error nothing is executed past the tables
  reader.queries.execute('select 1');
}
