import { describe, expect, test } from 'vitest';
import { actionOf, isRefused, nameToTell, sightOf } from './activity-rules.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

describe('LOG-02, LOG-04: who sees what of a citizen’s log', () => {
  test.each([
    { born: '2010-12-10', since: '2023-12-09T23:00:00Z' },
    { born: '2012-02-29', since: '2025-02-28T23:00:00Z' }, // no such day that year
    { born: '2013-03-31', since: '2026-03-30T22:00:00Z' },
    { born: '1950-07-01', since: '1963-06-30T23:00:00Z' },
  ])('the citizen, born $born, everything since the thirteenth birthday', ({ born, since }) => {
    const sight = sightOf({ basis: 'self', actorId: 'nora' }, { born: day(born) });
    expect({ ...sight, since: sight.since?.toString() }).toEqual({ since, onlyBy: null, looks: true });
  });

  test.each(['FO', 'FU', 'TD'] as const)('someone who acts on %s, only what they have done', (basis) => {
    const sight = sightOf({ basis, actorId: 'kari' }, { born: day('2010-12-10') });
    expect(sight).toEqual({ since: null, onlyBy: 'kari', looks: false });
  });
});

describe('HID-02, HID-04: whose name is told', () => {
  const ola = { name: 'Ola Hansen', protection: 'none' as const };
  const silje = { name: 'Silje Vik', protection: 'confidential' as const };
  const told = (more: Partial<Parameters<typeof nameToTell>[0]>, reader = 'nora') =>
    nameToTell({ actorId: 'someone', basis: 'FO', outcome: 'done', actor: ola, related: false, ...more }, reader);

  test.each([
    ['a parent who was let in', {}, 'Ola Hansen'],
    ['a parent who came too late', { basis: null, outcome: 'citizen-of-age' }, 'Ola Hansen'],
    ['staff', { basis: 'staff' }, 'Ola Hansen'],
    ['whose fullmakt has ended', { basis: null, outcome: 'no-access', related: true }, 'Ola Hansen'],
    ['the same, with a hidden address', { basis: null, outcome: 'no-access', related: true, actor: silje }, null],
    ['a stranger', { basis: null, outcome: 'no-access' }, null],
    ['someone with a hidden address', { actor: silje }, null],
    ['staff with kode 6', { basis: 'staff', actor: { ...silje, protection: 'strictlyConfidential' } }, null],
    ['someone with a client address, which is open', { actor: { ...silje, protection: 'client' } }, 'Silje Vik'],
    ['someone who is not in the world', { actor: null }, null],
  ] as const)('%s', (_who, entry, name) => {
    expect(told(entry)).toBe(name);
  });

  test('one’s own, also with a hidden address', () => {
    expect(told({ actor: silje, actorId: 'silje' }, 'silje')).toBe('Silje Vik');
    expect(told({ actorId: 'tone', basis: null, outcome: 'no-access' }, 'tone')).toBe('Ola Hansen');
  });
});

describe('LOG-02: what an entry says was done', () => {
  test.each([
    ['appointments', 'find-appointments', 'read'],
    ['appointments', 'get-booking-request', 'write'], // the way to a booking
    ['appointments', 'find-desk-appointments', 'read'],
    ['fullmakter', 'register-paper-fullmakt', 'write'],
    ['access', 'find-access', 'read'],
    ['login', 'log-in', null],
    ['login', 'log-out', null],
    ['inbox', 'something-that-was-once', null],
  ] as const)('%s, %s: %s', (service, operation, action) => {
    expect(actionOf({ service, operation })).toBe(action);
  });

  test.each([
    ['done', false],
    ['done-as-gp-secretary', false],
    ['no-access', true],
    ['donee', true],
    ['', true],
  ])('«%s» is refused: %s', (outcome, refused) => {
    expect(isRefused(outcome)).toBe(refused);
  });
});
