import type { RequestOf } from '@helsesim/shared/contract';
import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import * as contract from '@helsesim/shared/worlds/worlds-contract';
import type { FastifyInstance } from 'fastify';
import { addRoute } from '../platform/routes.ts';
import { changeClock } from './change-clock.ts';
import { fingerprintOf } from './fingerprint.ts';
import { worldRoute } from './world-route.ts';
import type { Worlds } from './worlds.ts';
import type { WorldsTables } from './worlds-tables.ts';

/** Where every world begins that is not told otherwise: Monday 23 November 2026, eight o'clock in Norway. */
export const FIRST_MORNING = Temporal.Instant.from('2026-11-23T07:00:00Z');
export const USUAL_SEED = 'helsesim';

/** Moving a clock is the longest work there is: so many worlds at once, and the rest of the server has room. */
const CLOCKS_AT_ONCE = 2;

type Settings = RequestOf<typeof contract.changeSettings>['body'];

export function worldsRoutes<Tables extends WorldsTables>(app: FastifyInstance, worlds: Worlds<Tables>) {
  const described = async <Code extends string>(done: Decision<unknown, Code>, id: string) => {
    if (!done.ok) return done;
    const world = await worlds.describe(id);
    return world ? allow(world) : refuse('no-such-world');
  };

  const fewAtOnce = atMost(CLOCKS_AT_ONCE);

  addRoute(app, contract.createWorld, async ({ body }) => {
    const { name, seed, startsAt = FIRST_MORNING, population, settings } = body;
    const made = await worlds.create({
      name,
      seed: seed ?? (population === 'demo' ? undefined : population.seed) ?? USUAL_SEED,
      startsAt,
      settings: namedOf(settings),
      population: population === 'demo' ? population : { citizens: population.citizens },
    });
    if (!made.ok) return made;
    const world = await worlds.describe(made.value);
    if (!world) throw new Error('The world was removed while it was made');
    return allow(world);
  });
  addRoute(app, contract.findWorlds, async () => allow(worlds.list()));
  addRoute(app, contract.getWorld, ({ params: { worldId } }) => described(allow(undefined), worldId));
  addRoute(app, contract.deleteWorld, ({ params: { worldId } }) => worlds.remove(worldId));
  addRoute(app, contract.forkWorld, async ({ params: { worldId }, body: { name } }) => {
    const forked = await worlds.fork(worldId, name);
    return forked.ok ? described(forked, forked.value) : forked;
  });
  addRoute(app, contract.saveSnapshot, async ({ params: { worldId, name }, body: { replace = false } }) =>
    described(await worlds.saveSnapshot(worldId, name, replace), worldId),
  );
  addRoute(app, contract.restoreSnapshot, async ({ params: { worldId, name } }) =>
    described(await worlds.restoreSnapshot(worldId, name), worldId),
  );
  addRoute(app, contract.deleteSnapshot, async ({ params: { worldId, name } }) =>
    described(await worlds.deleteSnapshot(worldId, name), worldId),
  );
  addRoute(app, contract.changeClock, async ({ params: { worldId }, body }) => {
    const changed = await fewAtOnce(() => worlds.open(worldId, (world) => changeClock(world, body)));
    return changed ? described(changed, worldId) : refuse('no-such-world');
  });
  addRoute(app, contract.changeSettings, async ({ params: { worldId }, body }) =>
    described(await worlds.changeSettings(worldId, namedOf(body)), worldId),
  );
  worldRoute(app, worlds, contract.getFingerprint, async ({ reader }) => allow(await fingerprintOf(reader)));
}

/** Only what is named: a setting that is left out stays as it is. */
const namedOf = ({ fosterParentAccess }: Settings = {}) =>
  fosterParentAccess === undefined ? {} : { fosterParentAccess };

/** Lets so many works run at a time; the others wait for their turn. */
function atMost(limit: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    while (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
