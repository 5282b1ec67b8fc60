import { describe, expect, test } from 'vitest';
import { byWeekday, type Opening, openAt } from './opening-hours.ts';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Oslo').toInstant();
const hours: Opening[] = [
  { weekday: 4, from: '12:00', to: '16:00' },
  { weekday: 1, from: '14:00', to: '18:00' },
  { weekday: 1, from: '09:00', to: '11:00' },
];
const said = (now: string) => {
  const times = openAt(hours, at(now));
  const local = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO('Europe/Oslo').toPlainDateTime().toString({ smallestUnit: 'minute' });
  return times && `${times.open ? 'open' : 'shut'} ${local(times.from)}–${local(times.to).slice(11)}`;
};

describe('when a station is open', () => {
  test.each([
    ['before it opens', '2026-11-23T08:00', 'shut 2026-11-23T09:00–11:00'],
    ['the moment it opens', '2026-11-23T09:00', 'open 2026-11-23T09:00–11:00'],
    ['the moment it shuts', '2026-11-23T11:00', 'shut 2026-11-23T14:00–18:00'],
    ['after the last of the day', '2026-11-23T18:00', 'shut 2026-11-26T12:00–16:00'],
    ['the week is over', '2026-11-27T10:00', 'shut 2026-11-30T09:00–11:00'],
    ['Easter Monday is shut', '2026-04-03T10:00', 'shut 2026-04-09T12:00–16:00'],
    ['the day summer time ends', '2026-10-25T23:00', 'shut 2026-10-26T09:00–11:00'],
  ])('%s', (_when, now, expected) => {
    expect(said(now)).toBe(expected);
  });

  test('with no hours it does not open', () => {
    expect(openAt([], at('2026-11-23T08:00'))).toBeUndefined();
  });

  test('the hours are told in the order of the week', () => {
    expect(byWeekday(hours).map(({ weekday, from }) => `${weekday} ${from}`)).toEqual([
      '1 09:00',
      '1 14:00',
      '4 12:00',
    ]);
  });
});
