import { expect, test } from 'vitest';
import { reasonsAt, signsAt } from './choices.ts';

test('Nora (9) is asked about fever and not about pregnancy', () => {
  expect(reasonsAt(9)).toContain('fever-child');
  expect(reasonsAt(9)).not.toContain('pregnancy');
});

test('her mother is asked the other way round', () => {
  expect(reasonsAt(38)).not.toContain('fever-child');
  expect(reasonsAt(38)).toContain('pregnancy');
});

test('fever in a baby is asked about a baby only', () => {
  expect(signsAt(0)).toContain('baby-fever');
  expect(signsAt(1)).not.toContain('baby-fever');
});
