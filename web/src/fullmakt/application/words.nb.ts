import type {
  identityProofs,
  refusalsByJudgement,
  relations,
  toldApplicationStates,
} from '@helsesim/shared/fullmakt/fullmakt-model';

const relationNames = {
  'relation.spouse': 'Ektefelle eller samboer',
  'relation.child': 'Sønn eller datter',
  'relation.parent': 'Mor eller far',
  'relation.sibling': 'Søsken',
  'relation.other': 'Annen pårørende',
} as const satisfies Record<`relation.${(typeof relations)[number]}`, string>;

const proofs = {
  'proof.passport': 'Pass',
  'proof.national-id-card': 'Nasjonalt ID-kort',
  'proof.driving-licence': 'Førerkort',
} as const satisfies Record<`proof.${(typeof identityProofs)[number]}`, string>;

const states = {
  'state.waiting': 'Venter på svar',
  'state.granted': 'Innvilget',
  'state.refused': 'Avslått',
} as const satisfies Record<`state.${(typeof toldApplicationStates)[number]}`, string>;

/** Said as the first sentence of the application's page. */
const leads = {
  'lead.waiting': 'Søknaden om tildelt fullmakt for {name} er ikke avgjort ennå.',
  'lead.granted': 'Du har fått tildelt fullmakt for {name}.',
  'lead.refused': 'Du har ikke fått tildelt fullmakt for {name}.',
} as const satisfies Record<`lead.${(typeof toldApplicationStates)[number]}`, string>;

const reasons = {
  'because.not-permanent': 'Legen erklærer ikke at {name} varig mangler evnen til å samtykke.',
  'because.not-nearest': 'Det er ikke vist at du er nærmeste pårørende.',
  'because.fullmakt-not-possible': 'Fullmakt kan ikke tildeles i dette tilfellet.',
} as const satisfies Record<`because.${(typeof refusalsByJudgement)[number]}`, string>;

export const nb = {
  ...relationNames,
  ...proofs,
  ...states,
  ...leads,
  ...reasons,
  // On the page of fullmakter
  'apply-section': 'Når noen ikke kan gi fullmakt selv',
  'apply-section-text':
    'Nærmeste pårørende kan søke om tildelt fullmakt for en person som varig mangler evnen til å samtykke.',
  apply: 'Søk om tildelt fullmakt',
  'apply-from-18': 'Du kan søke når du har fylt 18 år.',
  renew: 'Søk om å fornye',
  applications: 'Søknadene dine',
  'sent-when': 'Sendt {when}',
  'line-renewal': 'Fornying, sendt {when}',
  // Applying
  'steps-label': 'Steg i søknaden',
  'apply-title': 'Søk om tildelt fullmakt',
  'apply-lead': 'Tildelt fullmakt lar deg handle for en person som ikke kan gi fullmakt selv.',
  'need-title': 'Dette kreves',
  'need-age': 'Personen har fylt 12 år.',
  'need-permanent': 'Personen mangler varig evnen til å samtykke, og fastlegen erklærer det.',
  'need-nearest': 'Du er nærmeste pårørende og har fylt 18 år. Vedtak om vergemål er ikke nok.',
  name: 'Navn',
  'name-help': 'Navnet til personen du søker for.',
  'name-missing': 'Skriv navnet til personen.',
  'relation-legend': 'Hvem er du for personen?',
  'relation-missing': 'Velg hvem du er for personen.',
  // Sending
  'send-title': 'Se over og send søknaden',
  'send-lead': 'Søknaden er ikke sendt før du trykker «Send søknaden».',
  'for-whom': 'For hvem',
  relation: 'Du er',
  'proof-legend': 'Hvilken legitimasjon viser du?',
  'proof-missing': 'Velg hvilken legitimasjon du viser.',
  'proof-help': 'Bankkort godtas ikke. I simulatoren laster du ikke opp noe.',
  'statement-legend': 'Erklæring',
  statement: 'Jeg er nærmeste pårørende, og har jevnlig og varig kontakt med personen.',
  'statement-missing': 'Kryss av for at du er nærmeste pårørende. Uten det kan du ikke søke.',
  send: 'Send søknaden',
  sending: 'Sender …',
  'fix-person': 'Endre hvem søknaden gjelder',
  // Renewing
  'renew-title': 'Søk om å fornye tildelt fullmakt',
  'renew-lead': 'Fullmakten for {name} varer til og med {when}. Søk før den går ut, så slipper du opphold.',
  // One application
  'one-title': 'Søknad om tildelt fullmakt for {name}',
  'one-title-renewal': 'Søknad om å fornye tildelt fullmakt for {name}',
  'receipt-title': 'Søknaden er sendt',
  'already-title': 'Du har alt søkt',
  already: 'Søknaden om tildelt fullmakt for {name} venter på svar. Den er ikke sendt på nytt.',
  receipt: 'Vi har mottatt søknaden om tildelt fullmakt for {name}.',
  'why-refused': 'Hvorfor',
  'after-refusal': 'Har noe endret seg, kan du søke på nytt.',
  'what-next': 'Dette skjer nå',
  'what-after': 'Dette skjer når du har sendt søknaden',
  'next-doctor': 'Vi ber fastlegen om en erklæring. Du trenger ikke gjøre noe.',
  'next-decision': 'En saksbehandler avgjør søknaden. Du får svar i innboksen.',
  'next-length': 'Blir den innvilget, gjelder fullmakten i opptil fem år.',
  details: 'Om søknaden',
  sent: 'Sendt',
  status: 'Status',
  'see-fullmakter': 'Se fullmaktene dine',
} as const;
