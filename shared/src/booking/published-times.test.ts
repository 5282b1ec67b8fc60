import { expect, test } from 'vitest';
import { inOslo } from '../oslo.ts';
import { type Hours, publishedTimes, timesByTheClock } from './published-times.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const morning: Hours = { weekdays: everyDay, from: '08:00', to: '09:00', minutes: 20, form: 'physical' };
const clocks = (hours: Hours[], on: string) =>
  publishedTimes(hours, day(on)).map(({ startsAt }) => inOslo(startsAt).toPlainTime().toString().slice(0, 5));

test.each<[string, Hours[], string, string[]]>([
  ['a Thursday', [morning], '2026-11-26', ['08:00', '08:20', '08:40']],
  ['a Saturday', [morning], '2026-11-28', []],
  ['Constitution Day', [morning], '2027-05-17', []],
  ['a weekday without hours', [{ ...morning, weekdays: [1, 2] }], '2026-11-26', []],
  ['hours that a whole time does not fit', [{ ...morning, to: '08:59' }], '2026-11-26', ['08:00', '08:20']],
  ['hours shorter than a time', [{ ...morning, to: '08:15' }], '2026-11-26', []],
  [
    'hours with a lunch',
    [morning, { ...morning, from: '12:00', to: '12:20' }],
    '2026-11-26',
    ['08:00', '08:20', '08:40', '12:00'],
  ],
])('times of %s', (_day, hours, on, expected) => {
  expect(clocks(hours, on)).toEqual(expected);
});

test.each([
  ['winter', '2026-03-27', '07:00'],
  ['summer', '2026-03-30', '06:00'],
])('eight in the morning is eight in the morning, in %s too', (_season, on, inUtc) => {
  expect(publishedTimes([morning], day(on))[0]?.startsAt.toString()).toBe(`${on}T${inUtc}:00Z`);
});

// Summer time begins and ends on Sundays, so no working day meets it; the clock does.
test.each([
  ['an ordinary night', '2026-11-26', ['00:00Z', '00:30Z', '01:00Z', '01:30Z', '02:00Z', '02:30Z']],
  ['the night summer time begins, when 02 to 03 is skipped', '2026-03-29', ['00:00Z', '00:30Z', '01:00Z', '01:30Z']],
  [
    'the night it ends, when 02 to 03 comes twice',
    '2026-10-25',
    ['23:00Z', '23:30Z', '00:00Z', '00:30Z', '02:00Z', '02:30Z'],
  ],
])('from one to four in %s', (_night, on, expected) => {
  const night: Hours = { ...morning, from: '01:00', to: '04:00', minutes: 30 };
  const starts = timesByTheClock([night], day(on)).map(({ startsAt }) => startsAt.toString());
  expect(starts.map((text) => `${text.slice(11, 16)}Z`)).toEqual(expected);
});
