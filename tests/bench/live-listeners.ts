/**
 * A thousand people with a page open each, on one server: what they take up, and how long it is until each has been told
 * that something is new. They listen from a process of their own.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '@helsesim/server/open-store';
import { systemClock } from '@helsesim/server/platform/clock';
import { startWorlds } from '@helsesim/server/start-worlds';
import { and, eq, isNull, lte } from 'drizzle-orm';

export const LISTENERS = 1_000;
const CITIZENS = 2_500;
const MOST_MEMORY = 150;
const MOST_TIME = 1_000;
const MOST_WAIT = 20_000;
/** The quietest of so many runs counts: others use the machine too. */
const RUNS = 3;

/** In megabytes and milliseconds. */
export async function liveListeners() {
  const folder = mkdtempSync(join(tmpdir(), 'helsesim-bench-'));
  const { worldId, citizens } = await makeTown(folder);
  const server = fork(`${import.meta.dirname}/live-server.ts`, [folder]);
  const listeners = fork(`${import.meta.dirname}/live-audience.ts`);
  try {
    const [url] = (await once(server, 'message')) as [string];
    await ask(listeners, { logIn: { url, worldId, citizens } });
    const before = await memoryOf(server);
    await ask(listeners, { listen: true });
    const after = await memoryOf(server);
    // What the process has from the system may be free inside it, and be given to them without it growing.
    const memory = Math.max(after.rss - before.rss, after.held - before.held);

    const toOne = await told('inbox');
    const toAll = await told('everything');
    return [
      {
        name: `memory of ${LISTENERS} who listen`,
        value: Math.round(memory / 1_000_000),
        unit: 'MB',
        most: MOST_MEMORY,
      },
      { name: 'until each was told of their own', value: toOne, unit: 'ms', most: MOST_TIME },
      { name: 'until each was told to start over', value: toAll, unit: 'ms', most: MOST_TIME },
    ];
  } finally {
    server.kill();
    listeners.kill();
    rmSync(folder, { recursive: true, force: true });
  }

  /** Milliseconds from before it is written until the last has been told. */
  async function told(about: 'inbox' | 'everything'): Promise<number> {
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const heard = ask<number>(listeners, { hear: LISTENERS });
      await wait(100);
      const begun = await ask<number>(server, { tell: { worldId, citizens, about } });
      const last = await Promise.race([heard, wait(MOST_WAIT, Number.NaN)]);
      if (Number.isNaN(last)) throw new Error('Not all of them were told');
      runs.push(Math.round(last - begun));
      await wait(500);
    }
    return Math.min(...runs);
  }
}

/** One question at a time to a process, and its answer. */
async function ask<T>(process: ChildProcess, question: object): Promise<T> {
  const answered = once(process, 'message') as Promise<[T]>;
  process.send(question);
  const [answer] = await answered;
  return answer;
}
async function memoryOf(server: ChildProcess) {
  await wait(2_000);
  return ask<{ rss: number; held: number }>(server, { memory: true });
}

async function makeTown(folder: string) {
  const worlds = await startWorlds(await openStore({ folder }), systemClock);
  const startsAt = Temporal.Instant.from('2026-11-23T07:00:00Z');
  const made = await worlds.create({ name: 'live', seed: 'live', startsAt, population: { citizens: CITIZENS } });
  if (!made.ok) throw new Error(made.code);
  const citizens = await worlds.use(
    made.value,
    async ({
      reader: {
        queries,
        tables: { person },
      },
    }) => {
      const adult = lte(person.born, Temporal.PlainDate.from('2008-01-01'));
      const mayListen = and(
        eq(person.eid, 'high'),
        eq(person.consent, 'full'),
        eq(person.inactive, false),
        isNull(person.died),
      );
      return queries.select({ id: person.id }).from(person).where(and(mayListen, adult)).limit(LISTENERS);
    },
  );
  await worlds.close();
  if (citizens?.length !== LISTENERS) throw new Error(`Only ${citizens?.length} can listen`);
  return { worldId: made.value, citizens: citizens.map(({ id }) => id) };
}

if (import.meta.main) console.table(await liveListeners());
