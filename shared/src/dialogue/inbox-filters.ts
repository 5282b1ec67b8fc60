import type { DialogueService } from './dialogue-model.ts';

/** From whom something in the inbox is, as one may ask for it. */
type From = 'gp' | 'home-care' | 'health-station' | 'portal';

const from: Record<DialogueService | 'inbox', From> = {
  'gp-dialogue': 'gp',
  'prescription-renewal': 'gp',
  'home-care': 'home-care',
  helsestasjon: 'health-station',
  'school-nurse': 'health-station',
  inbox: 'portal',
};

export const comesFrom = (service: DialogueService | 'inbox', wanted: From | 'all'): boolean =>
  wanted === 'all' || from[service] === wanted;
