import { expect, test } from 'vitest';
import { catalog, sayIn } from './words.ts';

const words = catalog(
  { hello: 'Hei, {name}', plain: 'Ferdig' },
  { hello: 'Hei, {name}', plain: 'Ferdig' },
  { hello: 'Hello, {name}', plain: 'Done' },
);

test('a text is said in the language asked for, with its places filled', () => {
  expect(sayIn(words, 'en')('hello', { name: 'Nora' })).toBe('Hello, Nora');
  expect(sayIn(words, 'nn')('plain')).toBe('Ferdig');
});

test('what is filled in is never read as a place itself', () => {
  expect(sayIn(words, 'nb')('hello', { name: '{name}' })).toBe('Hei, {name}');
});
