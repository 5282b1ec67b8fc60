import { describe, expect, test } from 'vitest';
import { consentLevels } from '../../people/people-model.ts';
import { serviceCodes } from '../service-catalogue.ts';
import {
  aged,
  ask,
  assigned,
  day,
  elsewhere,
  holding,
  kari,
  mother,
  ola,
  person,
  receiver,
  said,
  self,
} from './asking.ts';

const child = aged(8);
const father = person('father', '1940-01-01', { address: elsewhere });

describe('HID-01: which addresses are hidden', () => {
  test.each([
    ['none', 'FO'],
    ['client', 'FO'],
    ['confidential', 'no-access · HID-02'],
    ['strictlyConfidential', 'no-access · HID-02'],
  ] as const)('%s', (protection, expected) => {
    expect(said(mother({ ...child, protection }))).toBe(expected);
  });
});

describe('HID-02: a hidden address ends all representation, both ways', () => {
  const hidden = { protection: 'confidential' } as const;
  test.each([
    ['a child’s, to a mother', mother({ ...child, ...hidden })],
    ['a mother’s, for her child', mother(child, { actor: { ...kari, ...hidden } })],
    ['a giver’s', receiver({ ...father, ...hidden })],
    ['a receiver’s', receiver(father, {}, { actor: { ...kari, ...hidden } })],
    ['of whom a fullmakt was assigned for', assigned({ ...father, ...hidden })],
  ])('%s', (_whose, question) => {
    expect(said(question)).toBe('no-access · HID-02');
  });
});

test('HID-04: what a parent is told of a hidden child is what a stranger is told', () => {
  const { trace: _a, ...toStranger } = ask({ subject: child });
  const { trace: _b, ...toParent } = ask(mother({ ...child, protection: 'confidential' }));
  const { trace: _c, ...ofTheDead } = ask(mother({ ...child, died: day('2026-01-01') }));
  expect([toParent, ofTheDead]).toEqual([toStranger, toStranger]);
});

describe('DEC-01, DEC-03: from the day of death the dead act for nobody, and nobody for them', () => {
  const died = day('2026-11-24');
  test.each([
    ['a mother, for her dead child', mother({ ...child, died }), 'no-access · DEC-03'],
    ['a dead mother', mother(child, { actor: { ...kari, died } }), 'no-access · DEC-03'],
    ['the receiver of a dead giver', receiver({ ...father, died }), 'no-access · DEC-03'],
    ['the dead themselves', self({ ...kari, died }), 'no-access · DEC-03'],
    ['the day before', mother({ ...child, died: day('2026-11-25') }), 'FO'],
  ])('%s', (_who, question, expected) => {
    expect(said(question)).toBe(expected);
  });
});

describe('CON-01: no service before one has consented, for others either', () => {
  test.each([
    ['oneself', self({ ...kari, consent: 'none' }), 'consent-too-low · CON-04'],
    ['oneself, to consent', self({ ...kari, consent: 'none' }, { service: 'privacy-settings' }), 'self'],
    [
      'a school nurse’s citizen of sixteen',
      self(aged(16, { consent: 'none' }), { service: 'school-nurse' }),
      'consent-too-low · CON-04',
    ],
    [
      'a mother without consent',
      mother(child, { actor: { ...kari, consent: 'none' } }),
      'own-consent-missing · CON-01',
    ],
    ['a mother with the least consent', mother(child, { actor: { ...kari, consent: 'basis' } }), 'FO'],
    [
      'a receiver without consent',
      receiver(father, {}, { actor: { ...kari, consent: 'none' } }),
      'own-consent-missing · CON-01',
    ],
    [
      'a holder of a tildelt one',
      assigned(father, {}, { actor: { ...kari, consent: 'none' } }),
      'own-consent-missing · CON-01',
    ],
  ])('%s', (_who, question, expected) => {
    expect(said(question)).toBe(expected);
  });
});

