import { type KnownWords, type Place, placeWhere } from './search-synonyms.ts';
import { splitWords } from './search-words.ts';

type Part = { places: readonly Place[]; groups: ReadonlySet<string> };
/** All of its parts must be said, wherever in the text. */
export type Sign = readonly Part[];

/**
 * What makes something urgent: an expression, or several with + between them. After = only these words are meant, with /
 * between those that do the same, and none of their synonyms.
 */
export function signIn(known: KnownWords, text: string): Sign[] {
  const parts = text.split('+').map((each) => each.trim());
  const read = parts.flatMap((part) =>
    part.startsWith('=') ? [exactly(known, part.slice(1))] : inOtherWords(known, part),
  );
  return read.length === parts.length ? [read] : [];
}

const exactly = (known: KnownWords, text: string): Part => ({
  places: text.split(' ').map((words) => new Set(known.words(words).map(({ stem }) => stem))),
  groups: new Set(),
});

/** One word that is left of an expression, like «snakke» of «noen å snakke med», is no sign. */
function inOtherWords(known: KnownWords, text: string): Part[] {
  const places = known.placesOf(text);
  const whole = places.length > 1 || splitWords(text).length === places.length;
  return whole && !places.every(known.isWeak) ? [{ places, groups: new Set(known.groupsOf(text)) }] : [];
}

export const isSaid = (sign: Sign, said: readonly Place[]): boolean =>
  sign.every(
    ({ places, groups }) =>
      placeWhere(places, said) !== undefined || said.some((place) => !place.isDisjointFrom(groups)),
  );
