import type { FullmaktArea } from '@helsesim/shared/representation/representation-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';

const areas = {
  'area.1': 'Innsyn i registrerte opplysninger',
  'area.2': 'Pasientjournal',
  'area.3': 'Digitale helsetjenester',
} as const satisfies Record<`area.${FullmaktArea}`, string>;

/** What one sees in a service. A new service does not compile before it has words. */
const sights = {
  'see.inbox': 'lese meldingene i innboksen',
  'see.appointments': 'se timer hos fastlegen og i kommunen',
  'see.appointments-specialist': 'se timer på sykehus',
  'see.gp-info': 'se hvem fastlegen er',
  'see.gp-dialogue': 'lese meldinger til og fra legekontoret',
  'see.prescriptions': 'se resepter',
  'see.prescription-renewal': 'se hvilke resepter som kan fornyes',
  'see.vaccinations': 'se vaksiner',
  'see.kjernejournal': 'se kjernejournalen',
  'see.record-documents': 'lese dokumenter fra pasientjournalen',
  'see.test-results': 'se prøvesvar',
  'see.home-care': 'se avtaler og meldinger fra hjemmetjenesten',
  'see.helsestasjon': 'se timer og meldinger fra helsestasjonen',
  'see.school-nurse': 'se timer hos skolehelsetjenesten',
  'see.forms': 'se skjemaer',
  'see.fullmakter': 'se fullmaktene',
  'see.privacy-settings': 'se personverninnstillingene',
  'see.child-settings': 'se det foreldrene har bestemt',
  'see.activity': 'se i loggen hva som er gjort med denne fullmakten',
} as const satisfies Record<`see.${ServiceCode}`, string>;

/** What one does there, besides looking. A service that one only looks at has none. */
const deeds = {
  'do.appointments': 'bestille og avbestille',
  'do.appointments-specialist': 'be om ny tid eller avbestille',
  'do.gp-info': 'bytte fastlege',
  'do.gp-dialogue': 'skrive til legekontoret',
  'do.prescription-renewal': 'be om å få dem fornyet',
  'do.kjernejournal': 'legge inn opplysninger i den',
  'do.home-care': 'skrive til hjemmetjenesten',
  'do.helsestasjon': 'skrive til helsestasjonen',
  'do.school-nurse': 'be om time hos skolehelsetjenesten',
  'do.forms': 'fylle ut og sende dem',
  'do.fullmakter': 'gi, endre eller avslutte fullmakter',
  'do.privacy-settings': 'endre samtykke eller andre personverninnstillinger',
} as const satisfies Partial<Record<`do.${ServiceCode}`, string>>;

export const nb = {
  ...areas,
  ...sights,
  ...deeds,
  'receiver-unnamed': 'den som får fullmakten',
  'can-title': 'Dette kan {name} se og gjøre for deg',
  'can-title-unnamed': 'Dette kan den som får fullmakten, se og gjøre for deg',
  'can-title-mine': 'Dette kan du se og gjøre for {name}',
  'cannot-title': 'Dette kan ikke {name}',
  'cannot-title-mine': 'Dette kan du ikke',
  'see-and-do': '{see}, {do}',
  'and-not-do': '{see}, men ikke {do}',
  'services-not-given': '{area} er ikke med: {services}',
  'not-consented': 'Du har ikke samtykket til dette, så det åpner først hvis du samtykker til mer:',
} as const;
