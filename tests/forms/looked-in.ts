import { findableForm, findableSelfHelp } from '@helsesim/server/forms/search-findables';
import { openIndex } from '@helsesim/server/forms/search-index';
import { openLayout } from '@helsesim/server/forms/search-layout';
import { shipped } from '@helsesim/server/forms/shipped-forms';
import type { Language } from '@helsesim/shared/people/people-model';

/** What comes with Helsesim, as it is looked in. */

type Looked = { find(text: string): string[]; urgentIn(text: string): string[]; ofChild(text: string): boolean };
const indexes = new Map<Language, Looked>();
export function indexIn(language: Language): Looked {
  const known = indexes.get(language);
  if (known) return known;
  const { forms, selfHelp, synonyms } = shipped();
  const layout = openLayout(synonyms, language === 'en' ? 'english' : 'norwegian');
  const laid = [
    ...forms
      .filter(({ active }) => active)
      .map(({ id, form }) => findableForm(id, form.questionnaire, language, selfHelp)),
    ...selfHelp.map((entry) => findableSelfHelp(entry, language)),
  ].map(layout.layOut);
  const index = openIndex(layout, laid);
  const made = {
    find: (text: string) => index.find(text, laid).found.map(({ key }) => key),
    urgentIn: (text: string) => index.find(text, laid).found.flatMap(({ key, urgent }) => (urgent ? [key] : [])),
    ofChild: (text: string) => index.find(text, laid).ofChild,
  };
  indexes.set(language, made);
  return made;
}

export const help = (id: string) => `self-help ${id}`;
