import type { WorldsTables, WorldWriter } from '../worlds/index.ts';
import { forgetUnsentFiles } from './bind-attachments.ts';
import { deleteReadingsOf } from './communication-repository.ts';
import { deleteDraftsAbout } from './draft-repository.ts';
import type { ConversationTables } from './thread-repository.ts';

/**
 * CON-02: what is being written for a citizen, and what tells when the citizen's side has read. The conversations themselves
 * are the office's record too (EKO-06): they stay, and are shut while the consent does not cover them.
 */
export async function forgetDialogue(
  tx: WorldWriter<ConversationTables & WorldsTables>,
  citizenId: string,
): Promise<void> {
  await forgetUnsentFiles(tx, citizenId);
  await deleteDraftsAbout(tx, citizenId);
  await deleteReadingsOf(tx, citizenId);
}
