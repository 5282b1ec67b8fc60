import { type Field, fields, type Laid, type Layout } from './search-layout.ts';
import { isSaid } from './search-signs.ts';
import { lexiconOf, openVocabulary, together } from './search-vocabulary.ts';

/** Urgent: one of its signs was said. */
export type Found = { key: string; urgent: boolean };

/** Where a word is found tells how much it means. */
const boost: Record<Field, number> = { title: 3, words: 4, lead: 1, rest: 0.2 };
/** A form asks further, advice may end it there; a tool is found by its own words, and what is urgent when its words fit. */
const weight: Record<Laid['kind'], number> = { form: 2, advice: 1, tool: 0.5, urgent: 0.5 };
/** What a faint word means beside others. */
const FAINT = 0.1;
/** What fits this much less than what fits best is not told. */
const FLOOR = 0.2;
const MOST_SAID = 40;
/** Of BM25+: how soon more of the same means no more, how much the length of a field means, and what a word means at least. */
const [SATURATION, LENGTH, LEAST] = [1.2, 0.7, 0.5];

/**
 * Finds what fits someone’s own words. By rules only: words without their endings, synonyms from a file, one letter off.
 * What is urgent and whose words fit comes first: of everything found it is what must not be overlooked.
 *
 * How rare a word is, and how long a text usually is, is known from what comes with Helsesim: what a tester loads is found
 * among it, and nothing is made anew for that.
 */
export function openIndex({ known, tongue }: Layout, shipped: readonly Laid[]) {
  const counted = (field: Field) => {
    const holders = new Map<string, number>();
    let length = 0;
    for (const { terms } of shipped) {
      length += terms[field].size;
      for (const term of terms[field].keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
    }
    return { holders, usual: length / shipped.length };
  };
  const counts = { title: counted('title'), words: counted('words'), lead: counted('lead'), rest: counted('rest') };
  const base = together([lexiconOf(known.known, tongue), ...shipped.map(({ lexicon }) => lexicon)]);
  const isShipped = new Set(shipped.map(({ lexicon }) => lexicon));

  function meaningOf({ terms }: Laid, field: Field, term: string): number {
    const often = terms[field].get(term);
    if (often === undefined) return 0;
    const { holders, usual } = counts[field];
    const held = holders.get(term) ?? 1;
    const rare = Math.log(1 + (shipped.length - held + 0.5) / (held + 0.5));
    const long = 1 - LENGTH + (LENGTH * terms[field].size) / usual;
    return boost[field] * rare * (LEAST + (often * (SATURATION + 1)) / (often + SATURATION * long));
  }

  /** More for each word that is found: «feber hos barn» is about both. */
  function scoreOf(laid: Laid, terms: readonly string[]): number {
    let score = 0;
    let found = 0;
    for (const term of terms) {
      const meaning = fields.reduce((sum, field) => sum + meaningOf(laid, field, term), 0);
      if (meaning === 0) continue;
      const counts = known.isFaint(term) ? FAINT : 1;
      score += counts * meaning;
      found += counts;
    }
    return weight[laid.kind] * score * found;
  }

  return {
    /** The best first, among these. */
    find(text: string, among: readonly Laid[]): { found: Found[]; ofChild: boolean } {
      const loaded = among.flatMap(({ lexicon }) => (isShipped.has(lexicon) ? [] : [lexicon]));
      const vocabulary = openVocabulary([base, ...loaded], tongue);
      const words = known.words(text).slice(0, MOST_SAID);
      const places = known.meaningOf(words.map((word) => vocabulary.meant(word)));
      const terms = [...new Set(known.termsOf(places))];
      const urgent = new Set(among.filter(({ signs }) => signs.some((sign) => isSaid(sign, places))));
      const scored = among.map((laid) => ({ laid, score: scoreOf(laid, terms) })).sort((a, b) => b.score - a.score);
      const best = scored.find(({ laid }) => !urgent.has(laid))?.score ?? 0;
      const fitting = scored.filter(({ laid, score }) => !urgent.has(laid) && score > 0 && score >= FLOOR * best);
      const first = scored
        .filter(({ laid }) => urgent.has(laid))
        .sort((one, other) => Number(one.laid.waits) - Number(other.laid.waits));
      return {
        found: [...first, ...fitting].map(({ laid }) => ({ key: laid.key, urgent: urgent.has(laid) })),
        ofChild: known.ofChild(places),
      };
    },
  };
}
export type Index = ReturnType<typeof openIndex>;
