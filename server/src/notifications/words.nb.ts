/** What a notice says. Nothing in it tells who, what, where or when: that is read in the portal (VAR-02). */
export type NoticeWords = Record<'message' | 'news' | 'reminder' | 'question', Said>;
/** To the one it is about, and to those who help. */
type Said = { subject: string; toOneself: string; toHelper: string };

export const nb: NoticeWords = {
  message: {
    subject: 'Ny melding i Helsesim',
    toOneself: 'Du har en ny melding i Helsesim. Logg inn for å lese den.',
    toHelper: 'Det er en ny melding i Helsesim til en du hjelper. Logg inn for å lese den.',
  },
  news: {
    subject: 'Noe nytt i Helsesim',
    toOneself: 'Det er noe nytt til deg i Helsesim. Logg inn for å se hva det er.',
    toHelper: 'Det er noe nytt i Helsesim til en du hjelper. Logg inn for å se hva det er.',
  },
  reminder: {
    subject: 'Påminnelse fra Helsesim',
    toOneself: 'Du har en påminnelse i Helsesim. Logg inn for å lese den.',
    toHelper: 'Det er en påminnelse i Helsesim til en du hjelper. Logg inn for å lese den.',
  },
  question: {
    subject: 'Du kan svare i Helsesim',
    toOneself: 'Det er noe du kan svare på i Helsesim. Logg inn for å se hva det er.',
    toHelper: 'Det er noe du kan svare på i Helsesim for en du hjelper. Logg inn for å se hva det er.',
  },
};
