import { type Tongue, type Word, withoutNorwegianLetters, wordOf } from './search-words.ts';

/** The words that are in the texts. What someone writes is one of these, or close to one, or put together of two. */
export function openVocabulary(words: Iterable<Word>, tongue: Tongue) {
  const fold = tongue === 'norwegian' ? withoutNorwegianLetters : (word: string) => word;
  const stemOf = (plain: string) => wordOf(plain, tongue).stem;
  const stems = new Set<string>();
  const byLength = new Map<number, Map<string, Set<string>>>();
  for (const { plain, stem } of words) {
    stems.add(stem);
    const folded = fold(plain);
    const alike = byLength.get(folded.length) ?? new Map<string, Set<string>>();
    byLength.set(folded.length, alike.set(folded, (alike.get(folded) ?? new Set()).add(stem)));
  }
  const alikeTo = (folded: string): string[] => [...(byLength.get(folded.length)?.get(folded) ?? [])];

  function near(folded: string): string[] {
    if (folded.length < SHORTEST_MISSPELT) return [];
    return [-1, 0, 1].flatMap((more) =>
      [...(byLength.get(folded.length + more) ?? [])]
        .filter(([known]) => isOneOff(folded, known) && (folded.length > SHORTEST_MISSPELT || known[0] === folded[0]))
        .flatMap(([, found]) => [...found]),
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
  const isKnown = (stem: string) => stem.length >= SHORTEST_PART && stems.has(stem);

  const begun = (folded: string): string[] => {
    if (folded.length < SHORTEST_PART) return [];
    const found = [...byLength.values()].flatMap((alike) =>
      [...alike].filter(([known]) => known.startsWith(folded)).flatMap(([, found]) => [...found]),
    );
    return found.slice(0, MOST_BEGUN);
  };

  return {
    /** The stems it may stand for: itself, what is one letter off, its parts, or what begins with it. */
    meant({ plain, stem }: Word): string[] {
      const folded = fold(plain);
      // Without æ, ø and å in it a word may be another: «klor» is what cleans, and how some write that it itches.
      const itself = [...(stems.has(stem) ? [stem] : []), ...(/[æøå]/.test(plain) ? [] : alikeTo(folded))];
      const guesses = [
        () => itself,
        () => alikeTo(folded),
        () => near(folded),
        () => parts(plain),
        () => begun(folded),
      ];
      for (const guess of guesses) {
        const found = guess();
        if (found.length > 0) return [...new Set(found)];
      }
      return [];
    },
  };
}
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
