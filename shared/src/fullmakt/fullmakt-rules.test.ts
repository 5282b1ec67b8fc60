import { describe, expect, test } from 'vitest';
import type { ConsentLevel } from '../people/people-model.ts';
import {
  type ChangingFacts,
  changingRules,
  endingRules,
  formRules,
  type GivingFacts,
  givingRules,
  isEndedByForm,
  MOST_GIVEN,
  mayBeKnown,
  mayChange,
  mayEnd,
  mayGive,
  mayRegisterForm,
  mayRegisterPaper,
  type PaperFacts,
  type Party,
  paperRules,
} from './fullmakt-rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-23');
const told = (decision: { ok: true } | { ok: false; code: string; rule?: string | undefined }) =>
  decision.ok ? 'yes' : [decision.code, ...(decision.rule ? [decision.rule] : [])].join(' ');

const liv: Party = { id: 'liv', born: day('1971-03-04'), died: null, protection: 'none' };
const turnsEighteenToday = { ...liv, born: day('2008-11-23') };
const turnsEighteenTomorrow = { ...liv, born: day('2008-11-24') };

describe('Arne gives Liv a fullmakt', () => {
  const usual: GivingFacts = {
    today,
    giver: { id: 'arne' },
    receiver: liv,
    exists: false,
    given: 0,
    from: today,
    to: null,
  };

  test.each<[string, Partial<GivingFacts>, string]>([
    ['FUL-06 from today until it is ended', {}, 'yes'],
    ['FUL-06 for this one day', { to: today }, 'yes'],
    ['FUL-06 from tomorrow, for a week', { from: day('2026-11-24'), to: day('2026-11-30') }, 'yes'],
    ['FUL-06 from a year ahead', { from: day('2027-11-23') }, 'yes'],
    ['FUL-06 from a day later than that', { from: day('2027-11-24') }, 'invalid-period FUL-06'],
    ['FUL-06 from yesterday', { from: day('2026-11-22') }, 'invalid-period FUL-06'],
    ['FUL-06 that ends before it begins', { from: day('2026-12-02'), to: day('2026-12-01') }, 'invalid-period FUL-06'],
    ['FUL-06 that has run out', { to: day('2026-11-22') }, 'invalid-period FUL-06'],
    ['FUL-02 when nobody has that number and name', { receiver: undefined }, 'no-such-receiver'],
    ['DEC-03 when she died today', { receiver: { ...liv, died: today } }, 'no-such-receiver'],
    ['HID-02 when she has kode 7', { receiver: { ...liv, protection: 'confidential' } }, 'no-such-receiver'],
    ['HID-02 when she has kode 6', { receiver: { ...liv, protection: 'strictlyConfidential' } }, 'no-such-receiver'],
    ['HID-02 when she has a client address', { receiver: { ...liv, protection: 'client' } }, 'yes'],
    ['FUM-01 who is himself', { receiver: { ...liv, id: 'arne' } }, 'receiver-is-giver FUM-01'],
    ['AGE18-01 on her eighteenth birthday', { receiver: turnsEighteenToday }, 'yes'],
    ['AGE18-01 the day before', { receiver: turnsEighteenTomorrow }, 'receiver-too-young AGE18-01'],
    [
      'AGE18-01 who is in hiding as well, which is not told',
      { receiver: { ...turnsEighteenTomorrow, protection: 'confidential' } },
      'no-such-receiver',
    ],
    ['FUM-02 who has one already', { exists: true }, 'fullmakt-exists FUM-02'],
    ['FUM-03 as the twentieth', { given: MOST_GIVEN - 1 }, 'yes'],
    ['FUM-03 as one too many', { given: MOST_GIVEN }, 'too-many-fullmakter FUM-03'],
  ])('%s', (_what, different, expected) => {
    expect(told(mayGive({ ...usual, ...different }))).toBe(expected);
  });

  test.each<[string, Partial<GivingFacts>, string]>([
    ['FUL-06 a day that has been', { from: day('2026-11-22') }, 'invalid-period FUL-06'],
    ['FUM-03 one too many', { given: MOST_GIVEN }, 'too-many-fullmakter FUM-03'],
  ])('HID-04 %s is told the same whoever is named, or nobody', (_what, wrong, expected) => {
    const hidden = { ...liv, protection: 'confidential' as const };
    for (const receiver of [liv, undefined, turnsEighteenTomorrow, hidden, { ...liv, id: 'arne' }])
      expect(told(mayGive({ ...usual, ...wrong, receiver }))).toBe(expected);
  });

  test('HID-04 nothing tells whether the receiver is dead, hidden or not there', () => {
    const silent = [undefined, { ...liv, died: today }, { ...liv, protection: 'confidential' as const }];
    const answers = silent.map((receiver) => mayGive({ ...usual, receiver }));
    for (const answer of answers) expect(answer).toEqual({ ok: false, code: 'no-such-receiver', rule: undefined });
  });
});

