import { describe, expect, test } from 'vitest';
import { osloInstant } from '../oslo.ts';
import type { VisitState } from './home-care-model.ts';
import { visitIdOf, visitOf } from './home-care-model.ts';
import {
  lastDayToCancel,
  mayCancelVisit,
  mayChangeAtDesk,
  mayDecide,
  mayMove,
  mayPlan,
  mayRegisterResult,
  mayUndo,
  timingOf,
} from './home-care-rules.ts';
import { windowOn } from './visit-calendar.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => {
  const [on = '', time = ''] = text.split(' ');
  return osloInstant(day(on), time);
};
const codeOf = (decision: { ok: boolean; code?: string; rule?: string | undefined }) =>
  decision.ok ? 'yes' : `${decision.code} ${decision.rule}`;

describe('DIG-06 a visit is cancelled one working day before', () => {
  test.each([
    ['a Tuesday', '2026-11-24', '2026-11-23'],
    ['a Monday: the Friday before', '2026-11-23', '2026-11-20'],
    ['a Sunday: the Friday before', '2026-11-22', '2026-11-20'],
    ['a Saturday', '2026-11-21', '2026-11-20'],
    ['the Tuesday after Easter: the Wednesday before', '2027-03-30', '2027-03-24'],
    ['Easter Sunday', '2027-03-28', '2027-03-24'],
    ['Maundy Thursday', '2027-03-25', '2027-03-24'],
    ['the first working day after Christmas', '2026-12-28', '2026-12-24'],
    ['Christmas Day', '2026-12-25', '2026-12-24'],
    ['New Year’s Day', '2027-01-01', '2026-12-31'],
    ['18 May', '2027-05-18', '2027-05-14'],
    ['the Friday after Ascension', '2027-05-07', '2027-05-05'],
  ])('on %s', (_what, on, last) => {
    expect(String(lastDayToCancel(day(on)))).toBe(last);
    const cancel = (now: string) => codeOf(mayCancelVisit({ now: at(now), visit: { state: 'planned', day: day(on) } }));
    expect(cancel(`${last} 23:59`)).toBe('yes');
    expect(cancel(`${day(last).add({ days: 1 })} 00:00`)).toBe('cancel-too-late DIG-06');
  });

  test.each(['completed', 'missed'] as const)('one that is %s is over, whenever one asks', (state) => {
    const visit = { state, day: day('2026-12-24') };
    expect(codeOf(mayCancelVisit({ now: at('2026-11-24 08:00'), visit }))).toBe('visit-over HJE-01');
  });
});

describe('HJE-01, HJE-02 what the office registers', () => {
  const result = (state: VisitState, now: string) =>
    codeOf(mayRegisterResult({ now: at(now), visit: { state, day: day('2026-11-24') } }));

  test('a visit is done on its day or later', () => {
    expect(result('planned', '2026-11-23 23:59')).toBe('visit-ahead HJE-02');
    expect(result('planned', '2026-11-24 00:00')).toBe('yes');
    expect(result('planned', '2026-12-01 08:00')).toBe('yes');
  });

  test.each(['completed', 'missed', 'cancelled'] as const)('what is %s stays so', (state) => {
    expect(result(state, '2026-11-24 12:00')).toBe('visit-over HJE-01');
    const facts = { now: at('2026-11-24 08:00'), visit: { state, day: day('2026-11-24') } };
    expect(codeOf(mayChangeAtDesk(facts))).toBe('visit-over HJE-01');
    const to = { ...windowOn(day('2026-11-25'), '08:00', '09:00'), minutes: 20 };
    expect(codeOf(mayMove({ ...facts, to, last: null }))).toBe('visit-over HJE-01');
  });

  test('HJE-03 a slip of the thumb is taken back within a minute', () => {
    const doneAt = at('2026-11-24 08:15');
    const undo = (seconds: number) =>
      codeOf(mayUndo({ now: doneAt.add({ seconds }), visit: { state: 'completed', doneAt } }));
    expect([undo(0), undo(59), undo(60)]).toEqual(['yes', 'yes', 'undo-too-late HJE-03']);
    expect(codeOf(mayUndo({ now: doneAt, visit: { state: 'planned', doneAt: null } }))).toBe('undo-too-late HJE-03');
  });
});

