import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Writer } from './database.ts';
import { type Given, query } from './query.ts';
import { takeTurns } from './turns.ts';

type Row = Record<string, unknown>;
type Insert = (tx: Writer<unknown>, values: Row) => Promise<unknown>;

/** Rows a statement. Measured: from 50 on SQLite gains nothing more, and PostgreSQL takes five times one at a time. */
const ROWS = 50;

/** A statement for every table and every set of columns that have a value: a given null would not be encoded. */
const known = new WeakMap<SQLiteTable, Map<string, Insert>>();

/** Inserts many rows: some 10 µs a row on SQLite, 40 on PostgreSQL. The statement is put together once. */
export async function insertAll<T extends SQLiteTable>(
  tx: Writer<unknown>,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const turn = takeTurns();
  const alike = new Map<string, Row[]>();
  for (const row of rows as readonly Row[]) {
    const shape = Object.keys(row)
      .filter((column) => row[column] !== null && row[column] !== undefined)
      .join();
    const others = alike.get(shape);
    if (others) others.push(row);
    else alike.set(shape, [row]);
    await turn();
  }
  for (const [shape, group] of alike) {
    const columns = shape.split(',');
    const whole = group.length - (group.length % ROWS);
    for (let start = 0; start < whole; start += ROWS) {
      const values: Row = {};
      for (let i = 0; i < ROWS; i += 1)
        for (const column of columns) values[column + i] = (group[start + i] as Row)[column];
      await insertOf(table, shape, columns)(tx, values);
      await turn();
    }
    if (whole < group.length) await tx.queries.insert(table).values(group.slice(whole) as never);
  }
}

function insertOf(table: SQLiteTable, shape: string, columns: readonly string[]): Insert {
  let ofTable = known.get(table);
  if (!ofTable) {
    ofTable = new Map();
    known.set(table, ofTable);
  }
  let insert = ofTable.get(shape);
  if (!insert) {
    insert = query((tx: Writer<unknown>, given: Given<Row>) => {
      const row = (i: number) => Object.fromEntries(columns.map((column) => [column, given[column + i]]));
      return tx.queries.insert(table).values(Array.from({ length: ROWS }, (_, i) => row(i)) as never);
    });
    ofTable.set(shape, insert);
  }
  return insert;
}
