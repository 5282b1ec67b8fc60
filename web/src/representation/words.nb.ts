import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';

const services = {
  'service.inbox': 'Innboks',
  'service.appointments': 'Timeavtaler',
  'service.appointments-specialist': 'Timeavtaler på sykehus',
  'service.gp-info': 'Opplysninger om fastlegen',
  'service.gp-dialogue': 'E-konsultasjon og meldinger til legekontoret',
  'service.prescriptions': 'Resepter',
  'service.prescription-renewal': 'Fornye resepter',
  'service.vaccinations': 'Vaksiner',
  'service.kjernejournal': 'Kjernejournal',
  'service.record-documents': 'Dokumenter fra pasientjournal',
  'service.test-results': 'Prøvesvar',
  'service.home-care': 'Hjemmetjenester',
  'service.helsestasjon': 'Helsestasjon',
  'service.school-nurse': 'Skolehelsetjenesten',
  'service.forms': 'Skjemaer',
  'service.fullmakter': 'Fullmakter',
  'service.privacy-settings': 'Personverninnstillinger',
  'service.child-settings': 'Innstillinger for barn',
  'service.activity': 'Logg over bruk',
} as const satisfies Record<`service.${ServiceCode}`, string>;

export const nb = {
  ...services,
  'picker-label': 'Velg hvem du handler for',
  'picker-title': 'Hvem vil du handle for?',
  'name-and-age': '{name} ({age})',
  yourself: 'deg selv',
  'basis.FO': 'du er forelder',
  'basis.FU': 'du har fullmakt',
  'basis.TD': 'du har tildelt fullmakt',
  'acting-for': 'Du handler for {name}',
  'acting-since.FO': 'Du er forelder.',
  'acting-since.FU': 'Du har fullmakt.',
  'acting-since.TD': 'Du har tildelt fullmakt.',
  'back-to-self': 'Tilbake til deg selv',
} as const;
