/** DHS-08: information comes by school class. Which class someone is in follows from the year of birth. */

const STARTS_AT = 6;
/** First to tenth class, and the three years of upper secondary school. */
export const LAST_CLASS = 13;
/** Before the first class. */
const BEFORE_SCHOOL = 0;
export const schoolClasses: readonly number[] = Array.from({ length: LAST_CLASS + 1 }, (_, number) => number);

/** The year in which the school year began. */
const schoolYearOf = (today: Temporal.PlainDate) => (today.month >= 8 ? today.year : today.year - 1);

/**
 * The class someone born then is in today: 1 to 13, 0 before school, null after it. School begins on 1 August of the year
 * one turns six (opplæringslova § 2-2); that nobody starts sooner, later or stays down is assumed (docs/decisions/016).
 */
export function schoolClassOf(born: Temporal.PlainDate, today: Temporal.PlainDate): number | null {
  const number = schoolYearOf(today) - born.year - STARTS_AT + 1;
  if (number > LAST_CLASS) return null;
  return Math.max(number, BEFORE_SCHOOL);
}
