import type { Ending } from '@helsesim/shared/fullmakt/fullmakt-model';
import { and, count, eq, isNull, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import { fullmakterBetween, type RepresentationTables } from '../representation/index.ts';

/** Fullmakter: those that stand – in force or to come – and those that are over. */
export type FullmaktRow = RepresentationTables['fullmakt']['$inferSelect'];

const insertIfNone = query(
  ({ queries, tables: { fullmakt } }: Writer<RepresentationTables>, row: Given<FullmaktRow>) => {
    const { id, giverId, receiverId, giverName, receiverName, kind, areas, from, to, channel } = row;
    const { givenAt, signedOn, endedAt, ending, overAt } = row;
    const parties = { giverId, receiverId, giverName, receiverName };
    return queries
      .insert(fullmakt)
      .values({ id, ...parties, kind, areas, from, to, channel, givenAt, signedOn, endedAt, ending, overAt })
      .onConflictDoNothing()
      .returning();
  },
);

/** Undefined: one of the kind stands between the two already. */
export async function insertUnlessOneStands(
  tx: Writer<RepresentationTables>,
  row: FullmaktRow,
): Promise<FullmaktRow | undefined> {
  const [inserted] = await insertIfNone(tx, row);
  return inserted;
}

type Ended = { id: string; at: Temporal.Instant; ending: Ending };
const endIfStands = query(
  ({ queries, tables: { fullmakt } }: Writer<RepresentationTables>, { id, at, ending }: Given<Ended>) =>
    queries
      .update(fullmakt)
      .set({
        endedAt: sql`${sql.param(at, fullmakt.endedAt)}`,
        overAt: sql`${sql.param(at, fullmakt.overAt)}`,
        ending: sql`${ending}`,
      })
      .where(and(eq(fullmakt.id, id), isNull(fullmakt.overAt)))
      .returning(),
);
/** Undefined: it was over already. */
export async function setEnded(tx: Writer<RepresentationTables>, ended: Ended): Promise<FullmaktRow | undefined> {
  const [row] = await endIfStands(tx, ended);
  return row;
}

const runOutIfStands = query(
  (
    { queries, tables: { fullmakt } }: Writer<RepresentationTables>,
    { id, at }: Given<{ id: string; at: Temporal.Instant }>,
  ) =>
    queries
      .update(fullmakt)
      .set({ overAt: sql`${sql.param(at, fullmakt.overAt)}` })
      .where(and(eq(fullmakt.id, id), isNull(fullmakt.overAt)))
      .returning(),
);
/** Undefined: it was over already. */
export async function setRunOut(
  tx: Writer<RepresentationTables>,
  { id, at }: { id: string; at: Temporal.Instant },
): Promise<FullmaktRow | undefined> {
  const [row] = await runOutIfStands(tx, { id, at });
  return row;
}

const byId = query(({ queries, tables: { fullmakt } }: Reader<RepresentationTables>, { id }: Given<{ id: string }>) =>
  queries.select().from(fullmakt).where(eq(fullmakt.id, id)),
);
export async function fullmaktById(db: Reader<RepresentationTables>, id: string): Promise<FullmaktRow | undefined> {
  const [found] = await byId(db, { id });
  return found;
}

/** By the one who gave it or received it: nobody else's is found. */
export async function fullmaktOf(
  db: Reader<RepresentationTables>,
  { citizenId, id }: { citizenId: string; id: string },
): Promise<FullmaktRow | undefined> {
  const found = await fullmaktById(db, id);
  return found && (found.giverId === citizenId || found.receiverId === citizenId) ? found : undefined;
}

/** The one that the giver has given the receiver, and may change or end. */
export async function standingOrdinary(
  db: Reader<RepresentationTables>,
  { giverId, receiverId }: { giverId: string; receiverId: string },
): Promise<FullmaktRow | undefined> {
  return (await fullmakterBetween(db, { giverId, receiverId })).find(({ kind }) => kind === 'ordinary');
}

/** What someone has given, or had assigned, and stands. */
export const standingGivenBy = query(
  ({ queries, tables: { fullmakt } }: Reader<RepresentationTables>, { giverId }: Given<{ giverId: string }>) =>
    queries
      .select()
      .from(fullmakt)
      .where(and(eq(fullmakt.giverId, giverId), isNull(fullmakt.overAt)))
      .orderBy(fullmakt.id),
);

const countStandingGivenBy = query(
  ({ queries, tables: { fullmakt } }: Reader<RepresentationTables>, { giverId }: Given<{ giverId: string }>) =>
    queries
      .select({ given: count() })
      .from(fullmakt)
      .where(and(eq(fullmakt.giverId, giverId), eq(fullmakt.kind, 'ordinary'), isNull(fullmakt.overAt))),
);
/** How many ordinary ones someone has given that stand. */
export async function countGiven(db: Reader<RepresentationTables>, giverId: string): Promise<number> {
  const [counted] = await countStandingGivenBy(db, { giverId });
  return counted?.given ?? 0;
}

/** Everything a citizen has given and received, over or not. */
export const fullmakterOf = query(
  ({ queries, tables: { fullmakt } }: Reader<RepresentationTables>, { citizenId }: Given<{ citizenId: string }>) =>
    queries
      .select()
      .from(fullmakt)
      .where(or(eq(fullmakt.giverId, citizenId), eq(fullmakt.receiverId, citizenId)))
      .orderBy(fullmakt.id),
);
