import pg from 'pg';
import type { About, Store } from './database.ts';
import { randomToken } from './ids.ts';
import { openPostgres } from './postgres.ts';

/**
 * Worlds as databases of their own beside the one that the address names. That one keeps the catalogue: which database
 * is which world (snapshot '') or snapshot. A database is taken into the catalogue when it is whole.
 */
export async function postgresStore<Tables>(
  url: string,
  tables: Tables,
  migrationsFolder: string,
): Promise<Store<Tables>> {
  const catalogue = new pg.Pool({ connectionString: url, max: 2 });
  catalogue.on('error', () => undefined);
  const run = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await catalogue.query<Row>(text, values)).rows;

  await run(`create table if not exists world_catalogue (
    world text not null, snapshot text not null, database text not null unique, about jsonb not null,
    primary key (world, snapshot))`);
  const [here] = await run<{ name: string }>('select current_database() as name');
  const prefix = `${here?.name}_`;
  await sweep();

  const addressOf = (database: string) => {
    const address = new URL(url);
    address.pathname = `/${encodeURIComponent(database)}`;
    return address.href;
  };
  const open = (database: string) => openPostgres(addressOf(database), tables, migrationsFolder);
  const databaseOf = async (world: string, snapshot = '') => {
    const [found] = await run<{ database: string }>(
      'select database from world_catalogue where world = $1 and snapshot = $2',
      [world, snapshot],
    );
    if (!found) throw new Error('The catalogue has no such database');
    return found.database;
  };
  const drop = (database: string) => run(`drop database if exists "${database}" with (force)`);
  const takeIn = async (world: string, snapshot: string, database: string, about: object) => {
    const [old] = await run<{ database: string }>(
      'select database from world_catalogue where world = $1 and snapshot = $2',
      [world, snapshot],
    );
    await run(
      `insert into world_catalogue values ($1, $2, $3, $4)
       on conflict (world, snapshot) do update set database = excluded.database, about = excluded.about`,
      [world, snapshot, database, about],
    );
    if (old) await drop(old.database);
  };
  const copyOf = async (database: string) => {
    const copy = prefix + randomToken(6);
    await run(`create database "${copy}" template "${database}"`);
    return copy;
  };

  const template = `${prefix}template`;
  await run(`create database "${template}"`);
  await (await open(template)).close();

  return {
    list: async () => {
      const rows = await run<{ about: About }>(`select about from world_catalogue where snapshot = '' order by world`);
      return rows.map(({ about }) => about);
    },
    open: async (id) => open(await databaseOf(id)),
    create: async (about, fill) => {
      const database = await copyOf(template);
      const db = await open(database);
      try {
        await fill(db);
        await db.close();
        await takeIn(about.id, '', database, about);
      } catch (error) {
        await db.close().catch(() => undefined);
        await drop(database);
        throw error;
      }
    },
    fork: async (from, about) => takeIn(about.id, '', await copyOf(await databaseOf(from)), about),
    saveSnapshot: async (id, name, note) => takeIn(id, name, await copyOf(await databaseOf(id)), { note }),
    restoreSnapshot: async (id, name) => {
      const [row] = await run<{ about: About }>(
        `select about from world_catalogue where world = $1 and snapshot = ''`,
        [id],
      );
      await takeIn(id, '', await copyOf(await databaseOf(id, name)), row?.about ?? {});
    },
    deleteSnapshot: async (id, name) => {
      const database = await databaseOf(id, name);
      await run('delete from world_catalogue where database = $1', [database]);
      await drop(database);
    },
    snapshots: async (id) => {
      const rows = await run<{ snapshot: string; about: { note: string } }>(
        `select snapshot, about from world_catalogue where world = $1 and snapshot <> '' order by snapshot`,
        [id],
      );
      return rows.map(({ snapshot: name, about: { note } }) => ({ name, note }));
    },
    remove: async (id) => {
      const rows = await run<{ database: string }>('delete from world_catalogue where world = $1 returning database', [
        id,
      ]);
      for (const { database } of rows) await drop(database);
    },
    close: () => catalogue.end(),
  };

  /** What a killed process left half made, and the template, which is made anew for these migrations. */
  async function sweep() {
    const orphans = await run<{ datname: string }>(
      `select datname from pg_database where starts_with(datname, $1)
       and datname not in (select database from world_catalogue)`,
      [prefix],
    );
    for (const { datname } of orphans) await run(`drop database if exists "${datname}" with (force)`);
  }
}
