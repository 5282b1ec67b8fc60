import { expect, test } from 'vitest';
import { reasonsAt, signsAt } from './reasons-by-age.ts';

test.each([
  ['Nora', 9, true, false],
  ['a girl of twelve', 12, true, true],
  ['a girl of fifteen', 15, true, true],
  ['Amalie, on her sixteenth birthday', 16, false, true],
  ['Kari', 38, false, true],
])('%s (%i): fever in a child %s, pregnancy %s', (_who, age, fever, pregnancy) => {
  const reasons = reasonsAt(age);
  expect([reasons.includes('fever-child'), reasons.includes('pregnancy')]).toEqual([fever, pregnancy]);
  expect(reasons).toContain('cough');
});

test('fever in a baby is asked about a baby only', () => {
  expect(signsAt(0)).toContain('baby-fever');
  expect(signsAt(1)).not.toContain('baby-fever');
  expect(signsAt(1)).toContain('breathing');
});
