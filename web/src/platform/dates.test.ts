import { osloInstant } from '@helsesim/shared/oslo';
import { describe, expect, test } from 'vitest';
import { clockFace, dayAndHourOf, nearOf, withCapital } from './dates.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const quarterPastNine = osloInstant(day('2026-11-26'), '09:15');

describe('a time as people say it', () => {
  test.each([
    ['nb', 'torsdag 26. november kl. 09.15'],
    ['nn', 'torsdag 26. november kl. 09.15'],
    ['en', 'Thursday 26 November at 09:15'],
  ] as const)('in %s', (language, said) => {
    expect(dayAndHourOf(quarterPastNine, language, day('2026-01-02'))).toBe(said);
  });

  test('says the year when it is another one', () => {
    expect(dayAndHourOf(quarterPastNine, 'nb', day('2025-12-31'))).toBe('torsdag 26. november 2026 kl. 09.15');
    expect(dayAndHourOf(quarterPastNine, 'nb')).toBe('torsdag 26. november 2026 kl. 09.15');
  });

  test('is said from today when it is near', () => {
    expect(nearOf(quarterPastNine, 'nb', day('2026-11-25'))).toBe('i morgen kl. 09.15');
    expect(nearOf(quarterPastNine, 'nn', day('2026-11-25'))).toBe('i morgon kl. 09.15');
    expect(nearOf(quarterPastNine, 'en', day('2026-11-26'))).toBe('today at 09:15');
    expect(nearOf(quarterPastNine, 'nb', day('2026-11-24'))).toBe('torsdag 26. november kl. 09.15');
    expect(nearOf(quarterPastNine, 'nb', day('2026-11-27'))).toBe('i går kl. 09.15');
    expect(nearOf(quarterPastNine, 'en', day('2026-11-27'))).toBe('yesterday at 09:15');
    expect(nearOf(quarterPastNine, 'nb', day('2026-11-28'))).toBe('torsdag 26. november kl. 09.15');
  });

  test('is Norwegian time on both sides of summer time', () => {
    expect(clockFace(Temporal.Instant.from('2026-03-29T00:59:59Z'), 'nb', true)).toBe('01.59.59');
    expect(clockFace(Temporal.Instant.from('2026-03-29T01:00:00Z'), 'nb', true)).toBe('03.00.00');
  });

  test('tomorrow is the next day also over New Year', () => {
    expect(withCapital(nearOf(osloInstant(day('2027-01-01'), '08:00'), 'nb', day('2026-12-31')))).toBe(
      'I morgen kl. 08.00',
    );
  });
});
