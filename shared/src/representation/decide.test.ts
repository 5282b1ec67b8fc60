import { describe, expect, test } from 'vitest';
import {
  aged,
  ask,
  assigned,
  elsewhere,
  fullmakt,
  holding,
  kari,
  mother,
  person,
  receiver,
  said,
  self,
} from './rules/asking.ts';
import { serviceCodes } from './service-catalogue.ts';

const father = person('father', '1940-01-01', { address: elsewhere });

test('every decision names the rules it rests on, with their sources, and the one that said no', () => {
  const relations = [
    mother(aged(8)),
    mother(aged(13)),
    mother(aged(16)),
    self(aged(14)),
    self(kari),
    receiver(father, { areas: [1] }),
    assigned(father),
    { subject: father },
  ];
  for (const service of serviceCodes)
    for (const relation of relations)
      for (const action of ['read', 'write'] as const) {
        const { allowed, reason, trace } = ask({ ...relation, service, action });
        expect(trace.every(({ rule, source }) => /^[A-Z0-9]+[-_][A-Z0-9]+$/.test(rule) && source.length > 0)).toBe(
          true,
        );
        expect(allowed).toBe(reason === null);
        const denials = trace.filter(({ outcome }) => outcome === 'deny').length;
        const hasRelation = trace.some(
          ({ rule, outcome }) => outcome === 'pass' && /^(PAR-01|FUL-06|TD-05)$/.test(rule),
        );
        if (!allowed) expect(denials > 0 || (!hasRelation && reason === 'no-access')).toBe(true);
      }
});

describe('on several grounds at once', () => {
  test('one that opens is enough', () => {
    const both = { ...assigned(aged(13)), holders: [holding(kari)] };
    expect(said({ ...both, service: 'appointments' })).toBe('FO');
    expect(said({ ...both, service: 'test-results' })).toBe('TD');
  });

  test('also when the first is shut by the one thing asked about', () => {
    const form = { service: 'forms', item: { restriction: 'N', performers: [4] } } as const;
    expect(said({ ...assigned(aged(13), {}, form), holders: [holding(kari)] })).toBe('TD');
  });

  test('when none opens, one that only a consent shuts says why, before one that opens nothing itself', () => {
    const child = aged(8, { consent: 'none' });
    const asked = { subject: child, holders: [holding(kari)], fullmakter: [fullmakt(child)] };
    expect(ask(asked)).toMatchObject({ basis: 'FO', reason: 'consent-too-low' });
  });

  test('else the strongest, of those that say anything', () => {
    const youth = aged(13);
    const twice = {
      subject: youth,
      holders: [holding(kari)],
      fullmakter: [fullmakt(youth)],
      service: 'test-results',
    } as const;
    expect(ask(twice).reason).toBe('not-for-parents-from-twelve');
    const child = aged(17);
    const asked = { subject: child, guardian: true, holders: [holding(kari)] };
    expect(said(asked)).toBe('citizen-of-age · AGE16-01');
    expect(said({ ...asked, fullmakter: [fullmakt(child, { areas: [1] })] })).toBe('not-covered-by-fullmakt · FUL-03');
  });

  test('also one that only the thing asked about shuts says so, and of two such the strongest', () => {
    const item = { restriction: 'NORN_ALL' } as const;
    const youth = aged(13, { consent: 'none' });
    const both = { ...assigned(aged(13)), holders: [holding(kari)] };
    expect(ask({ ...both, item })).toMatchObject({ basis: 'TD', reason: 'no-access' });
    expect(ask({ ...both, subject: youth })).toMatchObject({ basis: 'TD', reason: 'consent-too-low' });
    expect(ask({ ...both, subject: youth, service: 'test-results' })).toMatchObject({ reason: 'consent-too-low' });
  });

  test('`no-access` of a stronger ground leaves what a weaker one said', () => {
    const child = aged(8);
    const twice = { subject: child, holders: [holding(kari)], fullmakter: [fullmakt(child, { kind: 'assigned' })] };
    expect(said({ ...twice, service: 'fullmakter' })).toBe('citizen-only · TD-02');
    expect(ask({ ...twice, holders: [], guardian: true }).reason).toBe('guardianship-opens-nothing');
  });
});

describe('the basis that is told with a refusal', () => {
  test.each([
    ['of oneself: always', self(aged(8)), 'self'],
    ['for another, when only consent is missing: the one that would open', mother(aged(8, { consent: 'none' })), 'FO'],
    ['for another, when the ground itself opens nothing: none', mother(aged(16)), null],
    ['of a stranger: none', { subject: father }, null],
  ])('%s', (_when, question, basis) => {
    expect(ask(question)).toMatchObject({ allowed: false, basis });
  });
});

test('the trace tells what each rule looked at', () => {
  const { trace } = ask(mother(aged(13), { service: 'test-results' }));
  expect(trace.at(-1)).toMatchObject({ rule: 'TD-05', outcome: 'absent', facts: { known: 0, inForce: 0 } });
  expect(trace.find(({ outcome }) => outcome === 'deny')).toEqual({
    rule: 'PAR-15',
    outcome: 'deny',
    facts: { age: 13, reach: null },
    source: 'TV2-2023, FRAMBU',
  });
  expect(trace.find(({ rule }) => rule === 'PAR-02')).toMatchObject({
    facts: { holders: 1, atAddress: 1 },
    assumption: 'docs/decisions/007',
  });
});
