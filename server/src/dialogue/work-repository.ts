import { kindsSeenBy } from '@helsesim/shared/dialogue/desk-rules';
import type { ThreadState } from '@helsesim/shared/dialogue/dialogue-model';
import { and, asc, count, desc, eq, exists, gt, inArray, isNull, lt, max, ne, or, type SQL, sql } from 'drizzle-orm';
import { contactsAt } from '../contacts/index.ts';
import type { Reader } from '../platform/database.ts';
import type { Staff } from '../representation/index.ts';
import { namesInRoles } from './role-names.ts';
import type { ConversationTables } from './thread-repository.ts';

type Db = Reader<ConversationTables>;

/** Whoever is at a desk, and for whom at the office they answer today. */
export type AtDesk = { staff: Staff; standsInFor: readonly string[] };

/** A conversation as a desk sees it. Add conditions to it: `inSight` among them. */
const work = ({ queries, tables: { thread, organization, careContact, person } }: Db) =>
  queries
    .select({
      thread,
      office: organization.name,
      contact: { name: careContact.name, mayWrite: careContact.mayWrite },
      citizen: { id: person.id, givenName: person.givenName, familyName: person.familyName, born: person.born },
    })
    .from(thread)
    .innerJoin(organization, eq(organization.id, thread.organizationId))
    .innerJoin(person, eq(person.id, thread.citizenId))
    .leftJoin(careContact, eq(careContact.id, thread.contactId));

export type WorkRow = Awaited<ReturnType<typeof withHandlers>>[number];
async function withHandlers(db: Db, rows: Awaited<ReturnType<typeof work>>) {
  const names = await namesInRoles(
    db,
    rows.map(({ thread }) => thread.handlerId),
  );
  return rows.map((row) => ({ ...row, handler: names.get(row.thread.handlerId ?? '') ?? null }));
}

const isOneOf = <T>(column: Parameters<typeof inArray>[0], values: readonly T[]) => inArray(column, [...values]);

/** What someone has, or answers for today. */
const isHandledBy = ({ tables: { thread } }: Db, { staff, standsInFor }: AtDesk) =>
  isOneOf(thread.handlerId, [staff.roleId, ...standsInFor]);

/** `maySee` of the desk's rules, as a condition (that they agree is tested): what is not in it is not there for them. */
function inSight(db: Db, at: AtDesk): SQL | undefined {
  const { queries, tables } = db;
  const { thread, communication } = tables;
  const { kind, organizationId, roleId } = at.staff;
  const tookPart = exists(
    queries
      .select({ id: communication.id })
      .from(communication)
      .where(and(eq(communication.threadId, thread.id), eq(communication.roleId, roleId))),
  );
  const isMine = or(isHandledBy(db, at), tookPart);
  return and(
    eq(thread.organizationId, organizationId),
    or(
      isOneOf(thread.kind, kindsSeenBy(kind, 'all')),
      and(isOneOf(thread.kind, kindsSeenBy(kind, 'shared')), or(isNull(thread.handlerId), isMine)),
      and(isOneOf(thread.kind, kindsSeenBy(kind, 'own')), isMine),
    ),
  );
}

/** One conversation, if it is there for them. */
export async function findWorkThread(db: Db, at: AtDesk, id: string): Promise<WorkRow | undefined> {
  const rows = await work(db).where(and(eq(db.tables.thread.id, id), inSight(db, at)));
  const [found] = await withHandlers(db, rows);
  return found;
}

export type WorkWanted = { show: 'waiting' | 'answered' | 'closed'; mine: boolean; zone: string | undefined };
const states: Record<WorkWanted['show'], ThreadState[]> = {
  waiting: ['new', 'awaiting-office'],
  answered: ['awaiting-citizen'],
  closed: ['closed'],
};
const isWanted = (db: Db, at: AtDesk, { show, mine, zone }: WorkWanted) =>
  and(
    isOneOf(db.tables.thread.state, states[show]),
    mine ? isHandledBy(db, at) : undefined,
    zone === undefined ? undefined : eq(db.tables.thread.zone, zone),
    inSight(db, at),
  );

