import type { DialogueService } from '@helsesim/shared/dialogue/dialogue-model';
import { aliasedTable, and, count, eq, inArray, isNotNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { ContactsTables } from '../contacts/index.ts';
import type { PeopleTables } from '../people/index.ts';
import { LostToAnother, type Reader, type Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { PrescriptionsTables } from '../prescriptions/index.ts';
import type { DialogueTables } from './dialogue-tables.ts';

/** What a conversation is read from. */
export type ConversationTables = DialogueTables & ContactsTables & PrescriptionsTables & PeopleTables;
export type ThreadRow = DialogueTables['thread']['$inferSelect'];
type Db = Reader<ConversationTables>;
type Tx = Writer<ConversationTables>;

/** With who and what it names, and whether one reader has opened the office's latest message. */
export type ThreadAsRead = Awaited<ReturnType<typeof threads>>[number];

/** Add conditions to it; `readerId` is whoever looks. */
export const threads = ({ queries, tables }: Db, readerId: SQL) => {
  const { thread, organization, careContact, staffRole, reading, person } = tables;
  const handler = aliasedTable(person, 'handler');
  return queries
    .select({
      thread,
      office: organization.name,
      contact: { name: careContact.name, mayWrite: careContact.mayWrite },
      handler: { givenName: handler.givenName, familyName: handler.familyName },
      readId: reading.id,
    })
    .from(thread)
    .innerJoin(organization, eq(organization.id, thread.organizationId))
    .leftJoin(careContact, eq(careContact.id, thread.contactId))
    .leftJoin(staffRole, eq(staffRole.id, thread.handlerId))
    .leftJoin(handler, eq(handler.id, staffRole.personId))
    .leftJoin(reading, and(eq(reading.communicationId, thread.lastFromOfficeId), eq(reading.personId, readerId)));
};

/** CON-06: what went by post only is nowhere in the portal. */
export const isInPortal = ({ thread }: DialogueTables) =>
  or(eq(thread.startedBy, 'citizen'), isNotNull(thread.lastFromOfficeId));

const threadOfCitizen = query(
  (db: Db, { citizenId, id, readerId }: Given<Record<'citizenId' | 'id' | 'readerId', string>>) =>
    threads(db, sql`${readerId}`).where(
      and(eq(db.tables.thread.id, id), eq(db.tables.thread.citizenId, citizenId), isInPortal(db.tables)),
    ),
);

/** Services that are open. */
type Services = { has(service: DialogueService): boolean };

/** By (citizen, thread), among the services that are open: one that is shut is not there. */
export async function findThread(
  db: Db,
  { services, ...of }: { citizenId: string; id: string; services: Services; readerId: string },
): Promise<ThreadAsRead | undefined> {
  const [found] = await threadOfCitizen(db, of);
  return found && services.has(found.thread.service) ? found : undefined;
}

/** How many conversations of a kind wait for the office. */
const waitingOfKind = query((db: Db, { citizenId, kind }: Given<Pick<ThreadRow, 'citizenId' | 'kind'>>) => {
  const { thread } = db.tables;
  return db.queries
    .select({ waiting: count() })
    .from(thread)
    .where(
      and(eq(thread.citizenId, citizenId), inArray(thread.state, ['new', 'awaiting-office']), eq(thread.kind, kind)),
    );
});
export async function countWaiting(db: Db, of: Pick<ThreadRow, 'citizenId' | 'kind'>): Promise<number> {
  const [found] = await waitingOfKind(db, of);
  return found?.waiting ?? 0;
}

const insertRow = query(({ queries, tables: { thread } }: Tx, row: Given<ThreadRow>) => {
  const columns: (keyof ThreadRow)[] = [
    ...(['id', 'citizenId', 'kind', 'service', 'organizationId', 'contactId', 'handlerId', 'zone', 'subject'] as const),
    ...(['form', 'state', 'important', 'startedAt', 'startedBy', 'lastId', 'lastAt', 'lastFromOfficeId'] as const),
    ...(['answered', 'deadline', 'waitingSince', 'closedAt', 'outcome', 'feeTold', 'fee'] as const),
  ];
  const given = Object.fromEntries(columns.map((column) => [column, row[column]] as const));
  return queries.insert(thread).values(given as typeof row);
});
const begun = {
  contactId: null,
  handlerId: null,
  zone: null,
  form: null,
  important: false,
  lastFromOfficeId: null,
  answered: false,
  deadline: null,
  waitingSince: null,
  closedAt: null,
  outcome: null,
  feeTold: null,
  fee: null,
} as const;
/** A new conversation; what is left out is empty. */
export const insertThread = (
  tx: Tx,
  row: Omit<ThreadRow, keyof typeof begun> & Partial<Pick<ThreadRow, keyof typeof begun>>,
): Promise<unknown> => insertRow(tx, { ...begun, ...row });

type Changes = Partial<Omit<ThreadRow, 'id' | 'citizenId'>>;
/** A statement for every set of columns that change. */
const changing = new Map<string, (tx: Tx, values: Record<string, unknown>) => Promise<{ id: string }[]>>();

/**
 * How a conversation changes: when its latest message is still the one that was seen, and it is open. Two at once are told
 * apart here, whatever keys their transactions have. A message's id is given when its transaction begins: one that began
 * before what is the latest now was committed is done again, so that messages stand in the order they came into it.
 */
export async function changeThread(
  tx: Tx,
  { id, seen }: { id: string; seen: string },
  changes: Changes,
): Promise<'changed' | 'thread-changed' | 'thread-closed'> {
  const columns = (Object.keys(changes) as (keyof Changes)[]).sort();
  const shape = columns.join();
  let change = changing.get(shape);
  if (!change) {
    change = query(({ queries, tables: { thread } }: Tx, _given: Given<Record<string, unknown>>) => {
      const given = (column: keyof Changes) => sql`${sql.param(sql.placeholder(column), thread[column])}`;
      return queries
        .update(thread)
        .set(Object.fromEntries(columns.map((column) => [column, given(column)])))
        .where(
          and(
            eq(thread.id, sql.placeholder('id')),
            eq(thread.lastId, sql.placeholder('seen')),
            ne(thread.state, 'closed'),
          ),
        )
        .returning({ id: thread.id });
    });
    changing.set(shape, change);
  }
  if (changes.lastId !== undefined && changes.lastId <= seen) throw new LostToAnother('A later message came before');
  const changed = await change(tx, { ...changes, id, seen });
  if (changed.length === 1) return 'changed';
  const [now] = await stateById(tx, { id });
  return now?.state === 'closed' ? 'thread-closed' : 'thread-changed';
}

const stateById = query(({ queries, tables: { thread } }: Db, { id }: Given<{ id: string }>) =>
  queries.select({ state: thread.state }).from(thread).where(eq(thread.id, id)),
);

type Reopened = Pick<ThreadRow, 'id' | 'lastId' | 'lastAt' | 'deadline' | 'waitingSince'>;
/** The other way: whatever state it was in and whoever has written. The citizen has taken back what it came to. */
export async function reopenThread(
  { queries, tables: { thread } }: Tx,
  { id, lastId, ...changes }: Reopened,
): Promise<void> {
  const reopened = await queries
    .update(thread)
    .set({ ...changes, lastId, state: 'awaiting-office', closedAt: null, outcome: null })
    .where(and(eq(thread.id, id), lt(thread.lastId, lastId)))
    .returning({ id: thread.id });
  if (reopened.length === 0) throw new LostToAnother('A later message came before');
}

/** A mark is no message, and nothing that others have seen is changed by it: it can be set at any time. */
export const setImportant = (
  { queries, tables: { thread } }: Tx,
  { id, important }: Pick<ThreadRow, 'id' | 'important'>,
) => queries.update(thread).set({ important }).where(eq(thread.id, id));