describe('HJE-04 a new window', () => {
  test.each([
    ['later today', '2026-11-24', '14:00', '15:00', 'yes'],
    ['that has begun and is not over', '2026-11-24', '07:00', '12:30', 'yes'],
    ['that is over', '2026-11-24', '10:00', '12:00', 'invalid-window HJE-04'],
    ['shorter than the visit', '2026-11-25', '14:00', '14:19', 'invalid-window HJE-04'],
    ['that just holds the visit', '2026-11-25', '14:00', '14:20', 'yes'],
    ['a month ahead', '2026-12-25', '14:00', '15:00', 'yes'],
    ['more than a month ahead', '2026-12-26', '14:00', '15:00', 'invalid-window HJE-04'],
    ['on the last day of the plan', '2026-11-27', '14:00', '15:00', 'yes', '2026-11-27'],
    ['after the last day of the plan', '2026-11-28', '14:00', '15:00', 'invalid-window HJE-04', '2026-11-27'],
  ])('%s', (_what, on, from, to, said, ends = '') => {
    const facts = { now: at('2026-11-24 12:00'), visit: { state: 'planned' as const, day: day('2026-11-24') } };
    const last = ends ? day(ends) : null;
    expect(codeOf(mayMove({ ...facts, to: { ...windowOn(day(on), from, to), minutes: 20 }, last }))).toBe(said);
  });
});

describe('HJE-05 a decision', () => {
  const today = day('2026-11-24');
  test.each([
    ['from today until further', '2026-11-24', null, true, 'yes'],
    ['of one day', '2026-11-24', '2026-11-24', true, 'yes'],
    ['from yesterday', '2026-11-23', null, true, 'invalid-care-period HJE-05'],
    ['from more than a year ahead', '2027-11-25', null, true, 'invalid-care-period HJE-05'],
    ['that ends before it begins', '2026-12-02', '2026-12-01', true, 'invalid-care-period HJE-05'],
    ['of old, that is to end today', '2026-01-02', '2026-11-24', false, 'yes'],
    ['of old, that is to have ended', '2026-01-02', '2026-11-23', false, 'invalid-care-period HJE-05'],
  ])('%s', (_what, from, to, fresh, said) => {
    expect(codeOf(mayDecide({ today, period: { from: day(from), to: to === null ? null : day(to) }, fresh }))).toBe(
      said,
    );
  });
});

describe('HJE-06 a plan', () => {
  const decision = { from: day('2026-11-01'), to: day('2027-01-31') };
  const plan = { from: day('2026-11-24'), to: null, windowFrom: '08:00', windowTo: '09:00', minutes: 30 };
  const judge = (changed: object, changes?: string) =>
    codeOf(
      mayPlan({
        today: day('2026-11-24'),
        plan: { ...plan, ...changed },
        decision,
        changes: changes ? day(changes) : undefined,
      }),
    );
  test.each([
    ['from today', {}, undefined, 'yes'],
    ['from yesterday', { from: day('2026-11-23') }, undefined, 'invalid-care-period HJE-06'],
    ['after the decision', { from: day('2027-02-01') }, undefined, 'invalid-care-period HJE-06'],
    ['that ends before it begins', { to: day('2026-11-23') }, undefined, 'invalid-care-period HJE-06'],
    ['changed from today, when there have been visits', {}, '2026-11-10', 'invalid-care-period HJE-06'],
    ['changed from tomorrow', { from: day('2026-11-25') }, '2026-11-10', 'yes'],
    ['changed from today, before it has begun', {}, '2026-11-30', 'yes'],
    ['with a window turned round', { windowTo: '07:00' }, undefined, 'invalid-window HJE-04'],
    ['with a window shorter than the visit', { minutes: 61 }, undefined, 'invalid-window HJE-04'],
  ])('%s', (_what, changed, changes, said) => {
    expect(judge(changed, changes)).toBe(said);
  });
});

test('a visit is later, now, late or over by its window', () => {
  const window = windowOn(day('2026-11-24'), '08:00', '09:00');
  const timing = (now: string, state: VisitState = 'planned') =>
    timingOf({ ...window, state }, at(`2026-11-24 ${now}`));
  expect([timing('07:59'), timing('08:00'), timing('08:59'), timing('09:00'), timing('09:00', 'completed')]).toEqual([
    'later',
    'now',
    'now',
    'late',
    'over',
  ]);
});

test('the id of a visit is its plan and the day it was planned for', () => {
  const plan = '00000000-0000-8000-8000-000000000001';
  const id = visitIdOf({ plan, day: day('2026-11-24') });
  expect(visitOf(id)).toEqual({ plan, day: day('2026-11-24') });
  expect(visitOf(`${plan}_2026-02-30`)).toBeUndefined();
});
