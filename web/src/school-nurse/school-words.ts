import { catalog } from '../platform/words.ts';
import { nb } from './words.nb.ts';

/** Of the school nurse: read by someone of fourteen. */
export const schoolWords = catalog(nb, {
  nn: async () => (await import('./words.nn.ts')).nn,
  en: async () => (await import('./words.en.ts')).en,
});
