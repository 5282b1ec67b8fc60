import type { Attachment, AttachmentType } from '@helsesim/shared/dialogue/dialogue-model';
import { and, asc, eq, inArray, isNull, notLike, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { DialogueTables } from './dialogue-tables.ts';

/** Files that wait under a key for the message that takes them with it, and files of messages. Their content is elsewhere. */

export type AttachmentRow = DialogueTables['attachment']['$inferSelect'];
/** Whoever writes, for whom, and what they will send it under. */
export type Under = { authorId: string; citizenId: string; key: string };
type Of<Key extends keyof AttachmentRow> = Pick<AttachmentRow, 'id' | Key>;

export const insertAttachment = query(
  (
    { queries, tables }: Writer<DialogueTables>,
    {
      id,
      citizenId,
      authorId,
      threadId,
      key,
      name,
      size,
      addedAt,
    }: Given<Omit<AttachmentRow, 'communicationId' | 'type' | 'state'>>,
  ) =>
    queries
      .insert(tables.attachment)
      .values({ id, citizenId, authorId, threadId, key, name, size, addedAt, state: 'waiting' }),
);

/** What waits under the key, in the order in which it was announced. */
export const attachmentsUnder = query(
  ({ queries, tables: { attachment } }: Reader<DialogueTables>, { authorId, citizenId, key }: Given<Under>) =>
    queries
      .select()
      .from(attachment)
      .where(
        and(
          eq(attachment.authorId, authorId),
          eq(attachment.key, key),
          eq(attachment.citizenId, citizenId),
          isNull(attachment.communicationId),
        ),
      )
      .orderBy(asc(attachment.id)),
);

/** One that its author has not sent. Found by them and by what it is about. */
const unsent = query(
  ({ queries, tables: { attachment } }: Reader<DialogueTables>, { authorId, id }: Given<Of<'authorId'>>) =>
    queries
      .select()
      .from(attachment)
      .where(and(eq(attachment.id, id), eq(attachment.authorId, authorId), isNull(attachment.communicationId))),
);
export async function findUnsent(db: Reader<DialogueTables>, of: Of<'authorId'>): Promise<AttachmentRow | undefined> {
  const [found] = await unsent(db, of);
  return found;
}

const ofCitizen = query(
  ({ queries, tables: { attachment } }: Reader<DialogueTables>, { citizenId, id }: Given<Of<'citizenId'>>) =>
    queries
      .select()
      .from(attachment)
      .where(and(eq(attachment.id, id), eq(attachment.citizenId, citizenId))),
);
export async function findAttachment(
  db: Reader<DialogueTables>,
  of: Of<'citizenId'>,
): Promise<AttachmentRow | undefined> {
  const [found] = await ofCitizen(db, of);
  return found;
}

const messageWith = query(
  ({ queries, tables: { communication } }: Reader<DialogueTables>, { id }: Given<{ id: string }>) =>
    queries
      .select({ threadId: communication.threadId, channel: communication.channel })
      .from(communication)
      .where(eq(communication.id, id)),
);
/** Where the message that it was sent with is. Undefined: it has not been sent. */
export async function messageOfFile(db: Reader<DialogueTables>, { communicationId }: AttachmentRow) {
  if (!communicationId) return undefined;
  const [found] = await messageWith(db, { id: communicationId });
  return found;
}

type PartRow = DialogueTables['attachmentPart']['$inferSelect'];
export const insertPart = query(
  ({ queries, tables }: Writer<DialogueTables>, { id, attachmentId, number, sha256, bytes }: Given<PartRow>) =>
    queries.insert(tables.attachmentPart).values({ id, attachmentId, number, sha256, bytes }),
);
const part = query(
  (
    { queries, tables: { attachmentPart } }: Reader<DialogueTables>,
    { attachmentId, number }: Given<Pick<PartRow, 'attachmentId' | 'number'>>,
  ) =>
    queries
      .select({ bytes: attachmentPart.bytes })
      .from(attachmentPart)
      .where(and(eq(attachmentPart.attachmentId, attachmentId), eq(attachmentPart.number, number))),
);
/** A piece of its content, counted from 0. */
export async function findPart(
  db: Reader<DialogueTables>,
  of: Pick<PartRow, 'attachmentId' | 'number'>,
): Promise<Uint8Array | undefined> {
  const [found] = await part(db, of);
  return found?.bytes;
}

/** False: its content has come already, or it is gone or sent. */
export async function markReady(
  { queries, tables: { attachment } }: Writer<DialogueTables>,
  { id, size, type }: { id: string; size: number; type: AttachmentType },
): Promise<boolean> {
  const marked = await queries
    .update(attachment)
    .set({ size, type, state: 'ready' })
    .where(and(eq(attachment.id, id), eq(attachment.state, 'waiting'), isNull(attachment.communicationId)))
    .returning({ id: attachment.id });
  return marked.length > 0;
}

export const bindUnder = query(
  (
    { queries, tables: { attachment } }: Writer<DialogueTables>,
    { authorId, citizenId, key, communicationId }: Given<Under & { communicationId: string }>,
  ) =>
    queries
      .update(attachment)
      .set({ communicationId: sql`${communicationId}` })
      .where(
        and(
          eq(attachment.authorId, authorId),
          eq(attachment.key, key),
          eq(attachment.citizenId, citizenId),
          eq(attachment.state, 'ready'),
          isNull(attachment.communicationId),
        ),
      )
      .returning({ id: attachment.id }),
);

/** What has been sent meanwhile stays: the rows are taken hold of first, so that nobody sends them now. */
export async function deleteUnsent(
  { queries, tables: { attachment, attachmentPart } }: Writer<DialogueTables>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const held = await queries
    .update(attachment)
    .set({ state: 'waiting' })
    .where(and(inArray(attachment.id, [...ids]), isNull(attachment.communicationId)))
    .returning({ id: attachment.id });
  const gone = held.map(({ id }) => id);
  if (gone.length === 0) return;
  await queries.delete(attachmentPart).where(inArray(attachmentPart.attachmentId, gone));
  await queries.delete(attachment).where(inArray(attachment.id, gone));
}

/** Of a file that went to an office with answers to a form, and not with a message: no draft has such a key. */
export const keyOfAnswers = (responseId: string): string => `answers ${responseId}`;

/** What has gone with a message stays with it. */
export const rekey = (
  { queries, tables: { attachment } }: Writer<DialogueTables>,
  { citizenId, id, key }: Of<'citizenId' | 'key'>,
) =>
  queries
    .update(attachment)
    .set({ key })
    .where(and(eq(attachment.id, id), eq(attachment.citizenId, citizenId), isNull(attachment.communicationId)));

/** CON-02: what is written for a citizen and has not been sent. */
export const unsentAbout = query(
  (
    { queries, tables: { attachment } }: Reader<DialogueTables>,
    { citizenId }: Given<Pick<AttachmentRow, 'citizenId'>>,
  ) =>
    queries
      .select({ id: attachment.id })
      .from(attachment)
      .where(
        and(
          eq(attachment.citizenId, citizenId),
          isNull(attachment.communicationId),
          notLike(attachment.key, keyOfAnswers('%')),
        ),
      ),
);

/** Asked for so many messages at a time, so that the query is put together once. */
const AT_A_TIME = 50;
const places = Array.from({ length: AT_A_TIME }, (_, i) => `id${i}`);
const ofCommunications = query(
  ({ queries, tables: { attachment } }: Reader<DialogueTables>, _given: Given<Record<string, string>>) =>
    queries
      .select()
      .from(attachment)
      .where(
        inArray(
          attachment.communicationId,
          places.map((place) => sql.placeholder(place)),
        ),
      )
      .orderBy(asc(attachment.id)),
);

/** The files of messages, by message. A message without files has no entry. */
export async function attachmentsOf(
  db: Reader<DialogueTables>,
  communicationIds: readonly string[],
): Promise<Map<string, Attachment[]>> {
  const found = new Map<string, Attachment[]>();
  for (let start = 0; start < communicationIds.length; start += AT_A_TIME) {
    const asked = Object.fromEntries(places.map((place, i) => [place, communicationIds[start + i] ?? '']));
    for (const row of await ofCommunications(db, asked)) {
      const of = row.communicationId ?? '';
      found.set(of, [...(found.get(of) ?? []), toldOf(row)]);
    }
  }
  return found;
}

/** As whoever may see it is told. */
export const toldOf = ({ id, name, size, type, state }: AttachmentRow): Attachment => ({ id, name, size, type, state });
