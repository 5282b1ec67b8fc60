import { isDayBefore } from '../oslo.ts';
import type { Sex } from './people-model.ts';

/** Norwegian identity numbers (IDN-01 to IDN-05). Only synthetic ones, month + 80, exist in the simulator. */

const SYNTHETIC_MONTHS = 80;
const D_NUMBER_DAYS = 40;
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** IDN-01: the two check digits of nine digits, or undefined when the stem cannot be used. */
export function checkDigitsOf(stem: string): string | undefined {
  const first = checkDigit(stem, firstWeights);
  const second = first === undefined ? undefined : checkDigit(stem + first, secondWeights);
  return second === undefined ? undefined : `${first}${second}`;
}

function checkDigit(digits: string, weights: readonly number[]): number | undefined {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : digit;
}

/** What a synthetic number says of its owner, or undefined when it is not one (check digits, date, month + 80). */
export function readNationalId(id: string): { born: Temporal.PlainDate; sex: Sex; dNumber: boolean } | undefined {
  if (!/^\d{11}$/.test(id) || checkDigitsOf(id.slice(0, 9)) !== id.slice(9)) return undefined;
  const day = Number(id.slice(0, 2));
  const dNumber = day > D_NUMBER_DAYS;
  const year = centuryOf(Number(id.slice(6, 9)), Number(id.slice(4, 6)));
  if (year === undefined) return undefined;
  try {
    const born = Temporal.PlainDate.from(
      { year, month: Number(id.slice(2, 4)) - SYNTHETIC_MONTHS, day: dNumber ? day - D_NUMBER_DAYS : day },
      { overflow: 'reject' },
    );
    return { born, sex: Number(id[8]) % 2 === 0 ? 'female' : 'male', dNumber };
  } catch {
    return undefined;
  }
}

/** IDN-02: the individual number tells the century. */
function centuryOf(individual: number, yearInCentury: number): number | undefined {
  if (individual < 500) return 1900 + yearInCentury;
  if (yearInCentury < 40) return 2000 + yearInCentury;
  if (individual >= 900) return 1900 + yearInCentury;
  if (individual < 750 && yearInCentury > 54) return 1800 + yearInCentury;
  return undefined;
}

/** The individual numbers that a birth year may have, as first and last. */
function individualNumbersOf(year: number): [first: number, last: number] {
  if (year >= 2000) return [500, 999];
  return year >= 1900 ? [0, 499] : [500, 749];
}

/**
 * The n-th usable synthetic number (n from 0) of someone of that sex born that day; undefined when the day has no more.
 * A day and sex have some 200.
 */
export function nationalIdOf(born: Temporal.PlainDate, sex: Sex, n: number): string | undefined {
  if (isDayBefore(born, Temporal.PlainDate.from('1855-01-01')) || born.year > 2039) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${two(born.day)}${two(born.month + SYNTHETIC_MONTHS)}${two(born.year % 100)}`;
  const [first, last] = individualNumbersOf(born.year);
  let left = n;
  for (let individual = first + ((first + (sex === 'male' ? 1 : 0)) % 2); individual <= last; individual += 2) {
    const stem = date + String(individual).padStart(3, '0');
    const check = checkDigitsOf(stem);
    if (check === undefined) continue;
    if (left === 0) return stem + check;
    left -= 1;
  }
  return undefined;
}
