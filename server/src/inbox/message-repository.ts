import type { Message } from '@helsesim/shared/inbox/inbox-contract';
import { MessageContent } from '@helsesim/shared/inbox/inbox-model';
import { and, count, desc, eq, gte, inArray, isNull, lt, type SQL } from 'drizzle-orm';
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
const isShown = (
  { message }: InboxTables,
  { citizenId, kinds }: { citizenId: string | Given<{ citizenId: string }>['citizenId']; kinds: readonly About[] },
): SQL | undefined =>
  and(eq(message.citizenId, citizenId), eq(message.channel, 'inbox'), inArray(message.about, [...kinds]));

const messageOf = ({ id, at, readAt, content }: Row): Message => ({
  id,
  at,
  readAt,
  content: MessageContent.decode(content),
});

type Part = { before: string | undefined; from?: string | undefined; limit: number };
type Values = { citizenId: string; before: string | undefined; from: string | undefined; limit: number };
type Asking<Found> = (db: Db, values: Values) => Promise<Found[]>;

/** Put together once for each set of kinds: a list has no place for one more. */
function oncePerShape<Found>(build: (db: Db, given: Given<Values>, which: SQL | undefined) => Built<Found>) {
  const known = new Map<string, Asking<Found>>();
  return (db: Db, { kinds, before, from, ...of }: Shown & Part): Promise<Found[]> => {
    const shape = [before !== undefined, from !== undefined, ...kinds].join();
    let ask = known.get(shape);
    if (!ask) {
      ask = query((on: Db, given: Given<Values>) => {
        const { message } = on.tables;
        const which = and(
          isShown(on.tables, { citizenId: given.citizenId, kinds }),
          before === undefined ? undefined : lt(message.id, given.before),
          from === undefined ? undefined : gte(message.id, given.from),
        );
        return build(on, given, which);
      });
      known.set(shape, ask);
    }
    return ask(db, { ...of, before, from });
  };
}
type Built<Found> = { prepare(): { execute(values: Record<string, unknown>): Promise<Found[]> } };

const rowsBefore = oncePerShape<Row>(({ queries, tables: { message } }, { limit }, which) =>
  queries.select().from(message).where(which).orderBy(desc(message.id)).limit(limit),
);
/** Below one, and from another on where that is said, the latest first; ids sort in the order of writing. */
export const messagesBefore = async (db: Db, part: Shown & Part): Promise<Message[]> =>
  (await rowsBefore(db, part)).map(messageOf);

/** Only their ids: which there are, before they are read. */
export const messageIdsBefore = oncePerShape<{ id: string }>(({ queries, tables: { message } }, { limit }, which) =>
  queries.select({ id: message.id }).from(message).where(which).orderBy(desc(message.id)).limit(limit),
);

/** Among how many of the latest the unread are counted, so that a long life costs no more than a short one. */
const COUNTED = 100;
const unread = new Map<string, (db: Db, values: { citizenId: string }) => Promise<{ unread: number }[]>>();

/** How many the citizen has not opened, of the latest hundred. */
export async function countUnread(db: Db, { citizenId, kinds }: Shown): Promise<number> {
  const shape = kinds.join();
  let counting = unread.get(shape);
  if (!counting) {
    counting = query(({ queries, tables }: Db, given: Given<{ citizenId: string }>) => {
      const latest = queries
        .select({ readAt: tables.message.readAt })
        .from(tables.message)
        .where(isShown(tables, { citizenId: given.citizenId, kinds }))
        .orderBy(desc(tables.message.id))
        .limit(COUNTED)
        .as('latest');
      return queries.select({ unread: count() }).from(latest).where(isNull(latest.readAt));
    });
    unread.set(shape, counting);
  }
  const [counted] = await counting(db, { citizenId });
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
