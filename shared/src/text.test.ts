import { expect, test } from 'vitest';
import { TextBlock, TextLine } from './text.ts';

const isLine = (text: string) => TextLine.safeParse(text).success;
const isBlock = (text: string) => TextBlock.safeParse(text).success;

test.each([
  ['Norwegian and Sami letters', 'Åse Đorđe Biŋŋá'],
  ['any script and any sign', '小林 «Kåre» 3/4 – 👍'],
  ['nothing', ''],
])('%s may be written', (_what, text) => {
  expect([isLine(text), isBlock(text)]).toEqual([true, true]);
});

test.each([
  ['half a character', 'a\ud83d b'],
  ['a sign that turns the direction of writing', 'a\u202eb'],
  ['a space of no width', 'a\u200bb'],
  ['a separator of lines', 'a\u2028b'],
  ['a separator of paragraphs', 'a\u2029b'],
  ['NUL', 'a\u0000b'],
  ['a tab', 'a\tb'],
  ['a carriage return', 'a\rb'],
  ['a control character of the upper set', 'a\u0085b'],
])('%s may not', (_what, text) => {
  expect([isLine(text), isBlock(text)]).toEqual([false, false]);
});

test('a line feed may be in a block, and not in a line', () => {
  expect([isLine('one\ntwo'), isBlock('one\n\ntwo')]).toEqual([false, true]);
});

test('space around it is taken away', () => {
  expect([TextLine.parse('  Åse \n'), TextBlock.parse('\n one\ntwo\n')]).toEqual(['Åse', 'one\ntwo']);
});
