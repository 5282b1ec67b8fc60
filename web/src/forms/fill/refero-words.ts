import { catalog } from '../../platform/words.ts';
import { nb } from './refero-texts/words.nb.ts';

/** All that refero can say: with a text missing, a button has no name. */
export const referoWords = catalog(nb, {
  nn: async () => (await import('./refero-texts/words.nn.ts')).nn,
  en: async () => (await import('./refero-texts/words.en.ts')).en,
});
