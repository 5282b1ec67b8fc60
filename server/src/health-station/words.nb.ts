/** What the helsestasjon writes by itself, in the language of whoever it is written to. */
export const nb = {
  midwife: {
    subject: 'Nå kan du skrive til jordmoren',
    text: 'Hei!\n\nJordmoren ved helsestasjonen har satt opp en time til deg. Fra nå av kan du skrive til jordmoren her når det er noe du lurer på.\n\nSkriv ikke hit når det haster. Ring da føden, legevakten på 116 117 eller 113.',
  },
};
export type StationWords = typeof nb;
