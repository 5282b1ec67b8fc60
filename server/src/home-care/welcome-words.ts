import type { Language } from '@helsesim/shared/people/people-model';
import { en } from './words.en.ts';
import { nb, type WelcomeWords } from './words.nb.ts';
import { nn } from './words.nn.ts';

export const welcomeWords: Record<Language, WelcomeWords> = { nb, nn, en };
