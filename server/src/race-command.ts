import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './app.ts';
import { BadCall } from './bad-call.ts';
import { readConfig } from './config.ts';
import { dueWork } from './due-work.ts';
import { openStore } from './open-store.ts';
import { systemClock } from './platform/clock.ts';
import { randomToken } from './platform/ids.ts';
import { temporaryPostgres } from './platform/temporary-postgres.ts';
import { countAppointments, peopleOfRace, runnersOf } from './simulation/people-of-race.ts';
import { race } from './simulation/race.ts';
import { openWorlds } from './worlds/index.ts';
import { FIRST_MORNING } from './worlds/worlds-routes.ts';

const MOST_RUNNERS = 2_000;
const RACE = 'race';

/** `pnpm sim race`: many citizens book the same time at once. */
export async function runRace(args: string[], environment: NodeJS.ProcessEnv): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      n: { type: 'string', default: '200' },
      json: { type: 'boolean', default: false },
      'database-url': { type: 'string' },
    },
  });
  const n = Number(values.n);
  if (!Number.isInteger(n) || n < 1 || n > MOST_RUNNERS) throw new BadCall(`--n is a number from 1 to ${MOST_RUNNERS}`);
  const url = values['database-url'] ?? readConfig(environment).DATABASE_URL;
  if (url && !/^postgres(ql)?:\/\//.test(url)) throw new BadCall('--database-url is a postgres:// address');

  const { tally, others, kept, milliseconds } = await withPlace(url, (place) => runRaceIn(place, n));
  const { booked, refused, errors } = tally;
  const good = booked === 1 && refused === n - 1 && errors === 0 && kept === 1;
  console.log(`
  ${n} citizens booked the same time at once, on ${url ? 'PostgreSQL' : 'SQLite'}, in ${milliseconds} ms

  got the time                       ${booked}
  refused, with the next free times  ${refused}
  anything else                      ${errors}${others.map((other) => `\n    ${other}`).join('')}
  appointments in the database       ${kept}

  ${good ? 'One got it, and nobody else.' : 'THIS IS WRONG: exactly one should have got it.'}
`);
  if (values.json) console.log(`{"booked": ${booked}, "refused": ${refused}, "errors": ${errors}}`);
  return good;
}

/** Somewhere to keep worlds for as long as the work lasts: nothing of it is left behind. */
async function withPlace<T>(
  url: string | undefined,
  work: (place: { databaseUrl?: string; folder: string }) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'helsesim-'));
  const own = url ? await temporaryPostgres(url) : undefined;
  try {
    return await work({ folder, ...(own && { databaseUrl: own.url }) });
  } finally {
    await own?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runRaceIn(place: { databaseUrl?: string; folder: string }, n: number) {
  const worlds = await openWorlds({
    store: await openStore(place),
    system: systemClock,
    workers: dueWork,
    populate: (tx) => peopleOfRace(tx, n),
  });
  const app = await buildApp({ worlds, system: systemClock }, { jwtSecret: randomToken(32) });
  try {
    const population = { citizens: n };
    await worlds.create({ id: RACE, name: RACE, seed: RACE, startsAt: FIRST_MORNING, population });
    const citizens = (await worlds.use(RACE, ({ reader }) => runnersOf(reader))) ?? [];
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const ran = await race({ address, worldId: RACE, citizens });
    const kept = (await worlds.use(RACE, ({ reader }) => countAppointments(reader))) ?? 0;
    return { ...ran, kept };
  } finally {
    await app.close();
    await worlds.close();
  }
}
