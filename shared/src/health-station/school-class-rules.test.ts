import { describe, expect, test } from 'vitest';
import { schoolClassOf } from './school-class-rules.ts';

const day = Temporal.PlainDate.from;

describe('DHS-08: the school class follows from the year of birth and 1 August', () => {
  test.each([
    ['a newborn', '2026-11-24', '2026-11-24', 0],
    ['turns six this year, the day before school', '2020-06-15', '2026-07-31', 0],
    ['turns six this year, school begins', '2020-06-15', '2026-08-01', 1],
    ['turns six on 31 December', '2020-12-31', '2026-08-01', 1],
    ['turned six on 1 January next year', '2021-01-01', '2026-08-01', 0],
    ['in spring the school year is that of the year before', '2020-06-15', '2027-03-01', 1],
    ['born on 29 February, on 31 July', '2012-02-29', '2026-07-31', 8],
    ['born on 29 February, on 1 August', '2012-02-29', '2026-08-01', 9],
    ['the tenth class', '2011-01-01', '2026-11-24', 10],
    ['the first year of upper secondary', '2010-12-31', '2026-11-24', 11],
    ['the last year', '2008-05-05', '2026-11-24', 13],
    ['the last day of the last year', '2007-05-05', '2026-07-31', 13],
    ['school is over', '2007-05-05', '2026-08-01', null],
    ['grown up', '1984-01-01', '2026-11-24', null],
  ])('%s', (_who, born, today, expected) => {
    expect(schoolClassOf(day(born), day(today))).toBe(expected);
  });
});
