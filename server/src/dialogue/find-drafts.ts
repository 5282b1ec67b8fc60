import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import { dialogueServices } from '@helsesim/shared/dialogue/dialogue-model';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { attachmentsUnder } from './attachment-repository.ts';
import { draftsOf } from './draft-repository.ts';
import { draftOf } from './draft-view.ts';
import type { ConversationTables } from './thread-repository.ts';

export async function findDrafts(
  tx: WorldWriter<ConversationTables>,
  { acting: { citizenId, actorId: authorId, open } }: CitizenRequest<typeof contract.findDrafts>,
) {
  const services = dialogueServices.filter((service) => open.has(service));
  const found = [];
  for (const draft of await draftsOf(tx, { citizenId, authorId, services }))
    found.push(draftOf(draft, await attachmentsUnder(tx, { authorId, citizenId, key: draft.id })));
  return allow(found);
}
