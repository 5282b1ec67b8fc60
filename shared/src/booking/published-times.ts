import { inOslo, osloInstant } from '../oslo.ts';
import { isWorkingDay } from '../working-days.ts';
import type { MeetingForm } from './booking-model.ts';

/**
 * When a practitioner takes appointments on a day of the week (1 is Monday), in Norwegian time «HH:MM». Hours of the same
 * day do not overlap.
 */
export type Hours = { weekdays: number[]; from: string; to: string; minutes: number; form: MeetingForm };
export type PublishedTime = { startsAt: Temporal.Instant; minutes: number; form: MeetingForm };

/** The times of one day, on working days only (domain.md § 8). */
export const publishedTimes = (hours: readonly Hours[], day: Temporal.PlainDate): PublishedTime[] =>
  isWorkingDay(day) ? timesByTheClock(hours, day) : [];

/**
 * One time after another while a whole one fits, by the Norwegian wall clock. A time that summer time skips is left
 * out; one that comes twice is published once, the first time.
 */
export function timesByTheClock(hours: readonly Hours[], day: Temporal.PlainDate): PublishedTime[] {
  return hours
    .filter(({ weekdays }) => weekdays.includes(day.dayOfWeek))
    .flatMap((period) => startsOf(period).map((time) => ({ period, time, startsAt: osloInstant(day, time) })))
    .filter(({ time, startsAt }) => inOslo(startsAt).toPlainTime().equals(time))
    .map(({ period: { minutes, form }, startsAt }) => ({ startsAt, minutes, form }));
}

function startsOf({ from, to, minutes }: Hours): Temporal.PlainTime[] {
  const first = Temporal.PlainTime.from(from);
  const room = first.until(Temporal.PlainTime.from(to)).total('minutes');
  return Array.from({ length: Math.max(0, Math.floor(room / minutes)) }, (_, n) => first.add({ minutes: n * minutes }));
}
