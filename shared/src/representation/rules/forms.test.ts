import { describe, expect, test } from 'vitest';
import { consentLevels } from '../../people/people-model.ts';
import type { FormPerformer } from '../representation-model.ts';
import { aged, ask, assigned, elsewhere, kari, mother, person, receiver, said, self } from './asking.ts';

const father = person('father', '1940-01-01', { address: elsewhere });
const youth = aged(14, { youthAccessConsent: true });
const form = (...performers: FormPerformer[]) =>
  ({ service: 'forms', action: 'write', item: { restriction: 'N', performers } }) as const;
const standard = { service: 'forms', action: 'write', item: { restriction: 'N' } } as const;
const shut = 'no-access · REP-07';

describe('REP-07: a form says who may fill it in', () => {
  test.each([
    ['1, oneself', self(kari, form(1)), 'self'],
    ['all but 1', self(kari, form(2, 3, 4, 5, 6, 7)), shut],
    ['2, a parent under twelve', mother(aged(11), form(2)), 'FO'],
    ['2 from twelve', mother(aged(12), form(2)), shut],
    ['3, a parent from twelve', mother(aged(12), form(3)), 'FO'],
    ['3 under twelve', mother(aged(11), form(3)), shut],
    ['4, tildelt', assigned(father, {}, form(1, 4)), 'TD'],
    ['all but 4', assigned(father, {}, form(1, 2, 3, 5, 6, 7)), shut],
    ['5, ordinary', receiver(father, {}, form(1, 5)), 'FU'],
    ['all but 5', receiver(father, {}, form(1, 2, 3, 4, 6, 7)), shut],
    ['7, a youth', self(youth, form(7)), 'self'],
    ['all but 7', self(youth, form(1, 2, 3, 4, 5, 6)), shut],
  ])('%s', (_who, question, expected) => {
    expect(said(question)).toBe(expected);
  });

  test('6, a hidden address, must be switched on too', () => {
    const hidden = { ...kari, protection: 'confidential' } as const;
    expect(said(self(hidden, form(1)))).toBe(shut);
    expect(said(self(hidden, form(1, 6)))).toBe('self');
    expect(said(self({ ...youth, protection: 'confidential' }, form(6, 7)))).toBe('self');
  });

  test.each([
    ['oneself', self(kari, standard), 'self'],
    ['a parent', mother(aged(5), standard), 'FO'],
    ['a parent from twelve', mother(aged(13), standard), 'FO'],
    ['ordinary', receiver(father, {}, standard), 'FU'],
    ['tildelt', assigned(father, {}, standard), 'TD'],
    ['not a youth', self(youth, standard), shut],
    ['not someone with a hidden address', self({ ...kari, protection: 'confidential' }, standard), shut],
  ])('the standard is 1 to 5: %s', (_who, question, expected) => {
    expect(said(question)).toBe(expected);
  });

  test('that a form which names nobody has the standard is a choice', () => {
    const marks = (asked: typeof standard | ReturnType<typeof form>) =>
      ask(self(kari, asked)).trace.flatMap(({ rule, assumption }) => (rule === 'REP-07' ? [assumption] : []));
    expect([marks(standard), marks(form(1))]).toEqual([['docs/decisions/007'], [undefined]]);
  });

  test('codes of a form mean nothing in another service', () => {
    expect(said(self(kari, { ...form(2), service: 'inbox' }))).toBe('self');
  });
});

test('REP-04: what the citizen may not fill in, nobody with fullmakt fills in', () => {
  expect(said(receiver(father, {}, form(5)))).toBe('no-access · REP-04');
  expect(said(assigned(father, {}, form(4)))).toBe('no-access · REP-04');
  expect(said(assigned(aged(14), {}, form(4)))).toBe('TD');
});

describe('REP-08: a form names its area, and the area the consent it needs', () => {
  test.each([
    [1, 'basis'],
    [2, 'basisPlus'],
    [3, 'full'],
    [4, 'full'],
    [5, 'full'],
  ] as const)('%i asks for %s', (area, least) => {
    const enough = consentLevels.indexOf(least);
    for (const [i, consent] of consentLevels.entries()) {
      const question = { service: 'forms', action: 'write', item: { restriction: 'N', area } } as const;
      expect(said(self({ ...kari, consent }, question))).toBe(i >= enough ? 'self' : 'consent-too-low · REP-08');
    }
  });

  test('in another service an area means nothing', () => {
    const question = { service: 'test-results', action: 'read', item: { restriction: 'N', area: 1 } } as const;
    expect(said(self({ ...kari, consent: 'basis' }, question))).toBe('consent-too-low · CON-04');
  });
});
