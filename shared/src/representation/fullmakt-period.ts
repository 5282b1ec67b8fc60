import { isBefore, isDayBefore } from '../oslo.ts';
import type { Fullmakt } from './representation-model.ts';

/** TD-05 */
const LONGEST_ASSIGNED = { years: 5 };
/** TD-05: how long the profile is kept after a tildelt fullmakt has run out. */
export const WIND_UP_DAYS = 30;

type Period = Pick<Fullmakt, 'kind' | 'from' | 'to'>;

export const longestAssignedTo = (from: Temporal.PlainDate): Temporal.PlainDate => from.add(LONGEST_ASSIGNED);

/** The last day it is in force, if it ends by itself. A tildelt one never lasts longer than five years, whatever it says. */
export function lastDayOf({ kind, from, to }: Period): Temporal.PlainDate | null {
  if (kind === 'ordinary') return to;
  const longest = longestAssignedTo(from);
  return to && isDayBefore(to, longest) ? to : longest;
}

/** Where a fullmakt is in its life. It lasts from the first moment of its first day to the end of its last. */
export function stateOf(
  fullmakt: Period & Pick<Fullmakt, 'endedAt'>,
  { now, today }: { now: Temporal.Instant; today: Temporal.PlainDate },
): 'ended' | 'coming' | 'expired' | 'active' {
  const { from, endedAt } = fullmakt;
  if (endedAt && !isBefore(now, endedAt)) return 'ended';
  if (isDayBefore(today, from)) return 'coming';
  const lastDay = lastDayOf(fullmakt);
  return lastDay && isDayBefore(lastDay, today) ? 'expired' : 'active';
}
