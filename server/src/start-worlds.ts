import { dueWork } from './due-work.ts';
import type { Clock } from './platform/clock.ts';
import type { Store } from './platform/database.ts';
import type { Tables } from './schema.ts';
import { populate } from './simulation/populate.ts';
import { type Mail, openWorlds, type Worlds } from './worlds/index.ts';
import { FIRST_MORNING, USUAL_SEED } from './worlds/worlds-routes.ts';

type Limits = NonNullable<Parameters<typeof openWorlds>[0]['limits']>;

/** The worlds of a store, with everything that happens in them by itself. */
export const startWorlds = (
  store: Store<Tables>,
  system: Clock,
  { limits, mail }: { limits?: Limits | undefined; mail?: Mail | undefined } = {},
): Promise<Worlds<Tables>> =>
  openWorlds({ store, system, workers: dueWork, populate, ...(limits && { limits }), ...(mail && { mail }) });

const DEMO = 'demo';

/** The demo world is there from the first start; its clock runs, as people expect of a portal. */
export async function makeDemoWorld(worlds: Worlds<Tables>) {
  if (worlds.has(DEMO)) return openable(worlds);
  const demo = { id: DEMO, seed: USUAL_SEED, startsAt: FIRST_MORNING, population: 'demo', speed: 1 } as const;
  const made = await worlds.create({ ...demo, name: 'Solvik' });
  // Someone has given another world its name.
  if (!made.ok) await worlds.create({ ...demo, name: undefined });
}

/** Worlds are not carried over from an earlier version: that is told at once, not at the first login. */
async function openable(worlds: Worlds<Tables>) {
  try {
    await worlds.open(DEMO, async () => undefined);
  } catch (cause) {
    const message =
      'The demo world cannot be opened. Was it made by an earlier Helsesim? Then move its data away: see DATA.';
    throw new Error(message, { cause });
  }
}
