import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { describe, expect, test } from 'vitest';
import { draftOf, type TermsDraft, termsOf, understoodTerms } from './terms.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-23');
const answered: TermsDraft = { areas: [3], begins: 'today', from: '', lasts: 'open', to: '' };

describe('what a fullmakt is to hold', () => {
  test.each<[what: string, changes: Partial<TermsDraft>, from: string | undefined, to: string | null]>([
    ['from today, until someone ends it', {}, undefined, null],
    ['until a day', { lasts: 'until', to: '2026-11-23' }, undefined, '2026-11-23'],
    ['from a day a year ahead', { begins: 'later', from: '2027-11-23' }, '2027-11-23', null],
    ['a day typed before «I dag» was chosen does not count', { from: '2030-01-01' }, undefined, null],
    ['nor one typed before it was to last', { to: '2020-01-01' }, undefined, null],
  ])('%s', (_what, changes, from, to) => {
    const { terms } = termsOf({ ...answered, ...changes }, today);
    expect([terms?.from?.toString(), terms?.to?.toString() ?? null]).toEqual([from, to]);
  });

  test.each<[changes: Partial<TermsDraft>, faults: object]>([
    [
      { areas: [], lasts: undefined },
      { areas: 'areas-missing', lasts: 'lasts-missing' },
    ],
    [{ begins: 'later' }, { begins: 'begins-wrong' }],
    [{ begins: 'later', from: '2026-11-22' }, { begins: 'begins-wrong' }],
    [{ begins: 'later', from: '2027-11-24' }, { begins: 'begins-wrong' }],
    [{ lasts: 'until' }, { lasts: 'lasts-day-missing' }],
    [{ lasts: 'until', to: '2026-11-22' }, { lasts: 'lasts-wrong' }],
    [{ begins: 'later', from: '2026-12-24', lasts: 'until', to: '2026-12-23' }, { lasts: 'lasts-wrong' }],
  ])('%j is not enough', (changes, faults) => {
    expect(termsOf({ ...answered, ...changes }, today).faults).toEqual(faults);
  });

  test('what an older page kept is read as far as it can be', () => {
    expect(understoodTerms({ areas: [3, 9, 1], begins: 'never', lasts: 7 })).toEqual({
      ...answered,
      areas: [1, 3],
      lasts: undefined,
    });
  });
});

const given: FullmaktView = {
  id: '00000000-0000-4000-8000-000000000000',
  kind: 'ordinary',
  channel: 'digital',
  role: 'giver',
  other: { id: '00000000-0000-4000-8000-000000000001', name: 'Ola Hansen' },
  areas: [1, 3],
  from: today,
  to: day('2027-06-30'),
  givenAt: Temporal.Instant.from('2026-11-23T08:00:00Z'),
  state: 'active',
  endedAt: null,
  ending: null,
  mayRenew: false,
};

test('changing begins with what there is, and not before today', () => {
  expect(draftOf(given, day('2027-01-01'))).toEqual({
    areas: [1, 3],
    begins: 'today',
    from: '',
    lasts: 'until',
    to: '2027-06-30',
  });
  expect(draftOf({ ...given, from: day('2027-01-02') }, day('2027-01-01'))).toMatchObject({
    begins: 'later',
    from: '2027-01-02',
  });
});
