import type { Words } from '../../platform/words.ts';
import type { nb } from './words.nb.ts';

export const nn: Words<typeof nb> = {
  'not-done': 'Det gjekk ikkje',
  'network-label': 'Vi fekk ikkje kontakt med serveren',
  'network-text': 'Det du har skrive, er teke vare på. Sjekk nettet, og prøv igjen.',
  'try-again': 'Prøv igjen',
  'to-home': 'Gå til framsida',
  'to-login': 'Logg inn som ein annan',
  'forbidden-title': 'Denne sida er ikkje open for deg',
  'forbidden-lead': 'Du er logga inn, men har ikkje tilgang til det du prøvde å opne.',
  'forbidden-what': 'Byt kven du handlar for øvst på sida, eller gå til framsida.',
  'missing-title': 'Vi finn ikkje sida',
  'missing-lead': 'Adressa kan vere skriven feil, eller det du leitar etter, er borte.',
  'missing-what': 'Har nokon gått tilbake til eit lagra augeblikk i verda, er det som kom etterpå, borte.',
  'broken-title': 'Noko gjekk gale hos oss',
  'broken-lead': 'Feilen er vår. Du kan trygt prøve igjen.',
  'broken-what': 'Går det gale fleire gonger, sjå i loggen til serveren.',
  'offline-title': 'Vi får ikkje kontakt',
  'offline-lead': 'Anten er du utan nett, eller så er serveren stoppa.',
  'offline-what': 'Det du har skrive i skjema, er teke vare på i denne fana.',
  'technical-code': 'Kode',
};
