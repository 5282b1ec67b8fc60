import type { StationWords } from './words.nb.ts';

export const nn: StationWords = {
  midwife: {
    subject: 'No kan du skrive til jordmora',
    text: 'Hei!\n\nJordmora ved helsestasjonen har sett opp ein time til deg. Frå no av kan du skrive til jordmora her når det er noko du lurer på.\n\nSkriv ikkje hit når det hastar. Ring då føden, legevakta på 116 117 eller 113.',
  },
};
