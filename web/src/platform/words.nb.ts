export const nb = {
  'skip-to-content': 'Hopp til innholdet',
  'main-menu': 'Hovedmeny',
  home: 'Forsiden',
  appointments: 'Timeavtaler',
  language: 'Språk',
  loading: 'Laster …',
  'footer-simulator': 'Helsesim er en simulator. Menneskene og legekontorene er oppdiktet.',
  'footer-urgent': 'Trenger du hjelp i virkeligheten? Ring 113 når det er fare for liv, eller legevakten på 116 117.',
  back: 'Tilbake',
  copy: 'Kopier',
  'copy-label': 'Kopier {name}',
  copied: 'Kopiert',
} as const;
