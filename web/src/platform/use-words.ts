import { useLanguage } from './language.ts';
import { type Catalog, type Say, sayIn } from './words.ts';

export const useWords = <Nb extends Record<string, string>>(words: Catalog<Nb>): Say<Nb> => sayIn(words, useLanguage());
