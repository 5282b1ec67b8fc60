import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

/** A placeholder may be given null, which drizzle encodes like any value. */
const orNull =
  <Data, Driver>(encode: (data: Data) => Driver) =>
  (data: Data): Driver =>
    data === null ? (data as never) : encode(data);

const day = {
  toDriver: orNull((date: Temporal.PlainDate) => date.toString()),
  fromDriver: (text: string) => Temporal.PlainDate.from(text),
};
/** The same memory, under the name that the drivers know. */
const bufferOver = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);
type DayColumn = { data: Temporal.PlainDate; driverData: string };

/** The column vocabulary of the whole schema. A difference between the two databases may exist in this file only. */
const sqliteColumns = {
  table: sqlite.sqliteTable,
  text: sqlite.text,
  integer: () => sqlite.integer(),
  boolean: () => sqlite.integer({ mode: 'boolean' }),
  json: <T>() => sqlite.text({ mode: 'json' }).$type<T>(),
  /** Milliseconds since 1970: small, and read several times faster than text. */
  instant: sqlite.customType<{ data: Temporal.Instant; driverData: number }>({
    dataType: () => 'integer',
    toDriver: orNull((instant: Temporal.Instant) => instant.epochMilliseconds),
    fromDriver: (milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds),
  }),
  day: sqlite.customType<DayColumn>({ dataType: () => 'text', ...day }),
  /** A piece of a file. A table that has one says what is in it by a `sha256` too: see `isBytes`. */
  bytes: sqlite.customType<{ data: Uint8Array; driverData: Buffer }>({
    dataType: () => 'blob',
    toDriver: orNull(bufferOver),
  }),
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
};

export type Columns = typeof sqliteColumns;

const postgresColumns = {
  table: pg.pgTable,
  text: pg.text,
  integer: () => pg.integer(),
  boolean: () => pg.boolean(),
  json: <T>() => pg.jsonb().$type<T>(),
  instant: pg.customType<{ data: Temporal.Instant; driverData: string }>({
    dataType: () => 'timestamp with time zone',
    toDriver: orNull((instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' })),
    fromDriver: (text) => Temporal.Instant.from(text),
  }),
  day: pg.customType<DayColumn>({ dataType: () => 'date', ...day }),
  bytes: pg.customType<{ data: Uint8Array; driverData: Buffer }>({
    dataType: () => 'bytea',
    toDriver: orNull(bufferOver),
  }),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
} satisfies Record<keyof Columns, unknown>;

export const columnsFor = {
  sqlite: sqliteColumns,
  // The one cast that lets every repository be written once: drizzle's two builders differ in type, not in use.
  postgres: postgresColumns as unknown as Columns,
};

/** Large, and not read by whoever reads all rows. */
export const isBytes = (column: { getSQLType(): string }): boolean => ['blob', 'bytea'].includes(column.getSQLType());
