import { nationalIdOf } from '@helsesim/shared/people/national-id';
import type { Sex } from '@helsesim/shared/people/people-model';

/** Gives everyone in a new world an identity number: the next one of the birth date and sex. */
export function identityNumbers(): (born: Temporal.PlainDate, sex: Sex) => string {
  const given = new Map<string, number>();
  return (born, sex) => {
    const key = `${born} ${sex}`;
    const n = given.get(key) ?? 0;
    given.set(key, n + 1);
    const number = nationalIdOf(born, sex, n);
    if (number === undefined) throw new Error(`There is no identity number left for ${key}`);
    return number;
  };
}
