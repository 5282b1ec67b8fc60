import type { AccessRefusal } from '@helsesim/shared/representation/representation-model';
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
  'service.activity': 'Logg over bruk',
} as const satisfies Record<`service.${ServiceCode}`, string>;

/** Why a door is shut and what would open it: said to the person about themselves, and about the one they act for. */
const doors = {
  'shut.no-access.self': 'Du har ikke tilgang til denne tjenesten.',
  'shut.no-access.other': 'Du har ikke tilgang til denne tjenesten for {name}.',
  'shut.eid-too-low.self': 'Du logget inn på betydelig nivå. Logg inn med en eID på høyt nivå, så åpner tjenesten.',
  'shut.eid-too-low.other': 'Du logget inn på betydelig nivå. Logg inn med en eID på høyt nivå, så åpner tjenesten.',
  'shut.consent-too-low.self': 'Du har ikke samtykket til denne tjenesten. Den åpner når du samtykker til mer.',
  'shut.consent-too-low.other':
    '{name} har ikke samtykket til denne tjenesten. Den åpner når {name} samtykker til mer.',
  'shut.citizen-too-young.self': 'Noen tjenester åpner når du fyller 13 år, og resten når du fyller 16.',
  'shut.citizen-too-young.other': 'Tjenesten åpner når {name} blir eldre.',
  'shut.not-open-to-youth.self': 'Tjenesten åpner når du fyller 16 år.',
  'shut.not-open-to-youth.other': 'Tjenesten åpner når {name} fyller 16 år.',
  'shut.youth-consent-missing.self': 'Tjenesten åpner når en av foreldrene dine samtykker til at du bruker den.',
  'shut.youth-consent-missing.other': 'Tjenesten åpner når en forelder samtykker til at {name} bruker den.',
  'shut.citizen-of-age.self': 'Tjenesten er stengt for foreldre, fordi du har fylt 16 år.',
  'shut.citizen-of-age.other': '{name} har fylt 16 år og bestemmer selv. Får du fullmakt, åpner tjenesten igjen.',
  'shut.not-for-parents-from-twelve.self': 'Tjenesten er stengt for foreldre, fordi du har fylt 12 år.',
  'shut.not-for-parents-from-twelve.other':
    'Tjenesten stengte for foreldre da {name} fylte 12 år. Du kan be behandlingsstedet om innsyn.',
  'shut.not-available-to-parents.self': 'Tjenesten er ikke tilgjengelig for foreldre.',
  'shut.not-available-to-parents.other':
    'Tjenesten er ikke tilgjengelig for foreldre her. Ta kontakt med tjenesten direkte.',
  'shut.not-covered-by-fullmakt.self': 'Fullmakten gjelder ikke denne tjenesten.',
  'shut.not-covered-by-fullmakt.other':
    'Fullmakten din gjelder ikke denne tjenesten. Den åpner når {name} gir en fullmakt som gjelder den.',
  'shut.citizen-only.self': 'Tjenesten kan bare brukes av innbyggeren selv.',
  'shut.citizen-only.other': 'Bare {name} kan bruke denne tjenesten. Den åpner ikke for andre.',
} as const satisfies Record<`shut.${AccessRefusal}.${'self' | 'other'}`, string>;

export const nb = {
  ...services,
  ...doors,
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
  'read-only-title': 'Du kan ikke bestille time her',
  'read-only.youth':
    'Du kan se timeavtalene dine. Frem til du fyller 16 år, kan en forelder bestille og avbestille for deg, eller du kan ringe legekontoret.',
  'read-only.self': 'Du kan se timeavtalene dine, men ikke bestille eller avbestille her. Ring legekontoret.',
  'read-only.other': 'Du kan se timeavtalene til {name}, men ikke bestille eller avbestille her. Ring legekontoret.',
  'closed-title': '{service}: stengt for deg',
  'no-full-consent.less.other':
    'Timebestilling krever fullt samtykke, og det har {name} ikke gitt. Ring legekontoret for å få time.',
  'no-full-consent.less.self':
    'Timebestilling krever fullt samtykke, og det har du ikke gitt. Ring legekontoret for å få time.',
  'no-full-consent.basis.other':
    '{name} har bare samtykket til basis. Timebestilling krever fullt samtykke. Ring legekontoret for å få time.',
  'no-full-consent.basis.self':
    'Du har bare samtykket til basis. Timebestilling krever fullt samtykke. Ring legekontoret for å få time.',
  'and-eid': 'Du må også logge inn med en eID på høyt nivå.',
  'youth.parent-looks': 'En forelder kan se, men ikke endre.',
  'youth.parent-may-not': 'Åpner når du fyller 16 år. Foreldrene dine har heller ikke tilgang:',
  'youth.parent-may': 'Åpner når du fyller 16 år. En forelder kan bruke disse for deg nå:',
} as const;
