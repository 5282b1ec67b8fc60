import type { DialogueService } from '@helsesim/shared/dialogue/dialogue-model';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import { personById } from '../people/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { ConversationTables } from './thread-repository.ts';
import type { ThreadReader } from './thread-view.ts';

/** Whoever acts from the citizen's side. Each service is asked about once, however many conversations there are. */
export async function citizenReader(
  tx: WorldWriter<ConversationTables>,
  { actorId, basis, ask }: Pick<ActingFor, 'actorId' | 'basis' | 'ask'>,
): Promise<ThreadReader & { side: 'citizen'; name: string }> {
  const person = await personById(tx, { id: actorId });
  if (!person) throw new Error('Whoever acts is not in the world');
  const known = new Map<DialogueService, boolean>();
  return {
    ...{ side: 'citizen', personId: actorId, basis, name: fullNameOf(person), now: tx.now },
    mayWrite: (service) => {
      const asked = known.get(service) ?? ask({ service, action: 'write' }).allowed;
      known.set(service, asked);
      return asked;
    },
  };
}

/** What may be read, when one writes: a conversation that may only be read is there, and says why it takes no answer. */
export const readableServices = ({ ask }: Pick<ActingFor, 'ask'>) => ({
  has: (service: DialogueService): boolean => ask({ service, action: 'read' }).allowed,
});
