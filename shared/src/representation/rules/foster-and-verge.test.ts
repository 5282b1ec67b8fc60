import { describe, expect, test } from 'vitest';
import type { AccessFacts } from '../representation-model.ts';
import { aged, assigned, elsewhere, holding, kari, ola, person, receiver, said } from './asking.ts';

const child = aged(8);
const foster = (subject = child, more: Partial<AccessFacts> = {}) => ({
  subject,
  fosterParents: [kari],
  fosterParentAccess: true,
  ...more,
});

describe('FOS-01: foster parents, off unless the world switches it on, then as parents', () => {
  test.each([
    ['off', foster(child, { fosterParentAccess: false }), 'not-open-to-foster-parents · FOS-01'],
    ['on', foster(), 'FO'],
    ['on, for someone who is not registered', foster(child, { fosterParents: [ola] }), 'no-access · nobody'],
    [
      'on, but the child lives elsewhere',
      foster({ ...child, address: elsewhere }),
      'not-available-to-parents · PAR-02',
    ],
    ['on, from twelve', foster(aged(12), { service: 'test-results' }), 'not-for-parents-from-twelve · PAR-15'],
    ['on, from sixteen', foster(aged(16)), 'citizen-of-age · AGE16-01'],
    ['on, what is the citizen’s own', foster(child, { service: 'fullmakter' }), 'citizen-only · FUL-14'],
    ['on, with low assurance', foster(child, { eid: 'substantial' }), 'eid-too-low · REP-03'],
    ['on, kept from parents', foster(child, { item: { restriction: 'NORN_FORANS' } }), 'no-access · NORN_FORANS'],
    ['on, with a hidden address', foster({ ...child, protection: 'confidential' }), 'no-access · HID-02'],
  ])('%s', (_what, question, expected) => {
    expect(said(question)).toBe(expected);
  });

  test('HID-04: a hidden address of the child’s own parent shuts prescriptions', () => {
    const hidden = person('ola', '1982-01-01', { address: elsewhere, protection: 'strictlyConfidential' });
    const question = foster(child, { holders: [holding(hidden)], service: 'prescriptions' });
    expect(said(question)).toBe('no-access · HID-04');
    expect(said({ ...question, service: 'appointments' })).toBe('FO');
  });

  test('a parent who is also a foster parent has what a parent has', () => {
    expect(said(foster(child, { fosterParentAccess: false, holders: [holding(kari)] }))).toBe('FO');
  });
});

describe('VER-01: vergemål opens nothing by itself', () => {
  const father = person('father', '1940-01-01', { address: elsewhere });
  test.each([
    ['alone', { subject: father, guardian: true }, 'guardianship-opens-nothing · VER-01'],
    ['beside tildelt fullmakt', { ...assigned(father), guardian: true }, 'TD'],
    [
      'beside a fullmakt that does not cover it',
      { ...receiver(father, { areas: [1] }), guardian: true },
      'not-covered-by-fullmakt · FUL-03',
    ],
    [
      'of someone with a hidden address',
      { subject: { ...father, protection: 'confidential' }, guardian: true },
      'no-access · HID-02',
    ],
  ] as const)('%s', (_what, question, expected) => {
    expect(said(question)).toBe(expected);
  });
});
