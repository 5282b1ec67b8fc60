import { expect, test } from 'vitest';
import { TextBlock, TextLine } from './text.ts';

const isLine = (text: string) => TextLine.safeParse(text).success;
const isBlock = (text: string) => TextBlock.safeParse(text).success;

test.each([
  ['Norwegian and Sami letters', 'Åse Đorđe Biŋŋá'],
  ['any script and any sign', '小林 «Kåre» 3/4 – 👍'],
  ['nothing', ''],
  ['an emoji that is joined of several', 'Vi to \u{1f469}\u200d\u{1f467}'],
  ['a soft hyphen', 'bomuld\u00adssky'],
  ['letters that are kept apart', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
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
  ['a control character of the upper set', 'a\u0085b'],
])('%s may not', (_what, text) => {
  expect([isLine(text), isBlock(text)]).toEqual([false, false]);
});

test('other ends of lines and tabs are made plain in a block, and refused in a line', () => {
  expect(TextBlock.parse('one\r\ntwo\rthree\tfour\r\n')).toBe('one\ntwo\nthree four');
  expect([isLine('a\tb'), isLine('a\rb')]).toEqual([false, false]);
});

test('what cannot be seen is nothing', () => {
  expect([TextLine.parse('\u200d'), TextBlock.max(10).parse('\u00ad\r\n\u200c')]).toEqual(['', '']);
  expect(TextLine.min(1).safeParse('\u00ad').success).toBe(false);
});

test('the refusal says which characters', () => {
  const refused = TextBlock.max(10).safeParse('a\u200bb');
  expect(refused.error?.issues[0]?.message).toMatch(/control characters.*U\+200D/);
  expect(TextBlock.max(10).meta()?.description).toMatch(/Refused: the other control characters/);
});

test('a line feed may be in a block, and not in a line', () => {
  expect([isLine('one\ntwo'), isBlock('one\n\ntwo')]).toEqual([false, true]);
});

test('space around it is taken away', () => {
  expect([TextLine.parse('  Åse \n'), TextBlock.parse('\n one\ntwo\n')]).toEqual(['Åse', 'one\ntwo']);
});
