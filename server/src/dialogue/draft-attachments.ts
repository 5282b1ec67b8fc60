import { allow, refuse } from '@helsesim/shared/decision';
import { mayAnnounceFile } from '@helsesim/shared/dialogue/attachment-rules';
import type * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import type { Reader } from '../platform/database.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldsTables, WorldWriter } from '../worlds/index.ts';
import { type AttachmentRow, attachmentsUnder, findUnsent, insertAttachment, toldOf } from './attachment-repository.ts';
import { dropFiles } from './bind-attachments.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import { type DraftRow, findAnyDraft } from './draft-repository.ts';
import { dropRefused, expected, keepFile, takeFile } from './keep-attachment.ts';

/** Files of what someone is writing from the citizen's side. Each is of a draft of theirs, in a service that is open. */

type Tx = WorldWriter<DialogueTables & WorldsTables>;

async function ownDraft(db: Reader<DialogueTables>, acting: ActingFor, id: string): Promise<DraftRow | undefined> {
  const draft = await draftBy(db, acting, id);
  if (!draft || !acting.open.has(draft.service)) return undefined;
  acting.about(draft.service);
  return draft;
}

async function draftBy(
  db: Reader<DialogueTables>,
  { actorId, citizenId }: ActingFor,
  id: string,
): Promise<DraftRow | undefined> {
  const draft = await findAnyDraft(db, id);
  return draft?.authorId === actorId && draft.citizenId === citizenId ? draft : undefined;
}

async function fileBy(
  db: Reader<DialogueTables>,
  { actorId: authorId, citizenId }: ActingFor,
  id: string,
): Promise<AttachmentRow | undefined> {
  const row = await findUnsent(db, { id, authorId });
  return row?.citizenId === citizenId && row.threadId === null ? row : undefined;
}

/** Of whoever acts, in a draft that is open to them. */
export async function ownFile(
  db: Reader<DialogueTables>,
  acting: ActingFor,
  id: string,
): Promise<AttachmentRow | undefined> {
  const row = await fileBy(db, acting, id);
  return row && (await ownDraft(db, acting, row.key)) ? row : undefined;
}

/** The same, named in an operation of another service, which is what the log tells of. */
export async function findOwnFile(
  db: Reader<DialogueTables>,
  acting: ActingFor,
  id: string,
): Promise<AttachmentRow | undefined> {
  const row = await fileBy(db, acting, id);
  const draft = row && (await draftBy(db, acting, row.key));
  return draft && acting.ask({ service: draft.service, action: 'write' }).allowed ? row : undefined;
}

export async function addAttachment(
  tx: Tx,
  { acting, params: { draftId: key }, body: { name, size } }: CitizenRequest<typeof contract.addAttachment>,
) {
  const draft = await ownDraft(tx, acting, key);
  if (!draft) return refuse('no-such-draft');
  const { citizenId, actorId: authorId } = acting;
  const decision = mayAnnounceFile({ size, others: await attachmentsUnder(tx, { authorId, citizenId, key }) });
  if (!decision.ok) return decision;
  const file = { id: tx.newId(), citizenId, authorId, threadId: null, key, name, size, addedAt: tx.now };
  await insertAttachment(tx, file);
  return allow(toldOf({ ...file, communicationId: null, type: null, state: 'waiting' }));
}

type Put = CitizenRequest<typeof contract.putAttachment>;

export const putAttachment = {
  async expect(tx: Tx, { acting, viewer, params: { attachmentId } }: Put) {
    const row = await ownFile(tx, acting, attachmentId);
    if (!row) return refuse('no-such-attachment');
    return row.state === 'ready' ? refuse('attachment-there') : allow(expected(row, viewer));
  },
  take: takeFile,
  giveUp: (tx: Tx, { params: { attachmentId: id } }: Put, code: string) => dropRefused(tx, { id }, code),
  async keep(tx: Tx, { acting, params: { attachmentId } }: Put, taken: Parameters<typeof keepFile>[2]) {
    const row = await ownFile(tx, acting, attachmentId);
    return row ? keepFile(tx, row, taken) : refuse('no-such-attachment');
  },
};

export async function removeAttachment(
  tx: Tx,
  { acting, params: { attachmentId } }: CitizenRequest<typeof contract.removeAttachment>,
) {
  const row = await ownFile(tx, acting, attachmentId);
  if (row) await dropFiles(tx, [row]);
  return allow(undefined);
}
