import { and, count, desc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { FormsTables } from './forms-tables.ts';

type Db = Reader<FormsTables>;
type Tx = Writer<FormsTables>;
export type LoadedFormRow = FormsTables['loadedForm']['$inferSelect'];
type FormVersion = Pick<LoadedFormRow, 'formId' | 'version'>;
/** Without the content, which may be large. */
export type LoadedFormHead = Omit<LoadedFormRow, 'questionnaire'>;

const headsOf = query(({ queries, tables: { loadedForm } }: Db, _none: Given<Record<never, never>>) =>
  queries
    .select({
      id: loadedForm.id,
      formId: loadedForm.formId,
      version: loadedForm.version,
      head: loadedForm.head,
      meta: loadedForm.meta,
      digest: loadedForm.digest,
      loadedAt: loadedForm.loadedAt,
      retired: loadedForm.retired,
    })
    .from(loadedForm)
    .orderBy(desc(loadedForm.loadedAt), desc(loadedForm.id)),
);
/** The latest loaded first. */
export const loadedForms = (db: Db): Promise<LoadedFormHead[]> => headsOf(db, {});

const contentOf = query(({ queries, tables: { loadedForm } }: Db, { id }: Given<{ id: string }>) =>
  queries.select({ questionnaire: loadedForm.questionnaire }).from(loadedForm).where(eq(loadedForm.id, id)),
);
export async function loadedQuestionnaire(db: Db, id: string) {
  const [found] = await contentOf(db, { id });
  return found?.questionnaire;
}

export async function countInUse({ queries, tables: { loadedForm } }: Db): Promise<number> {
  const [found] = await queries.select({ loaded: count() }).from(loadedForm).where(eq(loadedForm.retired, false));
  return found?.loaded ?? 0;
}

export const insertLoaded = ({ queries, tables: { loadedForm } }: Tx, row: LoadedFormRow) =>
  queries.insert(loadedForm).values(row);

export const reviveLoaded = (
  { queries, tables: { loadedForm } }: Tx,
  { id, loadedAt }: Pick<LoadedFormRow, 'id' | 'loadedAt'>,
) => queries.update(loadedForm).set({ loadedAt, retired: false }).where(eq(loadedForm.id, id));

/** False: there is none. */
export async function retireLoaded(
  { queries, tables: { loadedForm } }: Tx,
  { formId, version }: FormVersion,
): Promise<boolean> {
  const retired = await queries
    .update(loadedForm)
    .set({ retired: true })
    .where(and(eq(loadedForm.formId, formId), eq(loadedForm.version, version)))
    .returning({ id: loadedForm.id });
  return retired.length > 0;
}

export const deleteLoaded = ({ queries, tables: { loadedForm } }: Tx, { formId, version }: FormVersion) =>
  queries.delete(loadedForm).where(and(eq(loadedForm.formId, formId), eq(loadedForm.version, version)));

/** Whether there are answers to it, sent or begun. */
export async function isAnswered(
  { queries, tables: { formDraft, formResponse } }: Db,
  { formId, version }: FormVersion,
): Promise<boolean> {
  for (const table of [formDraft, formResponse]) {
    const isOfForm = and(eq(table.formId, formId), eq(table.version, version));
    if ((await queries.select({ id: table.id }).from(table).where(isOfForm).limit(1)).length > 0) return true;
  }
  return false;
}
