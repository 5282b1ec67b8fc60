import { describe, expect, test } from 'vitest';
import { type ServiceCode, serviceCodes } from '../service-catalogue.ts';
import {
  aged,
  ask,
  assigned,
  day,
  elsewhere,
  fullmakt,
  holding,
  justUnder,
  kari,
  mother,
  person,
  receiver,
  said,
  self,
} from './asking.ts';

const father = person('father', '1940-01-01', { address: elsewhere });
const uncovered = 'not-covered-by-fullmakt · FUL-03';
const none = 'no-access · nobody';

describe('FUL-01: the giver is sixteen, and has consented', () => {
  test.each([
    ['on the sixteenth birthday', aged(16), 'FU'],
    ['not the day before', justUnder(16), 'no-access · FUL-01'],
    ['not without consent', aged(40, { consent: 'none' }), 'consent-too-low · CON-04'],
  ])('%s', (_when, giver, expected) => {
    expect(said(receiver(giver, {}, { service: 'gp-info' }))).toBe(expected);
  });
});

describe('AGE18-01, TD-03: the receiver is eighteen', () => {
  const onBirthday = person('kari', '2008-11-24');
  const dayBefore = person('kari', '2008-11-25');
  test.each([
    ['ordinary, on the birthday', receiver(father, {}, { actor: onBirthday }), 'FU'],
    ['ordinary, the day before', receiver(father, {}, { actor: dayBefore }), 'no-access · AGE18-01'],
    ['tildelt, on the birthday', assigned(father, {}, { actor: onBirthday }), 'TD'],
    ['tildelt, the day before', assigned(father, {}, { actor: dayBefore }), 'no-access · AGE18-01'],
  ])('%s', (_when, question, expected) => {
    expect(said(question)).toBe(expected);
  });
});

test('FUL-02: anyone may receive one, and several may', () => {
  const fullmakter = [fullmakt(father), fullmakt(father, { receiverId: 'ola' })];
  for (const actor of [kari, person('ola', '1990-01-01', { address: elsewhere })])
    expect(said({ subject: father, actor, fullmakter })).toBe('FU');
});

describe('FUL-03, FUL-04, FUL-17: each service belongs to one of three areas', () => {
  const areaOf: [ServiceCode, 'read' | 'write', 1 | 2 | 3][] = [
    ['inbox', 'read', 3],
    ['appointments', 'write', 3],
    ['appointments-specialist', 'read', 3],
    ['gp-info', 'read', 1],
    ['gp-dialogue', 'write', 3],
    ['prescriptions', 'read', 1],
    ['prescription-renewal', 'write', 3],
    ['vaccinations', 'read', 1],
    ['kjernejournal', 'read', 1],
    ['kjernejournal', 'write', 3],
    ['record-documents', 'read', 2],
    ['test-results', 'read', 2],
    ['home-care', 'write', 3],
    ['helsestasjon', 'write', 3],
    ['forms', 'write', 3],
    ['activity', 'read', 1],
  ];
  test.each(areaOf)('%s, %s: %i', (service, action, area) => {
    for (const given of [1, 2, 3] as const)
      expect(said(receiver(father, { areas: [given] }, { service, action }))).toBe(given === area ? 'FU' : uncovered);
    expect(said(receiver(father, { areas: [] }, { service, action }))).toBe(uncovered);
  });

  test('FUL-05: every service that can be opened is in an area, so a new one comes with its area', () => {
    const named = new Set(areaOf.map(([service]) => service));
    const closed: ServiceCode[] = ['school-nurse', 'fullmakter', 'privacy-settings', 'child-settings'];
    expect(serviceCodes.filter((service) => !named.has(service))).toEqual(closed);
  });

  test('where no source names the area, it is a choice', () => {
    const open = areaOf.filter(([service, action]) => {
      const { trace } = ask(receiver(father, {}, { service, action }));
      return trace.some(({ rule, assumption }) => rule === 'FUL-03' && assumption);
    });
    expect(open.map(([service]) => service)).toEqual([
      'gp-dialogue',
      'prescriptions',
      'prescription-renewal',
      'vaccinations',
      'helsestasjon',
      'forms',
      'activity',
    ]);
  });

  test('areas of two fullmakter add up', () => {
    const fullmakter = [fullmakt(father, { areas: [1] }), fullmakt(father, { areas: [2] })];
    const open = serviceCodes.filter((service) => said({ subject: father, fullmakter, service }) === 'FU');
    expect(open).toContain('gp-info');
    expect(open).toContain('test-results');
    expect(open).not.toContain('inbox');
  });
});

