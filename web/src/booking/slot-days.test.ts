import { expect, test } from 'vitest';
import { slotsByDay } from './slot-days.ts';

const slotAt = (startsAt: string) => ({
  id: startsAt,
  startsAt: Temporal.Instant.from(startsAt),
  minutes: 15,
  form: 'physical' as const,
  practitioner: 'Ingrid Lie',
});

test('times are put under the Norwegian day, also around midnight and summer time', () => {
  const days = slotsByDay([
    slotAt('2026-03-28T22:45:00Z'),
    slotAt('2026-03-28T23:15:00Z'),
    slotAt('2026-03-29T07:00:00Z'),
  ]);
  expect(days.map(({ day, slots }) => [day.toString(), slots.length])).toEqual([
    ['2026-03-28', 1],
    ['2026-03-29', 2],
  ]);
});
