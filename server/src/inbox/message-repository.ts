import type { Message } from '@helsesim/shared/inbox/inbox-contract';
import { MessageContent } from '@helsesim/shared/inbox/inbox-model';
import { and, count, desc, eq, inArray, isNull, lt, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { InboxTables } from './inbox-tables.ts';

type Db = Reader<InboxTables>;
type Row = InboxTables['message']['$inferSelect'];
type About = MessageContent['about'];

export const insertMessage = query(
  (
    { queries, tables: { message } }: Writer<InboxTables>,
    { id, citizenId, at, about, content, channel }: Given<Omit<Row, 'readAt'>>,
  ) => queries.insert(message).values({ id, citizenId, at, about, content, channel }),
);

/** What lies in the citizen's inbox: not what went by post, and of the rest the kinds that whoever looks may see. */
type Shown = { citizenId: string; kinds: readonly About[] };
const isShown = ({ message }: InboxTables, { citizenId, kinds }: Shown): SQL | undefined =>
  and(eq(message.citizenId, citizenId), eq(message.channel, 'inbox'), inArray(message.about, [...kinds]));

const messageOf = ({ id, at, readAt, content }: Row): Message => ({
  id,
  at,
  readAt,
  content: MessageContent.decode(content),
});

/** The latest first; ids sort in the order of writing. */
export async function messagesBefore(
  { queries, tables }: Db,
  { before, limit, ...shown }: Shown & { before: string | undefined; limit: number },
): Promise<Message[]> {
  const { message } = tables;
  const rows = await queries
    .select()
    .from(message)
    .where(and(isShown(tables, shown), before ? lt(message.id, before) : undefined))
    .orderBy(desc(message.id))
    .limit(limit);
  return rows.map(messageOf);
}

export async function countUnread({ queries, tables }: Db, shown: Shown): Promise<number> {
  const [counted] = await queries
    .select({ unread: count() })
    .from(tables.message)
    .where(and(isShown(tables, shown), isNull(tables.message.readAt)));
  return counted?.unread ?? 0;
}

export async function findShown(
  { queries, tables }: Db,
  { id, ...shown }: Shown & { id: string },
): Promise<Message | undefined> {
  const [row] = await queries
    .select()
    .from(tables.message)
    .where(and(isShown(tables, shown), eq(tables.message.id, id)));
  return row && messageOf(row);
}

export const setRead = (
  { queries, tables: { message } }: Writer<InboxTables>,
  { citizenId, id, at }: { citizenId: string; id: string; at: Temporal.Instant },
) =>
  queries
    .update(message)
    .set({ readAt: at })
    .where(and(eq(message.citizenId, citizenId), eq(message.id, id), isNull(message.readAt)));

export const deleteMessages = ({ queries, tables: { message } }: Writer<InboxTables>, citizenId: string) =>
  queries.delete(message).where(eq(message.citizenId, citizenId));
