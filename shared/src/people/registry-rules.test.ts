import { describe, expect, test } from 'vitest';
import { checkDigitsOf, nationalIdOf } from './national-id.ts';
import {
  type Claim,
  decideRegistration,
  type RegistryFacts,
  type RegistryRefusal,
  registryRules,
  responsibilityAfterDeath,
} from './registry-rules.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const today = day('2026-11-23');
const nora = { id: 'nora', sex: 'female', born: day('2017-10-14'), died: null } as const;
const person = (id: string, sex: 'female' | 'male', born = '1984-03-01') => ({
  id,
  sex,
  born: day(born),
  died: null,
  ancestorIds: [],
});
const kari = person('kari', 'female');
const ola = person('ola', 'male');
const astrid = person('astrid', 'female');
const claim = (kind: Claim['kind'], holder: Claim['holder']): Claim => ({ kind, holder });

const outcome = (facts: Partial<RegistryFacts>): RegistryRefusal | 'possible' => {
  const decision = decideRegistration({ today, person: nora, ...facts });
  return decision.ok ? 'possible' : decision.code;
};

describe('birth and death', () => {
  test.each([
    ['born today', '2026-11-23', null, 'possible'],
    ['born tomorrow', '2026-11-24', null, 'born-in-future'],
    ['died on the day of birth', '2026-11-01', '2026-11-01', 'possible'],
    ['died the day before birth', '2026-11-01', '2026-10-31', 'died-before-birth'],
    ['died today', '1940-01-01', '2026-11-23', 'possible'],
    ['died tomorrow', '1940-01-01', '2026-11-24', 'died-before-birth'],
  ])('%s', (_when, born, died, expected) => {
    expect(outcome({ person: { ...nora, born: day(born), died: died ? day(died) : null } })).toBe(expected);
  });
});

test('an address in another municipality than the person is refused', () => {
  expect(outcome({ addressInMunicipality: false })).toBe('address-outside-municipality');
  expect(outcome({ addressInMunicipality: true })).toBe('possible');
  expect(outcome({ municipalityExists: false, addressInMunicipality: false })).toBe('no-such-municipality');
});

describe('the national identity number', () => {
  const number = nationalIdOf(nora.born, 'female', 0) ?? '';
  test.each<[string, { number: string; taken: boolean }, string]>([
    ['fits and is free', { number, taken: false }, 'possible'],
    ['belongs to another', { number, taken: true }, 'national-id-taken'],
    [
      'has a wrong check digit',
      { number: number.replace(/.$/, (d) => `${(Number(d) + 1) % 10}`), taken: false },
      'invalid-national-id',
    ],
    [
      'is of a boy born that day',
      { number: nationalIdOf(nora.born, 'male', 0) ?? '', taken: false },
      'invalid-national-id',
    ],
    [
      'is of a girl born the day after',
      { number: nationalIdOf(nora.born.add({ days: 1 }), 'female', 0) ?? '', taken: false },
      'invalid-national-id',
    ],
    ['is of a real month', { number: `141017502${checkDigitsOf('141017502')}`, taken: false }, 'invalid-national-id'],
  ])('%s', (_what, nationalId, expected) => {
    expect(outcome({ nationalId })).toBe(expected);
  });
});

test('the municipality must be in the world', () => {
  expect(outcome({ municipalityExists: true })).toBe('possible');
  expect(outcome({ municipalityExists: false })).toBe('no-such-municipality');
});

describe('the list of a fastlege', () => {
  test.each<[string, RegistryFacts['gpList'], string, string]>([
    ['has a place left', { capacity: 10, citizens: 9, hasParent: false }, '2017-10-14', 'possible'],
    ['is full', { capacity: 10, citizens: 10, hasParent: false }, '2017-10-14', 'gp-list-full'],
    [
      'is full, but has the mother of a child of nine',
      { capacity: 10, citizens: 10, hasParent: true },
      '2017-10-14',
      'possible',
    ],
    [
      'is full, and the child turns sixteen tomorrow',
      { capacity: 10, citizens: 10, hasParent: true },
      '2010-11-24',
      'possible',
    ],
    [
      'is full, and the child turns sixteen today',
      { capacity: 10, citizens: 10, hasParent: true },
      '2010-11-23',
      'gp-list-full',
    ],
    ['is not there', 'missing', '2017-10-14', 'no-such-gp-list'],
  ])('%s', (_what, gpList, born, expected) => {
    expect(outcome({ gpList, person: { ...nora, born: day(born) } })).toBe(expected);
  });
});

