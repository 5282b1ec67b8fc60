import { and, desc, eq, inArray, isNotNull, isNull, lt, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import type { ConversationTables } from './thread-repository.ts';

export type CommunicationRow = DialogueTables['communication']['$inferSelect'];
type ReadingRow = DialogueTables['reading']['$inferSelect'];
type Db = Reader<ConversationTables>;
type Tx = Writer<ConversationTables>;

const insertOnce = query(
  (
    { queries, tables: { communication } }: Tx,
    {
      id,
      threadId,
      citizenId,
      at,
      about,
      side,
      authorId,
      authorName,
      basis,
      roleId,
      text,
      prescriptionIds,
      formResponseId,
      channel,
      key,
    }: Given<CommunicationRow>,
  ) =>
    queries
      .insert(communication)
      .values({
        ...{ id, threadId, citizenId, at, about, side, authorId, authorName, basis, roleId, text },
        ...{ prescriptionIds, formResponseId, channel, key },
      })
      .onConflictDoNothing()
      .returning({ id: communication.id }),
);
type Plain = Pick<CommunicationRow, 'basis' | 'roleId' | 'prescriptionIds' | 'formResponseId'>;
const plain: Plain = { basis: null, roleId: null, prescriptionIds: [], formResponseId: null };

/** False when whoever writes has sent under that key already. Comes after the guarded change of its conversation. */
export async function insertCommunication(
  tx: Tx,
  row: Omit<CommunicationRow, keyof Plain> & Partial<Plain>,
): Promise<boolean> {
  return (await insertOnce(tx, { ...plain, ...row })).length === 1;
}

const answersInThread = query(({ queries, tables: { communication } }: Db, { threadId }: Given<{ threadId: string }>) =>
  queries
    .select({ id: communication.formResponseId })
    .from(communication)
    .where(and(eq(communication.threadId, threadId), isNotNull(communication.formResponseId)))
    .orderBy(desc(communication.id))
    .limit(1),
);
/** The latest answers to a form that came with a conversation. */
export async function formAnswersIn(db: Db, threadId: string): Promise<string | undefined> {
  const [found] = await answersInThread(db, { threadId });
  return found?.id ?? undefined;
}

const byKey = query(
  ({ queries, tables: { communication } }: Db, { authorId, key }: Given<Record<'authorId' | 'key', string>>) =>
    queries
      .select({
        id: communication.id,
        threadId: communication.threadId,
        citizenId: communication.citizenId,
        channel: communication.channel,
        text: communication.text,
      })
      .from(communication)
      .where(and(eq(communication.authorId, authorId), eq(communication.key, key))),
);
/** What someone has sent under a key. */
export async function findSent(db: Db, of: { authorId: string; key: string }) {
  const [found] = await byKey(db, of);
  return found;
}

export type CommunicationAsRead = Awaited<ReturnType<typeof latestOf>>[number];
const communications = ({ queries, tables: { communication, person, staffRole } }: Db) =>
  queries
    .select({ communication, authorProtection: person.protection, role: staffRole.kind })
    .from(communication)
    .innerJoin(person, eq(person.id, communication.authorId))
    .leftJoin(staffRole, eq(staffRole.id, communication.roleId));

const latestOf = query((db: Db, { threadId, limit }: Given<{ threadId: string; limit: number }>) => {
  const { communication } = db.tables;
  return communications(db).where(eq(communication.threadId, threadId)).orderBy(desc(communication.id)).limit(limit);
});
const digitalOf = query((db: Db, { threadId, limit }: Given<{ threadId: string; limit: number }>) => {
  const { communication } = db.tables;
  return communications(db)
    .where(and(eq(communication.threadId, threadId), eq(communication.channel, 'digital')))
    .orderBy(desc(communication.id))
    .limit(limit);
});

/** A page of a conversation, the latest first. To the citizen's side what went by post is not shown. */
export async function communicationsBefore(
  db: Db,
  { side, before, ...of }: { threadId: string; side: 'citizen' | 'office'; before: string | undefined; limit: number },
): Promise<CommunicationAsRead[]> {
  if (before === undefined) return side === 'citizen' ? digitalOf(db, of) : latestOf(db, of);
  const { communication } = db.tables;
  return communications(db)
    .where(
      and(
        eq(communication.threadId, of.threadId),
        lt(communication.id, before),
        side === 'citizen' ? eq(communication.channel, 'digital') : undefined,
      ),
    )
    .orderBy(desc(communication.id))
    .limit(of.limit);
}

/** Who has opened these messages. */
export const readingsOf = ({ queries, tables: { reading, person } }: Db, communicationIds: readonly string[]) =>
  queries
    .select({ reading, protection: person.protection })
    .from(reading)
    .innerJoin(person, eq(person.id, reading.personId))
    .where(inArray(reading.communicationId, [...communicationIds]))
    .orderBy(reading.id);

/** Those that others have written and this one has not opened. */
export const unreadAmong = (
  { queries, tables: { communication, reading } }: Db,
  { personId, communicationIds }: { personId: string; communicationIds: readonly string[] },
) =>
  queries
    .select({ id: communication.id, side: communication.side })
    .from(communication)
    .leftJoin(reading, and(eq(reading.communicationId, communication.id), eq(reading.personId, personId)))
    .where(
      and(inArray(communication.id, [...communicationIds]), ne(communication.authorId, personId), isNull(reading.id)),
    )
    .orderBy(communication.id);

/** Opened again, the first time stands. */
export async function insertReadings({ queries, tables: { reading } }: Tx, rows: readonly ReadingRow[]): Promise<void> {
  if (rows.length > 0)
    await queries
      .insert(reading)
      .values([...rows])
      .onConflictDoNothing();
}

/** What the citizen's side has opened. */
export const deleteReadingsOf = ({ queries, tables: { reading, thread } }: Tx, citizenId: string) =>
  queries
    .delete(reading)
    .where(
      and(
        eq(reading.side, 'citizen'),
        inArray(
          reading.threadId,
          queries.select({ id: thread.id }).from(thread).where(eq(thread.citizenId, citizenId)),
        ),
      ),
    );

const offersInThread = query(({ queries, tables }: Db, { threadId }: Given<{ threadId: string }>) => {
  const { timeOffer, staffRole, person, organization } = tables;
  return queries
    .select({
      offer: timeOffer,
      practitioner: { givenName: person.givenName, familyName: person.familyName },
      office: organization.name,
    })
    .from(timeOffer)
    .innerJoin(staffRole, eq(staffRole.id, timeOffer.roleId))
    .innerJoin(person, eq(person.id, staffRole.personId))
    .innerJoin(organization, eq(organization.id, staffRole.organizationId))
    .where(eq(timeOffer.threadId, threadId))
    .orderBy(timeOffer.id);
});
export type OfferAsRead = Awaited<ReturnType<typeof offersInThread>>[number];
export const offersOf = (db: Db, threadId: string): Promise<OfferAsRead[]> => offersInThread(db, { threadId });

export const answerTimeOffer = (
  { queries, tables: { timeOffer } }: Tx,
  { id, state }: { id: string; state: 'accepted' | 'declined' },
) => queries.update(timeOffer).set({ state }).where(eq(timeOffer.id, id));

/** The medicines that renewals are about. */
export const medicinesAmong = ({ queries, tables: { prescription } }: Db, ids: readonly string[]) =>
  queries
    .select({
      id: prescription.id,
      name: prescription.name,
      guardianReservation: prescription.guardianReservation,
    })
    .from(prescription)
    .where(inArray(prescription.id, [...ids]));
