import { expect, test } from 'vitest';
import { consentLevels } from '../people/people-model.ts';
import { isWithdrawal, raises, toldOfChildSettings } from './privacy-rules.ts';

const pairs = consentLevels.flatMap((before) => consentLevels.map((after) => ({ before, after })));

test('CON-02: only going to none from something else is a withdrawal', () => {
  expect(pairs.filter(isWithdrawal).map(({ before }) => before)).toEqual(['basis', 'basisPlus', 'full']);
});

test('FUL-09: paper raises, and never lowers', () => {
  expect(pairs.filter(raises).map(({ before, after }) => `${before} to ${after}`)).toEqual([
    'none to basis',
    'none to basisPlus',
    'none to full',
    'basis to basisPlus',
    'basis to full',
    'basisPlus to full',
  ]);
});

const day = (iso: string) => Temporal.PlainDate.from(iso);
const kari = { id: 'kari', died: null };
const ola = { id: 'ola', died: null };

test.each([
  { when: 'the day before the thirteenth birthday', today: '2026-12-09', told: ['ola'] },
  { when: 'on the thirteenth birthday', today: '2026-12-10', told: ['nora', 'ola'] },
])('YOU-07: $when, told are $told', ({ today, told }) => {
  const child = { id: 'nora', born: day('2013-12-10') };
  const who = toldOfChildSettings({ today: day(today), actorId: 'kari', child, holders: [kari, ola] });
  expect(who.map(({ id }) => id)).toEqual(told);
});

test('YOU-07: the dead are not told, and a parent who is alone tells nobody', () => {
  const child = { id: 'nora', born: day('2017-01-01') };
  const today = day('2026-11-23');
  const asked = (holders: { id: string; died: Temporal.PlainDate | null }[]) =>
    toldOfChildSettings({ today, actorId: 'kari', child, holders });
  expect(asked([kari, { id: 'ola', died: today }])).toEqual([]);
  expect(asked([kari])).toEqual([]);
  expect(asked([ola])).toEqual([{ id: 'ola', role: 'parent' }]); // a foster parent decided
});
