import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { readRuleCase } from './rule-cases.ts';

const kari = { id: 'kari', born: '1984-05-01', address: 'Fjordveien 1', consent: 'full' };
const nora = { id: 'nora', born: '2018-03-01', address: 'Fjordveien 1', consent: 'full' };
const mother = { holder: 'kari', child: 'nora', kind: 'joint' };
const fullmakt = { giver: 'nora', receiver: 'kari', kind: 'ordinary', areas: [1], from: '2026-01-01' };
const good = {
  at: '2026-11-24T10:00:00Z',
  actor: 'kari',
  subject: 'nora',
  service: 'appointments',
  action: 'write',
  eid: 'high',
  persons: [kari, nora],
  parentalResponsibility: [mother],
  fullmakter: [],
};
const read = (input: unknown) => readRuleCase(input, { fosterParentAccess: false });
const answer = (change: object) => {
  const found = read({ ...good, ...change });
  if ('error' in found) return found.error;
  const { allowed, basis, reason } = decide(found.facts);
  return allowed ? basis : reason;
};
const noraWith = (change: object) => ({ persons: [kari, { ...nora, ...change }] });

describe('a case is answered', () => {
  test.each([
    ['as it is', {}, 'FO'],
    ['another text is another address', noraWith({ address: 'Fjordveien 2' }), 'not-available-to-parents'],
    [
      'no address is not a shared one',
      {
        persons: [
          { ...kari, address: null },
          { ...nora, address: undefined },
        ],
      },
      'not-available-to-parents',
    ],
    [
      'the day is the Norwegian one',
      { ...noraWith({ born: '2010-11-25' }), at: '2026-11-24T23:30:00Z' },
      'citizen-of-age',
    ],
    [
      'whatever zone the moment is told in',
      { ...noraWith({ born: '2010-11-25' }), at: '2026-11-25T00:30:00+02:00' },
      'FO',
    ],
    ['about oneself', { subject: 'kari' }, 'self'],
    [
      'a relation of others is none',
      { parentalResponsibility: [{ ...mother, holder: 'nora', child: 'kari' }] },
      'no-access',
    ],
    [
      'foster parents, off',
      { parentalResponsibility: [], fosterCare: [{ parent: 'kari', child: 'nora' }] },
      'not-open-to-foster-parents',
    ],
    [
      'a verge',
      { parentalResponsibility: [], guardianship: [{ guardian: 'kari', person: 'nora' }] },
      'guardianship-opens-nothing',
    ],
    ['an item', { action: 'read', item: { restriction: 'NORN_FORANS' } }, 'no-access'],
    [
      'an item that is reserved',
      { action: 'read', item: { restriction: 'N', guardianReservation: true } },
      'no-access',
    ],
    ['a fullmakt', { ...noraWith({ born: '2000-01-01' }), fullmakter: [{ ...fullmakt, areas: [3] }] }, 'FU'],
    [
      'one that has ended',
      { ...noraWith({ born: '2000-01-01' }), fullmakter: [{ ...fullmakt, areas: [3], ended: good.at }] },
      'citizen-of-age',
    ],
    [
      'one with an end of null',
      { ...noraWith({ born: '2000-01-01' }), fullmakter: [{ ...fullmakt, areas: [3], to: null }] },
      'FU',
    ],
    ['a moment without seconds', { ...noraWith({ born: '2010-11-25' }), at: '2026-11-24T23:00+01:00' }, 'FO'],
    ['someone who has died', noraWith({ died: '2026-11-24' }), 'no-access'],
  ])('%s', (_what, change, expected) => {
    expect(answer(change)).toEqual(expected);
  });

  test('with foster parents let in, when that is asked for', () => {
    const asked = { ...good, parentalResponsibility: [], fosterCare: [{ parent: 'kari', child: 'nora' }] };
    const found = readRuleCase(asked, { fosterParentAccess: true });
    expect('facts' in found && decide(found.facts).basis).toBe('FO');
  });
});

