import type {
  NoticeChannel,
  NoticeFault,
  NoticeKind,
  NoticeLevel,
  NoticeState,
} from '@helsesim/shared/notifications/notifications-model';

const levels = {
  'level.limited': 'Begrenset',
  'level.normal': 'Normal',
  'level.full': 'Full',
  'means.limited': 'Timer: når en time er bestilt, flyttet eller avbestilt, påminnelser og tilbud om time',
  'means.normal': 'Det samme, og meldinger: fra fastlegen, kommunen og Helsesim',
  'means.full': 'Alt, også når et besøk fra hjemmetjenesten er endret eller gjennomført',
} as const satisfies Record<`${'level' | 'means'}.${NoticeLevel}`, string>;

const kinds = {
  'kind.appointment-booked': 'Time bestilt',
  'kind.appointment-moved': 'Time flyttet',
  'kind.appointment-cancelled': 'Time avbestilt',
  'kind.appointment-reminder': 'Påminnelse om time',
  'kind.time-offer': 'Tilbud om time',
  'kind.gp-message': 'Melding fra legekontoret',
  'kind.municipal-message': 'Melding fra kommunen',
  'kind.portal-message': 'Melding fra Helsesim',
  'kind.visit-changed': 'Besøk endret',
  'kind.visit-completed': 'Besøk gjennomført',
} as const satisfies Record<`kind.${NoticeKind}`, string>;

const channels = {
  'channel.sms': 'SMS',
  'channel.email': 'E-post',
  'channel.push': 'Push',
} as const satisfies Record<`channel.${NoticeChannel}`, string>;

const faults = {
  'fault.address-unusable': 'Adressen er ikke en e-postadresse',
  'fault.address-refused': 'E-postadressen finnes ikke, eller tar ikke imot',
  'fault.message-refused': 'E-postserveren tok ikke imot meldingen',
  'fault.unreachable': 'Fikk ikke kontakt med e-postserveren',
  'fault.refused-for-now': 'E-postserveren tok ikke imot, selv etter flere forsøk',
} as const satisfies Record<`fault.${NoticeFault}`, string>;

const states = {
  'state.sent': 'Sendt',
  'state.waiting': 'Venter',
  'state.dead': 'Kom ikke frem',
} as const satisfies Record<`state.${NoticeState}`, string>;

export const nb = {
  ...levels,
  ...kinds,
  ...channels,
  ...faults,
  ...states,
  // One's own settings
  title: 'Varsler',
  lead: 'Vi sier fra på SMS eller e-post når det er noe nytt. Varselet røper aldri hva det gjelder. Det leser du her.',
  'to-home': 'Forsiden',
  'to-privacy': 'Personverninnstillinger',
  reached: 'Slik når vi deg',
  'reached-sms': 'Vi varsler deg på SMS til {to}.',
  'reached-email': 'Vi varsler deg på e-post til {to}.',
  'reached-push': 'Vi varsler deg i appen.',
  'not-reached-label': 'Vi kan ikke varsle deg',
  'not-reached': 'Vi har verken mobilnummer eller e-postadresse til deg. Du må logge inn for å se om det er noe nytt.',
  'contact-from':
    'Mobilnummer og e-postadresse kommer fra Kontakt- og reservasjonsregisteret. Du kan ikke endre dem her.',
  'way-legend': 'Hvordan vil du varsles?',
  'way.none': 'SMS, eller e-post hvis vi mangler mobilnummer',
  'way.sms': 'SMS til {to}',
  'way.email': 'E-post til {to}',
  'way.push': 'Push i appen',
  'way.sms-missing': 'SMS (vi mangler mobilnummer)',
  'way.email-missing': 'E-post (vi mangler e-postadresse)',
  levels: 'Hva vil du varsles om?',
  'levels-text': 'Du får ett varsel om hver ting, uansett hvor mange måter vi kan nå deg på.',
  'levels-text-many':
    'Du velger for deg selv og for hver av dem du hjelper. Andre som hjelper dem, velger selv. Du får ett varsel om hver ting.',
  'for-oneself': 'Om deg selv',
  'for-other': 'Om {name}',
  'for-other-level': 'Om {name}: {level}',
  save: 'Lagre varslene',
  saving: 'Lagrer …',
  'saved-label': 'Varslene er lagret',
  'saved-text': 'Det gjelder fra nå av.',
  // The desk
  'undelivered-title': 'Varsler som ikke kom frem',
  'undelivered-lead':
    'Innbyggeren har ikke fått varsel, og har kanskje ikke sett det nye. Ring, eller send brev. Hvert oppslag blir logget.',
  'undelivered-none': 'Alle varsler fra {office} er kommet frem.',
  'undelivered-count': '{count} varsler kom ikke frem',
  'undelivered-count-one': '1 varsel kom ikke frem',
  citizen: 'Innbygger',
  'to-helper': 'til en som hjelper',
  what: 'Varsel om',
  when: 'Når',
  why: 'Hvorfor ikke',
  'show-more': 'Vis flere',
  // The outbox of a world
  'outbox-title': 'Utboksen i {world}',
  'outbox-lead':
    'Alt som går ut på SMS, e-post og push. Bare e-post kan sendes på ordentlig, når serveren har SMTP_URL.',
  'outbox-none': 'Ingen varsler.',
  'outbox-count': '{count} varsler vist',
  channel: 'Kanal',
  state: 'Tilstand',
  kind: 'Slag',
  all: 'Alle',
  show: 'Vis',
  address: 'Adresse',
  about: 'gjelder {name}',
  attempts: '{count} forsøk',
  'next-at': 'prøver igjen {when}',
  event: 'Hendelse',
  export: 'Last ned som JSON',
  exporting: 'Henter alt …',
  lint: 'Sjekk at ingenting røper noe',
  'people-of-world': 'Personene i verdenen',
} as const;
