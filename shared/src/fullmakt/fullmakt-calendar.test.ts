import { describe, expect, test } from 'vitest';
import { inOslo } from '../oslo.ts';
import { noticesOf, runsOutAt, woundUpAt } from './fullmakt-calendar.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const local = (instant: Temporal.Instant | undefined) => instant && inOslo(instant).toPlainDateTime().toString();
const lasting = (from: string, to: string | null, kind: 'ordinary' | 'assigned' = 'ordinary') => ({
  kind,
  from: day(from),
  to: to === null ? null : day(to),
});

describe('notices, at eight in the morning in Norway', () => {
  test.each([
    ['thirty and seven days before', '2026-11-23', '2027-01-31', ['2027-01-01T08:00:00', '2027-01-24T08:00:00']],
    ['across the beginning of summer time', '2027-01-01', '2027-04-03', ['2027-03-04T08:00:00', '2027-03-27T08:00:00']],
    ['across the end of it', '2027-01-01', '2027-11-07', ['2027-10-08T08:00:00', '2027-10-31T08:00:00']],
    ['only the last, when it is short', '2026-11-23', '2026-12-10', ['2026-12-03T08:00:00']],
    [
      'on its first day, when that is thirty days before',
      '2026-11-23',
      '2026-12-23',
      ['2026-11-23T08:00:00', '2026-12-16T08:00:00'],
    ],
    ['none for a few days', '2026-11-23', '2026-11-27', []],
    ['none when nobody has said how long', '2026-11-23', null, []],
  ])('%s', (_when, from, to, expected) => {
    expect(noticesOf(lasting(from, to)).map(local)).toEqual(expected);
  });
});

test.each([
  ['an ordinary night', '2026-11-30', '2026-12-01T00:00:00'],
  ['the night before summer time begins', '2027-03-27', '2027-03-28T00:00:00'],
  ['the night after', '2027-03-28', '2027-03-29T00:00:00'],
  ['the night before it ends', '2027-10-30', '2027-10-31T00:00:00'],
  ['29 February', '2028-02-29', '2028-03-01T00:00:00'],
])('FUL-06 it runs out at the midnight after its last day: %s', (_night, to, expected) => {
  expect(local(runsOutAt(lasting('2026-11-23', to)))).toBe(expected);
});

test('FUL-06 one that lasts until it is ended does not run out', () => {
  expect(runsOutAt(lasting('2026-11-23', null))).toBeUndefined();
});

test.each([
  ['as long as it says', '2027-06-30', '2027-07-01T00:00:00', '2027-07-31T00:00:00'],
  ['five years, when it says more', '2040-01-01', '2031-11-24T00:00:00', '2031-12-24T00:00:00'],
  ['five years, when it does not say', null, '2031-11-24T00:00:00', '2031-12-24T00:00:00'],
])('TD-05 a tildelt fullmakt lasts %s, and is wound up in thirty days', (_long, to, over, woundUp) => {
  const assigned = lasting('2026-11-23', to, 'assigned');
  expect([local(runsOutAt(assigned)), local(woundUpAt(assigned))]).toEqual([over, woundUp]);
});
