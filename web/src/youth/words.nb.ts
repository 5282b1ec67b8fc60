export const nb = {
  open: 'Åpent for deg',
  'open-none': 'Ingenting er åpent for deg ennå.',
  'no-page': 'Tjenester uten lenke er ikke bygget i simulatoren ennå.',
  'can-look': 'du kan bare se',
  'school-nurse-text': 'Du kan be om time. Foreldrene dine ser det ikke.',
  'consent-label': 'Mer åpner når en forelder samtykker',
  'consent-text': 'Disse tjenestene venter på at en av foreldrene dine samtykker:',
  'consent-how': 'Slik gjør dere det',
  'consent-step-1': 'En av foreldrene dine logger inn i Helsesim.',
  'consent-step-2': 'Forelderen velger deg øverst på siden.',
  'consent-step-3': 'Forelderen går til «Innstillinger for {name}» og gir deg egen tilgang.',
  'consent-one': 'En forelder er nok.',
  'consent-eid': 'Du må også logge inn på høyt nivå, for eksempel med BankID.',
  'consented-label': 'En forelder har samtykket',
  'consented-text':
    'En av foreldrene dine har samtykket til at du bruker tjenester selv. Foreldrene dine kan trekke samtykket når de vil.',
  'what-parents-decided': 'Se hva foreldrene dine har bestemt',
  'not-open': 'Ikke åpent ennå',
  sixteen: 'Når du fyller 16 år',
  'sixteen-text':
    'Da bestemmer du selv hva som er åpent, med samtykket ditt. Foreldrene dine mister tilgangen, men du kan gi dem fullmakt.',
  'sixteen-change': 'Her kan du bare se nå, men da kan du også endre:',
  'parents-see': 'Det foreldrene dine ser',
  'parents-see-text':
    'Foreldre som har tilgang, ser det du ser i Helsesim, og noen tjenester til. De ser ikke det du gjør hos skolehelsetjenesten.',
  'to-access': 'Din tilgang år for år',
  'to-access-text': 'Se hva som åpner og stenger, og reglene bak',
  'birthday-label': 'Gratulerer med dagen, {name}! Du er 16 år og bestemmer selv',
  'birthday-text':
    'Fra i dag bestemmer du selv hva som er åpent. Foreldrene dine har ikke lenger tilgang til det som gjelder deg her.',
  'birthday-log': 'Se hva som er gjort for deg',
  'birthday-log-text': 'Loggen viser hva foreldrene dine har gjort for deg siden du fylte 13 år.',
  'birthday-privacy': 'Se over samtykket ditt',
  'birthday-privacy-text':
    'Samtykket bestemmer hva som er åpent. Foreldrene dine kan ha valgt det for deg, og nå kan du endre det.',
  'birthday-fullmakt': 'Bestem hvem som får fullmakt',
  'birthday-fullmakt-text': 'Du kan gi en forelder fullmakt, og du velger hva den gjelder.',
} as const;
