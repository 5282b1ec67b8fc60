import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { FormsTables } from './forms-tables.ts';

type Db = Reader<FormsTables>;
type Tx = Writer<FormsTables>;
export type FormResponseRow = FormsTables['formResponse']['$inferSelect'];
type OfCitizen = Pick<FormResponseRow, 'citizenId' | 'id'>;
type UsedIn = OfCitizen & { usedIn: NonNullable<FormResponseRow['usedIn']> };
type Sent = Pick<FormResponseRow, 'authorId' | 'key'>;

const sentUnder = query(({ queries, tables: { formResponse } }: Db, { authorId, key }: Given<Sent>) =>
  queries
    .select()
    .from(formResponse)
    .where(and(eq(formResponse.authorId, authorId), eq(formResponse.key, key))),
);
/** Whoever it is about. */
export async function findSentForm(db: Db, sent: Sent): Promise<FormResponseRow | undefined> {
  const [found] = await sentUnder(db, sent);
  return found;
}

const responseOf = query(({ queries, tables: { formResponse } }: Db, { citizenId, id }: Given<OfCitizen>) =>
  queries
    .select()
    .from(formResponse)
    .where(and(eq(formResponse.citizenId, citizenId), eq(formResponse.id, id))),
);
export async function findResponse(db: Db, of: OfCitizen): Promise<FormResponseRow | undefined> {
  const [found] = await responseOf(db, of);
  return found;
}

/** The latest first, from the one before. */
export const responsesOf = (
  { queries, tables: { formResponse } }: Db,
  { citizenId, before, limit }: { citizenId: string; before: string | undefined; limit: number },
): Promise<FormResponseRow[]> =>
  queries
    .select()
    .from(formResponse)
    .where(and(eq(formResponse.citizenId, citizenId), before === undefined ? undefined : lt(formResponse.id, before)))
    .orderBy(desc(formResponse.id))
    .limit(limit);

/** False when the author has sent something under that key just now. */
export async function insertResponse(
  { queries, tables: { formResponse } }: Tx,
  row: FormResponseRow,
): Promise<boolean> {
  const inserted = await queries
    .insert(formResponse)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: formResponse.id });
  return inserted.length === 1;
}

/** False when it has been used already. */
export async function markUsed(
  { queries, tables: { formResponse } }: Tx,
  { citizenId, id, usedIn }: UsedIn,
): Promise<boolean> {
  const used = await queries
    .update(formResponse)
    .set({ usedIn })
    .where(and(eq(formResponse.citizenId, citizenId), eq(formResponse.id, id), isNull(formResponse.usedIn)))
    .returning({ id: formResponse.id });
  return used.length === 1;
}

export const markUnused = ({ queries, tables: { formResponse } }: Tx, { citizenId, id, usedIn }: UsedIn) =>
  queries
    .update(formResponse)
    .set({ usedIn: null })
    .where(and(eq(formResponse.citizenId, citizenId), eq(formResponse.id, id), eq(formResponse.usedIn, usedIn)));

/** Answers that have not followed anything to an office. */
export const deleteUnusedResponses = ({ queries, tables: { formResponse } }: Tx, citizenId: string) =>
  queries.delete(formResponse).where(and(eq(formResponse.citizenId, citizenId), isNull(formResponse.usedIn)));
