import { expect, test } from 'vitest';
import { phoneLink, phoneText } from './phone.ts';

test.each([
  ['+4701900000', '01 90 00 00'],
  ['01 90 00 00', '01 90 00 00'],
  ['+46701234567', '+46701234567'],
  ['116117', '116117'],
])('%s is written %s', (phone, text) => {
  expect(phoneText(phone).replaceAll('\u00a0', ' ')).toBe(text);
});

test('a link to call has no spaces', () => {
  expect(phoneLink('+47 01 90 00 00')).toBe('tel:+4701900000');
});
