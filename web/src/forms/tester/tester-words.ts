import { catalog } from '../../platform/words.ts';
import { nb } from './words.nb.ts';

export const testerWords = catalog(nb, {
  nn: async () => (await import('./words.nn.ts')).nn,
  en: async () => (await import('./words.en.ts')).en,
});
