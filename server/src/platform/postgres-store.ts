import pg from 'pg';
import type { About, Store } from './database.ts';
import { randomToken } from './ids.ts';
import { keepCalm, openPostgres } from './postgres.ts';

/**
 * Worlds as databases of their own beside the one that the address names. That one keeps the catalogue: which database
 * is which world (snapshot '') or snapshot. A database is taken into the catalogue when it is whole.
 */
export async function postgresStore<Tables>(
  url: string,
  tables: Tables,
  migrationsFolder: string,
): Promise<Store<Tables>> {
  const catalogue = keepCalm(new pg.Pool({ connectionString: url, max: 2 }));
  const run = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await catalogue.query<Row>(text, values)).rows;

  const lock = await lockCatalogue(url);
  await run(`create table if not exists world_catalogue (
    world text not null, snapshot text not null, database text not null unique, about jsonb not null,
    primary key (world, snapshot))`);
  // Written before a database is made and after it is gone: only what stands here, and is no world, is ever swept.
  await run('create table if not exists world_database (name text primary key)');
  const [here] = await run<{ name: string }>('select current_database() as name');

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
  const drop = async (database: string) => {
    await run(`drop database if exists "${database}" with (force)`);
    await run('delete from world_database where name = $1', [database]);
  };
  const make = async (from: string) => {
    const name = `${here?.name}_world_${randomToken(6)}`;
    await run('insert into world_database values ($1)', [name]);
    await run(`create database "${name}" ${from}`);
    return name;
  };
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
  const copyOf = (database: string) => make(`template "${database}"`);

  await sweep();
  // Texts are compared byte by byte, as in SQLite, whatever language the server speaks.
  const template = await make("template template0 encoding 'UTF8' locale_provider libc locale 'C'");
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
    restoreSnapshot: async (id, name, settle) => {
      const [row] = await run<{ about: About }>(
        `select about from world_catalogue where world = $1 and snapshot = ''`,
        [id],
      );
      const copy = await copyOf(await databaseOf(id, name));
      const db = await open(copy);
      try {
        await settle(db);
      } finally {
        await db.close();
      }
      await takeIn(id, '', copy, row?.about ?? {});
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
    close: async () => {
      await drop(template);
      await lock.end();
      await catalogue.end();
    },
  };

  /** What a killed process left half made. */
  async function sweep() {
    const orphans = await run<{ name: string }>(
      'select name from world_database where name not in (select database from world_catalogue)',
    );
    for (const { name } of orphans) await drop(name);
  }
}

/** Keeps every other Helsesim out of the catalogue while the connection lasts. */
async function lockCatalogue(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock(hashtext('helsesim')) as mine");
  if (rows[0]?.mine) return client;
  await client.end();
  throw new Error('Another Helsesim is using the worlds of this database. Stop it, or use another database.');
}
