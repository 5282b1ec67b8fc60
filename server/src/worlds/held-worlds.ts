import type { World } from './world.ts';

type Held<Tables> = { world: Promise<World<Tables>>; close(): Promise<void>; users: number; lastUse: number };
type Opened<Tables> = { world: World<Tables>; close(): Promise<void> };

/**
 * The worlds that are open, at most `limit` of them: the one least used makes room for the next. Whoever uses a world
 * keeps it open; whoever wants it alone waits until nobody does, and finds it closed.
 */
export function holdWorlds<Tables>(limit: number, open: (id: string) => Promise<Opened<Tables>>) {
  const held = new Map<string, Held<Tables>>();
  /** Worlds that someone has alone. */
  const alone = new Map<string, Promise<unknown>>();
  let uses = 0;
  const wake: (() => void)[] = [];
  const somethingChanged = () => {
    for (const resolve of wake.splice(0)) resolve();
  };
  const change = () =>
    new Promise<void>((resolve) => {
      wake.push(resolve);
    });

  /** Counts the user in the same moment as it finds the world: nobody can close it in between. */
  async function take(id: string): Promise<Held<Tables>> {
    for (;;) {
      if (alone.has(id)) {
        await alone.get(id);
        continue;
      }
      const found = held.get(id);
      if (found) {
        found.users += 1;
        return found;
      }
      if (held.size < limit) {
        const opening = open(id);
        const fresh: Held<Tables> = {
          world: opening.then(({ world }) => world),
          close: async () => (await opening).close(),
          users: 1,
          lastUse: 0,
        };
        held.set(id, fresh);
        opening.catch(() => {
          if (held.get(id) === fresh) held.delete(id);
          somethingChanged();
        });
        return fresh;
      }
      const idle = [...held].filter(([, { users }]) => users === 0).sort(([, a], [, b]) => a.lastUse - b.lastUse)[0];
      if (idle) await closeAlone(idle[0]);
      else await change();
    }
  }

  /** Reserves the world before anything is awaited, so that no two have it alone. */
  function reserve<T>(id: string, work: () => Promise<T>): Promise<T> {
    const turn = (async () => {
      for (let found = held.get(id); found && found.users > 0; found = held.get(id)) await change();
      const found = held.get(id);
      held.delete(id);
      await found?.close();
      return work();
    })();
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    alone.set(id, settled);
    return turn.finally(() => {
      alone.delete(id);
      somethingChanged();
    });
  }
  const closeAlone = (id: string) => alone.get(id) ?? reserve(id, async () => undefined);

  return {
    get openCount() {
      return held.size;
    },

    async use<T>(id: string, work: (world: World<Tables>) => Promise<T>): Promise<T> {
      const entry = await take(id);
      uses += 1;
      entry.lastUse = uses;
      try {
        return await work(await entry.world);
      } finally {
        entry.users -= 1;
        somethingChanged();
      }
    },

    async exclusively<T>(id: string, work: () => Promise<T>): Promise<T> {
      while (alone.has(id)) await alone.get(id);
      return reserve(id, work);
    },

    /** Closes what nobody has used since the last time this was asked. */
    closeIdle: (() => {
      let usesThen = 0;
      return async () => {
        const idle = [...held].filter(([, { users, lastUse }]) => users === 0 && lastUse <= usesThen);
        usesThen = uses;
        for (const [id] of idle) await closeAlone(id);
      };
    })(),

    async closeAll() {
      for (const id of [...held.keys()]) await closeAlone(id);
    },
  };
}
