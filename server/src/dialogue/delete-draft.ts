import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldsTables, WorldWriter } from '../worlds/index.ts';
import { dropAttachmentsUnder } from './bind-attachments.ts';
import { deleteDraftRow } from './draft-repository.ts';
import type { ConversationTables } from './thread-repository.ts';

/** Only what has not been sent: the files of a message are the message's. */
export async function deleteDraft(
  tx: WorldWriter<ConversationTables & WorldsTables>,
  { acting: { citizenId, actorId: authorId }, params: { draftId: id } }: CitizenRequest<typeof contract.deleteDraft>,
) {
  await dropAttachmentsUnder(tx, { authorId, citizenId, key: id });
  await deleteDraftRow(tx, { id, citizenId, authorId });
  return allow(undefined);
}