describe('eID by age', () => {
  test.each<[string, 'substantial' | 'high' | null, string, string]>([
    ['none for a child', null, '2017-10-14', 'possible'],
    ['MinID in the year one turns thirteen', 'substantial', '2013-12-31', 'possible'],
    ['MinID the year before', 'substantial', '2014-01-01', 'eid-too-young'],
    ['BankID on the thirteenth birthday', 'high', '2013-11-23', 'possible'],
    ['BankID the day before', 'high', '2013-11-24', 'eid-too-young'],
  ])('%s', (_what, eid, born, expected) => {
    expect(outcome({ eid, person: { ...nora, born: day(born) } })).toBe(expected);
  });

  test('someone born 29 February gets BankID on 1 March', () => {
    const linnea = { ...nora, born: day('2012-02-29') };
    expect(outcome({ today: day('2025-02-28'), eid: 'high', person: linnea })).toBe('eid-too-young');
    expect(outcome({ today: day('2025-03-01'), eid: 'high', person: linnea })).toBe('possible');
  });
});

describe('who can hold parental responsibility', () => {
  test.each<[string, Claim, string, string]>([
    ['a living woman', claim('mother', kari), '2017-10-14', 'possible'],
    ['nobody in the world', claim('mother', undefined), '2017-10-14', 'no-such-holder'],
    ['someone dead', claim('mother', { ...kari, died: day('2020-01-01') }), '2017-10-14', 'no-such-holder'],
    ['the child', claim('other', { ...nora, ancestorIds: [] }), '2017-10-14', 'own-parent'],
    [
      'the grandchild',
      claim('other', { ...kari, ancestorIds: ['mother of kari', 'nora'] }),
      '2017-10-14',
      'own-parent',
    ],
    [
      'someone twelve years older to the day',
      claim('mother', { ...kari, born: day('2005-10-14') }),
      '2017-10-14',
      'possible',
    ],
    [
      'someone a day too young',
      claim('mother', { ...kari, born: day('2005-10-15') }),
      '2017-10-14',
      'child-older-than-parent',
    ],
    [
      'someone younger than the child',
      claim('other', { ...kari, born: day('2020-01-01') }),
      '2017-10-14',
      'child-older-than-parent',
    ],
    ['anyone, the day before eighteen', claim('mother', kari), '2008-11-24', 'possible'],
    ['nobody, from eighteen', claim('mother', kari), '2008-11-23', 'not-a-child'],
  ])('%s', (_who, held, born, expected) => {
    expect(outcome({ responsibility: [held], person: { ...nora, born: day(born) } })).toBe(expected);
  });

  test('taking it away is possible at any age', () => {
    expect(outcome({ responsibility: [], person: { ...nora, born: day('1990-01-01') } })).toBe('possible');
  });
});

