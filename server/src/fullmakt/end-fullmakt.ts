import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { mayEnd } from '@helsesim/shared/fullmakt/fullmakt-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { stateOf } from '@helsesim/shared/representation/fullmakt-period';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { closeFullmakt } from './begin-fullmakt.ts';
import { fullmaktById, fullmaktOf } from './fullmakt-repository.ts';
import { viewOf } from './fullmakt-view.ts';
import type { FullmaktLifeTables } from './receipts.ts';

/** FUL-08, TD-07: by either side, at once. What is ended already answers the same, whoever ended it. */
export async function endFullmakt(
  tx: WorldWriter<FullmaktLifeTables>,
  { acting: { citizenId }, params: { fullmaktId: id } }: CitizenRequest<typeof contract.endFullmakt>,
) {
  const found = await fullmaktOf(tx, { citizenId, id });
  if (!found) return refuse('no-such-fullmakt');
  const decision = mayEnd({ state: stateOf(found, { now: tx.now, today: osloDay(tx.now) }) });
  if (!decision.ok) return decision;

  if (!found.overAt) await closeFullmakt(tx, found, found.giverId === citizenId ? 'giver' : 'receiver');
  const ended = (await fullmaktById(tx, id)) ?? found;
  return allow(viewOf(ended, { citizenId, now: tx.now }));
}
