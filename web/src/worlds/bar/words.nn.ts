import type { Words } from '../../platform/words.ts';
import type { nb } from './words.nb.ts';

export const nn: Words<typeof nb> = {
  simulator: 'Simulator',
  'invented-people': 'med oppdikta menneske',
  world: 'Verd',
  clock: 'Klokka i verda',
  'clock-frozen': 'står stille',
  'clock-running': 'går {speed}×',
  tools: 'Verktøy',
  working: 'Arbeider …',
};