test.each([
  ['who could receive one', liv, true],
  ['who is dead', { ...liv, died: today }, false],
  ['who is in hiding', { ...liv, protection: 'confidential' as const }, false],
  ['who is under eighteen', turnsEighteenTomorrow, false],
])('one may be named without a number %s: %o', (_who, person, expected) => {
  expect(mayBeKnown(person, today)).toBe(expected);
});

describe('Arne changes what Liv has', () => {
  const usual: ChangingFacts = { today, receiver: liv, from: today, to: null, state: 'active' };
  test.each<[string, Partial<ChangingFacts>, string]>([
    ['FUL-07 while it is in force', {}, 'yes'],
    ['FUL-07 before it is in force', { state: 'coming' }, 'yes'],
    ['FUL-07 after it has ended', { state: 'ended' }, 'fullmakt-over FUL-07'],
    ['FUL-07 after it has run out', { state: 'expired' }, 'fullmakt-over FUL-07'],
    ['FUL-06 to a day that has been', { to: day('2026-11-22') }, 'invalid-period FUL-06'],
    [
      'FUL-06 to a day that has been, whoever she is',
      { to: day('2026-11-22'), receiver: { ...liv, protection: 'confidential' } },
      'invalid-period FUL-06',
    ],
    ['HID-02 when she is in hiding by now', { receiver: { ...liv, protection: 'confidential' } }, 'no-such-receiver'],
    ['DEC-03 when she is dead', { receiver: { ...liv, died: today } }, 'no-such-receiver'],
  ])('%s', (_what, different, expected) => {
    expect(told(mayChange({ ...usual, ...different }))).toBe(expected);
  });
});

test.each([
  ['coming', 'yes'],
  ['active', 'yes'],
  ['ended', 'yes'],
  ['expired', 'fullmakt-over FUL-08'],
] as const)('FUL-08 TD-07 either ends one that is %s: %s', (state, expected) => {
  expect(told(mayEnd({ state }))).toBe(expected);
});

