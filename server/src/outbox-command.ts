import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { noticeKinds } from '@helsesim/shared/notifications/notifications-model';
import * as z from 'zod';
import { BadCall } from './bad-call.ts';
import { readConfig } from './config.ts';
import { leaksIn, noSecrets, type Secrets } from './notifications/index.ts';
import { openStore } from './open-store.ts';
import { systemClock } from './platform/clock.ts';
import type { Tables } from './schema.ts';
import { liveThroughEveryNotice } from './simulation/every-notice.ts';
import { secretsOfWorld } from './simulation/secrets-of-world.ts';
import { startWorlds } from './start-worlds.ts';
import type { Worlds } from './worlds/index.ts';
import { FIRST_MORNING, USUAL_SEED } from './worlds/worlds-routes.ts';

const Row = z.object({
  id: z.string().optional(),
  kind: z.string().optional(),
  channel: z.string().optional(),
  language: z.string().optional(),
  subject: z.string(),
  text: z.string(),
});
type Row = z.output<typeof Row>;
/** As the page of the outbox exports them, or as the API answers. */
const Rows = z.union([z.array(Row), z.object({ notices: z.array(Row) }).transform(({ notices }) => notices)]);

/** What is judged, and by what. `whole`: it was made to have every kind of notice in every language. */
type Outbox = { rows: Row[]; secrets: Secrets; whole: boolean };

/** `pnpm sim outbox lint`: does anything that goes out tell more than it may? One line a notice, and one that sums up. */
export async function runOutbox(args: string[], environment: NodeJS.ProcessEnv): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { world: { type: 'string' }, file: { type: 'string' } },
  });
  if (positionals.length !== 1 || positionals[0] !== 'lint') throw new BadCall('What is done with an outbox is lint');
  const { rows, secrets, whole } = await outboxOf(values, environment);

  let leaky = 0;
  for (const { id, kind, channel, language, ...row } of rows) {
    const leaks = leaksIn(row, secrets);
    if (leaks.length > 0) leaky += 1;
    console.log(JSON.stringify({ id, kind, channel, language, leaks }));
  }
  const kinds = new Set(rows.map(({ kind, language }) => `${kind}/${language}`));
  const all = noticeKinds.flatMap((kind) => ['nb', 'nn', 'en'].map((language) => `${kind}/${language}`));
  const missing = whole ? all.filter((one) => !kinds.has(one)) : [];
  const good = leaky === 0 && missing.length === 0 && rows.length > 0;
  console.log(JSON.stringify({ notices: rows.length, withLeaks: leaky, missing, good }));
  return good;
}

async function outboxOf(
  { world, file }: { world?: string | undefined; file?: string | undefined },
  environment: NodeJS.ProcessEnv,
): Promise<Outbox> {
  if (world === undefined && file !== undefined) return { rows: rowsIn(file), secrets: noSecrets, whole: false };
  if (world === undefined)
    return withFolder((folder) =>
      inWorlds({ folder }, async (worlds) => {
        const population = 'demo' as const;
        await worlds.create({ id: 'lint', name: 'lint', seed: USUAL_SEED, startsAt: FIRST_MORNING, population });
        await worlds.use('lint', liveThroughEveryNotice);
        return { ...(await readOutbox(worlds, 'lint')), whole: true };
      }),
    );
  const { DATA, DATABASE_URL } = readConfig(environment);
  return inWorlds({ folder: resolve(DATA), databaseUrl: DATABASE_URL }, async (worlds) => {
    if (!worlds.has(world)) throw new BadCall(`There is no world «${world}»`);
    const { rows, secrets } = await readOutbox(worlds, world);
    return { rows: file === undefined ? rows : rowsIn(file), secrets, whole: false };
  });
}

function rowsIn(file: string): Row[] {
  const fault = (error: unknown) =>
    new BadCall(`${file} cannot be read as notices: ${error instanceof Error ? error.message : ''}`);
  try {
    const read = Rows.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (read.success) return read.data;
    throw fault(new Error(z.prettifyError(read.error)));
  } catch (error) {
    throw error instanceof BadCall ? error : fault(error);
  }
}

async function inWorlds<T>(
  place: { databaseUrl?: string | undefined; folder: string },
  work: (worlds: Worlds<Tables>) => Promise<T>,
): Promise<T> {
  const store = await openStore(place).catch((error: unknown) => {
    // Another server has them.
    throw new BadCall(error instanceof Error ? error.message : 'The worlds cannot be opened');
  });
  const worlds = await startWorlds(store, systemClock);
  try {
    return await work(worlds);
  } finally {
    await worlds.close();
  }
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'helsesim-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without catching up: a world is looked at as it is. */
async function readOutbox(worlds: Worlds<Tables>, id: string): Promise<Pick<Outbox, 'rows' | 'secrets'>> {
  const read = await worlds.open(id, async ({ reader }) => ({
    rows: await reader.queries.select().from(reader.tables.notice).orderBy(reader.tables.notice.id),
    secrets: await secretsOfWorld(reader),
  }));
  if (!read) throw new Error('The world is gone');
  return read;
}
