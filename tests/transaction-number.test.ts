import { join } from 'node:path';
import { openPostgres } from '@helsesim/server/platform/postgres';
import { postgresTables } from '@helsesim/server/schema';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { placeOnPostgres } from './stores.ts';

/** Ids are made from it, and sort by it. */
test('a transaction on PostgreSQL is numbered when its turn has come, not when it begins to wait', async () => {
  const place = await placeOnPostgres(inject('postgres'));
  const url = place.databaseUrl ?? '';
  const db = await openPostgres(url, postgresTables, join(import.meta.dirname, '../migrations/postgres'));
  const other = new pg.Client(url);
  await other.connect();
  await other.query("select pg_advisory_lock(hashtextextended('kari', 0))");

  const waiting = db.transaction('kari', async (_tx, number) => number);
  const isWaiting = async () =>
    (await other.query('select 1 from pg_locks where locktype = $1 and not granted', ['advisory'])).rows.length > 0;
  await expect.poll(isWaiting).toBe(true);
  const meanwhile = await db.transaction('ola', async (_tx, number) => number);
  await other.query("select pg_advisory_unlock(hashtextextended('kari', 0))");
  expect(await waiting).toBeGreaterThan(meanwhile);

  await other.end();
  await db.close();
  await place.clear();
});
