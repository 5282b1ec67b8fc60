import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { type Database, lend, type Reader } from './database.ts';

/** Few connections a world, and none when nobody is there: fifty open worlds share one server. */
const POOL = { max: 4, idleTimeoutMillis: 2_000 };

export async function openPostgres<Tables>(
  url: string,
  tables: Tables,
  migrationsFolder: string,
): Promise<Database<Tables>> {
  const pool = new pg.Pool({ connectionString: url, ...POOL });
  pool.on('error', () => undefined); // an idle connection that the server ended is simply replaced
  const db = drizzle(pool, { casing: 'snake_case' });
  await migrate(db, { migrationsFolder });
  await db.execute(sql`create sequence if not exists transaction_number`);

  return {
    reader: { queries: db as unknown as Reader<Tables>['queries'], tables },
    transaction: (key, work) =>
      db.transaction(async (tx) => {
        const { rows } = await tx.execute<{ number: string }>(
          sql`select nextval('transaction_number') as number, pg_advisory_xact_lock(hashtextextended(${key}, 0))`,
        );
        return lend(tx, tables, (lent) => work(lent, Number(rows[0]?.number)));
      }),
    close: () => pool.end(),
  };
}
