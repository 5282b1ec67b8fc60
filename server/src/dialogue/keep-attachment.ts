import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { mayKeepFile } from '@helsesim/shared/dialogue/attachment-rules';
import type { Attachment, AttachmentType } from '@helsesim/shared/dialogue/dialogue-model';
import type { WorldWriter } from '../worlds/index.ts';
import { type AttachmentRow, attachmentsUnder, insertPart, markReady, toldOf } from './attachment-repository.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import { judgeFile } from './judge-file.ts';
import { receiveFile } from './receive-file.ts';

/** What an upload is judged by, when it has come. The key is of the file in its world: forks have the same ids. */
export type ExpectedFile = { id: string; key: string; size: number };
export const expected = ({ id, size }: AttachmentRow, { world }: { world: string }): ExpectedFile => ({
  ...{ id, size },
  key: `${world}/${id}`,
});

/** Found good, and cut in the pieces that it is kept in. */
type TakenFile = { id: string; type: AttachmentType; size: number; parts: { sha256: string; bytes: Uint8Array }[] };

/** Small enough that one is read, sent and forgotten at a time. */
const PART = 64 * 1024;

/** Takes the file in and judges it. No rows are touched meanwhile. */
export async function takeFile(content: Readable, file: ExpectedFile) {
  const received = await receiveFile(content, file);
  if (!received.ok) return received;
  const judged = await judgeFile(received.value);
  if (!judged.ok) return judged;
  const { type, bytes } = judged.value;
  const parts: TakenFile['parts'] = [];
  for (let at = 0; at < bytes.byteLength; at += PART) {
    const part = bytes.subarray(at, at + PART);
    parts.push({ sha256: createHash('sha256').update(part).digest('hex'), bytes: part });
  }
  return allow({ id: file.id, type, size: bytes.byteLength, parts });
}

type KeepRefusal = 'attachment-there' | 'attachment-too-large' | 'message-too-large';

/** Keeps it, if the row is still there to keep it for. A picture may have become larger than it was announced. */
export async function keepFile(
  tx: WorldWriter<DialogueTables>,
  row: AttachmentRow,
  { type, size, parts }: TakenFile,
): Promise<Decision<Attachment, KeepRefusal>> {
  const { id } = row;
  const others = (await attachmentsUnder(tx, row)).filter((other) => other.id !== id);
  const decision = mayKeepFile({ size, others });
  if (!decision.ok) return decision;
  if (!(await markReady(tx, { id, size, type }))) return refuse('attachment-there');
  for (const [number, part] of parts.entries())
    await insertPart(tx, { id: tx.newId(), attachmentId: id, number, ...part });
  return allow(toldOf({ ...row, size, type, state: 'ready' }));
}
