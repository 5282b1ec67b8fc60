import { en } from './words.en.ts';
import { nb } from './words.nb.ts';
import { nn } from './words.nn.ts';
import { catalog } from './words.ts';

export const platformWords = catalog(nb, nn, en);
