import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { type Database, lend, type Reader, type Writer } from './database.ts';

/** Few connections a world, and none when nobody is there: fifty open worlds share one server. */
const POOL = { max: 2, idleTimeoutMillis: 2_000 };

/** What PostgreSQL gives up so that others can go on: a deadlock, or two that cannot both be. The work is done again. */
const PASSING = new Set<unknown>(['40P01', '40001']);
const TRIES = 3;

export async function openPostgres<Tables>(
  url: string,
  tables: Tables,
  migrationsFolder: string,
): Promise<Database<Tables>> {
  const pool = keepCalm(new pg.Pool({ connectionString: url, ...POOL }));
  const db = drizzle(pool, { casing: 'snake_case' });
  await migrate(db, { migrationsFolder });
  await pool.query('create sequence if not exists transaction_number');

  /** One for each connection, so that what `query()` has put together for it is used again. */
  const drizzles = new WeakMap<pg.PoolClient, object>();
  const drizzleOf = (client: pg.PoolClient) => {
    const known = drizzles.get(client) ?? drizzle(client, { casing: 'snake_case' });
    drizzles.set(client, known);
    return known;
  };

  async function once<T>(key: string, work: (tx: Writer<Tables>, number: number) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const { rows } = await client.query<{ number: string }>(
        // One after the other: numbered when its turn has come, not when it begins to wait.
        `with turn as materialized (select pg_advisory_xact_lock(hashtextextended($1, 0)))
         select nextval('transaction_number') as number from turn`,
        [key],
      );
      const result = await lend(drizzleOf(client), tables, (tx) => work(tx, Number(rows[0]?.number)));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failed: Error) => {
        broken = failed;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  return {
    reader: { queries: db as unknown as Reader<Tables>['queries'], tables },
    transaction: async (key, work) => {
      for (let left = TRIES; ; left -= 1) {
        try {
          return await once(key, work);
        } catch (error) {
          if (left <= 1 || !PASSING.has(codeOf(error))) throw error;
        }
      }
    },
    close: () => pool.end(),
  };
}

/** A connection that is lost fails the query it was lost under, and must not fail the process as well. */
export function keepCalm(pool: pg.Pool): pg.Pool {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** drizzle wraps what PostgreSQL says. */
const codeOf = (error: unknown): unknown => {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return cause?.code ?? code;
};
