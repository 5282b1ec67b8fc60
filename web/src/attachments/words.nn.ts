import type { Words } from '../platform/words.ts';
import type { nb } from './words.nb.ts';

export const nn: Words<typeof nb> = {
  title: 'Vedlegg',
  help: 'Du kan leggje ved bilete (JPEG eller PNG) og PDF-filer. Kvar fil kan vere 20 MB, og alle til saman 25 MB. Vi fjernar opplysningar om kvar eit bilete er teke.',
  add: 'Legg ved fil',
  photo: 'Ta bilete',
  remove: 'Fjern {name}',
  stop: 'Avbryt {name}',
  'try-again': 'Prøv igjen med {name}',
  waits: 'Ventar på tur',
  percent: 'Lastar opp: {percent} %',
  checking: 'Fila blir kontrollert',
  unfinished: 'Vart ikkje ferdig lasta opp. Fjern fila, og legg ho ved på nytt.',
  'no-line': 'Vi mista kontakten medan fila vart lasta opp. Sjekk nettet, og prøv igjen.',
  'not-saved': 'Utkastet er ikkje lagra enno, og fila må vente. Prøv igjen.',
  'empty-file': 'Fila er tom.',
  'news-begun': 'Lastar opp {name}',
  'news-added': '{name} er lagd ved',
  'news-removed': '{name} er fjerna',
  'news-failed': '{name} vart ikkje lagd ved',
  download: 'Last ned {name}, {size}',
};
