import { catalog } from '../platform/words.ts';
import { nb } from './words.nb.ts';

/** From own words or a complaint to a form, from the form to a level of care, and the self-help catalogue. */
export const formsWords = catalog(nb, {
  nn: async () => (await import('./words.nn.ts')).nn,
  en: async () => (await import('./words.en.ts')).en,
});
