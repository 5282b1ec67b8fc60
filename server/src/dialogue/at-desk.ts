import { standsInFor } from '@helsesim/shared/dialogue/desk-rules';
import { osloDay } from '@helsesim/shared/oslo';
import type { Staff } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { absencesAt } from './absence-repository.ts';
import type { ConversationTables } from './thread-repository.ts';
import { type AtDesk, findWorkThread, type WorkRow } from './work-repository.ts';

/** Whoever is at the desk, with those they answer for today (TIM-18). */
export async function atDesk(tx: WorldWriter<ConversationTables>, staff: Staff): Promise<AtDesk> {
  if (staff.kind !== 'gp') return { staff, standsInFor: [] };
  const today = osloDay(tx.now);
  const absences = await absencesAt(tx, staff.organizationId, today);
  return { staff, standsInFor: standsInFor(staff, absences, today) };
}

/** A conversation that is there for whoever is at the desk. Undefined: there is none, or not for them. */
export const threadAtDesk = async (
  tx: WorldWriter<ConversationTables>,
  staff: Staff,
  id: string,
): Promise<WorkRow | undefined> => findWorkThread(tx, await atDesk(tx, staff), id);
