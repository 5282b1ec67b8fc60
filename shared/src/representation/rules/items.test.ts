import { describe, expect, test } from 'vitest';
import type { Item, RestrictionCode } from '../representation-model.ts';
import { aged, ask, assigned, elsewhere, holding, kari, mother, person, receiver, said, self } from './asking.ts';

const father = person('father', '1940-01-01', { address: elsewhere });
const youth = aged(14, { youthAccessConsent: true });
const service = 'prescriptions' as const;
const item = (restriction: RestrictionCode, more: Partial<Item> = {}) => ({
  service,
  item: { restriction, ...more },
});

/** Who sees such an item: parents of a child of 8 and of 14, the youth, oneself, the receiver of each kind. */
const seenBy = (asked: ReturnType<typeof item>) =>
  [
    ['parent of 8', mother(aged(8), asked)],
    ['parent of 14', mother(youth, asked)],
    ['youth', self(youth, asked)],
    ['adult', self(kari, asked)],
    ['FU', receiver(father, {}, asked)],
    ['TD', assigned(father, {}, asked)],
  ]
    .filter(([, question]) => ask(question as Parameters<typeof ask>[0]).allowed)
    .map(([who]) => who);

const everyone = ['parent of 8', 'parent of 14', 'youth', 'adult', 'FU', 'TD'];

const hidesFrom = (restriction: RestrictionCode, ...from: string[]) =>
  expect(seenBy(item(restriction))).toEqual(everyone.filter((who) => !from.includes(who)));

test('N: hidden from nobody', () => hidesFrom('N'));
test('NORS: hidden from personnel, not from the citizen', () => hidesFrom('NORS'));
test('NORN_FORANS: hidden from parents, also of the young, and never from the youth', () =>
  hidesFrom('NORN_FORANS', 'parent of 8', 'parent of 14'));
test('NORN_UNGDOM: hidden from the youth, and never from parents', () => hidesFrom('NORN_UNGDOM', 'youth'));
test('NORU: hidden from all, when nobody has said until when', () => hidesFrom('NORU', ...everyone));

describe('NORN_FFL, NORN_KUT, NORN_EPO, NORN_ALL, NORN_FOR, NORN_FFH, NORN_FPB, NORN_DUP, NORN_ANG', () => {
  test.each([
    'NORN_FFL',
    'NORN_KUT',
    'NORN_EPO',
    'NORN_ALL',
    'NORN_FOR',
    'NORN_FFH',
    'NORN_FPB',
    'NORN_DUP',
    'NORN_ANG',
  ] as const)('%s is hidden from the patient, and so from all who act for the patient (REP-04)', (restriction) => {
    hidesFrom(restriction, ...everyone);
    expect(said(self(kari, item(restriction)))).toBe(`no-access · ${restriction}`);
  });
});

describe('NORU: shown from its moment on, to all at once', () => {
  const shownFrom = Temporal.Instant.from('2026-11-24T12:00:00Z');
  test.each([
    ['a moment before', '2026-11-24T11:59:59.999Z', 'no-access · NORU'],
    ['at it', '2026-11-24T12:00:00Z', 'self'],
  ])('%s', (_when, instant, expected) => {
    expect(said(self(kari, { ...item('NORU', { shownFrom }), now: Temporal.Instant.from(instant) }))).toBe(expected);
  });
});

describe('NORN_UNGDOM, YOU-10: until the sixteenth birthday', () => {
  test.each([
    [15, 'no-access · NORN_UNGDOM'],
    [16, 'self'],
  ])('at %i', (age, expected) => {
    const who = aged(age, { youthAccessConsent: true });
    expect(said(self(who, item('NORN_UNGDOM')))).toBe(expected);
  });
});

describe('PAR-17: what is reserved is hidden from parents in every service and at every age under sixteen', () => {
  const reserved = item('N', { guardianReservation: true });
  test.each([
    ['a prescription of a youth, as the source says', mother(youth, reserved), undefined],
    ['of a child, by choice', mother(aged(8), reserved), 'docs/decisions/007'],
    ['in another service, by choice', mother(youth, { ...reserved, service: 'appointments' }), 'docs/decisions/007'],
  ])('%s', (_what, question, assumption) => {
    expect(said(question)).toBe('no-access · PAR-17');
    expect(ask(question).trace.find(({ outcome }) => outcome === 'deny')?.assumption).toBe(assumption);
  });
});

describe('NORN_FORANS, PAR-17: what is kept from a parent, tildelt fullmakt does not open', () => {
  test.each([
    ['NORN_FORANS', item('NORN_FORANS')],
    ['reserved by the youth', item('N', { guardianReservation: true })],
  ])('%s', (_what, asked) => {
    const parent = { ...assigned(youth, {}, asked), holders: [holding(kari)] };
    expect(said(parent)).toBe('no-access · NORN_FORANS');
    expect(said(assigned(youth, {}, asked))).toBe('TD'); // a grandmother
    const grown = { ...assigned(aged(18), {}, asked), holders: [holding(kari)] };
    expect(said(grown)).toBe('TD'); // nobody has parental responsibility any more
  });

  test('a fullmakt that the youth has given from sixteen does: it is the youth’s own will', () => {
    expect(said({ ...receiver(aged(16), {}, item('NORN_FORANS')), holders: [holding(kari)] })).toBe('FU');
  });
});

test('an item opens nothing that the service itself shuts', () => {
  const open = item('N');
  expect(said(self(aged(14), open))).toBe('youth-consent-missing · YOU-07');
  expect(said(mother(youth, { ...open, service: 'test-results' }))).toBe('not-for-parents-from-twelve · PAR-15');
});
