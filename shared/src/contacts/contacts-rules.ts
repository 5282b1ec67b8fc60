import { dayOfAge, isDayBefore } from '../oslo.ts';
import { HEALTH_MAJORITY, YOUTH_FROM } from '../people/ages.ts';
import type { Audience } from './contacts-model.ts';

/** DHS-04 (LINDESNES): who has which contact by age. Where it is silent: docs/decisions/016. */

/** School begins in the year one turns six. */
const SCHOOL_FROM = 6;
/** DHS-04: «6–23»; that it ends as it begins, on 1 August: silent. */
const SCHOOL_HEALTH_UNTIL = 23;
/** DHS-04: «16–30»; that the thirtieth birthday ends it: silent. */
export const YOUTH_STATION_UNTIL = 30;

/** The day school begins for whoever turns that age in the year, or in later years begins again. */
const schoolDay = (born: Temporal.PlainDate, age: number) =>
  Temporal.PlainDate.from({ year: born.year + age, month: 8, day: 1 });

const edge = (born: Temporal.PlainDate, age: number, inAugust: boolean) =>
  inAugust ? schoolDay(born, age) : dayOfAge(born, age);

/** Is someone who was born that day among those whom a contact is for, today? */
export function isInAudience(audience: Audience, born: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  const { fromAge, startsInAugust, toAge, endsInAugust } = audience;
  if (isDayBefore(today, born) || isDayBefore(today, edge(born, fromAge, startsInAugust))) return false;
  return toAge === null || isDayBefore(today, edge(born, toAge, endsInAugust));
}

/** The contacts that every municipality has, by whom they are for. A municipality's own rows say what they are called. */
export const usualAudiences = {
  /** Until school begins. */
  helsestasjon: { fromAge: 0, startsInAugust: false, toAge: SCHOOL_FROM, endsInAugust: true },
  /** With parents, who have it until the sixteenth birthday (DHS-07, AGE16-01). */
  'school-health': { fromAge: SCHOOL_FROM, startsInAugust: true, toAge: HEALTH_MAJORITY, endsInAugust: false },
  /** YOU-02, YOU-03: the youth alone, who can only ask for a time. */
  'school-nurse-youth': { fromAge: YOUTH_FROM, startsInAugust: false, toAge: HEALTH_MAJORITY, endsInAugust: false },
  /** From sixteen one writes to the school nurse too. */
  'school-nurse': { fromAge: HEALTH_MAJORITY, startsInAugust: false, toAge: SCHOOL_HEALTH_UNTIL, endsInAugust: true },
  /** DHS-06 */
  'youth-station': {
    fromAge: HEALTH_MAJORITY,
    startsInAugust: false,
    toAge: YOUTH_STATION_UNTIL,
    endsInAugust: false,
  },
} as const satisfies Record<string, Audience>;
