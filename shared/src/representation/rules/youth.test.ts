import { describe, expect, test } from 'vitest';
import { type ServiceCode, serviceCodes } from '../service-catalogue.ts';
import { aged, ask, day, justUnder, mother, person, receiver, said, saidBy, self } from './asking.ts';

const consented = { youthAccessConsent: true } as const;
const young = 'citizen-too-young · YOU-01';
const notYet = 'not-open-to-youth · YOU-05';

describe('YOU-01, YOU-12: nothing before the thirteenth birthday, also where a parent has consented', () => {
  test.each(serviceCodes)('%s', (service) => {
    for (const action of ['read', 'write'] as const) {
      expect(said(self(justUnder(13, consented), { service, action }))).toBe(young);
      expect(said(self(aged(12, consented), { service, action }))).toBe(young);
    }
  });

  test('some services from thirteen, all from sixteen', () => {
    const open = (who: ReturnType<typeof aged>) =>
      serviceCodes.filter((service) => said(self(who, { service })) === 'self');
    expect(open(aged(12))).toHaveLength(0);
    expect(open(aged(13)).length).toBeGreaterThan(0);
    expect(open(aged(13, consented)).length).toBeGreaterThan(open(aged(13)).length);
    expect(open(aged(16))).toEqual(serviceCodes);
  });

  test('the year one turns thirteen is not enough, and 29 February is 1 March in other years', () => {
    const leap = person('nora', '2012-02-29');
    const on = (today: string) => said(self(leap, { today: day(today), service: 'school-nurse' }));
    expect([on('2025-01-01'), on('2025-02-28'), on('2025-03-01')]).toEqual([young, young, 'self']);
  });
});

describe('YOU-02: track A asks no parent, and MinID is enough', () => {
  test.each([13, 14, 15])('at %i', (age) => {
    const alone = aged(age, { consent: 'none' });
    for (const action of ['read', 'write'] as const)
      expect(said(self(alone, { service: 'school-nurse', action, eid: 'substantial' }))).toBe('self');
  });

  test('parents never see it', () => {
    for (const age of [6, 12, 13, 15])
      expect(said(mother(aged(age, consented), { service: 'school-nurse' }))).toBe('citizen-only · FUL-14');
  });

  test('the youth may look at what the parents have decided', () => {
    const settings = { service: 'child-settings', eid: 'substantial' } as const;
    expect(said(self(aged(13, { consent: 'none' }), settings))).toBe('self');
    expect(said(self(aged(13, consented), { ...settings, action: 'write' }))).toBe(notYet);
  });

  test('which is a choice; that the school nurse asks no parent is not', () => {
    const stepOf = (service: ServiceCode) =>
      ask(self(aged(13), { service })).trace.find(({ facts }) => facts['track'] === 'A');
    expect(stepOf('child-settings')).toMatchObject({ rule: 'YOU-07', assumption: 'docs/decisions/007' });
    expect(stepOf('school-nurse')).toMatchObject({ rule: 'YOU-02' });
    expect(stepOf('school-nurse')?.assumption).toBeUndefined();
  });
});

test('YOU-03, DHS-02: a time with the school nurse is asked for by the youth alone, for themselves', () => {
  const ask = { service: 'school-nurse', action: 'write' } as const;
  expect(said(self(aged(13), ask))).toBe('self');
  expect(said(receiver(aged(17), {}, ask))).toBe('citizen-only · FUL-14');
  expect(said(self(aged(13, consented), { ...ask, service: 'helsestasjon' }))).toBe(notYet);
});

describe('YOU-04, YOU-05: what track B opens, to look at', () => {
  test.each([
    ['gp-info', 'self'],
    ['vaccinations', 'self'],
    ['prescriptions', 'self'],
    ['appointments', 'self'],
    ['inbox', 'self'],
    ['prescription-renewal', notYet],
    ['gp-dialogue', notYet],
    ['helsestasjon', notYet],
    ['home-care', notYet],
    ['kjernejournal', notYet],
    ['activity', notYet],
    ['privacy-settings', notYet],
    ['fullmakter', 'not-open-to-youth · FUL-01'],
  ] as const)('%s: %s', (service, expected) => {
    for (const age of [13, 15]) expect(said(self(aged(age, consented), { service }))).toBe(expected);
  });

  test.each(['gp-info', 'vaccinations', 'prescriptions', 'appointments', 'inbox'] as const)(
    '%s is not changed',
    (service) => {
      expect(said(self(aged(15, consented), { service, action: 'write' }))).toBe(notYet);
    },
  );

  test('with BankID only', () => {
    expect(said(self(aged(14, consented), { eid: 'substantial' }))).toBe('eid-too-low · YOU-04');
  });
});

test.each(['appointments-specialist', 'record-documents', 'test-results'] as const)(
  'YOU-06: in development, so not there yet: %s',
  (service: ServiceCode) => {
    expect(said(self(aged(15, consented), { service }))).toBe(notYet);
  },
);

describe('YOU-07: a parent consents, and may withdraw', () => {
  test.each([
    ['no consent', {}, 'youth-consent-missing · YOU-07'],
    ['consent', consented, 'self'],
    ['consent, but the level of the child is too low', { ...consented, consent: 'basis' }, 'consent-too-low · CON-04'],
  ] as const)('%s', (_what, facts, expected) => {
    expect(said(self(aged(14, facts)))).toBe(expected);
  });

  test('that one parent is enough is a choice (YOU-11)', () => {
    const { trace } = ask(self(aged(14, consented)));
    const step = trace.find(({ rule }) => rule === 'YOU-07');
    expect(step).toMatchObject({ outcome: 'pass', assumption: 'docs/decisions/007' });
  });

  test('from sixteen nobody’s consent is asked for', () => {
    expect(said(self(aged(16)))).toBe('self');
    expect(saidBy('YOU-07', self(aged(16)))).toEqual([]);
  });
});

test('YOU-09: what the youth has reserved is seen by the youth, not by parents', () => {
  const item = { restriction: 'N', guardianReservation: true } as const;
  const youth = aged(14, consented);
  expect(said(self(youth, { service: 'prescriptions', item }))).toBe('self');
  expect(said(mother(youth, { service: 'prescriptions', item }))).toBe('no-access · PAR-17');
});
