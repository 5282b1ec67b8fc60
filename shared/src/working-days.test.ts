import { describe, expect, test } from 'vitest';
import { addWorkingDays, easterSunday, isPublicHoliday, isWorkingDay } from './working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ['1818-03-22'], // the earliest there is
  ['1943-04-25'], // the latest there is
  ['1954-04-18'], // Gauss's first exception
  ['1981-04-19'], // and his second
  ['2000-04-23'],
  ['2024-03-31'],
  ['2026-04-05'],
  ['2027-03-28'],
  ['2028-04-16'],
  ['2038-04-25'],
])('Easter Sunday is %s', (expected) => {
  expect(easterSunday(Number(expected.slice(0, 4))).toString()).toBe(expected);
});

describe('public holidays', () => {
  test.each([
    ['New Year’s Day', '2026-01-01'],
    ['Maundy Thursday', '2026-04-02'],
    ['Good Friday', '2026-04-03'],
    ['Easter Sunday', '2026-04-05'],
    ['Easter Monday', '2026-04-06'],
    ['Labour Day', '2026-05-01'],
    ['Ascension Day', '2026-05-14'],
    ['Constitution Day', '2026-05-17'],
    ['Whit Sunday', '2026-05-24'],
    ['Whit Monday', '2026-05-25'],
    ['Christmas Day', '2026-12-25'],
    ['Boxing Day', '2026-12-26'],
  ])('%s', (_name, date) => {
    expect(isPublicHoliday(day(date))).toBe(true);
    expect(isWorkingDay(day(date))).toBe(false);
  });

  test.each([
    ['Wednesday before Easter', '2026-04-01'],
    ['Tuesday after Easter', '2026-04-07'],
    ['Christmas Eve', '2026-12-24'],
    ['New Year’s Eve', '2026-12-31'],
    ['Ascension Day of another year', '2027-05-14'],
  ])('not %s', (_name, date) => {
    expect(isPublicHoliday(day(date))).toBe(false);
    expect(isWorkingDay(day(date))).toBe(true);
  });

  test('a year has twelve, unless two fall on one day', () => {
    const daysOf = (year: number) => {
      const first = new Temporal.PlainDate(year, 1, 1);
      return Array.from({ length: first.daysInYear }, (_, n) => first.add({ days: n }));
    };
    expect(daysOf(2026).filter(isPublicHoliday)).toHaveLength(12);
    // In 2008 Ascension Day was the first of May.
    expect(daysOf(2008).filter(isPublicHoliday)).toHaveLength(11);
  });
});

test.each([
  ['Saturday', '2026-11-28'],
  ['Sunday', '2026-11-29'],
])('%s is no working day and no public holiday', (_name, date) => {
  expect(isWorkingDay(day(date))).toBe(false);
  expect(isPublicHoliday(day(date))).toBe(false);
});

describe('counting working days', () => {
  test.each([
    ['the next day', '2026-11-26', 1, '2026-11-27'],
    ['over a weekend', '2026-11-27', 1, '2026-11-30'],
    ['from a Sunday', '2026-11-29', 1, '2026-11-30'],
    ['a week', '2026-11-26', 5, '2026-12-03'],
    ['over Easter', '2026-04-01', 1, '2026-04-07'],
    ['over Christmas', '2026-12-23', 2, '2026-12-28'],
    ['over New Year', '2026-12-31', 1, '2027-01-04'],
    ['none at all', '2026-11-28', 0, '2026-11-28'],
    ['backwards', '2026-11-26', -1, '2026-11-25'],
    ['backwards over a weekend', '2026-11-30', -1, '2026-11-27'],
    ['backwards over Easter', '2026-04-07', -1, '2026-04-01'],
  ])('%s', (_case, from, count, expected) => {
    expect(addWorkingDays(day(from), count).toString()).toBe(expected);
  });
});
