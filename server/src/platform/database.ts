import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/** Query builders only. `run`, `all`, `get` and `execute` are left out: each exists on one of the two databases. */
type Queries = Pick<BaseSQLiteDatabase<'async', unknown>, 'select' | 'insert' | 'update' | 'delete'> & {
  /** The connection, or the transaction, that the queries go to. */
  readonly session: object;
};

export type Reader<Tables> = { queries: Queries; tables: Tables };

/** Only `transaction` lends one, so a write outside a transaction does not compile. */
export type Writer<Tables> = Reader<Tables> & { readonly inTransaction: true };

/** The open database of one world. */
export type Database<Tables> = {
  /** Sees committed rows only. */
  reader: Reader<Tables>;
  /**
   * All or nothing, and alone: two transactions with the same key never overlap, so "check, then write" is safe for
   * whatever the key names (a citizen, mostly). What must hold across keys needs a unique index, or a row that
   * both update first. Transactions are numbered as their turns come. No two that are committed have the same number.
   */
  transaction<T>(key: string, work: (tx: Writer<Tables>, number: number) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/**
 * Thrown by work that has lost to another transaction in a way that only doing all of it again can answer: where
 * transactions overlap, it is done again. The code is PostgreSQL's own for it (serialization_failure).
 */
export class LostToAnother extends Error {
  readonly code = '40001';
}

/** Lends a writer while the work lasts. Used afterwards it throws, instead of writing into another's transaction. */
export async function lend<Tables, T>(
  queries: object,
  tables: Tables,
  work: (tx: Writer<Tables>) => Promise<T>,
): Promise<T> {
  const { proxy, revoke } = Proxy.revocable(queries as Queries, {});
  try {
    return await work({ queries: proxy, tables, inTransaction: true });
  } finally {
    revoke();
  }
}

/** What is kept about a world outside its rows. */
export type About = { id: string; name: string; population: 'demo' | { citizens: number } };

/** Where worlds are kept. Every change is whole or not at all, also when the process is killed in the middle of it. */
export type Store<Tables> = {
  list(): Promise<About[]>;
  open(id: string): Promise<Database<Tables>>;
  /** Makes an empty database, lets `fill` fill it, and only then takes it in. */
  create(about: About, fill: (db: Database<Tables>) => Promise<void>): Promise<void>;
  /** This and the rest want the world closed. */
  fork(from: string, about: About): Promise<void>;
  /** Replaces a snapshot of the same name. The note is handed back by `snapshots`. */
  saveSnapshot(id: string, name: string, note: string): Promise<void>;
  /** `settle` sees the restored world before it takes the place of the other. */
  restoreSnapshot(id: string, name: string, settle: (db: Database<Tables>) => Promise<void>): Promise<void>;
  deleteSnapshot(id: string, name: string): Promise<void>;
  snapshots(id: string): Promise<{ name: string; note: string }[]>;
  remove(id: string): Promise<void>;
  close(): Promise<void>;
};
