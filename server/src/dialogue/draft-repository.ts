import type { DialogueService } from '@helsesim/shared/dialogue/dialogue-model';
import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { DialogueTables } from './dialogue-tables.ts';

/** What is being written. Only whoever writes it finds it. */
export type DraftRow = DialogueTables['draft']['$inferSelect'];
type Db = Reader<DialogueTables>;
type Tx = Writer<DialogueTables>;
export type OfWriter = Pick<DraftRow, 'citizenId' | 'authorId'>;
type OneDraft = OfWriter & Pick<DraftRow, 'id'>;

const draftById = query(({ queries, tables: { draft } }: Db, { id }: Given<{ id: string }>) =>
  queries.select().from(draft).where(eq(draft.id, id)),
);
/** Whoever's it is. */
export async function findAnyDraft(db: Db, id: string): Promise<DraftRow | undefined> {
  const [found] = await draftById(db, { id });
  return found;
}

export const draftsOf = (
  { queries, tables: { draft } }: Db,
  { citizenId, authorId, services }: OfWriter & { services: readonly DialogueService[] },
): Promise<DraftRow[]> =>
  queries
    .select()
    .from(draft)
    .where(and(eq(draft.citizenId, citizenId), eq(draft.authorId, authorId), inArray(draft.service, [...services])))
    .orderBy(desc(draft.savedAt), desc(draft.id));

export async function countDrafts({ queries, tables: { draft } }: Db, { citizenId, authorId }: OfWriter) {
  const [found] = await queries
    .select({ drafts: count() })
    .from(draft)
    .where(and(eq(draft.citizenId, citizenId), eq(draft.authorId, authorId)));
  return found?.drafts ?? 0;
}

/** False when someone else has written under that id just now. */
export async function insertDraft({ queries, tables: { draft } }: Tx, row: DraftRow): Promise<boolean> {
  const inserted = await queries.insert(draft).values(row).onConflictDoNothing().returning({ id: draft.id });
  return inserted.length === 1;
}

export const updateDraft = ({ queries, tables: { draft } }: Tx, { id, addressee, service, text, savedAt }: DraftRow) =>
  queries.update(draft).set({ addressee, service, text, savedAt }).where(eq(draft.id, id));

const deleteOne = query(({ queries, tables: { draft } }: Tx, { id, citizenId, authorId }: Given<OneDraft>) =>
  queries.delete(draft).where(and(eq(draft.id, id), eq(draft.citizenId, citizenId), eq(draft.authorId, authorId))),
);
export const deleteDraftRow = (tx: Tx, one: OneDraft) => deleteOne(tx, one);

export const deleteDraftsAbout = ({ queries, tables: { draft } }: Tx, citizenId: string) =>
  queries.delete(draft).where(eq(draft.citizenId, citizenId));
