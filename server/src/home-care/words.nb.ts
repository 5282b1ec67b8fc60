type Office = { name: string; phone: string };

/** DIG-09: the first message to whoever is new, in their own language. */
export const nb = {
  welcomeSubject: 'Velkommen til hjemmetjenesten på nett',
  welcomeText: ({ name, phone }: Office) =>
    `Hei!

Her kan du se når vi kommer, avbestille besøk og skrive til oss. Gir du en pårørende fullmakt, kan den pårørende gjøre det samme for deg.

Passer ikke et besøk, avbestiller du senest virkedagen før. Må du avbestille senere, ring ${phone}. Vi svarer på meldinger innen én virkedag.

Haster det, må du ikke skrive her. Ring legevakten på 116 117, eller 113 hvis det er fare for liv.

Hilsen ${name}`,
};
export type WelcomeWords = typeof nb;
