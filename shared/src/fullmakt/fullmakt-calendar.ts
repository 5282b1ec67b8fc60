import { isDayBefore, osloInstant, startOfOsloDay } from '../oslo.ts';
import { lastDayOf, WIND_UP_DAYS } from '../representation/fullmakt-period.ts';
import type { Fullmakt } from '../representation/representation-model.ts';

/** When something happens by itself to a fullmakt that does not last until someone ends it. */

type Period = Pick<Fullmakt, 'kind' | 'from' | 'to'>;

const DAYS_BEFORE = [30, 7] as const;
const IN_THE_MORNING = '08:00';

/** When both are told that it soon runs out: days before its last, and never before it has begun. */
export function noticesOf(fullmakt: Period): Temporal.Instant[] {
  const lastDay = lastDayOf(fullmakt);
  if (!lastDay) return [];
  return DAYS_BEFORE.map((days) => lastDay.subtract({ days }))
    .filter((day) => !isDayBefore(day, fullmakt.from))
    .map((day) => osloInstant(day, IN_THE_MORNING));
}

/** The midnight after its last day. Undefined: it does not run out. */
export function runsOutAt(fullmakt: Period): Temporal.Instant | undefined {
  const lastDay = lastDayOf(fullmakt);
  return lastDay ? startOfOsloDay(lastDay.add({ days: 1 })) : undefined;
}

/** TD-05: when a tildelt fullmakt has been over for thirty days, and the profile is deleted. */
export function woundUpAt(assigned: Period): Temporal.Instant {
  const lastDay = lastDayOf(assigned);
  if (!lastDay) throw new Error('A tildelt fullmakt always runs out');
  return startOfOsloDay(lastDay.add({ days: 1 + WIND_UP_DAYS }));
}