describe('which kinds stand together', () => {
  const contradicts = 'contradicting-responsibility';
  test.each<[string, Claim[], string]>([
    ['mother and father jointly', [claim('joint', kari), claim('joint', ola)], 'possible'],
    ['two mothers jointly', [claim('joint', kari), claim('joint', astrid)], 'possible'],
    ['mother alone', [claim('mother', kari)], 'possible'],
    ['father alone', [claim('father', ola)], 'possible'],
    ['co-mother alone', [claim('coMother', astrid)], 'possible'],
    ['mother, and an aunt by the court', [claim('mother', kari), claim('other', astrid)], 'possible'],
    ['only an uncle by the court', [claim('other', ola)], 'possible'],
    ['not known', [claim('unknown', kari)], 'possible'],
    ['jointly with nobody', [claim('joint', kari)], contradicts],
    ['three jointly', [claim('joint', kari), claim('joint', ola), claim('joint', astrid)], contradicts],
    ['mother alone and father alone', [claim('mother', kari), claim('father', ola)], contradicts],
    ['mother alone and co-mother alone', [claim('mother', kari), claim('coMother', astrid)], contradicts],
    [
      'mother alone beside two jointly',
      [claim('joint', kari), claim('joint', ola), claim('mother', astrid)],
      contradicts,
    ],
    ['known and not known', [claim('mother', kari), claim('unknown', ola)], contradicts],
    ['the same person twice', [claim('mother', kari), claim('other', kari)], contradicts],
    ['a man as mother', [claim('mother', ola)], contradicts],
    ['a man as co-mother', [claim('coMother', ola)], contradicts],
    ['a woman as father', [claim('father', kari)], contradicts],
  ])('%s', (_which, responsibility, expected) => {
    expect(outcome({ responsibility })).toBe(expected);
  });
});

describe.each(['fosterParents', 'guardians'] as const)('those who may be named as %s', (whom) => {
  test.each<[string, NonNullable<RegistryFacts['guardians']>, string]>([
    ['a living adult', [kari], 'possible'],
    ['two', [kari, ola], 'possible'],
    ['none', [], 'possible'],
    ['nobody in the world', [kari, undefined], 'no-such-holder'],
    ['someone dead', [{ ...kari, died: today }], 'no-such-holder'],
    ['oneself', [nora], 'own-guardian'],
    ['someone eighteen today', [{ ...kari, born: day('2008-11-23') }], 'possible'],
    ['someone eighteen tomorrow', [{ ...kari, born: day('2008-11-24') }], 'carer-not-of-age'],
  ])('%s', (_who, carers, expected) => {
    expect(outcome({ [whom]: carers })).toBe(expected);
  });
});

test('foster care is for children, vergemål for anyone', () => {
  const born = (iso: string) => ({ ...nora, born: day(iso) });
  expect(outcome({ person: born('2008-11-24'), fosterParents: [kari] })).toBe('possible');
  expect(outcome({ person: born('2008-11-23'), fosterParents: [kari] })).toBe('not-a-child');
  expect(outcome({ person: born('2008-11-23'), fosterParents: [] })).toBe('possible');
  expect(outcome({ person: born('1940-01-01'), guardians: [kari] })).toBe('possible');
});

describe('when a holder dies', () => {
  const held = (holderId: string, sex: 'female' | 'male', kind: Claim['kind']) => ({ holderId, sex, kind });

  test.each([
    ['the father of two jointly', [held('kari', 'female', 'mother')], 'ola'],
    ['the mother of two jointly', [held('ola', 'male', 'father')], 'kari'],
  ])('%s: the other has it alone', (_who, left, died) => {
    const joint = [held('kari', 'female', 'joint'), held('ola', 'male', 'joint')];
    expect(responsibilityAfterDeath(joint, died)).toEqual(left);
  });

  test('a mother who had it alone: nobody has it', () => {
    expect(responsibilityAfterDeath([held('kari', 'female', 'mother')], 'kari')).toEqual([]);
  });

  test('someone who had it by the court: the two jointly go on', () => {
    const both = [held('kari', 'female', 'joint'), held('ola', 'male', 'joint')];
    expect(responsibilityAfterDeath([...both, held('turid', 'female', 'other')], 'turid')).toEqual(both);
  });
});

test('every rule has its id and source, and a decision record where sources are silent', () => {
  for (const { id, source, assumption } of registryRules) {
    expect(id).toMatch(/^[A-Z]+\d{0,2}-\d{2}$/);
    expect(source).not.toBe('');
    if (/silent|differ/.test(source)) expect(assumption).toBe('docs/decisions/010');
  }
  expect(new Set(registryRules.map(({ id }) => id)).size).toBe(registryRules.length);
  expect(decideRegistration({ today, person: { ...nora, born: day('2026-11-24') } })).toEqual({
    ok: false,
    code: 'born-in-future',
    rule: 'FREG-01',
  });
});
