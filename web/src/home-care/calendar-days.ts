import type { Visit } from '@helsesim/shared/home-care/home-care-model';

/** Weeks begin on a Monday. */
export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

/** A month with the rest of its first and last week. */
export function monthDays(month: Temporal.PlainYearMonth) {
  const first = month.toPlainDate({ day: 1 });
  const last = month.toPlainDate({ day: month.daysInMonth });
  return { first, last, from: mondayOf(first), to: mondayOf(last).add({ days: 6 }) };
}

/** Every day from one to another, both included, with its visits. */
export function daysWith(visits: readonly Visit[], from: Temporal.PlainDate, to: Temporal.PlainDate) {
  const ofDay = Map.groupBy(visits, ({ day }) => day.toString());
  const days = [];
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 }))
    days.push({ day, visits: ofDay.get(day.toString()) ?? [] });
  return days;
}
