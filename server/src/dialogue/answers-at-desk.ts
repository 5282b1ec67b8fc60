import type { DialogueService } from '@helsesim/shared/dialogue/dialogue-model';
import type { Staff } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { threadAtDesk } from './at-desk.ts';
import { formAnswersIn } from './communication-repository.ts';
import type { ConversationTables } from './thread-repository.ts';

/** Whose the answers are that came with a conversation. Undefined: there are none, or they are not there for that desk. */
export async function answersAtDesk(
  tx: WorldWriter<ConversationTables>,
  staff: Staff,
  { threadId, responseId }: { threadId: string; responseId: string },
): Promise<{ citizenId: string; service: DialogueService } | undefined> {
  const found = await threadAtDesk(tx, staff, threadId);
  if (!found || (await formAnswersIn(tx, threadId)) !== responseId) return undefined;
  return { citizenId: found.thread.citizenId, service: found.thread.service };
}
