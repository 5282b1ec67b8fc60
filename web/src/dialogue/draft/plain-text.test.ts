import { TextBlock, TextLine } from '@helsesim/shared/text';
import { expect, test } from 'vitest';
import { plainBlock, plainLine } from './plain-text.ts';

test.each([
  ['Hei\r\nIngrid', 'Hei\nIngrid'],
  ['en\tto', 'en to'],
  ['myk\u00adt', 'myk\u00adt'],
  ['mor og barn \u{1f469}\u200d\u{1f467}', 'mor og barn \u{1f469}\u200d\u{1f467}'],
  ['\u200e snudd \u200f', 'snudd'],
  ['linje\u2028til', 'linje\ntil'],
  ['halv \ud83d', 'halv'],
  ['hel 😀', 'hel 😀'],
])('what is pasted as %j is sent as %j', (typed, sent) => {
  expect(plainBlock(typed)).toBe(sent);
  expect(TextBlock.parse(plainBlock(typed))).toBe(sent);
});

test('a subject is one line', () => {
  expect(plainLine('Utslett\npå armen')).toBe('Utslett på armen');
  expect(TextLine.parse(plainLine('a\nb\u200bc'))).toBe('a bc');
});
