import { and, eq, lte, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { WorldsTables } from './worlds-tables.ts';

const ONLY = 'world';

export type WorldRow = Omit<WorldsTables['world']['$inferSelect'], 'id'>;

export const insertWorld = (tx: Writer<WorldsTables>, row: WorldRow) =>
  tx.queries.insert(tx.tables.world).values({ id: ONLY, ...row });

export async function findWorldRow({ queries, tables }: Reader<WorldsTables>): Promise<WorldRow> {
  const [row] = await queries.select().from(tables.world);
  if (!row) throw new Error('The world has no row of its own');
  return row;
}

export type ClockRow = Pick<WorldRow, 'clockAt' | 'runningSince' | 'speed'>;

/** Runs once for each piece of due work while the clock is moved. */
export const moveClock = query(
  ({ queries, tables: { world } }: Writer<WorldsTables>, { clockAt, runningSince, speed }: Given<ClockRow>) =>
    queries
      .update(world)
      .set({
        clockAt: sql`${sql.param(clockAt, world.clockAt)}`,
        runningSince: sql`${sql.param(runningSince, world.runningSince)}`,
        speed: sql`${speed}`,
      })
      .where(eq(world.id, ONLY)),
);

type SettingsRow = Pick<WorldRow, 'fosterParentAccess'>;

export async function findSettings({ queries, tables: { world } }: Reader<WorldsTables>): Promise<SettingsRow> {
  const [row] = await queries.select({ fosterParentAccess: world.fosterParentAccess }).from(world);
  if (!row) throw new Error('The world has no row of its own');
  return row;
}

export const updateSettings = ({ queries, tables }: Writer<WorldsTables>, settings: Partial<SettingsRow>) =>
  queries.update(tables.world).set(settings).where(eq(tables.world.id, ONLY));

export const firstDueWork = query(
  ({ queries, tables: { dueWork } }: Reader<WorldsTables>, { until }: Given<{ until: Temporal.Instant }>) =>
    queries
      .select()
      .from(dueWork)
      .where(lte(dueWork.dueAt, sql.param(until, dueWork.dueAt)))
      .orderBy(dueWork.dueAt, dueWork.id)
      .limit(1),
);

export const insertDueWork = query(
  (
    { queries, tables: { dueWork } }: Writer<WorldsTables>,
    { id, dueAt, kind, about }: Given<{ id: string; dueAt: Temporal.Instant; kind: string; about: string }>,
  ) => queries.insert(dueWork).values({ id, dueAt, kind, about }),
);

export const deleteDueWork = query(
  ({ queries, tables: { dueWork } }: Writer<WorldsTables>, { id }: Given<{ id: string }>) =>
    queries.delete(dueWork).where(eq(dueWork.id, id)),
);

export const deleteDueWorkAbout = query(
  ({ queries, tables: { dueWork } }: Writer<WorldsTables>, { kind, about }: Given<{ kind: string; about: string }>) =>
    queries.delete(dueWork).where(and(eq(dueWork.about, about), eq(dueWork.kind, kind))),
);
