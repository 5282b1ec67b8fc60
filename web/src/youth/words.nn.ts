import type { Words } from '../platform/words.ts';
import type { nb } from './words.nb.ts';

export const nn: Words<typeof nb> = {
  open: 'Ope for deg',
  'open-none': 'Ingenting er ope for deg enno.',
  'no-page': 'Tenester utan lenkje er ikkje bygde i simulatoren enno.',
  'can-look': 'du kan berre sjå',
  'school-nurse-text': 'Du kan be om time. Foreldra dine ser det ikkje.',
  'consent-label': 'Meir opnar når ein forelder samtykkjer',
  'consent-text': 'Desse tenestene ventar på at ein av foreldra dine samtykkjer:',
  'consent-how': 'Slik gjer de det',
  'consent-step-1': 'Ein av foreldra dine loggar inn i Helsesim.',
  'consent-step-2': 'Forelderen vel deg øvst på sida.',
  'consent-step-3': 'Forelderen går til «Innstillingar for {name}» og gir deg eigen tilgang.',
  'consent-one': 'Ein forelder er nok.',
  'consent-eid': 'Du må òg logge inn på høgt nivå, til dømes med BankID.',
  'consented-label': 'Ein forelder har samtykt',
  'consented-text':
    'Ein av foreldra dine har samtykt til at du bruker tenester sjølv. Foreldra dine kan trekkje samtykket når dei vil.',
  'what-parents-decided': 'Sjå kva foreldra dine har bestemt',
  'not-open': 'Ikkje ope enno',
  sixteen: 'Når du fyller 16 år',
  'sixteen-text':
    'Då bestemmer du sjølv kva som er ope, med samtykket ditt. Foreldra dine mistar tilgangen, men du kan gi dei fullmakt.',
  'sixteen-change': 'Her kan du berre sjå no, men frå då kan du òg endre:',
  'parents-see': 'Det foreldra dine ser',
  'parents-see-text':
    'Foreldre som har tilgang, ser det du ser i Helsesim, og nokre tenester til. Dei ser ikkje det du gjer hos skulehelsetenesta.',
  'to-access': 'Tilgangen din år for år',
  'to-access-text': 'Sjå kva som opnar og stengjer, og reglane bak',
  'birthday-label': 'Gratulerer med dagen, {name}! Du er 16 år og bestemmer sjølv',
  'birthday-text':
    'Frå i dag bestemmer du sjølv kva som er ope. Foreldra dine har ikkje lenger tilgang til det som gjeld deg her.',
  'birthday-log': 'Sjå kva som er gjort for deg',
  'birthday-log-text': 'Loggen viser kva foreldra dine har gjort for deg sidan du fylte 13 år.',
  'birthday-privacy': 'Sjå over samtykket ditt',
  'birthday-privacy-text':
    'Samtykket bestemmer kva som er ope. Foreldra dine kan ha valt det for deg, og no kan du endre det.',
  'birthday-fullmakt': 'Bestem kven som får fullmakt',
  'birthday-fullmakt-text': 'Du kan gi ein forelder fullmakt, og du vel kva ho gjeld.',
};
