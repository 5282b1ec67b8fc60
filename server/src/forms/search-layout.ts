import { type Sign, signIn } from './search-signs.ts';
import { openSynonyms, type Synonyms } from './search-synonyms.ts';
import { type Lexicon, lexiconOf } from './search-vocabulary.ts';
import type { Tongue } from './search-words.ts';

/** What can be found: a form, or an entry of the self-help catalogue. */
export type Findable = {
  key: string;
  kind: 'form' | 'advice' | 'tool' | 'urgent';
  title: string;
  lead: string;
  /** What people say when they look for it: words and expressions. */
  words: readonly string[];
  /** What makes it urgent besides its words. */
  signs: readonly string[];
  /** It is told after what is more urgent. */
  waits: boolean;
  /** Everything else that is said in it. */
  rest: string;
};

export const fields = ['title', 'words', 'lead', 'rest'] as const;
export type Field = (typeof fields)[number];
/** How often each term is in a field. */
type Terms = ReadonlyMap<string, number>;

/** Read once, and looked in many times. */
export type Laid = Pick<Findable, 'key' | 'kind' | 'waits'> & {
  terms: Readonly<Record<Field, Terms>>;
  lexicon: Lexicon;
  signs: readonly Sign[];
};

/** Testers’ forms may be long; laying one out shall not keep everyone else waiting. */
export const longest: Record<Field, number> = { title: 300, words: 4000, lead: 1000, rest: 6000 };

export function openLayout(synonyms: Synonyms, tongue: Tongue) {
  const known = openSynonyms(synonyms, tongue);
  const termsIn = (text: string): Terms => {
    const terms = new Map<string, number>();
    for (const line of text.split('\n')) {
      for (const term of known.termsOf(known.meaningOf(known.words(line).map(({ stem }) => [stem])))) {
        terms.set(term, (terms.get(term) ?? 0) + 1);
      }
    }
    return terms;
  };
  return {
    known,
    tongue,
    layOut(findable: Findable): Laid {
      const { key, kind, waits, words, signs } = findable;
      const text = (field: Field) => (field === 'words' ? words.join('\n') : findable[field]).slice(0, longest[field]);
      return {
        ...{ key, kind, waits },
        terms: {
          title: termsIn(text('title')),
          words: termsIn(text('words')),
          lead: termsIn(text('lead')),
          rest: termsIn(text('rest')),
        },
        lexicon: lexiconOf(
          [...fields.map(text), ...signs].flatMap((each) => known.words(each)),
          tongue,
        ),
        signs: kind === 'urgent' ? [...words, ...signs].flatMap((sign) => signIn(known, sign)) : [],
      };
    },
  };
}
export type Layout = ReturnType<typeof openLayout>;
