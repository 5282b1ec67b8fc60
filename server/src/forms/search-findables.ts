import { inLanguage, textIn } from '@helsesim/shared/forms/in-language';
import type { Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import type { Language } from '@helsesim/shared/people/people-model';
import type { Findable } from './search-index.ts';
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
  const plain = inLanguage(questionnaire, language);
  const advice = catalogue.filter(({ kind, forms }) => kind === 'advice' && forms.includes(id));
  return {
    key: formKey(id),
    kind: 'form',
    title: textIn(plain, 'title', language) ?? id,
    lead: textIn(plain, 'description', language) ?? '',
    words: advice.flatMap((entry) => [entry.title[language], ...wordsIn(entry, language)]),
    rest: textsIn([plain.item, plain.contained]).join('\n'),
  };
}

export const findableSelfHelp = (entry: SelfHelp, language: Language): Findable => ({
  key: selfHelpKey(entry.id),
  kind: entry.kind,
  title: entry.title[language],
  lead: entry.lead[language],
  words: wordsIn(entry, language),
  rest: entry.text[language],
});

/** Whoever reads bokmål may write nynorsk, and the other way. */
const wordsIn = ({ words }: SelfHelp, language: Language): string[] => [
  ...new Set(language === 'en' ? words.en : [...words.nb, ...words.nn]),
];

/** What is asked, and what can be answered. */
function textsIn(shown: unknown): string[] {
  if (Array.isArray(shown)) return shown.flatMap((each: unknown) => textsIn(each));
  if (typeof shown !== 'object' || shown === null) return [];
  return Object.entries(shown).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return isShown.has(key) ? [value] : [];
    return key === 'extension' || key === 'enableWhen' ? [] : textsIn(value);
  });
}
const isShown = new Set(['text', 'display', 'valueString']);
