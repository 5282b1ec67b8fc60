import * as z from 'zod';
import { type Tongue, type Word, wordOf, wordsOf } from './search-words.ts';

const Words = z.object({
  /** Words and expressions that mean the same in everyday talk. */
  same: z.array(z.array(z.string())),
  /** Lines of words that say nothing about what ails someone. */
  noise: z.array(z.string()),
  /** Words that say something in an expression only: «ikke», «kan». */
  helping: z.array(z.string()),
  /** Words that do not make anything urgent by themselves. */
  weak: z.array(z.string()),
  /** Words that go with almost anything that ails someone: «vondt». */
  faint: z.array(z.string()),
  /** Words by which someone speaks of a child. */
  child: z.array(z.string()),
});
/** The file forms/synonyms.json. */
export const Synonyms = z.object({ norwegian: Words, english: Words });
export type Synonyms = z.output<typeof Synonyms>;

/** What is said at one place of a text: stems, and the groups of synonyms that begin there. */
export type Place = ReadonlySet<string>;
type Expression = { group: string; parts: readonly Place[] };

const isGroup = (said: string) => said.startsWith('#');

export function openSynonyms(synonyms: Synonyms, tongue: Tongue) {
  const { same, noise, helping, weak, faint, child } = synonyms[tongue];
  const saysNothing = new Set(noise.flatMap((line) => line.split(' ')));
  const words = (text: string) => wordsOf(text, tongue, saysNothing);
  const stemsOf = (listed: readonly string[]) => new Set(listed.map((word) => wordOf(word, tongue).stem));
  const weakStems = stemsOf(weak);
  const helpingStems = stemsOf(helping);
  const childStems = stemsOf(child);

  const single = new Map<string, string[]>();
  const several: { group: string; words: Word[] }[] = [];
  for (const [index, expressions] of same.entries()) {
    const group = `#${index}`;
    for (const expression of expressions) {
      const [first, ...rest] = words(expression);
      if (first && rest.length === 0) single.set(first.stem, [...(single.get(first.stem) ?? []), group]);
      else if (first) several.push({ group, words: [first, ...rest] });
    }
  }
  const placeOf = (stems: readonly string[]): Place =>
    new Set([...stems, ...stems.flatMap((stem) => single.get(stem) ?? [])]);
  const placesOf = (text: string): Place[] => words(text).map(({ stem }) => placeOf([stem]));
  const longer: Expression[] = several.map(({ group, words }) => ({
    group,
    parts: words.map(({ stem }) => placeOf([stem])),
  }));
  /** By what their first word may be: most expressions need not be looked for. */
  const longerBy = Map.groupBy(
    longer.flatMap((expression) => [...(expression.parts[0] ?? [])].map((said) => ({ said, expression }))),
    ({ said }) => said,
  );

  const groupsOfHelping = new Set([...helpingStems].flatMap((stem) => single.get(stem) ?? []));
  /** Of a word that helps, only the expressions that begin with it. */
  const longerIn = (place: Place) => [...place].filter((said) => isGroup(said) && !groupsOfHelping.has(said));
  const faintTerms = new Set([...placeOf([...stemsOf(faint)])]);

  return {
    words,
    /** Every word that stands in the file. */
    known: [...same.flat(), ...child].flatMap(words),
    isWeak: (place: Place) => [...place].every((said) => isGroup(said) || weakStems.has(said)),
    isFaint: (term: string) => faintTerms.has(term),
    ofChild: (places: readonly Place[]) => places.some((place) => !place.isDisjointFrom(childStems)),
    placesOf,
    /** What is looked for. */
    termsOf: (places: readonly Place[]): string[] =>
      places.flatMap((place) => ([...place].some((said) => helpingStems.has(said)) ? longerIn(place) : [...place])),
    /** With the groups of longer expressions, each where it begins. */
    meaningOf(stems: readonly (readonly string[])[]): Place[] {
      const places = stems.map(placeOf);
      const said = new Set(places.flatMap((place) => [...place]));
      const expressions = new Set([...said].flatMap((each) => longerBy.get(each) ?? []).map((each) => each.expression));
      const begins = [...expressions].flatMap(({ group, parts }) => {
        const at = placeWhere(parts, places);
        return at === undefined ? [] : [{ group, at }];
      });
      return places.map(
        (place, here) => new Set([...place, ...begins.flatMap(({ group, at }) => (at === here ? [group] : []))]),
      );
    },
    /** The groups of which a text as a whole is an expression. */
    groupsOf(text: string): string[] {
      const places = placesOf(text);
      const whole = longer.filter(({ parts }) => parts.length === places.length && placeWhere(parts, places) === 0);
      const [only, ...more] = places;
      const alone = only && more.length === 0 ? [...only].filter(isGroup) : [];
      return [...new Set([...alone, ...whole.map(({ group }) => group)])];
    },
  };
}
export type KnownWords = ReturnType<typeof openSynonyms>;

/** Where all parts are said close together, with at most one other word among them, in any order. */
export function placeWhere(parts: readonly Place[], places: readonly Place[]): number | undefined {
  for (let from = 0; from + parts.length <= places.length; from += 1) {
    const near = places.slice(from, from + parts.length + 1);
    if (parts.every((part) => near.some((place) => !part.isDisjointFrom(place)))) return from;
  }
  return undefined;
}
