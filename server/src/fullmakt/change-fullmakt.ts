import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { mayChange } from '@helsesim/shared/fullmakt/fullmakt-rules';
import { isDayBefore, osloDay } from '@helsesim/shared/oslo';
import { stateOf } from '@helsesim/shared/representation/fullmakt-period';
import { personById } from '../people/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { beginFullmakt, endQuietly } from './begin-fullmakt.ts';
import { type FullmaktRow, fullmaktById, standingOrdinary } from './fullmakt-repository.ts';
import { viewOf } from './fullmakt-view.ts';
import { type FullmaktLifeTables, tellBoth } from './receipts.ts';
import { sameTerms } from './same-terms.ts';

/**
 * FUL-07: ends what was and begins another. Left out, the first day is the one it had when that is to come, otherwise
 * today. Sent twice it answers the same.
 */
export async function changeFullmakt(
  tx: WorldWriter<FullmaktLifeTables>,
  { acting: { citizenId }, params, body: { areas, from, to } }: CitizenRequest<typeof contract.changeFullmakt>,
) {
  const was = await fullmaktById(tx, params.fullmaktId);
  if (was?.giverId !== citizenId || was.kind !== 'ordinary') return refuse('no-such-fullmakt');
  const receiver = await personById(tx, { id: was.receiverId });
  const view = (row: FullmaktRow) => allow(viewOf(row, { citizenId, now: tx.now }));

  const today = osloDay(tx.now);
  const terms = { areas, from: from ?? (isDayBefore(today, was.from) ? was.from : today), to };
  const stands = await standingOrdinary(tx, was);
  if (stands && isAnswerTo(was, stands) && sameTerms(stands, terms)) return view(stands);

  const state = stateOf(was, { now: tx.now, today });
  const decision = mayChange({ today, state, receiver, from: terms.from, to });
  if (!decision.ok) return decision;
  const { giverId, receiverId } = was;
  const ended = await endQuietly(tx, was, 'changed');
  if (!ended) return refuse('fullmakt-over'); // by the receiver, or a case worker, in the same moment
  const begun = await beginFullmakt(tx, { giverId, receiverId, kind: 'ordinary', channel: 'digital', ...terms });
  if (!begun) throw new Error('What was just ended stood in the way');
  await tellBoth(tx, begun, { about: 'fullmakt-changed' });
  return view(begun);
}

/** It says already what it is to be changed to, or it was changed to this a moment ago. */
const isAnswerTo = (was: FullmaktRow, stands: FullmaktRow) => stands.id === was.id || was.ending === 'changed';
