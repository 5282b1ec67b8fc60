import { and, eq, gte, lte, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { HomeCareTables } from './home-care-tables.ts';

/** What differs from the plans: visits that are done, missed, moved, cancelled or given to someone else. */
type Db = Reader<HomeCareTables>;
type Tx = Writer<HomeCareTables>;

const allOf = ({ queries, tables: { visit } }: Db) => queries.select().from(visit);
export type ChangeRow = HomeCareTables['visit']['$inferSelect'];

type Days = { from: Temporal.PlainDate; to: Temporal.PlainDate };
const plannedIn = ({ visit }: HomeCareTables, { from, to }: Given<Days>) =>
  and(gte(visit.day, sql.param(from, visit.day)), lte(visit.day, sql.param(to, visit.day)));
const isNowIn = ({ visit }: HomeCareTables, { from, to }: Given<Days>) =>
  and(gte(visit.onDay, sql.param(from, visit.onDay)), lte(visit.onDay, sql.param(to, visit.onDay)));

/** Planned for these days, or moved into them. Each side of the `or` has its index. */
export const changesOfCitizen = query((db: Db, { citizenId, from, to }: Given<Days & { citizenId: string }>) => {
  const isOf = eq(db.tables.visit.citizenId, citizenId);
  const days = { from, to };
  return allOf(db).where(or(and(isOf, plannedIn(db.tables, days)), and(isOf, isNowIn(db.tables, days))));
});
export const changesAtOffice = query(
  (db: Db, { organizationId, from, to }: Given<Days & { organizationId: string }>) => {
    const isAt = eq(db.tables.visit.organizationId, organizationId);
    const days = { from, to };
    return allOf(db).where(or(and(isAt, plannedIn(db.tables, days)), and(isAt, isNowIn(db.tables, days))));
  },
);

type OnDay = { plan: string; day: Temporal.PlainDate };
const changeOnDay = query((db: Db, { plan, day }: Given<OnDay>) =>
  allOf(db).where(and(eq(db.tables.visit.plan, plan), eq(db.tables.visit.day, sql.param(day, db.tables.visit.day)))),
);
export async function changeOf(db: Db, wanted: OnDay): Promise<ChangeRow | undefined> {
  const [row] = await changeOnDay(db, wanted);
  return row;
}

export type Difference = Partial<Omit<ChangeRow, 'id' | 'plan' | 'day' | 'citizenId' | 'organizationId' | 'number'>>;
type Changed = { id: string } & OnDay & { citizenId: string; organizationId: string };

/**
 * Writes what is now different about a visit that was seen with this number of changes; the id of its row. Undefined
 * when someone was first: of two that saw the same, one wins, on both databases.
 */
export async function changeIfAsSeen(
  { queries, tables: { visit } }: Tx,
  { id, plan, day, citizenId, organizationId }: Changed,
  seen: number,
  difference: Difference,
): Promise<string | undefined> {
  const asPlanned = { onDay: day, state: 'planned', reassigned: false } as const;
  const [row] =
    seen === 0
      ? await queries
          .insert(visit)
          .values({ id, plan, day, citizenId, organizationId, ...asPlanned, ...difference, number: 1 })
          .onConflictDoNothing()
          .returning({ id: visit.id })
      : await queries
          .update(visit)
          .set({ ...difference, number: seen + 1 })
          .where(and(eq(visit.plan, plan), eq(visit.day, day), eq(visit.number, seen)))
          .returning({ id: visit.id });
  return row?.id;
}

/** For what is done by itself about a visit later. */
export const visitById = query(
  ({ queries, tables: { visit } }: Reader<HomeCareTables>, { id }: Given<{ id: string }>) =>
    queries.select().from(visit).where(eq(visit.id, id)),
);
