import { describe, expect, test } from 'vitest';
import {
  type DeskFacts,
  mayBegin,
  mayBeHandedTo,
  mayChange,
  mayClose,
  mayOffer,
  maySee,
  sightOf,
  standsInFor,
  whatMayBeDone,
} from './desk-rules.ts';
import type { ThreadKind } from './dialogue-model.ts';

const OFFICE = 'Solvik legesenter';
const ingrid = { roleId: 'ingrid', kind: 'gp', organizationId: OFFICE } as const;
const lars = { roleId: 'lars', kind: 'gp', organizationId: OFFICE } as const;
const lise = { roleId: 'lise', kind: 'gp-secretary', organizationId: OFFICE } as const;
const mikkel = { roleId: 'mikkel', kind: 'nettlege', organizationId: OFFICE } as const;
const astrid = { roleId: 'astrid', kind: 'home-care-nurse', organizationId: 'hjemmetjenesten' } as const;
const jenny = { roleId: 'jenny', kind: 'school-nurse', organizationId: 'skolehelsetjenesten' } as const;
const kristin = { roleId: 'kristin', kind: 'health-nurse', organizationId: 'helsestasjonen' } as const;
const vigdis = { roleId: 'vigdis', kind: 'case-worker', organizationId: OFFICE } as const;

const sees = (
  staff: DeskFacts['staff'],
  thread: { kind: ThreadKind; organizationId?: string; handlerId?: string | null },
  more: Partial<Pick<DeskFacts, 'tookPart' | 'standsIn'>> = {},
) =>
  maySee({
    staff,
    thread: { organizationId: staff.organizationId, handlerId: null, ...thread },
    tookPart: false,
    standsIn: false,
    ...more,
  });

describe('EKO-03 an e-consultation', () => {
  const kind = 'e-consultation';
  test.each([
    ['the doctor who has it', ingrid, 'ingrid', {}, true],
    ['a colleague, while nobody has it', lars, null, {}, true],
    ['a colleague, when another doctor has it', lars, 'ingrid', {}, false],
    ['the substitute of the one who has it', lars, 'ingrid', { standsIn: true }, true],
    ['a colleague it was handed to and who has handed it on', lars, 'ingrid', { tookPart: true }, true],
    ['a secretary', lise, 'ingrid', {}, false],
    ['a secretary, while nobody has it', lise, null, {}, false],
    ['a secretary whom it was handed to', lise, 'lise', {}, true],
    ['a nettlege at the office', mikkel, null, {}, false],
    ['a case worker', vigdis, null, {}, false],
  ] as const)('%s', (_who, staff, handlerId, more, expected) => {
    expect(sees(staff, { kind, handlerId }, more)).toBe(expected);
  });

  test('is seen by nobody at another office, whoever has it', () => {
    expect(sees(ingrid, { kind, organizationId: 'Nesbukta legekontor', handlerId: 'ingrid' })).toBe(false);
  });
});

test.each([
  ['gp', 'e-contact', 'shared'],
  ['gp', 'prescription-renewal', 'shared'],
  ['gp', 'gp-message', 'shared'],
  ['gp', 'home-care', undefined],
  ['gp', 'school-nurse', undefined],
  ['gp-secretary', 'e-contact', 'all'],
  ['gp-secretary', 'prescription-renewal', 'all'],
  ['gp-secretary', 'gp-message', 'shared'],
  ['gp-secretary', 'e-consultation', 'own'],
  ['nettlege', 'gp-message', 'own'],
  ['nettlege', 'e-contact', undefined],
  ['home-care-nurse', 'home-care', 'all'],
  ['home-care-nurse', 'municipal', 'all'],
  ['home-care-nurse', 'helsestasjon', undefined],
  ['health-nurse', 'helsestasjon', 'all'],
  ['health-nurse', 'school-nurse', undefined],
  ['school-nurse', 'school-nurse', 'all'],
  ['school-nurse', 'helsestasjon', 'all'],
  ['case-worker', 'e-contact', undefined],
] as const)('EKT-01 of what its office has, a %s sees of %s: %s', (role, kind, expected) => {
  expect(sightOf(role, kind)).toBe(expected);
});

test('YOU-02 only the school nurse sees what a youth writes to the school nurse', () => {
  expect(sees(jenny, { kind: 'school-nurse' })).toBe(true);
  for (const other of [ingrid, lise, mikkel, astrid, kristin, vigdis])
    expect(sees({ ...other, organizationId: jenny.organizationId }, { kind: 'school-nurse' })).toBe(false);
});

