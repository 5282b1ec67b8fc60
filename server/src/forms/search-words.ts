import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';

/** Bokmål and nynorsk are one: people write both, whatever they read, and Snowball’s stemmer takes off the endings of both. */
export type Tongue = 'norwegian' | 'english';

/** As it is written, in small letters; and what is left of it without its endings. */
export type Word = { plain: string; stem: string };

const stemmers = { norwegian, english } satisfies Record<Tongue, (word: string) => string>;
const endless = new Map<string, string>();
const MOST_KEPT = 50_000;
/** What is longer is no word, and takes its time to be compared. */
const LONGEST_WORD = 40;

/** Endings come off until there are none: «halsen» and «hals» would otherwise end as «hals» and «hal». */
function stemOf(plain: string, tongue: Tongue): string {
  const key = `${tongue} ${plain}`;
  const known = endless.get(key);
  if (known !== undefined) return known;
  let stem = plain;
  for (let next = stemmers[tongue](stem); next !== stem; next = stemmers[tongue](stem)) stem = next;
  if (endless.size >= MOST_KEPT) endless.clear();
  endless.set(key, stem);
  return stem;
}

export const splitWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’'´`\u00AD]|\p{Cf}/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));

/** Not everyone has æ, ø and å at hand: ae, oe and aa, or a and o. */
export const withoutNorwegianLetters = (word: string): string =>
  word.replaceAll(/æ|ae/g, 'a').replaceAll(/ø|oe/g, 'o').replaceAll(/å|aa/g, 'a').replaceAll('x', 'ks');

/** Accents are left out: «diaré», «diare». */
const plainOf = (word: string): string =>
  word
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .replaceAll(/[^æøå]/g, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''));

export function wordOf(word: string, tongue: Tongue): Word {
  const plain = plainOf(word);
  return { plain, stem: stemOf(plain, tongue) };
}

/** The words of a text that say something. */
export const wordsOf = (text: string, tongue: Tongue, noise: ReadonlySet<string>): Word[] =>
  splitWords(text)
    .filter((word) => !noise.has(word))
    .map((word) => wordOf(word, tongue));
