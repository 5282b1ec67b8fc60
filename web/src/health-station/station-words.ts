import { catalog } from '../platform/words.ts';
import { nb } from './words.nb.ts';

/** Of the helsestasjon and of the school nurse: contacts, times, and what is told to school classes. */
export const stationWords = catalog(nb, {
  nn: async () => (await import('./words.nn.ts')).nn,
  en: async () => (await import('./words.en.ts')).en,
});
