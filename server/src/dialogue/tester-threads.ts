import { allow, refuse } from '@helsesim/shared/decision';
import * as contract from '@helsesim/shared/dialogue/tester-threads-contract';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { and, countDistinct, desc, eq, inArray, lt } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { Reader } from '../platform/database.ts';
import { type Worlds, type WorldsTables, worldRoute } from '../worlds/index.ts';
import { attachmentsOf } from './attachment-repository.ts';
import { communicationsBefore, readingsOf } from './communication-repository.ts';
import { setPaidFees } from './paid-fees.ts';
import { namesInRoles } from './role-names.ts';
import type { ConversationTables, ThreadRow } from './thread-repository.ts';

type Db = Reader<ConversationTables>;
type Page = { before?: string | undefined; limit: number };
type Wanted = { id?: string; citizenId?: string | undefined; state?: ThreadRow['state'] | undefined };

/** For testers: what is in a conversation, who has it and who has read it. To look marks nothing and is not logged. */
export function threadTools<Tables extends ConversationTables & WorldsTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
) {
  worldRoute(app, worlds, contract.findTesterThreads, async ({ reader }, { query }) => {
    const found = await threadsBefore(reader, query, query);
    return allow({
      threads: found.slice(0, query.limit).map(({ thread }) => thread),
      more: found.length > query.limit,
    });
  });
  worldRoute(app, worlds, contract.getTesterThread, async ({ reader }, { params: { threadId: id }, query }) => {
    const [found] = await threadsBefore(reader, { limit: 1 }, { id });
    if (!found) return refuse('no-such-thread');
    const { messages, more } = await messagesBefore(reader, id, query);
    return allow({ thread: { ...found.thread, subject: found.subject }, messages, more });
  });
  worldRoute(app, worlds, contract.setPaidFees, ({ transaction }, asked) =>
    transaction(asked.params.personId, (tx) => setPaidFees(tx, asked)),
  );
}

/** One more than asked for, so that it is known whether there are more. */
async function threadsBefore(db: Db, { before, limit }: Page, { id, citizenId, state }: Wanted) {
  const { queries, tables } = db;
  const { thread, organization, person } = tables;
  const rows = await queries
    .select({
      thread,
      office: { id: organization.id, name: organization.name },
      citizen: { id: person.id, givenName: person.givenName, familyName: person.familyName },
    })
    .from(thread)
    .innerJoin(organization, eq(organization.id, thread.organizationId))
    .innerJoin(person, eq(person.id, thread.citizenId))
    .where(
      and(
        before ? lt(thread.lastId, before) : undefined,
        id ? eq(thread.id, id) : undefined,
        citizenId ? eq(thread.citizenId, citizenId) : undefined,
        state && eq(thread.state, state),
      ),
    )
    .orderBy(desc(thread.lastId))
    .limit(limit + 1);
  const handlers = await namesInRoles(
    db,
    rows.map((row) => row.thread.handlerId),
  );
  const counted = await countMessages(
    db,
    rows.map((row) => row.thread.id),
  );
  return rows.map(({ thread: { subject, handlerId, ...of }, office, citizen }) => {
    const handler = handlerId === null ? undefined : handlers.get(handlerId);
    const { id, kind, service, state, outcome, important, deadline, startedAt, startedBy, lastAt, lastId } = of;
    return {
      subject,
      thread: {
        ...{ id, kind, service, state, outcome, important, deadline, startedAt, startedBy, lastAt, lastId, office },
        citizen: { id: citizen.id, name: fullNameOf(citizen) },
        handler: handler && handlerId !== null ? { id: handlerId, name: fullNameOf(handler) } : null,
        byCitizen: counted(id, 'citizen'),
        byOffice: counted(id, 'office'),
      },
    };
  });
}

/** How many each side has written in these conversations, and how many of them nobody on the other side has opened. */
async function countMessages({ queries, tables: { communication, reading } }: Db, threadIds: readonly string[]) {
  const ofSides = (['citizen', 'office'] as const).map(async (side) => {
    const other = side === 'citizen' ? 'office' : 'citizen';
    const rows = await queries
      .select({
        threadId: communication.threadId,
        channel: communication.channel,
        messages: countDistinct(communication.id),
        read: countDistinct(reading.communicationId),
      })
      .from(communication)
      .leftJoin(reading, and(eq(reading.communicationId, communication.id), eq(reading.side, other)))
      .where(and(inArray(communication.threadId, [...threadIds]), eq(communication.side, side)))
      .groupBy(communication.threadId, communication.channel);
    return [side, Map.groupBy(rows, ({ threadId }) => threadId)] as const;
  });
  const bySide = new Map(threadIds.length > 0 ? await Promise.all(ofSides) : []);
  return (threadId: string, side: 'citizen' | 'office') => {
    const rows = bySide.get(side)?.get(threadId) ?? [];
    return {
      messages: rows.reduce((sum, { messages }) => sum + messages, 0),
      unread: rows.reduce((sum, { channel, messages, read }) => sum + (channel === 'post' ? 0 : messages - read), 0),
    };
  };
}

/** The latest last. As the office has them, so that what went by post is there too. */
async function messagesBefore(db: Db, threadId: string, { before, limit }: Page) {
  const rows = await communicationsBefore(db, { threadId, side: 'office', before, limit: limit + 1 });
  const shown = rows.slice(0, limit).reverse();
  const ids = shown.map(({ communication }) => communication.id);
  const attachments = ids.length > 0 ? await attachmentsOf(db, ids) : new Map();
  const readings = Map.groupBy(await readingsOf(db, ids), ({ reading }) => reading.communicationId);
  return {
    more: rows.length > limit,
    messages: shown.map(({ communication: { id, at, about, text, channel, ...by }, role }) => ({
      ...{ id, at, about, text, channel },
      author: { id: by.authorId, name: by.authorName, role, side: by.side, basis: by.basis },
      attachments: attachments.get(id) ?? [],
      readBy: (readings.get(id) ?? []).map(({ reading: { personId, name, side, at } }) => ({
        ...{ id: personId, name, side, at },
      })),
    })),
  };
}
