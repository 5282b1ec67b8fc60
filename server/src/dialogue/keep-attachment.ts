import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { mayKeepFile } from '@helsesim/shared/dialogue/attachment-rules';
import { type Attachment, type AttachmentType, MOST_ATTACHMENTS } from '@helsesim/shared/dialogue/dialogue-model';
import type { WorldsTables, WorldWriter } from '../worlds/index.ts';
import { type AttachmentRow, attachmentsUnder, insertPart, markReady, toldOf } from './attachment-repository.ts';
import { dropFiles } from './bind-attachments.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import { openTurns } from './file-turns.ts';
import { judgeFile, type RefusalOfFile } from './judge-file.ts';
import { receiveFile } from './receive-file.ts';

/** What an upload is judged by, when it has come. The key is of the file in its world: forks have the same ids. */
export type ExpectedFile = { id: string; key: string; by: string; size: number };
export const expected = ({ id, authorId, size }: AttachmentRow, { world }: { world: string }): ExpectedFile => ({
  ...{ id, size },
  key: `${world}/${id}`,
  by: `${world}/${authorId}`,
});

/** Found good, and cut in the pieces that it is kept in. */
type TakenFile = { id: string; type: AttachmentType; size: number; parts: { sha256: string; bytes: Uint8Array }[] };

/** Small enough that one is read, sent and forgotten at a time. */
const PART = 64 * 1024;

/** A file is held in memory from when it is judged until it is kept: one at a time, the others wait on disk. */
const inTurn = openTurns({ waiting: 40, ofOne: MOST_ATTACHMENTS });

type TakeRefusal = 'attachment-cut-off' | 'attachment-unsafe' | 'too-many-uploads' | RefusalOfFile;
/** Takes the file in and judges it. No rows are touched meanwhile. */
export async function takeFile<A extends object>(
  content: Readable,
  file: ExpectedFile,
  then: (taken: Decision<TakenFile, TakeRefusal>) => Promise<A>,
): Promise<A> {
  const received = await receiveFile(content, file);
  if (!received.ok) return then(received);
  const { read, close } = received.value;
  try {
    const done = await inTurn(file.by, async () => then(await judged(file, await read())));
    return done ?? (await then(refuse('too-many-uploads')));
  } finally {
    await close();
  }
}

async function judged({ id }: ExpectedFile, content: Buffer): Promise<Decision<TakenFile, RefusalOfFile>> {
  const judgement = await judgeFile(content);
  if (!judgement.ok) return judgement;
  const { type, bytes } = judgement.value;
  const parts: TakenFile['parts'] = [];
  for (let at = 0; at < bytes.byteLength; at += PART) {
    const part = bytes.subarray(at, at + PART);
    parts.push({ sha256: createHash('sha256').update(part).digest('hex'), bytes: part });
  }
  return allow({ id, type, size: bytes.byteLength, parts });
}

/** What may be better the next time. */
const passing = new Set(['attachment-cut-off', 'too-many-uploads']);
/** What was refused for its content leaves no place behind. What was cut off, or came when too many waited, may come again. */
export async function dropRefused(
  tx: WorldWriter<DialogueTables & WorldsTables>,
  { id }: { id: string },
  code: string,
) {
  if (!passing.has(code)) await dropFiles(tx, [{ id }]);
}

type KeepRefusal = 'attachment-there' | 'attachment-too-large' | 'message-too-large';

/** Keeps it, if the row is still there to keep it for. A picture may have become larger than it was announced. */
export async function keepFile(
  tx: WorldWriter<DialogueTables & WorldsTables>,
  row: AttachmentRow,
  { type, size, parts }: TakenFile,
): Promise<Decision<Attachment, KeepRefusal>> {
  const { id } = row;
  const others = (await attachmentsUnder(tx, row)).filter((other) => other.id !== id);
  const decision = mayKeepFile({ size, others });
  if (!decision.ok) {
    if (row.state === 'waiting') await dropFiles(tx, [row]);
    return decision;
  }
  if (!(await markReady(tx, { id, size, type }))) return refuse('attachment-there');
  for (const [number, part] of parts.entries())
    await insertPart(tx, { id: tx.newId(), attachmentId: id, number, ...part });
  return allow(toldOf({ ...row, size, type, state: 'ready' }));
}
