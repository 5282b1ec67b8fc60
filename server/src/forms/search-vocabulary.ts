import { type Tongue, type Word, withoutNorwegianLetters, wordOf } from './search-words.ts';

/** The words of one text: their stems, and how they are written, by length. */
export type Lexicon = { stems: ReadonlySet<string>; byLength: ReadonlyMap<number, ReadonlyMap<string, Set<string>>> };

export function lexiconOf(words: Iterable<Word>, tongue: Tongue): Lexicon {
  const fold = foldIn(tongue);
  const stems = new Set<string>();
  const byLength = new Map<number, Map<string, Set<string>>>();
  for (const { plain, stem } of words) {
    stems.add(stem);
    const folded = fold(plain);
    const alike = byLength.get(folded.length) ?? new Map<string, Set<string>>();
    byLength.set(folded.length, alike.set(folded, (alike.get(folded) ?? new Set()).add(stem)));
  }
  return { stems, byLength };
}

/** What stands in many texts is then compared once. */
export function together(lexicons: readonly Lexicon[]): Lexicon {
  const byLength = new Map<number, Map<string, Set<string>>>();
  for (const [length, alike] of lexicons.flatMap((lexicon) => [...lexicon.byLength])) {
    const all = byLength.get(length) ?? new Map<string, Set<string>>();
    byLength.set(length, all);
    for (const [folded, stems] of alike) all.set(folded, stems.union(all.get(folded) ?? new Set()));
  }
  return { stems: new Set(lexicons.flatMap(({ stems }) => [...stems])), byLength };
}

const foldIn = (tongue: Tongue) => (tongue === 'norwegian' ? withoutNorwegianLetters : (word: string) => word);

/** The words that are in the texts, for one search. What someone writes is one of these, or close to one, or put together of two. */
export function openVocabulary(lexicons: readonly Lexicon[], tongue: Tongue) {
  const fold = foldIn(tongue);
  const stemOf = (plain: string) => wordOf(plain, tongue).stem;
  const isStem = (stem: string) => lexicons.some(({ stems }) => stems.has(stem));
  const alikeTo = (folded: string): string[] =>
    lexicons.flatMap(({ byLength }) => [...(byLength.get(folded.length)?.get(folded) ?? [])]);

  function near(folded: string): string[] {
    if (folded.length < SHORTEST_MISSPELT) return [];
    const isNear = (known: string) =>
      isOneOff(folded, known) && (folded.length > SHORTEST_MISSPELT || known[0] === folded[0]);
    return lexicons.flatMap(({ byLength }) =>
      [-1, 0, 1].flatMap((more) =>
        [...(byLength.get(folded.length + more) ?? [])].flatMap(([known, found]) => (isNear(known) ? [...found] : [])),
      ),
    );
  }

  /** «skulderutslett»: a known word after a known word, perhaps with an s or e between them. */
  function parts(plain: string): string[] {
    for (let cut = SHORTEST_PART; cut <= plain.length - SHORTEST_PART; cut += 1) {
      const last = stemOf(plain.slice(cut));
      const [first] = [plain.slice(0, cut), plain.slice(0, cut).replace(/[se]$/, '')].map(stemOf).filter(isKnown);
      if (first !== undefined && isKnown(last)) return [first, last];
    }
    return [];
  }
  const isKnown = (stem: string) => stem.length >= SHORTEST_PART && isStem(stem);

  const begun = (folded: string): string[] => {
    if (folded.length < SHORTEST_PART) return [];
    const found = lexicons.flatMap(({ byLength }) =>
      [...byLength.values()].flatMap((alike) =>
        [...alike].flatMap(([known, stems]) => (known.startsWith(folded) ? [...stems] : [])),
      ),
    );
    return found.slice(0, MOST_BEGUN);
  };

  let left = MOST_GUESSED;
  return {
    /** The stems it may stand for: itself, what is one letter off, its parts, or what begins with it. */
    meant({ plain, stem }: Word): string[] {
      const folded = fold(plain);
      // Without æ, ø and å in it a word may be another: «klor» is what cleans, and how some write that it itches.
      const itself = [...(isStem(stem) ? [stem] : []), ...(/[æøå]/.test(plain) ? [] : alikeTo(folded))];
      const guesses = [
        () => itself,
        () => alikeTo(folded),
        () => near(folded),
        () => parts(plain),
        () => begun(folded),
      ];
      for (const [at, guess] of guesses.entries()) {
        if (at === FIRST_GUESS && left-- <= 0) return [];
        const found = guess();
        if (found.length > 0) return [...new Set(found)];
      }
      return [];
    },
  };
}
/** After those that only look it up. A text has few words that nothing is written with; each is compared with all. */
const FIRST_GUESS = 2;
const MOST_GUESSED = 12;
const SHORTEST_MISSPELT = 4;
const SHORTEST_PART = 3;
const MOST_BEGUN = 20;

/** One letter more, less or other, or two that have changed places. */
export function isOneOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1);
  if (short.slice(same + 1) === long.slice(same + 1)) return true;
  const [a, b] = [short[same], short[same + 1]];
  return a === long[same + 1] && b === long[same] && short.slice(same + 2) === long.slice(same + 2);
}
