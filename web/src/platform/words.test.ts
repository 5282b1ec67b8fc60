import { expect, test } from 'vitest';
import { catalog, loadWords, sayIn } from './words.ts';

const words = catalog(
  { hello: 'Hei, {name}', plain: 'Ferdig' },
  {
    nn: async () => ({ hello: 'Hei, {name}', plain: 'Ferdig' }),
    en: async () => ({ hello: 'Hello, {name}', plain: 'Done' }),
  },
);

test('until the words of another language have come, it is said in bokmål', async () => {
  expect(sayIn(words, 'en')('plain')).toBe('Ferdig');
  await loadWords('en');
  expect(sayIn(words, 'en')('plain')).toBe('Done');
});

test('a text is said in the language asked for, with its places filled', async () => {
  await loadWords('en');
  await loadWords('nn');
  expect(sayIn(words, 'en')('hello', { name: 'Nora' })).toBe('Hello, Nora');
  expect(sayIn(words, 'nn')('plain')).toBe('Ferdig');
});

test('what is filled in is never read as a place itself', () => {
  expect(sayIn(words, 'nb')('hello', { name: '{name}' })).toBe('Hei, {name}');
});
