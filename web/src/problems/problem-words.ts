import { catalog } from '../platform/words.ts';
import { en } from './words.en.ts';
import { nb } from './words.nb.ts';
import { nn } from './words.nn.ts';

export const problemWords = catalog(nb, nn, en);
