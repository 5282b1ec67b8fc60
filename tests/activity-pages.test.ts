import { join } from 'node:path';
import { findEntries } from '@helsesim/server/activity/index';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { type Portal, startPortal, type World } from './portal.ts';

const citizenId = '00000000-0000-8000-8000-000000000001';
const everything = { since: null, onlyBy: null, looks: true };
const ownUse = { since: null, onlyBy: citizenId, looks: false };

describe.each(databases)('a page of a long log, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
  });
  afterAll(() => portal.close());

  test.each([
    ['by the citizen', everything, {}],
    ['of what the citizen did', everything, { who: 'self' as const }],
    ['by a parent', ownUse, {}],
  ])('is read %s in the order of an index: nothing is sorted', async (_who, sight, wanted) => {
    for (const before of [undefined, citizenId]) {
      const page = await portal.worlds.use(world.id, async ({ reader }) => {
        const of = { citizenId, readerId: citizenId, sight };
        return findEntries(reader, of, wanted, { before, limit: 50 }).toSQL();
      });
      const plan = await planOf(portal, world, page ?? { sql: '', params: [] });
      expect(plan).toContain('activity_of_citizen');
      expect(plan).not.toMatch(/sort|temp b-tree/i);
    }
  });
});

type Asked = { sql: string; params: unknown[] };
async function planOf({ place }: Portal, { id }: World, { sql, params }: Asked): Promise<string> {
  if (!place.databaseUrl) {
    const db = new BetterSqlite3(join(place.folder, 'worlds', id, 'world.db'), { readonly: true });
    const plan = db.prepare(`explain query plan ${sql}`).all(...params);
    db.close();
    return JSON.stringify(plan);
  }
  const catalogue = new pg.Client(place.databaseUrl);
  await catalogue.connect();
  const { rows } = await catalogue.query('select database from world_catalogue where world = $1', [id]);
  await catalogue.end();
  const address = new URL(place.databaseUrl);
  address.pathname = `/${rows[0]?.database}`;
  const client = new pg.Client(address.href);
  await client.connect();
  await client.query('begin');
  await client.query('set local enable_seqscan = off'); // the log of this world is short
  const plan = await client.query(`explain ${sql}`, params);
  await client.end();
  return JSON.stringify(plan.rows);
}