describe('FUL-06, FUL-11: from its first day to its last, at once, with no accept step', () => {
  const period = { from: day('2026-11-24'), to: day('2026-12-24') };
  test.each([
    ['the day before', '2026-11-23T22:59:59Z', none],
    ['at the first moment', '2026-11-23T23:00:00Z', 'FU'],
    ['at the last moment', '2026-12-24T22:59:59Z', 'FU'],
    ['the day after', '2026-12-24T23:00:00Z', none],
  ])('%s', (_when, instant, expected) => {
    expect(said(receiver(father, period, { now: Temporal.Instant.from(instant) }))).toBe(expected);
  });

  test('without an end, for ever', () => {
    expect(said(receiver(father, {}, { today: day('2060-01-01') }))).toBe('FU');
  });
});

describe('FUL-07, FUL-08, TD-07: ended at the moment it is ended', () => {
  const endedAt = Temporal.Instant.from('2026-11-24T10:00:00Z');
  test.each([
    ['a moment before', '2026-11-24T09:59:59.999Z', 'FU', 'TD'],
    ['at it', '2026-11-24T10:00:00Z', none, none],
    ['after it', '2026-11-25T10:00:00Z', none, none],
  ])('%s', (_when, instant, ordinary, tildelt) => {
    const now = Temporal.Instant.from(instant);
    expect(said(receiver(father, { endedAt }, { now }))).toBe(ordinary);
    expect(said(assigned(father, { endedAt }, { now }))).toBe(tildelt);
  });

  test('changed: the old one has ended, the new one holds', () => {
    const fullmakter = [fullmakt(father, { endedAt, areas: [3] }), fullmakt(father, { areas: [1] })];
    const now = endedAt;
    expect(said({ subject: father, fullmakter, now, service: 'inbox' })).toBe(uncovered);
    expect(said({ subject: father, fullmakter, now, service: 'gp-info' })).toBe('FU');
  });
});

describe('FUL-12, FUL-14, CON-11: nobody else has', () => {
  test.each(['fullmakter', 'privacy-settings', 'school-nurse'] as const)('%s', (service) => {
    expect(said(receiver(father, {}, { service }))).toBe('citizen-only · FUL-14');
    expect(said(assigned(father, {}, { service }))).toBe('citizen-only · FUL-14');
  });
});

describe('REP-04: never more than the citizen has', () => {
  test('what nobody writes', () => {
    for (const question of [receiver, assigned])
      expect(said(question(father, {}, { service: 'activity', action: 'write' }))).toBe(
        'not-covered-by-fullmakt · REP-04',
      );
  });

  test('under sixteen that is counted from what opens then, and is a choice', () => {
    const markOf = (age: number) =>
      ask(assigned(aged(age))).trace.find(({ rule }) => rule === 'REP-04')?.assumption !== undefined;
    expect([15, 16].map(markOf)).toEqual([true, false]);
    expect(said(assigned(aged(14), {}, { service: 'test-results' }))).toBe('TD');
    expect(said(self(aged(14, { youthAccessConsent: true }), { service: 'test-results' }))).toMatch(
      /^not-open-to-youth/,
    );
  });
});

test('FUL-03, YOU-07: what parents decide is in no fullmakt, by choice', () => {
  for (const question of [receiver, assigned]) {
    const asked = question(father, {}, { service: 'child-settings' });
    expect(said(asked)).toBe('not-covered-by-fullmakt · FUL-03');
    expect(ask(asked).trace.find(({ outcome }) => outcome === 'deny')?.assumption).toBe('docs/decisions/007');
  }
});

