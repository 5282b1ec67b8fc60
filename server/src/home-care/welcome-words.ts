import type { Language } from '@helsesim/shared/people/people-model';
import { en } from './words.en.ts';
import { nb, type WelcomeWords } from './words.nb.ts';
import { nn } from './words.nn.ts';

export const welcomeWords: Record<Language, WelcomeWords> = { nb, nn, en };

/** A Norwegian number as people write it: `01 90 00 00` for `+4701900000`. */
export const phoneInText = (phone: string): string =>
  /^\+47\d{8}$/.test(phone) ? (phone.slice(3).match(/../g) ?? []).join(' ') : phone;
