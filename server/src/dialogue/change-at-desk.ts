import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { mayChange } from '@helsesim/shared/dialogue/desk-rules';
import type { Communication } from '@helsesim/shared/dialogue/dialogue-model';
import type { Staff, StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { atDesk, threadAtDesk } from './at-desk.ts';
import type { AttachmentRow } from './attachment-repository.ts';
import { bindAttachments } from './bind-attachments.ts';
import { findSent } from './communication-repository.ts';
import { officeReader } from './office-reader.ts';
import { reachable } from './reachable.ts';
import { changeThread, type ThreadRow } from './thread-repository.ts';
import { type AtDesk, findWorkThread, type WorkRow } from './work-repository.ts';
import { workItemOf } from './work-view.ts';
import { readableAs, sendFromOffice, type WritingTables } from './write-to-citizen.ts';

/** What all that an office does in a conversation has in common. */

type Tx = WorldWriter<WritingTables>;
type Asked = Pick<StaffRequest<never>, 'staff' | 'look'>;
type Lost = 'thread-closed' | 'thread-changed';

/** The conversation, to be changed by someone who has seen its latest message. */
export async function takeUp(
  tx: Tx,
  { staff, look }: Asked,
  { threadId, seen }: { threadId: string; seen: string },
): Promise<Decision<WorkRow & { at: AtDesk }, 'no-such-thread' | Lost>> {
  const at = await atDesk(tx, staff);
  const row = await findWorkThread(tx, at, threadId);
  if (!row) return refuse('no-such-thread');
  look(row.citizen.id, row.thread.service);
  const decision = mayChange({ thread: row.thread, seen });
  return decision.ok ? allow({ ...row, at }) : decision;
}

/**
 * What someone has sent under this key already: it is answered as it was the first time. What they sent elsewhere, at a
 * desk or as a citizen, stands, and a second is not written.
 */
export async function sentBefore(tx: Tx, asked: Asked, of: { threadId: string; key: string }) {
  const sent = await sentFromDesk(tx, asked, of);
  return sent?.ok ? allow({ thread: sent.value.thread }) : sent;
}

/** The same, in any conversation that is there for them, with how it went. */
export async function sentFromDesk(
  tx: Tx,
  { staff, look }: Asked,
  { key, threadId }: { key: string; threadId?: string },
) {
  const sent = await findSent(tx, { authorId: staff.personId, key });
  if (!sent) return undefined;
  const isHere = threadId === undefined || sent.threadId === threadId;
  const row = isHere ? await threadAtDesk(tx, staff, sent.threadId) : undefined;
  if (!row) return refuse('already-sent');
  look(row.citizen.id, row.thread.service);
  const left = await asLeft(tx, staff, row.thread.id);
  return allow({ ...left.value, channel: sent.channel });
}

/** The line of the worklist as it is now. */
export async function asLeft(tx: Tx, staff: Staff, threadId: string) {
  const row = await threadAtDesk(tx, staff, threadId);
  // Whoever has written in a conversation goes on seeing it.
  if (!row) throw new Error('A conversation is gone from the desk where it was written in');
  return allow({ thread: await workItemOf(tx, row, await officeReader(tx, staff)) });
}

type Written = {
  staff: Staff;
  row: WorkRow;
  seen: string;
  message: { key?: string; about: Communication['about']; text: string; prescriptionIds?: string[] };
  /** What has been put to it under its key (`filesToSend`). */
  files?: readonly AttachmentRow[];
  changes: Partial<ThreadRow>;
  /** What else is written with it, once the message is. */
  also?: (communicationId: string) => Promise<unknown>;
};

/**
 * Writes from the office into a conversation: first the one guarded change of its row, so that of two at once the first
 * wins; then the message.
 */
export async function writeInThread(
  tx: Tx,
  { staff, row, seen, message, files = [], changes, also }: Written,
): Promise<Decision<string, Lost>> {
  const { id, citizenId, service, handlerId } = row.thread;
  const communicationId = tx.newId();
  const { key = communicationId, about, ...content } = message;
  const isNote = about === 'forwarded' || about === 'closed';
  const channel = isNote ? 'digital' : await reachable(tx, { citizenId, service }, tx.now);
  const changed = await changeThread(
    tx,
    { id, seen },
    {
      lastId: communicationId,
      // A note does not make it look as if something had been said.
      ...(!isNote && { lastAt: tx.now, ...readableAs(channel, communicationId) }),
      // Whoever answers what nobody has, has it: a doctor. What the reception answers is everyone's there.
      ...(!isNote && staff.kind === 'gp' && handlerId === null && { handlerId: staff.roleId }),
      ...changes,
    },
  );
  if (changed !== 'changed') return refuse(changed);
  await sendFromOffice(tx, {
    ...{ thread: row.thread, from: staff, communicationId, channel },
    message: { key, about, ...content },
  });
  await also?.(communicationId);
  await bindAttachments(tx, files, { authorId: staff.personId, citizenId, key, communicationId });
  return allow(communicationId);
}
