import { expect, test } from 'vitest';
import { momentAsked } from './moment-asked.ts';

/** 00.30 in Norway: another day than in UTC. */
const now = Temporal.Instant.from('2026-11-22T23:30:00Z');

test.each([
  ['nothing', '', '', undefined],
  ['a day and a time', '2026-11-24', '13:30', '2026-11-24T12:30:00Z'],
  ['a day alone: its beginning', '2026-11-24', '', '2026-11-23T23:00:00Z'],
  ['a time alone: today', '', '13:30', '2026-11-23T12:30:00Z'],
  ['a day that is none', '2026-02-30', '12:00', undefined],
  ['a time that is none', '', '25:00', undefined],
])('the moment that is meant by %s', (_what, day, time, meant) => {
  expect(momentAsked({ day, time }, now)?.toString()).toBe(meant);
});
