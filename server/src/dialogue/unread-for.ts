import { type DialogueService, dialogueServices } from '@helsesim/shared/dialogue/dialogue-model';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import { and, count, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { type InboxTables, unreadOf } from '../inbox/index.ts';
import type { Reader } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import { type ConversationTables, isInPortal } from './thread-repository.ts';

type Db = Reader<ConversationTables & InboxTables>;
type Who = { citizenId: string; readerId: string };

/**
 * What the reader has not opened in a citizen's inbox, among the latest hundred of each kind. Null: it is shut. That it is
 * counted is no look at it: only the number is told.
 */
export async function unreadFor(db: Db, who: Who, ask: ActingFor['ask']): Promise<number | null> {
  const services = dialogueServices.filter((service) => ask({ service, action: 'read' }).allowed);
  const inbox = ask({ service: 'inbox', action: 'read' });
  if (services.length === 0 && !inbox.allowed) return null;
  return unreadIn(db, { ...who, services, ownMessages: inbox.allowed && inbox.basis === 'self' });
}

export async function unreadIn(
  db: Db,
  { services, ownMessages, ...who }: Who & { services: readonly DialogueService[]; ownMessages: boolean },
): Promise<number> {
  return (await unreadThreads(db, services, who)) + (ownMessages ? await unreadOf(db, who.citizenId) : 0);
}

/** Among how many of the latest the unread are counted, so that a long life costs no more than a short one. */
const COUNTED = 100;
/** Put together once for each set of services. */
const counting = new Map<string, (db: Db, values: Who) => Promise<{ unread: number }[]>>();

async function unreadThreads(db: Db, services: readonly DialogueService[], who: Who): Promise<number> {
  if (services.length === 0) return 0;
  const shape = services.join();
  let counted = counting.get(shape);
  if (!counted) {
    counted = query(({ queries, tables }: Db, { citizenId, readerId }: Given<Who>) => {
      const { thread, reading } = tables;
      const latest = queries
        .select({ lastFromOfficeId: thread.lastFromOfficeId, readId: reading.id })
        .from(thread)
        .leftJoin(reading, and(eq(reading.communicationId, thread.lastFromOfficeId), eq(reading.personId, readerId)))
        .where(and(eq(thread.citizenId, citizenId), inArray(thread.service, [...services]), isInPortal(tables)))
        .orderBy(desc(thread.lastId))
        .limit(COUNTED)
        .as('latest');
      return queries
        .select({ unread: count() })
        .from(latest)
        .where(and(isNotNull(latest.lastFromOfficeId), isNull(latest.readId)));
    });
    counting.set(shape, counted);
  }
  const [found] = await counted(db, who);
  return found?.unread ?? 0;
}