describe('a case worker registers Magnhild’s form', () => {
  const magnhild = {
    id: 'magnhild',
    born: day('1935-01-01'),
    died: null,
    protection: 'none',
    inactive: false,
  } as const;
  const usual: PaperFacts = {
    today,
    giver: magnhild,
    receiver: liv,
    exists: false,
    given: 0,
    from: today,
    to: null,
    signedOn: day('2026-11-10'),
    consent: 'basis',
  };
  const giverBorn = (born: string) => ({ giver: { ...magnhild, born: day(born) } });

  test.each<[string, Partial<PaperFacts>, string]>([
    ['FUL-09 signed some days ago', {}, 'yes'],
    ['FUL-09 signed today', { signedOn: today }, 'yes'],
    ['FUL-09 signed a year ago', { signedOn: day('2025-11-23') }, 'yes'],
    ['FUL-09 signed longer ago', { signedOn: day('2025-11-22') }, 'invalid-form-date FUL-09'],
    ['FUL-09 signed tomorrow', { signedOn: day('2026-11-24') }, 'invalid-form-date FUL-09'],
    ['FUL-01 by someone who is sixteen today', giverBorn('2010-11-23'), 'yes'],
    ['FUL-01 by someone who is fifteen', giverBorn('2010-11-24'), 'giver-too-young FUL-01'],
    ['FUL-01 by someone who has not consented', { consent: 'none' }, 'giver-has-not-consented FUL-01'],
    ['AGE18-01 for someone who is seventeen', { receiver: turnsEighteenTomorrow }, 'receiver-too-young AGE18-01'],
    ['FUL-02 for a number that nobody has', { receiver: undefined }, 'no-such-receiver FUL-02'],
    ['FUM-01 for herself', { receiver: { ...liv, id: 'magnhild' } }, 'receiver-is-giver FUM-01'],
    ['FUM-02 for someone who has one', { exists: true }, 'fullmakt-exists FUM-02'],
    ['FUM-03 as one too many', { given: MOST_GIVEN }, 'too-many-fullmakter FUM-03'],
    ['FUL-06 for days that have been', { to: day('2026-11-22') }, 'invalid-period FUL-06'],
    [
      'FUL-06 the same, for a number that nobody has',
      { to: day('2026-11-22'), receiver: undefined },
      'invalid-period FUL-06',
    ],
    [
      'FUM-03 one too many, for a number that nobody has',
      { given: MOST_GIVEN, receiver: undefined },
      'too-many-fullmakter FUM-03',
    ],
    ['HID-03 when she is in hiding', { giver: { ...magnhild, protection: 'confidential' } }, 'fullmakt-not-possible'],
    ['HID-02 when Liv is in hiding', { receiver: { ...liv, protection: 'confidential' } }, 'fullmakt-not-possible'],
    ['DEC-03 when she is dead', { giver: { ...magnhild, died: today } }, 'fullmakt-not-possible'],
    ['DEC-03 when Liv is dead', { receiver: { ...liv, died: today } }, 'fullmakt-not-possible'],
    ['CON-09 when she is inactive', { giver: { ...magnhild, inactive: true } }, 'fullmakt-not-possible'],
  ])('%s', (_what, different, expected) => {
    expect(told(mayRegisterPaper({ ...usual, ...different }))).toBe(expected);
  });

  test.each<[ConsentLevel, string]>([
    ['none', 'giver-has-not-consented FUL-01'],
    ['basis', 'yes'],
    ['basisPlus', 'yes'],
    ['full', 'yes'],
  ])('CON-01 with the consent %s: %s', (consent, expected) => {
    expect(told(mayRegisterPaper({ ...usual, consent }))).toBe(expected);
  });
});

test.each([
  ['1990-01-01', 'yes'],
  ['2026-11-23', 'yes'],
  ['2026-11-24', 'invalid-form-date FUL-09'],
])('FUL-09 a form that ends a fullmakt, signed %s: %s', (signedOn, expected) => {
  expect(told(mayRegisterForm({ today, signedOn: day(signedOn) }))).toBe(expected);
});

test.each<[string, string | null, string, boolean]>([
  ['given the day before', null, '2026-11-22T08:00:00Z', true],
  ['given the same day', null, '2026-11-23T22:59:59Z', true],
  ['given just after midnight in Norway', null, '2026-11-23T23:00:00Z', false],
  ['signed before and registered after', '2026-11-20', '2026-11-30T08:00:00Z', true],
  ['signed the same day', '2026-11-23', '2026-11-30T08:00:00Z', true],
  ['signed the day after', '2026-11-24', '2026-11-30T08:00:00Z', false],
])('FUL-09 a form that was signed on 23 November ends one that was %s: %s %s %s', (_what, signed, givenAt, ended) => {
  const given = { signedOn: signed ? day(signed) : null, givenAt: Temporal.Instant.from(givenAt) };
  expect(isEndedByForm({ signedOn: today }, given)).toBe(ended);
});

test('every rule has an id and a source', () => {
  for (const { id, source } of [...givingRules, ...changingRules, ...endingRules, ...paperRules, ...formRules]) {
    expect(id).toMatch(/^[A-Z]+\d*-\d\d$/);
    expect(source).not.toBe('');
  }
});