describe('TIM-18 when a doctor is away', () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const away = { roleId: 'ingrid', from: day('2026-11-23'), to: day('2026-11-27') };
  const withSubstitute = [{ ...away, substituteId: 'lars' }];
  const withNobody = [{ ...away, substituteId: null }];

  test.each([
    ['the substitute stands in', lars, withSubstitute, '2026-11-24', ['ingrid']],
    ['from the first day', lars, withSubstitute, '2026-11-23', ['ingrid']],
    ['to the last', lars, withSubstitute, '2026-11-27', ['ingrid']],
    ['not before', lars, withSubstitute, '2026-11-22', []],
    ['nor after', lars, withSubstitute, '2026-11-28', []],
    ['another doctor does not', { ...lars, roleId: 'third' }, withSubstitute, '2026-11-24', []],
    ['with no substitute, every doctor does', lars, withNobody, '2026-11-24', ['ingrid']],
    ['a secretary never does', lise, withNobody, '2026-11-24', []],
  ] as const)('%s', (_what, staff, absences, on, expected) => {
    expect(standsInFor(staff, absences, day(on))).toEqual(expected);
  });
});

describe('EKO-07 a conversation', () => {
  const thread = { kind: 'e-consultation', state: 'awaiting-office', lastId: 'b', answered: false } as const;

  test('is changed by whoever has seen the latest', () => {
    expect(mayChange({ thread, seen: 'b' })).toMatchObject({ ok: true });
    expect(mayChange({ thread, seen: 'a' })).toMatchObject({ ok: false, code: 'thread-changed' });
  });

  test('that is closed stays closed', () => {
    expect(mayChange({ thread: { ...thread, state: 'closed' }, seen: 'b' })).toMatchObject({ code: 'thread-closed' });
  });

  test('is not closed without an answer when it is an e-consultation', () => {
    expect(mayClose(thread)).toMatchObject({ ok: false, code: 'answer-missing', rule: 'EKO-07' });
    expect(mayClose({ ...thread, answered: true }).ok).toBe(true);
    expect(mayClose({ ...thread, kind: 'e-contact' }).ok).toBe(true);
  });

  test('RES-02 RES-03 is renewed by a doctor only', () => {
    const renewal = { kind: 'prescription-renewal', state: 'new', answered: false } as const;
    expect(whatMayBeDone(ingrid, renewal).renew).toBe(true);
    expect(whatMayBeDone(lise, renewal).renew).toBe(false);
    expect(whatMayBeDone(ingrid, { ...renewal, state: 'closed' })).toEqual({
      answer: false,
      close: false,
      forward: false,
      bookInstead: false,
      renew: false,
      offerTime: false,
    });
  });

  test.each([
    ['now', '2026-11-23T09:00:00+01:00', 'slot-in-the-past'],
    ['a minute later', '2026-11-23T09:01:00+01:00', undefined],
    ['late on the day a year later', '2027-11-23T23:59:00+01:00', undefined],
    ['the day after', '2027-11-24T00:00:00+01:00', 'invalid-time'],
  ])('DIA-05 a time is offered within a year: %s', (_when, startsAt, code) => {
    const now = Temporal.Instant.from('2026-11-23T09:00:00+01:00');
    const decision = mayOffer({ now, startsAt: Temporal.Instant.from(startsAt) });
    expect(decision.ok ? undefined : decision.code).toBe(code);
  });

  test('is handed to someone else at the office who does that work', () => {
    const here = { ...thread, organizationId: OFFICE, handlerId: 'ingrid' };
    const to = (colleague: DeskFacts['staff']) => mayBeHandedTo(colleague, { staff: ingrid, thread: here });
    expect(to(lars)).toBe(true);
    expect(to(lise)).toBe(true);
    expect(to(ingrid)).toBe(false);
    expect(to(mikkel)).toBe(false);
    expect(to({ ...lars, organizationId: 'Nesbukta legekontor' })).toBe(false);
  });
});

test.each([
  ['gp', 'gp-message', true],
  ['gp', 'e-consultation', false],
  ['gp-secretary', 'gp-message', true],
  ['nettlege', 'gp-message', true],
  ['home-care-nurse', 'home-care', true],
  ['home-care-nurse', 'municipal', true],
  ['home-care-nurse', 'gp-message', false],
  ['health-nurse', 'helsestasjon', true],
  ['health-nurse', 'school-nurse', false],
  ['school-nurse', 'school-nurse', true],
  ['case-worker', 'gp-message', false],
] as const)('TIM-03 a %s begins %s: %s', (role, kind, expected) => {
  expect(mayBegin(role, kind)).toBe(expected);
});
