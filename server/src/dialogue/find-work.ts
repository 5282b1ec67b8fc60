import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { osloDay } from '@helsesim/shared/oslo';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { atDesk } from './at-desk.ts';
import { officeReader } from './office-reader.ts';
import type { ConversationTables } from './thread-repository.ts';
import { countWork, workFor, zonesOf } from './work-repository.ts';
import { workItemsOf } from './work-view.ts';

/** The worklist. LOG-04: every citizen who is shown was looked at. */
export async function findWork(
  tx: WorldWriter<ConversationTables>,
  { staff, look, query: { show, mine, zone, since, limit } }: StaffRequest<typeof contract.findWork>,
) {
  const at = await atDesk(tx, staff);
  const today = osloDay(tx.now);
  const wanted = { mine: mine === 'true', zone, today };
  const rows = await workFor(tx, at, { ...wanted, show, limit: limit + 1 });
  const page = rows.slice(0, limit);
  for (const { citizen, thread } of page) look(citizen.id, thread.service);
  return allow({
    items: await workItemsOf(tx, page, await officeReader(tx, staff)),
    more: rows.length > limit,
    counts: await countWork(tx, at, { ...wanted, since }),
    zones: await zonesOf(tx, at),
  });
}
