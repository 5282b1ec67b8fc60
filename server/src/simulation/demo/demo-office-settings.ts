import { nesbukta, solvik } from './demo-conversation.ts';

/** EKO-05: standard texts. */
export const templates: readonly { at: 'ingrid' | 'harald'; title: string; text: string }[] = [
  {
    ...solvik,
    title: 'Bestill time',
    text: 'Hei. Dette egner seg ikke for svar på nett. Bestill en vanlig time, så ser vi på det sammen.',
  },
  {
    ...solvik,
    title: 'Fine prøver',
    text: 'Hei. Prøvene dine er fine. Ta kontakt hvis plagene ikke gir seg.',
  },
  {
    ...solvik,
    title: 'Resept er fornyet',
    text: 'Resepten er fornyet. Du kan hente medisinen på apoteket.',
  },
  {
    ...nesbukta,
    title: 'Ring oss',
    text: 'Hei. Ring oss på telefon mellom klokken 9 og 11, så finner vi en løsning.',
  },
];

/** TIM-18: days from the start. */
export const absences: readonly { doctor: string; from: number; to: number; substitute: string | null }[] = [
  { doctor: 'lars', from: -1, to: 4, substitute: 'ingrid' },
  { doctor: 'even', from: -2, to: 12, substitute: null },
];

/** PRI-01: what has been paid elsewhere this year. Inger comes to the frikort with her next e-consultation. */
export const paidElsewhere: readonly { citizen: string; amounts: readonly number[] }[] = [
  { citizen: 'inger', amounts: [403, 403, 403, 403, 403, 403, 403, 287] },
];
