/** The Norwegian working calendar: Monday to Friday without public holidays (domain.md § 8; law of 24 Feb 1995 no. 12). */

/** Easter Sunday of a year, by Gauss's rule for the Gregorian calendar. */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const i = Math.floor((a + 11 * h) / 319);
  const weekday = (2 * (century % 4) + 2 * Math.floor(rest / 4) - (rest % 4) - h + i + 32) % 7;
  const month = Math.floor((h - i + weekday + 90) / 25);
  return new Temporal.PlainDate(year, month, (h - i + weekday + month + 19) % 32);
}

const fixedHolidays = new Set(['01-01', '05-01', '05-17', '12-25', '12-26']);
/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension, Whit Sunday and Monday. */
const movableHolidays = new Set([-3, -2, 0, 1, 39, 49, 50]);

export const isPublicHoliday = (day: Temporal.PlainDate): boolean =>
  fixedHolidays.has(day.toString().slice(5)) || movableHolidays.has(easterSunday(day.year).until(day).days);

export const isWorkingDay = (day: Temporal.PlainDate): boolean => day.dayOfWeek <= 5 && !isPublicHoliday(day);

/** The day that is so many working days after (or, negative, before) a day. */
export function addWorkingDays(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = reached.add({ days: step });
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
