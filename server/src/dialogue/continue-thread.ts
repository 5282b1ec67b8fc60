import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { afterCitizenWrote, awaitsOffice } from '@helsesim/shared/dialogue/dialogue-rules';
import { osloDay } from '@helsesim/shared/oslo';
import type { WorldWriter } from '../worlds/index.ts';
import type { Placed } from './begin-thread.ts';
import { type ConversationTables, changeThread, findThread, type ThreadAsRead } from './thread-repository.ts';

/**
 * Makes a place for the citizen's message in a conversation. Staff write under another key: when they have just written, the
 * citizen's comes after; when they have just closed it, it does not come.
 */
export async function continueThread(
  tx: WorldWriter<ConversationTables>,
  found: ThreadAsRead,
  { communicationId, readerId }: { communicationId: string; readerId: string },
): Promise<Decision<Placed, 'thread-closed'>> {
  for (let { thread } = found; ; ) {
    const { id, citizenId, lastId: seen, organizationId, service } = thread;
    const after = afterCitizenWrote(thread, osloDay(tx.now));
    const waitingSince = (awaitsOffice(thread) ? thread.waitingSince : null) ?? tx.now;
    const latest = { lastId: communicationId, lastAt: tx.now, waitingSince };
    const changed = await changeThread(tx, { id, seen }, { ...after, ...latest });
    if (changed === 'changed') return allow({ threadId: id, organizationId, prescriptionIds: [] });
    if (changed === 'thread-closed') return refuse(changed);
    const again = await findThread(tx, { citizenId, id, readerId, services: new Set([service]) });
    if (!again) throw new Error('A conversation is gone');
    thread = again.thread;
  }
}
