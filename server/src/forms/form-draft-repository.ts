import { and, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { FormsTables } from './forms-tables.ts';

type Db = Reader<FormsTables>;
type Tx = Writer<FormsTables>;
export type FormDraftRow = FormsTables['formDraft']['$inferSelect'];
export type OfAuthor = Pick<FormDraftRow, 'citizenId' | 'authorId'>;
export type OneFormDraft = OfAuthor & Pick<FormDraftRow, 'formId'>;

const draftOf = query(({ queries, tables: { formDraft } }: Db, { citizenId, authorId, formId }: Given<OneFormDraft>) =>
  queries
    .select()
    .from(formDraft)
    .where(and(eq(formDraft.citizenId, citizenId), eq(formDraft.authorId, authorId), eq(formDraft.formId, formId))),
);
export async function findFormDraft(db: Db, of: OneFormDraft): Promise<FormDraftRow | undefined> {
  const [found] = await draftOf(db, of);
  return found;
}

/** Since when the author has begun on which forms. */
export const formDraftsOf = ({ queries, tables: { formDraft } }: Db, { citizenId, authorId }: OfAuthor) =>
  queries
    .select({ formId: formDraft.formId, savedAt: formDraft.savedAt })
    .from(formDraft)
    .where(and(eq(formDraft.citizenId, citizenId), eq(formDraft.authorId, authorId)));

/** Under a new id each time: it tells what has been read of it from what has been saved since. */
export const keepFormDraft = ({ queries, tables: { formDraft } }: Tx, row: FormDraftRow) =>
  queries
    .insert(formDraft)
    .values(row)
    .onConflictDoUpdate({
      target: [formDraft.citizenId, formDraft.authorId, formDraft.formId],
      set: { id: row.id, version: row.version, response: row.response, savedAt: row.savedAt },
    });

export const deleteFormDraftRow = (
  { queries, tables: { formDraft } }: Tx,
  { citizenId, authorId, formId }: OneFormDraft,
) =>
  queries
    .delete(formDraft)
    .where(and(eq(formDraft.citizenId, citizenId), eq(formDraft.authorId, authorId), eq(formDraft.formId, formId)));

export const deleteFormDraftsBy = ({ queries, tables: { formDraft } }: Tx, { citizenId, authorId }: OfAuthor) =>
  queries.delete(formDraft).where(and(eq(formDraft.citizenId, citizenId), eq(formDraft.authorId, authorId)));

export const deleteFormDraftsAbout = ({ queries, tables: { formDraft } }: Tx, citizenId: string) =>
  queries.delete(formDraft).where(eq(formDraft.citizenId, citizenId));
