import { allow, refuse } from '@helsesim/shared/decision';
import { mayAnnounceFile } from '@helsesim/shared/dialogue/attachment-rules';
import type * as contract from '@helsesim/shared/dialogue/desk-dialogue-contract';
import type { StaffRequest } from '../representation/index.ts';
import { schedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import { threadAtDesk } from './at-desk.ts';
import {
  attachmentsUnder,
  findAttachment,
  findUnsent,
  insertAttachment,
  messageOfFile,
  toldOf,
} from './attachment-repository.ts';
import { dropFiles, FORGET_FILE } from './bind-attachments.ts';
import { fileOf } from './get-attachment.ts';
import { dropRefused, expected, keepFile, takeFile } from './keep-attachment.ts';
import type { ConversationTables } from './thread-repository.ts';

/** Files that go with an office's answer. There are no drafts at a desk: a file that nothing is sent with is forgotten. */

type Tx = WorldWriter<ConversationTables & WorldsTables>;

const KEPT = { hours: 30 * 24 };

export async function addDeskAttachment(
  tx: Tx,
  { staff, look, params: { threadId }, body: { key, name, size } }: StaffRequest<typeof contract.addDeskAttachment>,
) {
  const found = await threadAtDesk(tx, staff, threadId);
  if (!found) return refuse('no-such-thread');
  const { citizenId, service } = found.thread;
  look(citizenId, service);
  const { personId: authorId } = staff;
  const decision = mayAnnounceFile({ size, others: await attachmentsUnder(tx, { authorId, citizenId, key }) });
  if (!decision.ok) return decision;
  const file = { id: tx.newId(), citizenId, authorId, threadId, key, name, size, addedAt: tx.now };
  await insertAttachment(tx, file);
  await schedule(tx, { at: tx.now.add(KEPT), kind: FORGET_FILE, about: file.id });
  return allow(toldOf({ ...file, communicationId: null, type: null, state: 'waiting' }));
}

type Put = StaffRequest<typeof contract.putDeskAttachment>;
type Remove = StaffRequest<typeof contract.removeDeskAttachment>;

/** One's own, in a conversation that is still there for one. */
async function ownFileAtDesk(tx: Tx, { staff, look, params: { attachmentId: id } }: Put | Remove) {
  const row = await findUnsent(tx, { id, authorId: staff.personId });
  const found = row?.threadId && (await threadAtDesk(tx, staff, row.threadId));
  if (!row || !found) return undefined;
  look(row.citizenId, found.thread.service);
  return row;
}

export const putDeskAttachment = {
  async expect(tx: Tx, asked: Put) {
    const row = await ownFileAtDesk(tx, asked);
    if (!row) return refuse('no-such-attachment');
    return row.state === 'ready' ? refuse('attachment-there') : allow(expected(row, asked.viewer));
  },
  take: takeFile,
  giveUp: (tx: Tx, { params: { attachmentId: id } }: Put, code: string) => dropRefused(tx, { id }, code),
  async keep(tx: Tx, asked: Put, taken: Parameters<typeof keepFile>[2]) {
    const row = await ownFileAtDesk(tx, asked);
    return row ? keepFile(tx, row, taken) : refuse('no-such-attachment');
  },
};

export async function removeDeskAttachment(tx: Tx, asked: Remove) {
  const row = await ownFileAtDesk(tx, asked);
  if (row) await dropFiles(tx, [row]);
  return allow(undefined);
}

/** Of a message in the conversation, or one's own that is to go with an answer in it. */
export async function getDeskAttachment(
  tx: WorldWriter<ConversationTables>,
  { staff, look, params: { threadId, attachmentId: id } }: StaffRequest<typeof contract.getDeskAttachment>,
) {
  const found = await threadAtDesk(tx, staff, threadId);
  if (!found) return refuse('no-such-thread');
  const { citizenId, service } = found.thread;
  look(citizenId, service);
  const row = await findAttachment(tx, { id, citizenId });
  if (!row) return refuse('no-such-attachment');
  const message = await messageOfFile(tx, row);
  const isHere = message ? message.threadId === threadId : row.threadId === threadId && row.authorId === staff.personId;
  return isHere ? fileOf(row) : refuse('no-such-attachment');
}
