import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import type { World as WorldAnswer, WorldSettings } from '@helsesim/shared/worlds/worlds-contract';
import type { Clock } from '../platform/clock.ts';
import type { About, Store } from '../platform/database.ts';
import { idsOf, randomToken } from '../platform/ids.ts';
import { type Happening, type Happenings, openHappenings } from './happenings.ts';
import { holdWorlds } from './held-worlds.ts';
import { type DueWorkers, type Mail, openWorld, type World, type WorldWriter } from './world.ts';
import { findSettings, insertWorld, updateSettings } from './worlds-repository.ts';
import type { WorldsTables } from './worlds-tables.ts';

/** Fills a new world. Everything it needs is in the transaction: the time, the ids; `seed` is for its chance. */
export type Populate<Tables> = (
  tx: WorldWriter<Tables>,
  population: About['population'],
  seed: string,
) => Promise<void>;

/** What the sources say is under way is off until a tester switches it on. */
const usualSettings: WorldSettings = { fosterParentAccess: false };

const usualLimits = { open: 50, kept: 200, snapshots: 20 };

type Parts<Tables> = {
  store: Store<Tables>;
  system: Clock;
  workers: DueWorkers<Tables>;
  populate: Populate<Tables>;
  mail?: Mail;
  /** How many worlds are held open at a time, how many are kept at all, and how many snapshots of each. */
  limits?: Partial<typeof usualLimits>;
};

type NewWorld = {
  id?: string;
  name: string | undefined;
  seed: string;
  startsAt: Temporal.Instant;
  population: About['population'];
  settings?: Partial<WorldSettings> | undefined;
  /** Seconds a real second. Left out, the clock stands. */
  speed?: number;
};

/** Told when all rows are others than they were. */
export const EVERYTHING = { to: '', about: 'everything' } as const;
/** Heard by those who listen to every world: its rows can be read now, and may have waited for long. */
export const OPENED = { to: '', about: 'opened' } as const;
type HearAll = (worldId: string, happening: Happening) => void;

/** A world was removed between being asked for and being opened. */
class Removed extends Error {}

/** All worlds of this server: making and removing them, and opening the one that is asked for. */
export type Worlds<Tables extends WorldsTables> = Awaited<ReturnType<typeof openWorlds<Tables>>>;

