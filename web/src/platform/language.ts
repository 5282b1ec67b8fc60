import type { Language } from '@helsesim/shared/people/people-model';
import { useSyncExternalStore } from 'react';

const KEPT = 'helsesim.language';
export const languages = ['nb', 'nn', 'en'] as const satisfies readonly Language[];

const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text);

const kept = localStorage.getItem(KEPT);
let chosen = isLanguage(kept) ? kept : undefined;
let ofPerson: Language | undefined;
const listeners = new Set<() => void>();

/** What this browser has chosen; otherwise the language of whoever is logged in; otherwise bokmål. */
const current = (): Language => chosen ?? ofPerson ?? 'nb';

function tellAll() {
  document.documentElement.lang = current();
  for (const listener of listeners) listener();
}

export function chooseLanguage(language: Language) {
  chosen = language;
  localStorage.setItem(KEPT, language);
  tellAll();
}

export function languageOfPerson(language: Language | undefined) {
  if (language === ofPerson) return;
  ofPerson = language;
  tellAll();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, current);

document.documentElement.lang = current();
