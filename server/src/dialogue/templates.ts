import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/office-contract';
import { and, asc, count, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { DialogueTables } from './dialogue-tables.ts';

/** EKO-05: standard texts, each office its own. */
const MOST_TEMPLATES = 50;

type Tx = WorldWriter<DialogueTables>;
type OfOffice = { organizationId: string; id: string };

export async function findTemplates(
  tx: Tx,
  { staff: { organizationId } }: StaffRequest<typeof contract.findTemplates>,
) {
  const { replyTemplate } = tx.tables;
  const { id, title, text } = replyTemplate;
  return allow(
    await tx.queries
      .select({ id, title, text })
      .from(replyTemplate)
      .where(eq(replyTemplate.organizationId, organizationId))
      .orderBy(asc(title), asc(id)),
  );
}

export async function saveTemplate(
  tx: Tx,
  { staff: { organizationId }, params: { templateId: id }, body }: StaffRequest<typeof contract.saveTemplate>,
) {
  const changed = await changeTemplate(tx, { organizationId, id }, body);
  if (changed) return allow({ id, ...body });
  if ((await countTemplates(tx, organizationId)) >= MOST_TEMPLATES) return refuse('too-many-templates');
  if (await insertTemplate(tx, { id, organizationId, ...body })) return allow({ id, ...body });
  // Another office has one of that id, which stays as it is.
  const other = { id: tx.newId(), ...body };
  await insertTemplate(tx, { organizationId, ...other });
  return allow(other);
}

export async function deleteTemplate(
  tx: Tx,
  { staff: { organizationId }, params: { templateId } }: StaffRequest<typeof contract.deleteTemplate>,
) {
  const { replyTemplate } = tx.tables;
  await tx.queries
    .delete(replyTemplate)
    .where(and(eq(replyTemplate.id, templateId), eq(replyTemplate.organizationId, organizationId)));
  return allow(undefined);
}

async function changeTemplate(
  { queries, tables: { replyTemplate } }: Writer<DialogueTables>,
  { organizationId, id }: OfOffice,
  content: { title: string; text: string },
): Promise<boolean> {
  const changed = await queries
    .update(replyTemplate)
    .set(content)
    .where(and(eq(replyTemplate.id, id), eq(replyTemplate.organizationId, organizationId)))
    .returning({ id: replyTemplate.id });
  return changed.length === 1;
}

async function insertTemplate(
  { queries, tables: { replyTemplate } }: Writer<DialogueTables>,
  row: DialogueTables['replyTemplate']['$inferInsert'],
): Promise<boolean> {
  const inserted = await queries
    .insert(replyTemplate)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: replyTemplate.id });
  return inserted.length === 1;
}

async function countTemplates({ queries, tables: { replyTemplate } }: Reader<DialogueTables>, organizationId: string) {
  const [counted] = await queries
    .select({ templates: count() })
    .from(replyTemplate)
    .where(eq(replyTemplate.organizationId, organizationId));
  return counted?.templates ?? 0;
}
