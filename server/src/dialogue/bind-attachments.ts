import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { LostToAnother } from '../platform/database.ts';
import { unschedule, type WorldsTables, type WorldWriter } from '../worlds/index.ts';
import {
  type AttachmentRow,
  attachmentsUnder,
  bindUnder,
  deleteUnsent,
  type Under,
  unsentAbout,
} from './attachment-repository.ts';
import type { DialogueTables } from './dialogue-tables.ts';

type Tables = DialogueTables & WorldsTables;

/** Due work: files at a desk under a key that nothing was ever sent under. */
export const FORGET_FILE = 'forget-attachment';

/**
 * The files that a message will take with it. To be asked before anything of it is written: what is announced must have
 * come.
 */
export async function filesToSend(
  tx: WorldWriter<Tables>,
  under: Under,
): Promise<Decision<AttachmentRow[], 'attachment-waiting'>> {
  const files = await attachmentsUnder(tx, under);
  return files.some(({ state }) => state === 'waiting') ? refuse('attachment-waiting') : allow(files);
}

/**
 * After the message is written: from now on they are its. What is forgotten (due work, a citizen's withdrawal) goes under
 * another key of transactions: when a file has gone since it was asked for, all of it is done again, without that file.
 */
export async function bindAttachments(
  tx: WorldWriter<Tables>,
  files: readonly AttachmentRow[],
  { communicationId, ...under }: Under & { communicationId: string },
): Promise<void> {
  if (files.length === 0) return;
  const bound = await bindUnder(tx, { ...under, communicationId });
  if (bound.length < files.length) throw new LostToAnother('A file was forgotten while it was sent');
  for (const { id } of files) await unschedule(tx, { kind: FORGET_FILE, about: id });
}

/** With the draft they belong to. */
export async function dropAttachmentsUnder(tx: WorldWriter<Tables>, under: Under): Promise<void> {
  const files = await attachmentsUnder(tx, under);
  await dropFiles(tx, files);
}

/** CON-02: files that are written for a citizen, by anyone, and have not been sent. */
export async function forgetUnsentFiles(tx: WorldWriter<Tables>, citizenId: string): Promise<void> {
  await dropFiles(tx, await unsentAbout(tx, { citizenId }));
}

export async function dropFiles(tx: WorldWriter<Tables>, files: readonly Pick<AttachmentRow, 'id'>[]): Promise<void> {
  await deleteUnsent(
    tx,
    files.map(({ id }) => id),
  );
  for (const { id } of files) await unschedule(tx, { kind: FORGET_FILE, about: id });
}

/** Due work: nothing was sent under its key. */
export async function forgetFile(tx: WorldWriter<DialogueTables>, id: string): Promise<void> {
  await deleteUnsent(tx, [id]);
}
