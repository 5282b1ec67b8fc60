import { expect, test } from 'vitest';
import { phoneText } from './phone.ts';

test.each([
  ['+4701900000', '01 90 00 00'],
  ['004701900000', '01 90 00 00'],
  ['+47 01900000', '01 90 00 00'],
  ['01 90 00 00', '01 90 00 00'],
  ['+46701234567', '+46701234567'],
  ['116117', '116117'],
])('%s is written %s', (phone, text) => {
  expect(phoneText(phone).replaceAll('\u00a0', ' ')).toBe(text);
});
