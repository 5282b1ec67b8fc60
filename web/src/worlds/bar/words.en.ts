import type { Words } from '../../platform/words.ts';
import type { nb } from './words.nb.ts';

export const en: Words<typeof nb> = {
  simulator: 'Simulator',
  'invented-people': 'with invented people',
  world: 'World',
  clock: 'The clock of the world',
  'clock-frozen': 'stands still',
  'clock-running': 'runs {speed}×',
  tools: 'Tools',
  working: 'Working …',
};