describe('a malformed case tells its field', () => {
  test.each([
    ['no eID', { eid: undefined }, 'eid'],
    ['an unknown service', { service: 'gossip' }, 'service'],
    ['an unknown action', { action: 'delete' }, 'action'],
    ['a day that is none', noraWith({ born: '2023-02-29' }), 'persons[1].born'],
    ['a moment without a zone', { at: '2026-11-24T10:00:00' }, 'at'],
    ['an unknown restriction', { item: { restriction: 'NORN' } }, 'item.restriction'],
    ['an item with more', { item: { restriction: 'N', colour: 'red' } }, 'item.colour'],
    ['a field that nobody knows', { weather: 'rain' }, 'weather'],
    ['one of a person', noraWith({ consents: 'full' }), 'persons[1].consents'],
    ['no consent', noraWith({ consent: undefined }), 'persons[1].consent'],
    ['an unknown protection', noraWith({ protection: 'secret' }), 'persons[1].protection'],
    ['an actor nobody knows', { actor: 'ola' }, 'actor'],
    ['a citizen nobody knows', { subject: 'ola' }, 'subject'],
    [
      'a parent nobody knows',
      { parentalResponsibility: [{ ...mother, holder: 'ola' }] },
      'parentalResponsibility[0].holder',
    ],
    ['a giver nobody knows', { fullmakter: [fullmakt, { ...fullmakt, giver: 'ola' }] }, 'fullmakter[1].giver'],
    ['a verge nobody knows', { guardianship: [{ guardian: 'ola', person: 'nora' }] }, 'guardianship[0].guardian'],
    ['a foster parent nobody knows', { fosterCare: [{ parent: 'ola', child: 'nora' }] }, 'fosterCare[0].parent'],
    ['two of one id', { persons: [kari, nora, kari] }, 'persons[2].id'],
    ['a parent told twice', { parentalResponsibility: [mother, mother] }, 'parentalResponsibility[1]'],
    ['an unknown kind', { parentalResponsibility: [{ ...mother, kind: 'aunt' }] }, 'parentalResponsibility[0].kind'],
    ['a fourth area', { fullmakter: [{ ...fullmakt, areas: [4] }] }, 'fullmakter[0].areas[0]'],
    ['a fullmakt to oneself', { fullmakter: [{ ...fullmakt, receiver: 'nora' }] }, 'fullmakter[0].receiver'],
    [
      'responsibility for oneself',
      { parentalResponsibility: [mother, { ...mother, holder: 'nora' }] },
      'parentalResponsibility[1].child',
    ],
    ['one who died before birth', noraWith({ died: '2018-02-28' }), 'persons[1].died'],
    ['an end before the beginning', { fullmakter: [{ ...fullmakt, to: '2025-12-31' }] }, 'fullmakter[0].to'],
    [
      'a fullmakt told twice',
      {
        fullmakter: [
          { ...fullmakt, areas: [1, 2] },
          { ...fullmakt, areas: [2, 1], to: null },
        ],
      },
      'fullmakter[1]',
    ],
    ['a moment of hours only', { at: '2026-11-24T10Z' }, 'at'],
    ['no moment', { at: undefined }, 'at'],
    ['an area twice', { fullmakter: [{ ...fullmakt, areas: [1, 1] }] }, 'fullmakter[0].areas'],
  ])('%s', (_what, change, field) => {
    expect(answer(change)).toEqual({ field, message: expect.stringMatching(/./) });
  });

  test('what an area may be', () => {
    expect(answer({ fullmakter: [{ ...fullmakt, areas: [4] }] })).toMatchObject({ message: '1, 2 or 3' });
  });

  test.each([[null], [7], ['case'], [[]]])('and what is no case at all: %j', (input) => {
    expect(read(input)).toEqual({ error: { field: '', message: expect.stringMatching(/./) } });
  });
});
