import * as z from 'zod';

/** Norwegian days and times. Nothing here reads the present: the clock is asked for that. */
const OSLO = 'Europe/Oslo';

/** What may be asked about: no person or plan is outside it, and every database can keep it. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2400;
const MESSAGE = `from the year ${FIRST_YEAR} to ${LAST_YEAR}`;
const isInRange = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR;

/** A moment: ISO 8601 on the wire, in code a Temporal.Instant of whole milliseconds; what is finer is cut off. */
export const Instant = z
  .codec(z.iso.datetime({ offset: true }), z.instanceof(Temporal.Instant), {
    decode: (text, context) => {
      const instant = instantOf(text);
      if (instant && isInRange(instant.toZonedDateTimeISO('UTC').year)) return instant;
      context.issues.push({ code: 'custom', input: text, message: `a moment ${MESSAGE}, to the nanosecond at most` });
      return z.NEVER;
    },
    encode: (instant) => instant.toString(),
  })
  .meta({ description: `A moment, ISO 8601, ${MESSAGE}. What is finer than a millisecond is cut off.` });

function instantOf(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return undefined; // more than nine decimals, or beyond what Temporal can hold
  }
}

/** A calendar day: YYYY-MM-DD on the wire, a Temporal.PlainDate in code. */
export const Day = z
  .codec(z.iso.date(), z.instanceof(Temporal.PlainDate), {
    decode: (text, context) => {
      const day = Temporal.PlainDate.from(text);
      if (isInRange(day.year)) return day;
      context.issues.push({ code: 'custom', input: text, message: `a day ${MESSAGE}` });
      return z.NEVER;
    },
    encode: (day) => day.toString(),
  })
  .meta({ description: `A calendar day, YYYY-MM-DD, ${MESSAGE}` });

export const inOslo = (instant: Temporal.Instant): Temporal.ZonedDateTime => instant.toZonedDateTimeISO(OSLO);

/** The calendar day in Norway, where a birthday starts at local midnight. */
export const osloDay = (instant: Temporal.Instant): Temporal.PlainDate => inOslo(instant).toPlainDate();

/** The moment of a Norwegian wall-clock time. A time that summer time skips becomes the one an hour later. */
export const osloInstant = (day: Temporal.PlainDate, time: Temporal.PlainTime | string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: OSLO, plainTime: time }).toInstant();

/** The first moment of a Norwegian day. */
export const startOfOsloDay = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(OSLO).toInstant();

/**
 * Whole years lived on that day; negative before birth. Someone born on 29 February completes a year on 1 March when
 * the year has no 29 February (assumption, docs/decisions/006).
 */
export function ageOn(day: Temporal.PlainDate, born: Temporal.PlainDate): number {
  const before = day.month < born.month || (day.month === born.month && day.day < born.day);
  return day.year - born.year - (before ? 1 : 0);
}

/** The first day on which that age is reached. */
export function dayOfAge(born: Temporal.PlainDate, years: number): Temporal.PlainDate {
  const birthday = born.add({ years });
  return birthday.day === born.day ? birthday : birthday.add({ days: 1 });
}

export const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;
export const isDayBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) < 0;
