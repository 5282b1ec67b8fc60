import type { Contract, RequestOf } from '@helsesim/shared/contract';
import { refuse } from '@helsesim/shared/decision';
import type { FastifyInstance } from 'fastify';
import { type Answer, addDoorRoute } from '../platform/routes.ts';
import type { World } from './world.ts';
import type { Worlds } from './worlds.ts';
import type { WorldsTables } from './worlds-tables.ts';

type WorldContract = Contract & { path: `/api/worlds/:worldId${string}`; service?: never };

/** A tester's route to a world: opens it, or answers that there is no such world. */
export function worldRoute<C extends WorldContract, Tables extends WorldsTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  useCase: (world: World<Tables>, asked: RequestOf<C>) => Promise<Answer<C>>,
) {
  addDoorRoute<C, 'no-such-world'>(app, operation, async (asked, { request }) => {
    const { worldId } = request.params as { worldId: string };
    return (await worlds.use(worldId, (world) => useCase(world, asked))) ?? refuse('no-such-world');
  });
}
