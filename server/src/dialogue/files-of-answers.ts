import type { Reader, Writer } from '../platform/database.ts';
import { findAttachment, keyOfAnswers, rekey } from './attachment-repository.ts';
import type { DialogueTables } from './dialogue-tables.ts';
import { fileOf } from './get-attachment.ts';

/** Files that answers to a form name. With a message they go as its own; with an appointment they are the answers'. */

type Answers = { citizenId: string; responseId: string };

/** They went: no draft has them any more, and they are the office's. */
export async function sendFilesAlong(
  tx: Writer<DialogueTables>,
  { citizenId, responseId, files }: Answers & { files: readonly string[] },
): Promise<void> {
  for (const id of files) await rekey(tx, { citizenId, id, key: keyOfAnswers(responseId) });
}

/** They go with a message under that key, in whichever draft they were. */
export async function putUnderKey(
  tx: Writer<DialogueTables>,
  { citizenId, key, files }: { citizenId: string; key: string; files: readonly string[] },
): Promise<void> {
  for (const id of files) await rekey(tx, { citizenId, id, key });
}

/** They came back, and are nobody's but the citizen's. */
export async function takeFilesBack(
  tx: Writer<DialogueTables>,
  { citizenId, responseId, files }: Answers & { files: readonly string[] },
): Promise<void> {
  for (const id of files) await rekey(tx, { citizenId, id, key: responseId });
}

export async function fileOfAnswers(
  db: Reader<DialogueTables>,
  { citizenId, responseId, id }: Answers & { id: string },
) {
  const row = await findAttachment(db, { citizenId, id });
  return row?.key === keyOfAnswers(responseId) ? fileOf(row) : undefined;
}
