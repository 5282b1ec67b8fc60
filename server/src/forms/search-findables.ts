import { designationIn, textIn } from '@helsesim/shared/forms/in-language';
import type { Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import type { Language } from '@helsesim/shared/people/people-model';
import { type Findable, longest } from './search-layout.ts';
import type { SelfHelp } from './self-help.ts';

/** A form, and an entry of the catalogue, as they are looked for. */

export const formKey = (id: string) => `form ${id}`;
export const selfHelpKey = (id: string) => `self-help ${id}`;

/** People look for a form in the words that they look for its advice in. */
export function findableForm(
  id: string,
  questionnaire: Questionnaire,
  language: Language,
  catalogue: readonly SelfHelp[],
): Findable {
  const advice = catalogue.filter(({ kind, forms }) => kind === 'advice' && forms.includes(id));
  return {
    key: formKey(id),
    kind: 'form',
    title: textIn(questionnaire, 'title', language) ?? id,
    lead: textIn(questionnaire, 'description', language) ?? '',
    words: advice.flatMap((entry) => [entry.title[language], ...wordsIn(entry.words, language)]),
    signs: [],
    waits: false,
    rest: restOf([questionnaire.item, questionnaire.contained], language),
  };
}

export const findableSelfHelp = (entry: SelfHelp, language: Language): Findable => ({
  key: selfHelpKey(entry.id),
  kind: entry.kind,
  title: entry.title[language],
  lead: entry.lead[language],
  words: wordsIn(entry.words, language),
  signs: entry.signs ? wordsIn(entry.signs, language) : [],
  waits: entry.waits ?? false,
  rest: entry.text[language],
});

/** Whoever reads bokmål may write nynorsk, and the other way. */
const wordsIn = (words: SelfHelp['words'], language: Language): string[] => [
  ...new Set(language === 'en' ? words.en : [...words.nb, ...words.nn]),
];

/** Of a long form only as much as is looked in: the rest is not even walked through. */
function restOf(shown: unknown, language: Language): string {
  let rest = '';
  for (const text of textsIn(shown, language)) {
    rest += `${text.slice(0, longest.rest)}\n`;
    if (rest.length >= longest.rest) break;
  }
  return rest;
}

/** What is asked, and what can be answered. */
function* textsIn(shown: unknown, language: Language): Generator<string> {
  if (typeof shown !== 'object' || shown === null) return;
  for (const [key, value] of Object.entries(shown)) {
    if (typeof value !== 'string') {
      if (!isUnseen(key)) yield* textsIn(value, language);
    } else if (key === 'display' && 'designation' in shown) yield designationIn(shown.designation, language) ?? value;
    else if (isShown.has(key)) yield textIn(shown, key, language) ?? value;
  }
}
const isShown = new Set(['text', 'display', 'valueString']);
const isUnseen = (key: string) =>
  key.startsWith('_') || key === 'extension' || key === 'enableWhen' || key === 'designation';
