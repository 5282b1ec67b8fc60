import type { WorkItem } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { Reader } from '../platform/database.ts';
import type { ConversationTables } from './thread-repository.ts';
import { nameTold, type ThreadReader, threadOf } from './thread-view.ts';
import { lastWriters, type WorkRow } from './work-repository.ts';

/** Lines of the worklist, as whoever is at the desk is to see them. */
export async function workItemsOf(
  db: Reader<ConversationTables>,
  rows: readonly WorkRow[],
  reader: ThreadReader & { side: 'office' },
): Promise<WorkItem[]> {
  const writers = await lastWriters(
    db,
    rows.map(({ thread }) => thread.id),
  );
  const writerIn = new Map(writers.map((writer) => [writer.threadId, writer]));
  const today = osloDay(reader.now);
  return rows.map((row) => {
    const { thread, citizen, handler } = row;
    const { unread, mayReply, fee, ...shown } = threadOf({ ...row, readId: null }, reader);
    const writer = writerIn.get(thread.id);
    return {
      ...shown,
      important: thread.important,
      citizen: { id: citizen.id, name: fullNameOf(citizen), age: ageOn(today, citizen.born) },
      writtenBy: writer?.basis ? { name: nameTold(writer, reader, citizen.id), basis: writer.basis } : null,
      handler: handler && thread.handlerId ? { roleId: thread.handlerId, name: fullNameOf(handler) } : null,
      zone: thread.zone,
    };
  });
}

export async function workItemOf(
  db: Reader<ConversationTables>,
  row: WorkRow,
  reader: ThreadReader & { side: 'office' },
): Promise<WorkItem> {
  const [item] = await workItemsOf(db, [row], reader);
  if (!item) throw new Error('One line of work became none');
  return item;
}
