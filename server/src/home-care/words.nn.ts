import type { WelcomeWords } from './words.nb.ts';

export const nn: WelcomeWords = {
  welcomeSubject: 'Velkomen til heimetenesta på nett',
  welcomeText: ({ name, phone }) =>
    `Hei!

Her kan du sjå når vi kjem, avbestille besøk og skrive til oss. Gir du ein pårørande fullmakt, kan den pårørande gjere det same for deg.

Passar ikkje eit besøk, avbestiller du seinast virkedagen før. Må du avbestille seinare, ring ${phone}. Vi svarer på meldingar innan éin virkedag.

Hastar det, må du ikkje skrive her. Ring legevakta på 116 117, eller 113 om det er fare for liv.

Helsing ${name}`,
};
