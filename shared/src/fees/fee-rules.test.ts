import { describe, expect, test } from 'vitest';
import { eConsultationFee, type FeeFacts, feeFor, frikortLimit } from './fee-rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const usual: FeeFacts = {
  day: day('2026-03-02'),
  born: day('1980-05-01'),
  consultation: true,
  specialist: false,
  paid: 0,
};
const fee = (facts: Partial<FeeFacts>) => feeFor({ ...usual, ...facts });

describe('EKO-01 an e-consultation costs what a consultation costs', () => {
  test('with a fastlege', () => {
    expect(fee({})).toEqual({ amount: 179, because: 'ordinary', refund: 0, assumed: false });
  });
  test('with a specialist in general medicine', () => {
    expect(fee({ specialist: true })).toEqual({ amount: 235, because: 'specialist', refund: 0, assumed: false });
  });
});

describe('nobody pays more than they were told when it was sent', () => {
  const told = (amount: number, refund = 0) =>
    ({ amount, refund, because: amount === 0 ? 'frikort' : 'ordinary', assumed: false }) as const;
  test.each([
    ['told less', { specialist: true, told: told(179) }, { amount: 179, because: 'ordinary', refund: 0 }],
    ['told more', { told: told(235) }, { amount: 179, because: 'ordinary', refund: 0 }],
    ['told that it is free', { told: told(0) }, { amount: 0, because: 'frikort', refund: 0 }],
    ['told that some is paid back', { told: told(179, 100) }, { amount: 179, refund: 100 }],
    ['now more is paid back', { paid: 3278 - 100, specialist: true, told: told(179) }, { amount: 179, refund: 79 }],
    ['told that some of more is paid back', { told: told(235, 100) }, { amount: 179, refund: 44 }],
  ] as const)('%s', (_case, facts, expected) => {
    expect(fee(facts)).toMatchObject(expected);
  });
});

test('RES-03 EKT-01 what is no consultation costs nothing', () => {
  expect(fee({ consultation: false })).toMatchObject({ amount: 0, because: 'not-a-consultation' });
});

describe('PRI-07 the amounts of each time', () => {
  test.each([
    ['2019-05-02', 160, true],
    ['2021-01-01', 160, false],
    ['2022-12-31', 160, false],
    ['2023-01-01', 160, true],
    ['2024-01-01', 170, false],
    ['2025-06-30', 170, true],
    ['2025-07-01', 179, false],
    ['2026-06-30', 179, false],
    ['2026-07-01', 179, true],
    ['2031-01-01', 179, true],
  ])('on %s %d kroner, assumed: %s', (on, amount, assumed) => {
    expect(eConsultationFee(day(on), false)).toEqual({ amount, assumed });
  });

  test('of a specialist before 2024 nothing is known', () => {
    expect(eConsultationFee(day('2022-01-01'), true)).toEqual({ amount: 224, assumed: true });
  });
});

describe('PRI-03 under sixteen it is free', () => {
  const born = day('2010-11-25');
  test.each([
    ['the day before the birthday', '2026-11-24', 0],
    ['on the birthday', '2026-11-25', 179],
  ])('%s', (_when, on, amount) => {
    expect(fee({ day: day(on), born }).amount).toBe(amount);
  });

  test.each([
    ['28 February', '2028-02-28', 0],
    ['29 February', '2028-02-29', 179],
  ])('born on 29 February 2012, on %s', (_when, on, amount) => {
    expect(fee({ day: day(on), born: day('2012-02-29') }).amount).toBe(amount);
  });
});

describe('PRI-01 the frikort', () => {
  test.each([
    [2019, 2460, true],
    [2020, 2460, false],
    [2022, 2921, false],
    [2024, 3165, false],
    [2026, 3278, false],
    [2027, 3278, true],
  ])('of %d: %d kroner, assumed: %s', (year, amount, assumed) => {
    expect(frikortLimit(year)).toEqual({ amount, assumed });
  });

  test.each([
    ['far from the limit', 0, 179, 0, 'ordinary'],
    ['so that it is reached to the krone', 3278 - 179, 179, 0, 'ordinary'],
    ['so that it is passed by one', 3278 - 178, 179, 1, 'ordinary'],
    ['one krone before the limit', 3277, 179, 178, 'ordinary'],
    ['at the limit', 3278, 0, 0, 'frikort'],
    ['above it', 3300, 0, 0, 'frikort'],
  ] as const)('%s', (_where, paid, amount, refund, because) => {
    expect(fee({ paid })).toEqual({ amount, because, refund, assumed: false });
  });

  test('what is paid in one year does not count in the next', () => {
    // Whoever asks gives what was paid in the year of the day: here nothing yet.
    expect(fee({ day: day('2027-01-01'), paid: 0 })).toMatchObject({ amount: 179, assumed: true });
  });

  test('comes after the age: a child has no use for it', () => {
    expect(fee({ paid: 5000, born: day('2015-01-01') }).because).toBe('under-sixteen');
  });
});
