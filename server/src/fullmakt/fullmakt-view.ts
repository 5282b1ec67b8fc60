import { mayRenew } from '@helsesim/shared/fullmakt/assignment-rules';
import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { osloDay } from '@helsesim/shared/oslo';
import { lastDayOf, stateOf } from '@helsesim/shared/representation/fullmakt-period';
import type { FullmaktRow } from './fullmakt-repository.ts';

type Seen = {
  /** Who looks: the giver or the receiver. */
  citizenId: string;
  now: Temporal.Instant;
  /** An application to renew it is waiting. */
  beingRenewed?: boolean;
};

/** A fullmakt as one of its parties sees it. */
export function viewOf(row: FullmaktRow, { citizenId, now, beingRenewed = false }: Seen): FullmaktView {
  const isGiver = row.giverId === citizenId;
  const present = { now, today: osloDay(now) };
  return {
    id: row.id,
    kind: row.kind,
    channel: row.channel,
    role: isGiver ? 'giver' : 'receiver',
    other: isGiver ? { id: row.receiverId, name: row.receiverName } : { id: row.giverId, name: row.giverName },
    areas: row.areas,
    from: row.from,
    to: lastDayOf(row),
    givenAt: row.givenAt,
    state: stateOf(row, present),
    endedAt: row.endedAt,
    ending: row.ending,
    mayRenew: !isGiver && !beingRenewed && mayRenew(row, present),
  };
}
