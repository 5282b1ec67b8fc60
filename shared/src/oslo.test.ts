import { describe, expect, test } from 'vitest';
import { Day, Instant } from './oslo.ts';

describe('a moment', () => {
  test.each([
    ['with a zone', '2026-11-23T09:15:00+01:00', '2026-11-23T08:15:00Z'],
    ['with decimals, of which milliseconds are kept', '2026-11-23T08:15:00.123999999Z', '2026-11-23T08:15:00.123Z'],
    ['before 1970, cut off in the same direction', '1969-12-31T23:59:59.9999Z', '1969-12-31T23:59:59.999Z'],
    ['that is the first', '1800-01-01T00:00:00Z', '1800-01-01T00:00:00Z'],
    ['that is the last', '2400-12-31T23:59:59Z', '2400-12-31T23:59:59Z'],
  ])('%s', (_which, text, expected) => {
    expect(`${Instant.parse(text)}`).toBe(expected);
  });

  test.each([
    ['ten decimals', '2026-11-23T08:15:00.1234567891Z'],
    ['a year too early', '1799-12-31T23:59:59Z'],
    ['a year too late', '2401-01-01T00:00:00Z'],
    ['the first year of all', '0001-01-01T00:00:00Z'],
    ['the last year that can be written', '9999-12-31T23:59:59Z'],
    ['no zone', '2026-11-23T08:15:00'],
    ['a day that is not', '2026-02-30T08:15:00Z'],
    ['words', 'tomorrow'],
  ])('is refused, not failed on, with %s', (_what, text) => {
    expect(Instant.safeParse(text).success).toBe(false);
  });

  test('tells what it may be', () => {
    const told = Instant.safeParse('1700-01-01T00:00:00Z').error?.issues.map(({ message }) => message);
    expect(told).toEqual(['a moment from the year 1800 to 2400, to the nanosecond at most']);
  });
});

test.each([
  ['1800-01-01', true],
  ['2400-12-31', true],
  ['1799-12-31', false],
  ['2401-01-01', false],
  ['0001-01-01', false],
  ['2026-02-29', false],
])('is %s a day that may be asked about? %s', (text, expected) => {
  expect(Day.safeParse(text).success).toBe(expected);
});
