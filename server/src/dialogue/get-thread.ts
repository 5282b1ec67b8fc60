import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { citizenReader } from './citizen-reader.ts';
import { communicationsBefore, insertReadings, unreadAmong } from './communication-repository.ts';
import { type ConversationTables, findThread, type ThreadAsRead } from './thread-repository.ts';
import { communicationsOf, type ThreadReader, threadOf } from './thread-view.ts';

/** A page of a conversation. Whoever opens it has read what is on it, and those who wait for that are told. */
export async function getThread(
  tx: WorldWriter<ConversationTables>,
  { acting, params: { threadId: id }, query: { before, limit } }: CitizenRequest<typeof contract.getThread>,
) {
  const { citizenId, actorId: readerId, open } = acting;
  const found = await findThread(tx, { citizenId, id, readerId, services: open });
  if (!found) return refuse('no-such-thread');
  const { service } = found.thread;
  acting.about(service);
  const reader = await citizenReader(tx, { ...acting, basis: open.get(service) ?? acting.basis });

  const rows = await communicationsBefore(tx, { threadId: id, side: 'citizen', before, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const opened = page.map(({ communication }) => communication.id);
  // Of a long conversation the office's latest may be further up than the page.
  if (before === undefined && found.thread.lastFromOfficeId) opened.push(found.thread.lastFromOfficeId);
  await markRead(tx, found, reader, opened);
  const thread = threadOf(found, reader);
  return allow({
    thread: { ...thread, unread: thread.unread && before !== undefined },
    communications: await communicationsOf(tx, found, page, reader),
    more: rows.length > limit,
  });
}

/** Writes down that the reader has opened these, where others wrote them and it is the first time. */
export async function markRead(
  tx: WorldWriter<ConversationTables>,
  { thread: { id: threadId, citizenId, service, organizationId } }: ThreadAsRead,
  { personId, name }: ThreadReader & { name: string },
  opened: readonly string[],
): Promise<void> {
  const unread = await unreadAmong(tx, { personId, communicationIds: [...new Set(opened)] });
  if (unread.length === 0) return;
  const read = { threadId, personId, name, side: 'citizen', at: tx.now } as const;
  await insertReadings(
    tx,
    unread.map(({ id: communicationId }) => ({ ...read, id: tx.newId(), communicationId })),
  );
  tx.announce({ to: citizenId, about: service });
  if (unread.some(({ side }) => side === 'office')) tx.announce({ to: organizationId, about: 'desk' });
}
