import { fullNameOf } from '@helsesim/shared/people/people-model';
import { personById } from '../people/index.ts';
import type { Staff } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { ConversationTables } from './thread-repository.ts';
import type { ThreadReader } from './thread-view.ts';

/** Whoever reads at a desk. */
export async function officeReader(
  tx: WorldWriter<ConversationTables>,
  { personId }: Pick<Staff, 'personId'>,
): Promise<ThreadReader & { side: 'office'; name: string }> {
  const person = await personById(tx, { id: personId });
  if (!person) throw new Error('Whoever is at the desk is not in the world');
  return { side: 'office', personId, now: tx.now, name: fullNameOf(person) };
}
