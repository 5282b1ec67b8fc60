import { allow, refuse } from '@helsesim/shared/decision';
import { fileNameOf } from '@helsesim/shared/dialogue/attachment-rules';
import type * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import type { CitizenRequest, Kept } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { type AttachmentRow, findAttachment, findPart, messageOfFile } from './attachment-repository.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import { ownFile } from './draft-attachments.ts';
import { type ConversationTables, findThread } from './thread-repository.ts';

/** Of a message in a conversation that is open to whoever asks, or of what they are writing. */
export async function getAttachment(
  tx: WorldWriter<ConversationTables>,
  { acting, params: { attachmentId: id } }: CitizenRequest<typeof contract.getAttachment>,
) {
  const { citizenId, actorId: readerId, open: services } = acting;
  const row = await findAttachment(tx, { id, citizenId });
  const message = row && (await messageOfFile(tx, row));
  if (!row || !message) {
    const own = row && (await ownFile(tx, acting, id));
    return own ? fileOf(own) : refuse('no-such-attachment');
  }
  const found = await findThread(tx, { citizenId, id: message.threadId, services, readerId });
  // CON-06: what went by post is nowhere in the portal.
  if (!found || message.channel === 'post') return refuse('no-such-attachment');
  acting.about(found.thread.service);
  return fileOf(row);
}

/** As it is sent out. One that has not come is not there. */
export function fileOf({ id: attachmentId, name, type, size, state }: AttachmentRow) {
  if (state === 'waiting' || !type) return refuse('no-such-attachment');
  const kept: Kept<DialogueTables> = {
    ...{ name: fileNameOf(name, type), type, size },
    piece: (db, number) => findPart(db, { attachmentId, number }),
  };
  return allow(kept);
}
