import { type Placeholder, sql } from 'drizzle-orm';
import type { Reader } from './database.ts';

/** What stands in a query for the values it will be given. */
export type Given<Values> = { [Name in keyof Values]: Placeholder<Name & string> };

type Prepared<Rows> = { execute(values: Record<string, unknown>): Promise<Rows> };
type Built<Rows> = { prepare(): Prepared<Rows> };

/**
 * A query that is put together once for each connection, and from then on is only given its values. Putting one
 * together costs several times what running it does. Inside a condition a value needs its column's encoding:
 * `sql.param(value, column)`.
 */
export function query<Db extends Reader<unknown>, Values extends Record<string, unknown>, Rows>(
  build: (db: Db, given: Given<Values>) => Built<Rows>,
) {
  const known = new WeakMap<object, Prepared<Rows>>();
  return async (db: Db, values: Values): Promise<Rows> => {
    const { session } = db.queries; // throws when the writer was kept after its transaction
    let prepared = known.get(session);
    if (!prepared) {
      prepared = build(db, given as Given<Values>).prepare();
      known.set(session, prepared);
    }
    return prepared.execute(values);
  };
}

const given = new Proxy({}, { get: (_, name: string) => sql.placeholder(name) });
