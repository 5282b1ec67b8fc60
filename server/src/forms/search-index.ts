import MiniSearch from 'minisearch';
import { openSynonyms, type Place, placeWhere, type Synonyms } from './search-synonyms.ts';
import { openVocabulary } from './search-vocabulary.ts';
import { splitWords, type Tongue } from './search-words.ts';

/** What can be found: a form, or an entry of the self-help catalogue. */
export type Findable = {
  key: string;
  kind: 'form' | 'advice' | 'tool' | 'urgent';
  title: string;
  lead: string;
  /** What people say when they look for it: words and expressions. */
  words: readonly string[];
  /** Everything else that is said in it. */
  rest: string;
};

/** Where a word is found tells how much it means. */
const boost = { title: 3, words: 4, lead: 1, rest: 0.2 };
/** A form asks further, advice may end it there; a tool is found by its own words, and what is urgent when its words fit. */
const weight: Record<Findable['kind'], number> = { form: 2, advice: 1, tool: 0.5, urgent: 0.5 };
const LONGEST_REST = 20_000;

/**
 * Finds what fits someone’s own words. By rules only: words without their endings, synonyms from a file, one letter off.
 * What is urgent and whose words fit comes first: of everything found it is what must not be overlooked.
 */
export function openIndex(findables: readonly Findable[], synonyms: Synonyms, tongue: Tongue) {
  const known = openSynonyms(synonyms, tongue);
  const termsOf = (text: string): string[] =>
    known.termsOf(known.meaningOf(known.words(text).map(({ stem }) => [stem])));
  const index = new MiniSearch<Findable>({
    idField: 'key',
    fields: Object.keys(boost),
    extractField: (findable, field) => textOf(findable, field),
    tokenize: (text) => text.split('\n').flatMap(termsOf),
    processTerm: (term) => term,
  });
  index.addAll(findables);

  const vocabulary = openVocabulary(
    [
      ...known.known,
      ...findables.flatMap((findable) => Object.keys(boost).flatMap((field) => known.words(textOf(findable, field)))),
    ],
    tongue,
  );
  const kindOf = new Map(findables.map(({ key, kind }) => [key, kind]));
  const signOf = (text: string) => ({
    parts: known.placesOf(text),
    groups: new Set(known.groupsOf(text)),
    said: splitWords(text).length,
  });
  /** One word that is left of an expression, like «snakke» of «noen å snakke med», is not what it says. */
  const isSign = ({ parts, said }: { parts: readonly Place[]; said: number }) =>
    (parts.length > 1 || said === parts.length) && !parts.every(known.isWeak);
  const urgent = findables
    .filter(({ kind }) => kind === 'urgent')
    .map(({ key, words }) => ({ key, signs: words.map(signOf).filter(isSign) }));
  const fitting = (places: readonly Place[]) =>
    urgent
      .filter(({ signs }) =>
        signs.some(
          ({ parts, groups }) =>
            placeWhere(parts, places) !== undefined || places.some((place) => !place.isDisjointFrom(groups)),
        ),
      )
      .map(({ key }) => key);

  return {
    /** Keys, the best first. */
    find(text: string): string[] {
      const places = known.meaningOf(known.words(text).map((word) => vocabulary.meant(word)));
      const terms = [...new Set(known.termsOf(places))];
      if (terms.length === 0) return [];
      const first = new Set(fitting(places));
      const found = index.search(terms.join(' '), {
        tokenize: (said) => said.split(' '),
        boost,
        boostDocument: (key) => weight[kindOf.get(key) ?? 'tool'],
      });
      return found
        .toSorted((one, other) => Number(first.has(other.id)) - Number(first.has(one.id)) || other.score - one.score)
        .map(({ id }): string => id);
    },
  };
}
export type Index = ReturnType<typeof openIndex>;

/** One expression a line. */
function textOf(findable: Findable, field: string): string {
  if (field === 'words') return findable.words.join('\n');
  if (field === 'rest') return findable.rest.slice(0, LONGEST_REST);
  return field === 'title' ? findable.title : field === 'lead' ? findable.lead : findable.key;
}
