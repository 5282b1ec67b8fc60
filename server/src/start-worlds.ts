import { bookingDueWork } from './booking/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Store } from './platform/database.ts';
import type { Tables } from './schema.ts';
import { populate } from './simulation/populate.ts';
import { openWorlds, type Worlds } from './worlds/index.ts';
import { FIRST_MORNING } from './worlds/worlds-routes.ts';

type Limits = { open: number; kept: number };

/** The worlds of a store, with everything that happens in them by itself. */
export const startWorlds = (store: Store<Tables>, system: Clock, limits?: Limits): Promise<Worlds<Tables>> =>
  openWorlds({ store, system, workers: { ...bookingDueWork }, populate, ...(limits && { limits }) });

const DEMO = 'demo';

/** The demo world is there from the first start; its clock runs, as people expect of a portal. */
export async function makeDemoWorld(worlds: Worlds<Tables>) {
  if (worlds.has(DEMO)) return;
  await worlds.create({ id: DEMO, name: 'Solvik', seed: 'solvik', startsAt: FIRST_MORNING, population: 'demo' });
  await worlds.use(DEMO, (world) => world.run(1));
}
