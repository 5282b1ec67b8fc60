import { nb } from './words.nb.ts';
import { catalog } from './words.ts';

export const platformWords = catalog(nb, {
  nn: async () => (await import('./words.nn.ts')).nn,
  en: async () => (await import('./words.en.ts')).en,
});
