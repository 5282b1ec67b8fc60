import { createHash } from 'node:crypto';
import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import { isBytes } from '../platform/columns.ts';
import type { Reader } from '../platform/database.ts';

type AnyTable = Table & { id: never };

/**
 * SHA-256 over all rows of all tables: tables by name, rows by id, columns as declared, every value as text. The same
 * on both databases. Files are told apart by the hash that stands beside them.
 */
export async function fingerprintOf({ queries, tables }: Reader<object>): Promise<{ sha256: string; rows: number }> {
  const hash = createHash('sha256');
  let count = 0;
  const named = (Object.values(tables) as AnyTable[]).map((table) => ({ table, name: getTableName(table) }));
  for (const { table, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const read = Object.fromEntries(Object.entries(getTableColumns(table)).filter(([, column]) => !isBytes(column)));
    const columns = Object.keys(read);
    const rows: Record<string, unknown>[] = await queries.select(read as never).from(table as never);
    const lines = rows.map((row) => JSON.stringify([row['id'], ...columns.map((column) => plain(row[column]))]));
    // Sorted here: the two databases do not agree on the order of texts.
    for (const line of lines.sort()) hash.update(`${name} ${line}\n`);
    count += rows.length;
    await new Promise(setImmediate); // others get their turn between tables
  }
  return { sha256: hash.digest('hex'), rows: count };
}

/** JSON with its keys in order: PostgreSQL keeps them in another. Times are texts by their own toJSON. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || 'toJSON' in value) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, plain(v)]),
  );
}