describe('CON-04: the least consent each service asks for', () => {
  test.each([
    ['inbox', 'basis'],
    ['gp-info', 'basis'],
    ['fullmakter', 'basis'],
    ['prescriptions', 'basis'],
    ['vaccinations', 'basis'],
    ['kjernejournal', 'basis'],
    ['record-documents', 'basisPlus'],
    ['test-results', 'basisPlus'],
    ['appointments', 'full'],
    ['gp-dialogue', 'full'],
    ['prescription-renewal', 'full'],
    ['home-care', 'full'],
    ['helsestasjon', 'full'],
    ['forms', 'full'],
  ] as const)('%s: %s', (service, least) => {
    const enough = consentLevels.indexOf(least);
    for (const [i, consent] of consentLevels.entries()) {
      const expected = i >= enough ? 'self' : 'consent-too-low · CON-04';
      expect(said(self({ ...kari, consent }, { service }))).toBe(expected);
    }
  });

  test('it is the citizen’s consent that counts, not that of whoever acts', () => {
    expect(said(mother({ ...child, consent: 'basis' }))).toBe('consent-too-low · CON-04');
    expect(said(receiver({ ...father, consent: 'basis' }))).toBe('consent-too-low · CON-04');
    expect(said(mother(child, { actor: { ...kari, consent: 'basis' }, service: 'record-documents' }))).toBe('FO');
  });

  test.each([
    ['a service whose page says so', self(kari), false],
    ['the school nurse, from sixteen', self(aged(16), { service: 'school-nurse' }), true],
    ['the school nurse, on track A', self(aged(13), { service: 'school-nurse' }), true],
  ])('asked once, and marked where it is a choice: %s', (_of, question, chosen) => {
    const steps = ask(question).trace.filter(({ rule }) => rule === 'CON-04');
    expect(steps.map(({ assumption }) => assumption !== undefined)).toEqual([chosen]);
  });

  test('CON-05: with Basis alone the GP cannot be written to', () => {
    expect(said(self({ ...kari, consent: 'basis' }, { service: 'gp-dialogue', action: 'write' }))).toBe(
      'consent-too-low · CON-04',
    );
  });
});

describe('CON-09: someone inactive', () => {
  test.each(serviceCodes)('has nothing for themselves: %s', (service) => {
    expect(said(self({ ...kari, inactive: true }, { service }))).toBe('inactive · CON-09');
  });
  test.each([
    ['acts for nobody', mother(child, { actor: { ...kari, inactive: true } }), 'inactive · CON-09'],
    ['nor by fullmakt', receiver(father, {}, { actor: { ...kari, inactive: true } }), 'inactive · CON-09'],
    ['is helped by whom they gave fullmakt', receiver({ ...father, inactive: true }), 'FU'],
  ])('%s', (_what, question, expected) => {
    expect(said(question)).toBe(expected);
  });
});

describe('REP-03: whoever acts for another has logged in as an adult does', () => {
  test.each([
    ['by high assurance', mother(child), 'FO'],
    ['not by substantial', mother(child, { eid: 'substantial' }), 'eid-too-low · REP-03'],
    ['not by substantial, with fullmakt', receiver(father, {}, { eid: 'substantial' }), 'eid-too-low · REP-03'],
    ['from the sixteenth birthday', youngMother(16), 'FO'],
    ['not the day before', youngMother(16, 1), 'no-access · REP-03'],
  ])('%s', (_what, question, expected) => {
    expect(said(question)).toBe(expected);
  });

  test('CON-01: all that is asked of whoever acts for another is a choice', () => {
    const asked = ask(mother(child)).trace.filter(({ rule }) => rule === 'CON-01' || rule === 'REP-03');
    expect(asked.map(({ assumption }) => assumption)).toEqual(['docs/decisions/007', 'docs/decisions/007']);
  });

  function youngMother(years: number, daysUntil = 0) {
    const mina = person('kari', day('2026-11-24').subtract({ years }).add({ days: daysUntil }));
    return mother(aged(1), { actor: mina, holders: [holding(mina), holding(ola)] });
  }
});

describe('TOTAL: what is not known is not let through', () => {
  const odd = <T>(value: string) => value as T;
  test.each([
    ['service', self(kari, { service: odd('gossip') })],
    ['service', self(kari, { service: odd('toString') })],
    ['action', mother(child, { action: odd('delete') })],
    ['eid', self(kari, { eid: odd('low') })],
    ['actor', mother(child, { actor: { ...kari, consent: odd('more') } })],
    ['subject', mother({ ...child, protection: odd('secret') })],
    ['subject', mother(person('nora', '2026-11-25'))],
    ['restriction', self(kari, { item: { restriction: odd('NORN_X') } })],
    ['area', self(kari, { service: 'forms', item: { restriction: 'N', area: odd('9') } })],
    ['performers', self(kari, { service: 'forms', item: { restriction: 'N', performers: [1, odd('8')] } })],
  ])('an odd %s', (what, question) => {
    const { trace } = ask(question);
    expect(said(question)).toBe('no-access · TOTAL');
    expect(trace).toEqual([expect.objectContaining({ rule: 'TOTAL', facts: { unknown: what } })]);
  });
});
