import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { mayBeKnown, mayGive } from '@helsesim/shared/fullmakt/fullmakt-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { lockPerson } from '../people/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { beginFullmakt } from './begin-fullmakt.ts';
import { countGiven, standingOrdinary } from './fullmakt-repository.ts';
import { viewOf } from './fullmakt-view.ts';
import { type FullmaktLifeTables, tellBoth } from './receipts.ts';
import { findReceiver } from './receivers.ts';
import { sameTerms } from './same-terms.ts';

/** Sent twice – a double click, an answer that was lost – it answers the same, and is given once. */
export async function giveFullmakt(
  tx: WorldWriter<FullmaktLifeTables>,
  { acting: { citizenId }, body }: CitizenRequest<typeof contract.giveFullmakt>,
) {
  const today = osloDay(tx.now);
  const { areas, from = today, to } = body;
  const receiver = await findReceiver(tx, citizenId, body.receiver, tx.now);
  const giver = await lockPerson(tx, citizenId); // a case worker may register one from paper in the same moment
  const known = receiver && mayBeKnown(receiver, today); // of the hidden nothing is told, not even what they have (HID-04)
  const standing = known && (await standingOrdinary(tx, { giverId: giver.id, receiverId: receiver.id }));
  if (standing && sameTerms(standing, { areas, from, to })) return allow(viewOf(standing, { citizenId, now: tx.now }));

  const given = await countGiven(tx, giver.id);
  const decision = mayGive({ today, giver, receiver, exists: Boolean(standing), given, from, to });
  if (!decision.ok) return decision;
  if (!receiver) throw new Error('A fullmakt was allowed to nobody');

  const parties = { giverId: giver.id, receiverId: receiver.id };
  const begun = await beginFullmakt(tx, { ...parties, kind: 'ordinary', channel: 'digital', areas, from, to });
  if (!begun) throw new Error('One stood where there was none');
  await tellBoth(tx, begun, { about: 'fullmakt-given' });
  return allow(viewOf(begun, { citizenId, now: tx.now }));
}