/** The most pressing first: late, important, by deadline, who has waited longest. What is done: the latest first. */
export async function workFor(
  db: Db,
  at: AtDesk,
  { limit, today, ...wanted }: WorkWanted & { limit: number; today: Temporal.PlainDate },
): Promise<WorkRow[]> {
  const { thread } = db.tables;
  const isLate = lt(thread.deadline, sql.param(today, thread.deadline));
  // Null is before everything in one database and after in the other, so nothing is ordered by what may be null.
  const byUrgency = [
    sql`case when ${isLate} then 0 else 1 end`,
    desc(thread.important),
    sql`case when ${thread.deadline} is null then 1 else 0 end`,
    asc(thread.deadline),
    sql`coalesce(${thread.waitingSince}, ${thread.startedAt})`,
    asc(thread.id),
  ];
  const rows = await work(db)
    .where(isWanted(db, at, wanted))
    .orderBy(...(wanted.show === 'waiting' ? byUrgency : [desc(thread.lastId)]))
    .limit(limit);
  return withHandlers(db, rows);
}

const countIf = (condition: SQL) => sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number);

/** How much waits, unopened, late and important, of what is mine or in a zone when that is asked. */
export async function countWork(
  db: Db,
  at: AtDesk,
  { today, since, ...wanted }: Omit<WorkWanted, 'show'> & { today: Temporal.PlainDate; since: string | undefined },
) {
  const { thread } = db.tables;
  const [counted] = await db.queries
    .select({
      waiting: count(),
      unopened: countIf(eq(thread.state, 'new')),
      late: countIf(lt(thread.deadline, sql.param(today, thread.deadline))),
      important: countIf(eq(thread.important, true)),
      newest: max(thread.lastId),
      newer: since === undefined ? sql<number>`0`.mapWith(Number) : countIf(gt(thread.lastId, since)),
    })
    .from(thread)
    .where(isWanted(db, at, { ...wanted, show: 'waiting' }));
  const { waiting = 0, unopened, late, important, newest = null, newer } = counted ?? {};
  // Of no rows the sum is nothing.
  return { waiting, unopened: unopened || 0, late: late || 0, important: important || 0, newest, newer: newer || 0 };
}

/** Of home care: the parts of the municipality that its contacts are for. */
export async function zonesOf(db: Db, { staff: { kind, organizationId } }: AtDesk): Promise<string[]> {
  if (kind !== 'home-care-nurse') return [];
  const contacts = await contactsAt(db, { organizationId });
  return [...new Set(contacts.flatMap(({ zone }) => zone ?? []))].sort();
}

/** A citizen's other conversations with the office, the latest first. */
export const otherWork = (
  db: Db,
  at: AtDesk,
  { id, citizenId, limit }: { id: string; citizenId: string; limit: number },
) => {
  const { thread } = db.tables;
  return db.queries
    .select({ at: thread.lastAt, kind: thread.kind })
    .from(thread)
    .where(and(eq(thread.citizenId, citizenId), ne(thread.id, id), inSight(db, at)))
    .orderBy(desc(thread.lastId))
    .limit(limit);
};

/** Of each of these conversations, who last wrote from the citizen's side. */
export async function lastWriters({ queries, tables: { communication, person } }: Db, threadIds: readonly string[]) {
  if (threadIds.length === 0) return [];
  const latest = queries
    .select({ id: max(communication.id) })
    .from(communication)
    .where(and(inArray(communication.threadId, [...threadIds]), eq(communication.side, 'citizen')))
    .groupBy(communication.threadId);
  return queries
    .select({
      threadId: communication.threadId,
      personId: communication.authorId,
      name: communication.authorName,
      basis: communication.basis,
      protection: person.protection,
    })
    .from(communication)
    .innerJoin(person, eq(person.id, communication.authorId))
    .where(inArray(communication.id, latest));
}