describe('TD-02: tildelt from the twelfth birthday', () => {
  test.each([
    ['on it', aged(12), 'TD'],
    ['not the day before', justUnder(12), 'no-access · TD-02'],
    ['at seventeen', aged(17), 'TD'],
  ])('%s', (_when, subject, expected) => {
    expect(said(assigned(subject))).toBe(expected);
    expect(ask(assigned(subject)).trace.find(({ rule }) => rule === 'TD-02')?.assumption).toBe('docs/decisions/007');
  });

  test('a parent has by it what was lost at twelve', () => {
    const question = { ...assigned(aged(13)), holders: [holding(kari)], service: 'test-results' } as const;
    expect(said(mother(aged(13), { service: 'test-results' }))).toBe('not-for-parents-from-twelve · PAR-15');
    expect(said(question)).toBe('TD');
  });
});

describe('TD-05: five years at most, whatever it says', () => {
  const from = day('2021-11-24');
  test.each([
    ['on the last day of five years', { from }, '2026-11-24', 'TD'],
    ['the day after', { from }, '2026-11-25', none],
    ['though it says ten', { from, to: day('2031-11-24') }, '2026-11-25', none],
    ['sooner, when it says so', { from, to: day('2022-11-24') }, '2022-11-25', none],
    ['from 29 February, on 28 February', { from: day('2024-02-29') }, '2029-02-28', 'TD'],
    ['from 29 February, the day after', { from: day('2024-02-29') }, '2029-03-01', none],
    ['not before it begins', { from }, '2021-11-23', none],
  ])('%s', (_when, given, today, expected) => {
    expect(said(assigned(father, given, { today: day(today) }))).toBe(expected);
  });
});

describe('FUL-06, TD-05: the trace tells of the latest one, also when none is in force', () => {
  const factsBy = (rule: string, question: Parameters<typeof ask>[0]) =>
    ask(question).trace.find((step) => step.rule === rule)?.facts;
  const [from, to, year] = ['2026-01-01', '2026-11-23', '2025-01-01'];
  test.each([
    ['expired', { from: day(from), to: day(to) }, { state: 'expired', from, to }],
    ['coming', { from: day('2026-11-25') }, { state: 'coming', from: '2026-11-25', to: null }],
    [
      'ended',
      { from: day(from), endedAt: Temporal.Instant.from('2026-11-24T00:00:00Z') },
      { state: 'ended', to: null },
    ],
  ])('%s', (_state, given, told) => {
    const fullmakter = [fullmakt(father, given), fullmakt(father, { from: day(year), to: day(year) })];
    expect(factsBy('FUL-06', { subject: father, fullmakter })).toMatchObject({ known: 2, inForce: 0, ...told });
  });

  test('past five years', () => {
    const given = { from: day('2020-01-01'), to: day('2030-01-01') };
    const told = { known: 1, inForce: 0, state: 'expired', from: '2020-01-01', to: '2025-01-01' };
    expect(factsBy('TD-05', assigned(father, given))).toEqual(told);
  });

  test('one in force before one that is coming', () => {
    const fullmakter = [fullmakt(father, { from: day(from) }), fullmakt(father, { from: day('2027-01-01') })];
    expect(factsBy('FUL-06', { subject: father, fullmakter })).toMatchObject({ inForce: 1, state: 'active', from });
  });
});

test('TD-06: it is wider than an ordinary one: all areas, whichever are named', () => {
  for (const service of ['gp-info', 'test-results', 'inbox'] as const)
    expect(said(assigned(father, { areas: [] }, { service }))).toBe('TD');
});

test('an ordinary one that does not cover it does not stand in the way of a tildelt', () => {
  const fullmakter = [fullmakt(father, { areas: [1] }), fullmakt(father, { kind: 'assigned' })];
  expect(said({ subject: father, fullmakter, service: 'gp-info' })).toBe('FU');
  expect(said({ subject: father, fullmakter, service: 'inbox' })).toBe('TD');
});
