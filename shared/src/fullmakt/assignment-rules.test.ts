import { describe, expect, test } from 'vitest';
import { osloInstant } from '../oslo.ts';
import type { Fullmakt } from '../representation/representation-model.ts';
import {
  type ApplyingFacts,
  type AssigningFacts,
  applyingRules,
  assigningRules,
  isImpartial,
  MOST_WAITING,
  mayApply,
  mayAssign,
  mayLastUntil,
  mayRenew,
  profileIsDeleted,
  untilRules,
} from './assignment-rules.ts';
import type { Party } from './fullmakt-rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-23');
const told = (decision: { ok: true } | { ok: false; code: string; rule?: string | undefined }) =>
  decision.ok ? 'yes' : [decision.code, ...(decision.rule ? [decision.rule] : [])].join(' ');

const mona: Party = { id: 'mona', born: day('1972-02-02'), died: null, protection: 'none' };
const astri: Party = { id: 'astri', born: day('1944-02-02'), died: null, protection: 'none' };

describe('Mona applies for Astri', () => {
  const usual: ApplyingFacts = {
    today,
    applicant: { nationalId: '02827212345', born: mona.born },
    nationalId: '02824412345',
    waiting: 0,
  };
  test.each<[string, Partial<ApplyingFacts>, string]>([
    ['TD-03 as the nearest next of kin', {}, 'yes'],
    [
      'TD-03 before she is eighteen',
      { applicant: { nationalId: '1', born: day('2008-11-24') } },
      'receiver-too-young TD-03',
    ],
    ['TD-03 on her eighteenth birthday', { applicant: { nationalId: '1', born: day('2008-11-23') } }, 'yes'],
    ['FUM-01 for herself', { nationalId: '02827212345' }, 'receiver-is-giver FUM-01'],
    ['FUM-04 as the fifth', { waiting: MOST_WAITING - 1 }, 'yes'],
    ['FUM-04 as one too many', { waiting: MOST_WAITING }, 'too-many-applications FUM-04'],
  ])('%s', (_what, different, expected) => {
    expect(told(mayApply({ ...usual, ...different }))).toBe(expected);
  });
});

describe('the case worker decides', () => {
  const usual: AssigningFacts = { today, applicant: mona, subject: astri, declaredPermanent: true };
  test.each<[string, Partial<AssigningFacts>, string]>([
    ['TD-01 declared permanently lacking competence', {}, 'yes'],
    ['TD-01 declared not to', { declaredPermanent: false }, 'not-permanent TD-01'],
    ['TD-04 not declared', { declaredPermanent: null }, 'declaration-missing TD-04'],
    ['TD-02 on the twelfth birthday', { subject: { ...astri, born: day('2014-11-23') } }, 'yes'],
    ['TD-02 the day before', { subject: { ...astri, born: day('2014-11-24') } }, 'subject-too-young TD-02'],
    [
      'TD-03 when the applicant is seventeen',
      { applicant: { ...mona, born: day('2008-11-24') } },
      'receiver-too-young TD-03',
    ],
    ['TD-04 when nobody has the number', { subject: undefined }, 'fullmakt-not-possible'],
    ['DEC-03 when Astri is dead', { subject: { ...astri, died: today } }, 'fullmakt-not-possible'],
    ['DEC-03 when Mona is dead', { applicant: { ...mona, died: today } }, 'fullmakt-not-possible'],
    [
      'HID-02 when Astri is in hiding',
      { subject: { ...astri, protection: 'strictlyConfidential' } },
      'fullmakt-not-possible',
    ],
    ['HID-02 when Mona is in hiding', { applicant: { ...mona, protection: 'confidential' } }, 'fullmakt-not-possible'],
  ])('%s', (_what, different, expected) => {
    expect(told(mayAssign({ ...usual, ...different }))).toBe(expected);
  });

  test.each([
    ['for today only', '2026-11-23', 'yes'],
    ['for five years', '2031-11-23', 'yes'],
    ['for a day more', '2031-11-24', 'period-too-long TD-05'],
    ['until yesterday', '2026-11-22', 'invalid-period FUL-06'],
  ])('TD-05 %s', (_what, to, expected) => {
    expect(told(mayLastUntil({ today, to: day(to) }))).toBe(expected);
  });

  test('FUM-05 nobody handles their own case', () => {
    expect(isImpartial('vigdis', ['mona', 'astri'])).toBe(true);
    expect(isImpartial('vigdis', ['vigdis', undefined])).toBe(false);
  });
});

describe('Mona renews what she has for Astri, until 30 June 2027', () => {
  const assigned: Fullmakt = {
    giverId: 'astri',
    receiverId: 'mona',
    kind: 'assigned',
    areas: [1, 2, 3],
    from: day('2022-07-01'),
    to: day('2027-06-30'),
    endedAt: null,
  };
  const at = (date: string, time = '12:00') => ({ now: osloInstant(day(date), time), today: day(date) });
  test.each([
    ['while it is in force', '2027-06-30', '23:59', true],
    ['right after it has run out', '2027-07-01', '00:00', true],
    ['on the thirtieth day after', '2027-07-30', '23:59', true],
    ['when the profile is deleted', '2027-07-31', '00:00', false],
  ])('TD-05 %s (%s %s): %s', (_when, date, time, expected) => {
    expect(mayRenew(assigned, at(date, time))).toBe(expected);
  });
  test('TD-05 not once it is ended, and not what is ordinary', () => {
    const ended = { ...assigned, endedAt: osloInstant(day('2027-01-01'), '12:00') };
    expect(mayRenew(ended, at('2027-02-01'))).toBe(false);
    expect(mayRenew({ ...assigned, kind: 'ordinary' }, at('2027-02-01'))).toBe(false);
  });
});

test.each([
  ['when nobody acts for her any more', {}, true],
  ['not when another acts for her', { others: 1 }, false],
  ['not when she logs in herself', { eid: 'high' as const }, false],
  ['not when she is dead', { died: today }, false],
  ['not when she is fifteen and has a parent', { born: day('2010-11-24'), parents: 1 }, false],
  ['also when she is sixteen and has one', { born: day('2010-11-23'), parents: 1 }, true],
  ['also when she is fifteen and has none', { born: day('2010-11-24') }, true],
])('TD-05 the profile is deleted %s', (_when, different, expected) => {
  const usual = { today, born: astri.born, died: null, eid: null, parents: 0, others: 0 };
  expect(profileIsDeleted({ ...usual, ...different })).toBe(expected);
});

test('every rule has an id and a source', () => {
  for (const { id, source } of [...applyingRules, ...assigningRules, ...untilRules]) {
    expect(id).toMatch(/^[A-Z]+\d*-\d\d$/);
    expect(source).not.toBe('');
  }
});
