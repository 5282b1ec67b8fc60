import { expect, test } from 'vitest';
import { shownTo } from './inbox-rules.ts';

test('the citizen sees every kind of message', () => {
  expect(shownTo('self')).toHaveLength(13);
});

test('FUL-12 YOU-07 a parent sees what parents decide for the child, and nothing of fullmakter', () => {
  expect(shownTo('FO')).toEqual(['youth-access-opened', 'youth-access-closed', 'child-consent-changed']);
});

test.each(['FU', 'TD'] as const)(
  'FUL-12 by %s one sees nothing of fullmakter, nor of the giver’s children',
  (basis) => {
    expect(shownTo(basis)).toEqual(['turned-sixteen']);
  },
);
