import * as z from 'zod';
import { isBefore, osloDay, osloInstant } from '../oslo.ts';
import { isPublicHoliday } from '../working-days.ts';

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** On the wall of a station: every week the same, but shut on public holidays. */
export const Opening = z.object({
  weekday: z.int().min(1).max(7).meta({ description: '1 is Monday' }),
  from: Clock,
  to: Clock,
});
export type Opening = z.output<typeof Opening>;

type Times = { from: Temporal.Instant; to: Temporal.Instant };

/** Looked for so many days ahead: past every row of holidays. */
const DAYS_AHEAD = 21;

function* timesFrom(hours: readonly Opening[], now: Temporal.Instant): Generator<Times> {
  const today = osloDay(now);
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = today.add({ days: ahead });
    if (isPublicHoliday(day)) continue;
    const ofDay = hours.filter(({ weekday }) => weekday === day.dayOfWeek);
    for (const { from, to } of ofDay.toSorted((a, b) => a.from.localeCompare(b.from)))
      yield { from: osloInstant(day, from), to: osloInstant(day, to) };
  }
}

/** Whether it is open now, and until when; or when it opens next. Undefined: not in the next three weeks. */
export function openAt(hours: readonly Opening[], now: Temporal.Instant): (Times & { open: boolean }) | undefined {
  for (const times of timesFrom(hours, now))
    if (isBefore(now, times.to)) return { ...times, open: !isBefore(now, times.from) };
  return undefined;
}

/** For lists: the hours of each weekday that has any, in the order of the week. */
export const byWeekday = (hours: readonly Opening[]): Opening[] =>
  hours.toSorted((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));
