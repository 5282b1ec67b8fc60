import type { Language } from '@helsesim/shared/people/people-model';
import { useSyncExternalStore } from 'react';
import { loadWords } from './words.ts';

const KEPT = 'helsesim.language';
export const languages = ['nb', 'nn', 'en'] as const satisfies readonly Language[];

const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text);

const kept = localStorage.getItem(KEPT);
let chosen = isLanguage(kept) ? kept : undefined;
let ofPerson: Language | undefined;
/** What is on the page: bokmål until the words of another language have come. */
let shown: Language = 'nb';
const listeners = new Set<() => void>();

/** What this browser has chosen; otherwise the language of whoever is logged in; otherwise bokmål. */
const wanted = (): Language => chosen ?? ofPerson ?? 'nb';

/** Shows the language that is wanted, once its words are there. Without a line the page stays as it is. */
export async function showLanguage(): Promise<void> {
  const language = wanted();
  await loadWords(language).catch(() => undefined);
  // Another one may have been chosen meanwhile.
  if (language !== wanted() || language === shown) return;
  shown = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

export async function chooseLanguage(language: Language) {
  chosen = language;
  localStorage.setItem(KEPT, language);
  await showLanguage();
}

export async function languageOfPerson(language: Language | undefined) {
  if (language === ofPerson) return;
  ofPerson = language;
  await showLanguage();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** For what is asked of the server in one language, outside of components. */
export const shownLanguage = (): Language => shown;
export const useLanguage = (): Language => useSyncExternalStore(subscribe, shownLanguage);
