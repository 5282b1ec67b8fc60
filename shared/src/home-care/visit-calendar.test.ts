import { describe, expect, test } from 'vitest';
import { inOslo } from '../oslo.ts';
import {
  fallsOn,
  inRouteOrder,
  type RecurringVisits,
  type VisitChange,
  visitPlannedFor,
  visitsBetween,
  windowOn,
} from './visit-calendar.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const mornings: RecurringVisits = {
  plan: 'mornings',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  everyWeeks: 1,
  countedFrom: day('2026-01-01'),
  from: day('2026-01-01'),
  to: null,
  windowFrom: '08:00',
  windowTo: '09:30',
};
const showers: RecurringVisits = {
  ...mornings,
  plan: 'showers',
  weekdays: [2],
  windowFrom: '10:00',
  windowTo: '11:00',
};
const as = (plan: string, on: string, change: Partial<VisitChange> = {}): VisitChange => ({
  plan,
  day: day(on),
  onDay: day(on),
  windowFrom: null,
  windowTo: null,
  ...change,
});
const clockOf = (instant: Temporal.Instant) => inOslo(instant).toPlainDateTime().toString({ smallestUnit: 'minute' });
const seen = (plans: RecurringVisits[], changes: VisitChange[], from: string, to: string) =>
  visitsBetween(plans, changes, { from: day(from), to: day(to) }).map((visit) => [
    visit.plan.plan,
    clockOf(visit.startsAt),
  ]);

describe('DIG-10 a plan of recurring visits', () => {
  test.each([
    ['its weekday', '2026-11-24', true],
    ['another weekday', '2026-11-25', false],
    ['before it begins', '2025-12-30', false],
  ] as const)('falls on %s: %s %s', (_what, on, falls) => {
    expect(fallsOn(showers, day(on))).toBe(falls);
  });

  test('of every third week is counted in whole weeks, over New Year and from any day of the first', () => {
    const third = { ...showers, everyWeeks: 3, countedFrom: day('2026-11-27'), from: day('2026-11-23') };
    const falls = Array.from({ length: 80 }, (_, i) => day('2026-11-23').add({ days: i })).filter((one) =>
      fallsOn(third, one),
    );
    expect(falls.map(String)).toEqual(['2026-11-24', '2026-12-15', '2027-01-05', '2027-01-26']);
  });

  test('has its last day, and none after it', () => {
    const ends = { ...mornings, to: day('2026-11-25') };
    expect(seen([ends], [], '2026-11-24', '2026-11-30')).toEqual([
      ['mornings', '2026-11-24T08:00'],
      ['mornings', '2026-11-25T08:00'],
    ]);
  });

  test('is at the same time of the day in the weeks when summer time comes and goes', () => {
    for (const week of [
      ['2026-03-23', '2026-03-29'],
      ['2026-10-19', '2026-10-25'],
    ] as const) {
      const visits = visitsBetween([mornings], [], { from: day(week[0]), to: day(week[1]) });
      expect(visits.map(({ startsAt }) => inOslo(startsAt).toPlainTime().toString())).toEqual(
        Array.from({ length: 7 }, () => '08:00:00'),
      );
    }
    const spring = visitsBetween([mornings], [], { from: day('2026-03-28'), to: day('2026-03-29') });
    expect(spring[0]?.startsAt.until(spring[1]?.startsAt ?? '').total('hours')).toBe(23);
  });

  test.each([
    ['swallowed by summer time', '2026-03-29', '02:00', '03:00', '03:00', '04:00'],
    ['half swallowed', '2026-03-29', '01:30', '02:30', '01:30', '03:30'],
    ['in the hour that comes twice', '2026-10-25', '02:00', '02:30', '02:00', '02:30'],
  ])('a window %s is there, and not shorter than planned', (_what, on, from, to, begins, ends) => {
    const { startsAt, endsAt } = windowOn(day(on), from, to);
    const face = (instant: Temporal.Instant) => inOslo(instant).toPlainTime().toString({ smallestUnit: 'minute' });
    expect([face(startsAt), face(endsAt)]).toEqual([begins, ends]);
    const planned = Temporal.PlainTime.from(from).until(to).total('minutes');
    expect(startsAt.until(endsAt).total('minutes')).toBeGreaterThanOrEqual(planned);
  });
});

