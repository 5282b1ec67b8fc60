import { nationalIdOf, readNationalId } from '@helsesim/shared/people/national-id';
import { sexes } from '@helsesim/shared/people/people-model';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const FIRST = Temporal.PlainDate.from('1855-01-01');
const DAYS = FIRST.until('2040-01-01').days - 1;
const anyBirth = fc.integer({ min: 0, max: DAYS }).map((days) => FIRST.add({ days }));
const anyNumber = fc
  .record({ born: anyBirth, sex: fc.constantFrom(...sexes), n: fc.integer({ min: 0, max: 80 }) })
  .map((asked) => ({ ...asked, number: nationalIdOf(asked.born, asked.sex, asked.n) ?? '' }));

test('every number that is made reads back to the same birth date and sex', () => {
  fc.assert(
    fc.property(anyNumber, ({ born, sex, number }) => {
      const read = readNationalId(number);
      expect(`${read?.born} ${read?.sex} ${read?.dNumber}`).toBe(`${born} ${sex} false`);
    }),
  );
});

test('a number with one digit changed is no number', () => {
  fc.assert(
    fc.property(anyNumber, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), ({ number }, at, by) => {
      const digit = (Number(number[at]) + by) % 10;
      expect(readNationalId(number.slice(0, at) + digit + number.slice(at + 1))).toBeUndefined();
    }),
  );
});

test('anything may be asked about, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{11}$/)), (text) => {
      readNationalId(text);
    }),
  );
});

test('the same day and sex never give one number twice', () => {
  fc.assert(
    fc.property(anyBirth, fc.constantFrom(...sexes), (born, sex) => {
      const numbers = Array.from({ length: 60 }, (_, n) => nationalIdOf(born, sex, n));
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers).not.toContain(undefined);
    }),
    { numRuns: 30 },
  );
});
