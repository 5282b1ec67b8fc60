import { expect, test } from 'vitest';
import { phoneLink } from './phone.ts';

test('a link to call has no spaces', () => {
  expect(phoneLink('+47 01 90 00 00')).toBe('tel:+4701900000');
});