describe('what differs from the plan', () => {
  test('a visit that is moved to another day is there, and not where it was', () => {
    const moved = as('showers', '2026-11-24', { onDay: day('2026-11-26'), windowFrom: '13:00', windowTo: '14:00' });
    expect(seen([showers], [moved], '2026-11-23', '2026-11-29')).toEqual([['showers', '2026-11-26T13:00']]);
    expect(seen([showers], [moved], '2026-11-24', '2026-11-24')).toEqual([]);
    const [visit] = visitsBetween([showers], [moved], { from: day('2026-11-26'), to: day('2026-11-26') });
    expect([visit?.plannedFor, visit?.movedFrom?.day].map(String)).toEqual(['2026-11-24', '2026-11-24']);
  });

  test('a visit that is moved within its day is at the new time, and tells the old', () => {
    const moved = as('showers', '2026-11-24', { windowFrom: '15:00', windowTo: '16:00' });
    const visit = visitPlannedFor([showers], day('2026-11-24'), moved);
    expect([clockOf(visit?.startsAt as never), clockOf(visit?.movedFrom?.startsAt as never)]).toEqual([
      '2026-11-24T15:00',
      '2026-11-24T10:00',
    ]);
  });

  test('a visit that only has another state or staff is not moved', () => {
    expect(visitPlannedFor([showers], day('2026-11-24'), as('showers', '2026-11-24'))?.movedFrom).toBeNull();
  });

  test('goes with the visit when the plan no longer has it', () => {
    const ended = { ...showers, to: day('2026-11-20') };
    const moved = as('showers', '2026-11-24', { onDay: day('2026-11-25') });
    expect(seen([ended], [moved], '2026-11-23', '2026-11-29')).toEqual([]);
    expect(visitPlannedFor([ended], day('2026-11-24'), moved)).toBeUndefined();
  });

  test('ends with the plan, though the visit was planned before and moved to after', () => {
    const ended = { ...showers, to: day('2026-11-24') };
    const moved = as('showers', '2026-11-24', { onDay: day('2026-11-26') });
    for (const [from, to] of [
      ['2026-11-25', '2026-11-29'],
      ['2026-11-23', '2026-11-29'],
    ] as const)
      expect(seen([ended], [moved], from, to)).toEqual([]);
    expect(visitPlannedFor([ended], day('2026-11-24'), moved)).toBeUndefined();
    // A version that ends because another goes on is not the end.
    const goesOn = { ...ended, last: null };
    expect(seen([goesOn], [moved], '2026-11-23', '2026-11-29')).toEqual([['showers', '2026-11-26T10:00']]);
    expect(visitPlannedFor([goesOn], day('2026-11-24'), moved)).toBeDefined();
  });

  test('belongs to the version of the plan that has the day', () => {
    const until = { ...showers, to: day('2026-11-24') };
    const after = { ...showers, from: day('2026-11-25'), windowFrom: '12:00', windowTo: '13:00' };
    expect(seen([until, after], [], '2026-11-23', '2026-12-02')).toEqual([
      ['showers', '2026-11-24T10:00'],
      ['showers', '2026-12-01T12:00'],
    ]);
  });
});

test('visits are in the order of their windows, whatever order plans come in', () => {
  const evenings = { ...mornings, plan: 'evenings', windowFrom: '20:00', windowTo: '21:00' };
  expect(seen([evenings, showers, mornings], [], '2026-11-24', '2026-11-24').map(([plan]) => plan)).toEqual([
    'mornings',
    'showers',
    'evenings',
  ]);
});

test('a route is walked by place, and what is moved comes where its new window begins', () => {
  const at = (name: string, order: number, from: string, to: string, movedFrom = false) => {
    const window = windowOn(day('2026-11-24'), from, to);
    return { ...window, name, order, movedFrom: movedFrom ? window : null };
  };
  const route = inRouteOrder([
    at('third', 3, '09:00', '10:00'),
    at('moved last', 2, '18:00', '19:00', true),
    at('first', 1, '08:30', '09:30'),
    at('second', 2, '08:00', '09:00'),
    at('moved', 9, '08:45', '09:30', true),
  ]);
  expect(route.map(({ name }) => name)).toEqual(['first', 'second', 'moved', 'third', 'moved last']);
});
