import type { NoticeWords } from './words.nb.ts';

export const nn: NoticeWords = {
  message: {
    subject: 'Ny melding i Helsesim',
    toOneself: 'Du har ei ny melding i Helsesim. Logg inn for å lese ho.',
    toHelper: 'Det er ei ny melding i Helsesim til ein du hjelper. Logg inn for å lese ho.',
  },
  news: {
    subject: 'Noko nytt i Helsesim',
    toOneself: 'Det er noko nytt til deg i Helsesim. Logg inn for å sjå kva det er.',
    toHelper: 'Det er noko nytt i Helsesim til ein du hjelper. Logg inn for å sjå kva det er.',
  },
  reminder: {
    subject: 'Påminning frå Helsesim',
    toOneself: 'Du har ei påminning i Helsesim. Logg inn for å lese ho.',
    toHelper: 'Det er ei påminning i Helsesim til ein du hjelper. Logg inn for å lese ho.',
  },
  question: {
    subject: 'Du kan svare i Helsesim',
    toOneself: 'Det er noko du kan svare på i Helsesim. Logg inn for å sjå kva det er.',
    toHelper: 'Det er noko du kan svare på i Helsesim for ein du hjelper. Logg inn for å sjå kva det er.',
  },
};
