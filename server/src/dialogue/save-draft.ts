import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import { mayKeepDraft } from '@helsesim/shared/dialogue/dialogue-rules';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findAddressed, serviceAddressed } from './addressed.ts';
import { attachmentsUnder } from './attachment-repository.ts';
import { findSent } from './communication-repository.ts';
import { countDrafts, findAnyDraft, insertDraft, updateDraft } from './draft-repository.ts';
import { draftOf } from './draft-view.ts';
import type { ConversationTables } from './thread-repository.ts';

/** What one is writing, kept under the key that it will be sent under. */
export async function saveDraft(
  tx: WorldWriter<ConversationTables>,
  { acting, params: { draftId: id }, body: { addressee, text } }: CitizenRequest<typeof contract.saveDraft>,
) {
  const { citizenId, actorId: authorId } = acting;
  const addressed = await findAddressed(tx, acting, addressee);
  if (!addressed.ok) return addressed;
  const before = await findAnyDraft(tx, id);
  const decision = mayKeepDraft({
    before: before ? (before.authorId === authorId && before.citizenId === citizenId ? 'own' : 'others') : null,
    sent: (await findSent(tx, { authorId, key: id })) !== undefined,
    drafts: before ? 0 : await countDrafts(tx, { citizenId, authorId }),
  });
  if (!decision.ok) return decision;
  const service = serviceAddressed(addressed.value);
  const row = { id, citizenId, authorId, addressee, service, text, savedAt: tx.now };
  if (before) await updateDraft(tx, row);
  else if (!(await insertDraft(tx, row))) return refuse('no-such-draft');
  return allow(draftOf(row, await attachmentsUnder(tx, { authorId, citizenId, key: id })));
}
