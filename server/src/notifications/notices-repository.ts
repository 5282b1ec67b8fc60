import { aliasedTable, and, eq } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { NotificationsTables } from './notifications-tables.ts';

type Db = Reader<NotificationsTables & PeopleTables>;
type Tx = Writer<NotificationsTables>;
export type NoticeRow = NotificationsTables['notice']['$inferSelect'];

/** How someone is reached, and what they have chosen to be told of about a citizen: null when they have not chosen. */
const recipients = query(
  ({ queries, tables }: Db, { personId, citizenId }: Given<{ personId: string; citizenId: string }>) => {
    const { person } = tables;
    const own = aliasedTable(tables.noticeSetting, 'own');
    const about = aliasedTable(tables.noticeSetting, 'about');
    return queries
      .select({
        phone: person.phone,
        email: person.email,
        language: person.language,
        channel: own.channel,
        level: about.level,
      })
      .from(person)
      .leftJoin(own, and(eq(own.personId, person.id), eq(own.citizenId, person.id)))
      .leftJoin(about, and(eq(about.personId, person.id), eq(about.citizenId, citizenId)))
      .where(eq(person.id, personId));
  },
);
export async function findRecipient(db: Db, of: { personId: string; citizenId: string }) {
  const [found] = await recipients(db, of);
  return found;
}

const insertIfNew = query(({ queries, tables }: Tx, row: Given<NoticeRow>) =>
  queries
    .insert(tables.notice)
    .values({
      id: row.id,
      event: row.event,
      kind: row.kind,
      service: row.service,
      at: row.at,
      personId: row.personId,
      citizenId: row.citizenId,
      organizationId: row.organizationId,
      channel: row.channel,
      address: row.address,
      language: row.language,
      subject: row.subject,
      text: row.text,
      state: row.state,
      attempts: row.attempts,
      nextAt: row.nextAt,
      sentAt: row.sentAt,
      fault: row.fault,
    })
    .onConflictDoNothing()
    .returning({ id: tables.notice.id }),
);
/** False when the person, or whoever has the same address, has been told of the event before. */
export async function insertUnlessTold(tx: Tx, row: NoticeRow): Promise<boolean> {
  return (await insertIfNew(tx, row)).length === 1;
}
