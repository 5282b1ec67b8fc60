import type { nb } from './words.nb.ts';
import type { Words } from './words.ts';

export const nn: Words<typeof nb> = {
  'skip-to-content': 'Hopp til innhaldet',
  'main-menu': 'Hovudmeny',
  home: 'Framsida',
  appointments: 'Timeavtalar',
  inbox: 'Innboks',
  unread: 'ulesne: {count}',
  language: 'Språk',
  loading: 'Lastar …',
  'footer-simulator': 'Helsesim er ein simulator. Menneska og legekontora er oppdikta.',
  'footer-urgent': 'Treng du hjelp i røynda? Ring 113 når det er fare for liv, eller legevakta på 116 117.',
  'log-out': 'Logg ut',
  back: 'Tilbake',
  copy: 'Kopier',
  'copy-label': 'Kopier {name}',
  copied: 'Kopiert',
};
