import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { type Database, lend, type Reader } from './database.ts';

/**
 * One writing connection, used by one transaction at a time whatever its key, and one reading connection that sees
 * committed rows only.
 */
export function openSqlite<Tables>(file: string, tables: Tables, migrationsFolder: string): Database<Tables> {
  const writing = new BetterSqlite3(file);
  writing.pragma('journal_mode = WAL');
  const writer = drizzle(writing, { casing: 'snake_case' });
  writing.pragma('foreign_keys = OFF'); // a migration may rebuild a table that others refer to
  migrate(writer, { migrationsFolder });
  writing.pragma('foreign_keys = ON');
  writing.exec('create table if not exists transaction_number (number integer not null)');
  const reading = new BetterSqlite3(file, { readonly: true });
  const reader = drizzle(reading, { casing: 'snake_case' });

  const begin = writing.prepare('begin immediate');
  const commit = writing.prepare('commit');
  const rollback = writing.prepare('rollback');
  const setNumber = writing.prepare('update transaction_number set number = ?');
  let number = readNumber(writing);

  let lastTurn: Promise<unknown> = Promise.resolve();
  const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = lastTurn.then(work);
    lastTurn = turn.catch(() => undefined);
    return turn;
  };

  return {
    reader: { queries: reader as unknown as Reader<Tables>['queries'], tables },
    transaction: (_key, work) =>
      oneAtATime(async () => {
        begin.run();
        try {
          number += 1;
          const mine = number;
          setNumber.run(mine);
          const result = await lend(writer, tables, (tx) => work(tx, mine));
          commit.run();
          return result;
        } catch (error) {
          number -= 1; // as it is in the file
          // A full disk may have rolled back already.
          if (writing.inTransaction) rollback.run();
          throw error;
        }
      }),
    close: async () => {
      await lastTurn;
      reading.close();
      writing.close();
    },
  };
}

function readNumber(db: BetterSqlite3.Database): number {
  const found = db.prepare('select number from transaction_number').pluck().get() as number | undefined;
  if (found === undefined) db.exec('insert into transaction_number values (0)');
  return found ?? 0;
}

/** Brings what a killed process left in the log into the file, so that the file alone is the whole database. */
export function settleSqlite(file: string) {
  const db = new BetterSqlite3(file);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

/** Keeps every other process out until it is released, or this process ends, however it ends. */
export function lockFile(file: string): { release(): void } {
  const lock = new BetterSqlite3(file, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    throw new Error(`Another Helsesim is using these worlds (${file}). Stop it, or set DATA to another folder.`);
  }
  return { release: () => lock.close() };
}
