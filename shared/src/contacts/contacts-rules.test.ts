import { describe, expect, test } from 'vitest';
import { isInAudience, usualAudiences } from './contacts-rules.ts';

const day = Temporal.PlainDate.from;
const contactsOn = (born: string, today: string) =>
  Object.entries(usualAudiences)
    .filter(([, audience]) => isInAudience(audience, day(born), day(today)))
    .map(([name]) => name)
    .join(', ');

describe('DHS-04: the contacts one has by age and school year', () => {
  test.each([
    ['before birth', '2026-12-01', '2026-11-24', ''],
    ['the day of birth', '2026-11-24', '2026-11-24', 'helsestasjon'],
    ['six since January, the day before school', '2020-01-01', '2026-07-31', 'helsestasjon'],
    ['six since January, school begins', '2020-01-01', '2026-08-01', 'school-health'],
    ['six in December, still five when school begins', '2020-12-31', '2026-08-01', 'school-health'],
    ['six in December, the day before school', '2020-12-31', '2026-07-31', 'helsestasjon'],
    ['six in January of next year', '2021-01-01', '2026-08-01', 'helsestasjon'],
    ['six on 1 August', '2020-08-01', '2026-08-01', 'school-health'],
    ['the day before thirteen', '2013-11-25', '2026-11-24', 'school-health'],
    ['thirteen today', '2013-11-24', '2026-11-24', 'school-health, school-nurse-youth'],
    ['the day before sixteen', '2010-11-25', '2026-11-24', 'school-health, school-nurse-youth'],
    ['sixteen today', '2010-11-24', '2026-11-24', 'school-nurse, youth-station'],
    ['sixteen, born on 29 February, the day before', '2012-02-29', '2028-02-28', 'school-health, school-nurse-youth'],
    ['sixteen, born on 29 February', '2012-02-29', '2028-02-29', 'school-nurse, youth-station'],
    ['thirteen, born on 29 February, on 28 February', '2012-02-29', '2025-02-28', 'school-health'],
    ['thirteen, born on 29 February, on 1 March', '2012-02-29', '2025-03-01', 'school-health, school-nurse-youth'],
    ['the year of 23, on 31 July', '2003-11-24', '2026-07-31', 'school-nurse, youth-station'],
    ['the year of 23, on 1 August', '2003-11-24', '2026-08-01', 'youth-station'],
    ['the day before thirty', '1996-11-25', '2026-11-24', 'youth-station'],
    ['thirty today', '1996-11-24', '2026-11-24', ''],
  ])('%s', (_who, born, today, expected) => {
    expect(contactsOn(born, today)).toBe(expected);
  });

  test('without an end', () => {
    const forEver = { fromAge: 67, startsInAugust: false, toAge: null, endsInAugust: false };
    expect(isInAudience(forEver, day('1900-01-01'), day('2026-11-24'))).toBe(true);
    expect(isInAudience(forEver, day('1960-01-01'), day('2026-11-24'))).toBe(false);
  });
});