export async function openWorlds<Tables extends WorldsTables>({
  store,
  system,
  workers,
  populate,
  mail = 'outbox',
  limits: given = {},
}: Parts<Tables>) {
  const limits = { ...usualLimits, ...given };
  const happenings = new Map<string, Happenings>();
  const happeningsIn = (id: string): Happenings => {
    const found = happenings.get(id) ?? openHappenings(randomToken(6));
    happenings.set(id, found);
    return found;
  };
  const everywhere = new Set<HearAll>();
  const hearAll: HearAll = (id, happening) => {
    for (const hear of everywhere) hear(id, happening);
  };
  const tellIn = (id: string, told: readonly Happening[]) => {
    happeningsIn(id).tell(told);
    for (const happening of told) hearAll(id, happening);
  };
  const partsOf = (id: string) => ({
    system,
    workers,
    mail,
    tell: (told: readonly Happening[]) => tellIn(id, told),
  });
  const known = new Map((await store.list()).map((about) => [about.id, about]));
  const held = holdWorlds<Tables>(limits.open, async (id) => {
    if (!known.has(id)) throw new Removed();
    const db = await store.open(id);
    try {
      const world = await openWorld(id, db, partsOf(id));
      hearAll(id, OPENED);
      return { world, close: () => db.close() };
    } catch (error) {
      await db.close();
      throw error;
    }
  });

  /** Names and worlds that are being made, so that two at once cannot both have one. */
  const reserved = new Set<string>();

  async function take<Code extends string = never>(
    wanted: string | undefined,
    population: About['population'],
    id: string,
    make: (about: About) => Promise<Decision<undefined, Code>>,
  ): Promise<Decision<string, 'name-taken' | 'too-many-worlds' | Code>> {
    const name = wanted ?? `verden-${id}`;
    if (reserved.has(name) || known.values().some((about) => about.name === name)) return refuse('name-taken');
    if (known.size + reserved.size >= limits.kept) return refuse('too-many-worlds');
    reserved.add(name);
    try {
      const about = { id, name, population };
      const made = await make(about);
      if (!made.ok) return made;
      known.set(id, about);
      return allow(id);
    } finally {
      reserved.delete(name);
    }
  }

  /** Runs the work in a world, opened if it is not open, caught up if its clock runs. Undefined: no such world. */
  const use = <T>(id: string, work: (world: World<Tables>) => Promise<T>): Promise<T | undefined> =>
    open(id, async (world) => {
      await world.catchUp();
      return work(world);
    });

  async function open<T>(id: string, work: (world: World<Tables>) => Promise<T>): Promise<T | undefined> {
    if (!known.has(id)) return undefined;
    try {
      return await held.use(id, work);
    } catch (error) {
      if (error instanceof Removed) return undefined;
      throw error;
    }
  }

  /** Runs the work when nobody else uses the world, and it is closed. It may have been removed meanwhile. */
  const alone = <T, Code extends string = never>(id: string, work: () => Promise<Decision<T, Code>>) =>
    held.exclusively(
      id,
      async (): Promise<Decision<T, Code | 'no-such-world'>> => (known.has(id) ? work() : refuse('no-such-world')),
    );

  return {
    has: (id: string): boolean => known.has(id),
    nameOf: (id: string): string => known.get(id)?.name ?? '',
    list: () =>
      [...known.values()].map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'nb')),
    get openCount() {
      return held.openCount;
    },

    /** What is told of a world as it happens. It outlives the open world: whoever listens keeps nothing open. */
    happeningsIn: (id: string): Happenings | undefined => (known.has(id) ? happeningsIn(id) : undefined),
    /** What is told in every world, and that one is opened. Answers how to stop. */
    listenEverywhere(hear: HearAll): () => void {
      everywhere.add(hear);
      return () => everywhere.delete(hear);
    },

    use,
    /** The same, not caught up: for what must be possible also when due work fails. */
    open,

    async create({ id = randomToken(5), name, seed, startsAt, population, settings, speed }: NewWorld) {
      return take(name, population, id, async (about) => {
        await store.create(about, (db) =>
          db.transaction('create', async (tx, number) => {
            const writer = { ...tx, now: startsAt, newId: idsOf(seed, number), announce: () => {}, mail };
            const runningSince = speed ? system.now() : null;
            const clock = { clockAt: startsAt, runningSince, speed: speed ?? 1 };
            await insertWorld(writer, { seed, ...clock, ...usualSettings, ...settings });
            await populate(writer, population, seed);
          }),
        );
        return allow(undefined);
      });
    },

    async fork(id: string, name: string | undefined) {
      const from = known.get(id);
      if (!from) return refuse('no-such-world');
      return take(name, from.population, randomToken(5), (about) =>
        alone(id, async () => {
          await store.fork(id, about);
          return allow(undefined);
        }),
      );
    },

    async changeSettings(id: string, settings: Partial<WorldSettings>) {
      const changed = await open(id, (world) =>
        world.transaction('settings', async (tx) => {
          if (Object.keys(settings).length > 0) await updateSettings(tx, settings);
          return allow(undefined);
        }),
      );
      return changed ?? refuse('no-such-world');
    },

    remove: (id: string) =>
      alone(id, async () => {
        await store.remove(id);
        known.delete(id);
        tellIn(id, [EVERYTHING]);
        happenings.delete(id);
        return allow(undefined);
      }),

    saveSnapshot: (id: string, name: string, replace: boolean) =>
      alone(id, async () => {
        const snapshots = await store.snapshots(id);
        const taken = snapshots.some((snapshot) => snapshot.name === name);
        if (taken && !replace) return refuse('name-taken');
        if (!taken && snapshots.length >= limits.snapshots) return refuse('too-many-snapshots');
        const db = await store.open(id);
        const { clock } = await openWorld(id, db, partsOf(id));
        const now = clock.now();
        await db.close();
        await store.saveSnapshot(id, name, now.toString());
        return allow(undefined);
      }),

    async restoreSnapshot(id: string, name: string) {
      return withSnapshot(id, name, async (savedAt) => {
        // A clock that ran goes on from when it was saved, before anyone can see it otherwise.
        await store.restoreSnapshot(id, name, async (db) => {
          const world = await openWorld(id, db, partsOf(id));
          await world.resumeAt(Temporal.Instant.from(savedAt));
        });
        // The rows are others now: whoever listens asks for everything again.
        tellIn(id, [EVERYTHING]);
      });
    },

    async deleteSnapshot(id: string, name: string) {
      return withSnapshot(id, name, () => store.deleteSnapshot(id, name));
    },

    /** What a tester is told of a world. Undefined: no such world. */
    async describe(id: string): Promise<WorldAnswer | undefined> {
      const about = known.get(id);
      if (!about) return undefined;
      const snapshots = await store.snapshots(id);
      // Without catching up: a world must be told of also when its due work fails.
      const state = await open(id, async (world) => ({
        now: world.clock.now(),
        clock: world.clockState(),
        settings: await findSettings(world.reader),
        seed: world.seed,
      }));
      if (!state) return undefined;
      return {
        ...about,
        ...state,
        snapshots: snapshots.map(({ name, note }) => ({ name, now: Temporal.Instant.from(note) })),
      };
    },

    closeIdle: held.closeIdle,
    async close() {
      await held.closeAll();
      await store.close();
    },
  };

  async function withSnapshot(id: string, name: string, work: (note: string) => Promise<void>) {
    return alone(id, async () => {
      const found = (await store.snapshots(id)).find((snapshot) => snapshot.name === name);
      if (!found) return refuse('no-such-snapshot');
      await work(found.note);
      return allow(undefined);
    });
  }
}
