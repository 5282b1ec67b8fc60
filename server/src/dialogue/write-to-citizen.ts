import type { Communication, DialogueService, ThreadKind } from '@helsesim/shared/dialogue/dialogue-model';
import { threadKinds } from '@helsesim/shared/dialogue/thread-kinds';
import type { NoticeKind } from '@helsesim/shared/notifications/notifications-model';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { deliver, type InboxTables } from '../inbox/index.ts';
import { type NotificationsTables, notify } from '../notifications/index.ts';
import { organizationById, personById } from '../people/index.ts';
import { LostToAnother } from '../platform/database.ts';
import type { RelationTables } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findSent, insertCommunication } from './communication-repository.ts';
import { reachable } from './reachable.ts';
import { type ConversationTables, insertThread, type ThreadRow } from './thread-repository.ts';

export type WritingTables = ConversationTables & RelationTables & NotificationsTables & InboxTables;
type Tx = WorldWriter<WritingTables>;
/** Whoever writes at an office, in the role they have there. */
export type OfficeAuthor = { personId: string; roleId: string; organizationId: string };

type Letter = {
  /** Under one key there is one, however often it is sent. */
  key: string;
  citizenId: string;
  kind: ThreadKind;
  subject: string;
  text: string;
  about?: 'message' | 'welcome';
  /** The helsekontakt it is from, the part of the municipality, and who at the office is to have the answer. */
  contactId?: string | null;
  zone?: string | null;
  handlerId?: string | null;
};
type Sent = { threadId: string; communicationId: string; channel: Communication['channel'] };

/**
 * An office begins a conversation with a citizen (TIM-03, DIG-09), in the transaction it belongs to. It is addressed to the
 * citizen, never to a relative (DIG-04); who may read it is told; to whom nobody can read it for, it goes by post (CON-06).
 */
export async function writeToCitizen(tx: Tx, from: OfficeAuthor, letter: Letter): Promise<Sent> {
  const { key, citizenId, kind, subject, text, about = 'message', contactId, zone, handlerId } = letter;
  const before = await findSent(tx, { authorId: from.personId, key });
  if (before) return { threadId: before.threadId, communicationId: before.id, channel: before.channel };

  const { service } = threadKinds[kind];
  const { organizationId } = from;
  const channel = await reachable(tx, { citizenId, service }, tx.now);
  const [threadId, communicationId] = [tx.newId(), tx.newId()];
  await insertThread(tx, {
    ...{ id: threadId, citizenId, kind, service, organizationId, subject },
    ...{ contactId: contactId ?? null, zone: zone ?? null, handlerId: handlerId ?? null },
    ...{ state: 'awaiting-citizen', answered: true, startedAt: tx.now, startedBy: 'office' },
    ...{ lastId: communicationId, lastAt: tx.now, ...readableAs(channel, communicationId) },
  });
  const thread = { id: threadId, citizenId, service, organizationId };
  await sendFromOffice(tx, { thread, from, communicationId, channel, message: { key, about, text } });
  return { threadId, communicationId, channel };
}

/** What in the thread's row tells the citizen's side that there is something to read. */
export const readableAs = (
  channel: Communication['channel'],
  communicationId: string,
): Partial<Pick<ThreadRow, 'lastFromOfficeId'>> => (channel === 'digital' ? { lastFromOfficeId: communicationId } : {});

/** DIG-04, VAR-01: what each is told of. By their kind, since the words of a notice tell no more than that. */
const noticeOf: Record<DialogueService, NoticeKind> = {
  'gp-dialogue': 'gp-message',
  'prescription-renewal': 'gp-message',
  'home-care': 'municipal-message',
  helsestasjon: 'municipal-message',
  'school-nurse': 'municipal-message',
};

type FromOffice = {
  thread: Pick<ThreadRow, 'id' | 'citizenId' | 'service' | 'organizationId'>;
  from: Pick<OfficeAuthor, 'personId' | 'roleId'>;
  communicationId: string;
  channel: Communication['channel'];
  message: { key: string; about: Communication['about']; text: string; prescriptionIds?: string[] };
};

/** Writes a message of the office's into a conversation whose row has been changed, and tells of it. */
export async function sendFromOffice(
  tx: Tx,
  { thread, from, communicationId, channel, message: { key, about, text, prescriptionIds = [] } }: FromOffice,
): Promise<void> {
  const { id: threadId, citizenId, service, organizationId } = thread;
  const author = await personById(tx, { id: from.personId });
  if (!author) throw new Error('Whoever writes at the office is not in the world');
  const isFirst = await insertCommunication(tx, {
    ...{ id: communicationId, threadId, citizenId, at: tx.now, about, side: 'office', channel, key },
    ...{ authorId: from.personId, roleId: from.roleId, authorName: fullNameOf(author), text, prescriptionIds },
  });
  // Sent as a citizen, or in another role, at the same moment: done again, it is found there.
  if (!isFirst) throw new LostToAnother('A key was used in two places at once');
  tx.announce({ to: organizationId, about: 'desk' });
  tx.announce({ to: citizenId, about: service });
  // That it was handed on, or closed without a word, is seen by whoever looks; nobody is called for it.
  if (about === 'forwarded' || about === 'closed') return;
  if (channel === 'post') {
    const office = await organizationById(tx, { id: organizationId });
    await deliver(tx, { to: citizenId, content: { about: 'sent-by-post', office: office?.name ?? '' } });
    return;
  }
  const kind = about === 'offer' ? 'time-offer' : noticeOf[service];
  await notify(tx, { event: `communication:${communicationId}`, kind, citizenId, service, organizationId });
}
