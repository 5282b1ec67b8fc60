import type {
  AssignmentRefusal,
  applicationStates,
  refusalsByJudgement,
} from '@helsesim/shared/fullmakt/fullmakt-model';
import type { ConsentLevel } from '@helsesim/shared/people/people-model';
import type { PaperRefusal } from './paper-forms.ts';

const states = {
  'state.awaiting-declaration': 'Venter på legeerklæring',
  'state.to-be-decided': 'Klar til avgjørelse',
  'state.granted': 'Innvilget',
  'state.refused': 'Avslått',
} as const satisfies Record<`state.${(typeof applicationStates)[number]}`, string>;

/** What the rules say no with. */
const obstacles = {
  'obstacle.declaration-missing': 'Fastlegen har ikke sendt legeerklæring ennå.',
  'obstacle.not-permanent': 'Fastlegen erklærer at personen ikke varig mangler evnen til å samtykke.',
  'obstacle.subject-too-young': 'Personen er under 12 år. Da handler de som har foreldreansvar.',
  'obstacle.receiver-too-young': 'Søkeren er under 18 år.',
  'obstacle.period-too-long': 'Tildelt fullmakt kan vare høyst fem år.',
  'obstacle.fullmakt-not-possible': 'Fullmakt kan ikke tildeles mellom disse to.',
} as const satisfies Record<`obstacle.${AssignmentRefusal}`, string>;

const judgements = {
  'because.not-permanent': 'Personen mangler ikke varig evnen til å samtykke',
  'because.not-nearest': 'Søkeren er ikke nærmeste pårørende',
  'because.fullmakt-not-possible': 'Fullmakt kan ikke tildeles her',
} as const satisfies Record<`because.${(typeof refusalsByJudgement)[number]}`, string>;

const consents = {
  'level.basis': 'Basis',
  'level.basisPlus': 'Basis+',
  'level.full': 'Full',
} as const satisfies Record<`level.${Exclude<ConsentLevel, 'none'>}`, string>;

/** A no to a form, as the case worker needs it said: it is not about the reader. */
const paperRefusals = {
  'paper.no-such-person': 'Ingen har fødselsnummeret til den som har skrevet under. Se over sifrene.',
  'paper.no-such-receiver': 'Ingen som kan få fullmakt, har dette fødselsnummeret. Se over sifrene.',
  'paper.receiver-is-giver': 'De to fødselsnumrene er like.',
  'paper.receiver-too-young': 'Den som får fullmakten, må ha fylt 18 år.',
  'paper.giver-too-young': 'Den som gir fullmakten, må ha fylt 16 år.',
  'paper.giver-has-not-consented':
    'Den som gir fullmakten, har ikke samtykket til Helsesim. Står samtykket på skjemaet, velg det nedenfor.',
  'paper.fullmakt-exists':
    'Det er allerede en fullmakt mellom disse to. Avslutt den først hvis skjemaet skal erstatte den.',
  'paper.fullmakt-not-possible': 'Fullmakten kan ikke registreres mellom disse to.',
  'paper.no-such-fullmakt': 'Det er ingen fullmakt å avslutte mellom disse to.',
  'paper.invalid-period': 'Fullmakten må begynne i dag eller innen et år, og slutte etter at den begynner.',
  'paper.invalid-form-date':
    'Skjemaet må være signert før i dag eller i dag. Gir det fullmakt, kan det ikke være eldre enn et år.',
  'paper.too-many-fullmakter': 'Personen har så mange fullmakter som en kan ha. Avslutt en først.',
} as const satisfies Record<`paper.${PaperRefusal}`, string>;

export const nb = {
  ...states,
  ...obstacles,
  ...judgements,
  ...consents,
  ...paperRefusals,
  'name-and-age': '{name} ({age})',
  // Applications
  'applications-title': 'Søknader om tildelt fullmakt',
  'applications-lead': '{office}. Hvert oppslag blir logget.',
  'applications-none': 'Det er ingen søknader.',
  'count-ready': '{count} klare til avgjørelse',
  'count-ready-one': '1 klar til avgjørelse',
  'count-ready-none': 'Ingen klare til avgjørelse',
  'count-waiting': '{count} venter på legeerklæring',
  'applications-list': 'Søknader',
  'key-rows': 'gå mellom søknadene',
  'applicant-is': 'Søker: {name}',
  'no-chosen': 'Velg en søknad.',
  person: 'Gjelder',
  'nobody-has-number': 'Ingen har fødselsnummeret på søknaden',
  'written-name': 'Navn på søknaden',
  applicant: 'Søker',
  relation: 'Søkeren er',
  proof: 'Har vist',
  'applied-at': 'Sendt',
  declaration: 'Legeerklæring',
  'declaration-missing': 'Ikke kommet',
  'declared-permanent': 'Mangler varig evnen til å samtykke',
  'declared-not-permanent': 'Mangler ikke varig evnen til å samtykke',
  kind: 'Søknad',
  'kind-new': 'Ny',
  'kind-renewal': 'Fornyelse',
  state: 'Status',
  rules: 'Det reglene sier',
  'rules-allow': 'Ingenting i reglene er til hinder for å innvilge.',
  'rules-forbid': 'Søknaden kan ikke innvilges',
  'name-differs': 'Navnet på søknaden er ikke det samme som i Folkeregisteret. Er det rett person?',
  grant: 'Innvilg',
  'grant-heading': 'Innvilge',
  'grant-to': 'Siste dag',
  'grant-help': 'Høyst fem år, til {day}. Fullmakten gjelder fra i dag, for alle områder.',
  'grant-missing': 'Velg en dag fra i dag til {day}.',
  refuse: 'Avslå',
  'refuse-heading': 'Avslå',
  'refuse-because': 'Grunn som søkeren får vite',
  'refuse-choose': 'Velg grunn',
  'refuse-missing': 'Velg hvorfor søknaden blir avslått.',
  deciding: 'Lagrer …',
  'granted-label': 'Søknaden er innvilget',
  'granted-text': 'Søkeren kan handle for {name} fra nå. Begge får en melding.',
  'refused-label': 'Søknaden er avslått',
  'refused-text': 'Søkeren får en melding med grunnen.',
  // Declarations
  'declarations-title': 'Legeerklæringer',
  'declarations-lead':
    'Pårørende har søkt om tildelt fullmakt for noen på listen din. Du erklærer om personen varig mangler evnen til å samtykke.',
  'declarations-none': 'Ingen venter på legeerklæring fra deg.',
  'declarations-list': 'Bedt om legeerklæring',
  'declarations-count': '{count} venter på erklæring',
  'declarations-count-one': '1 venter på erklæring',
  'key-declarations': 'gå mellom personene',
  'declare-question': 'Mangler {name} varig evnen til å samtykke til helsehjelp?',
  'declare-help':
    'Det gjelder helserettslig samtykkekompetanse. Svaret går til saksbehandleren, som avgjør søknaden, og kan ikke endres.',
  'declare-yes': 'Ja, mangler det varig',
  'declare-no': 'Nei, ikke varig',
  'declared-label': 'Erklæringen er sendt',
  'declared-text': 'Saksbehandleren kan nå avgjøre søknaden.',
  // Paper
  'paper-title': 'Skjemaer på papir',
  'paper-lead': 'Registrer det som står på skjemaet. Fullmakten gjelder fra den er registrert.',
  'paper-forms': 'Hvilket skjema',
  'form.fullmakt': 'Gi fullmakt',
  'form.ending': 'Avslutte fullmakt',
  'form.reactivation': 'Bli aktiv igjen',
  'signed-on': 'Signert dato',
  giver: 'Fødselsnummer til den som gir fullmakten',
  receiver: 'Fødselsnummer til den som får fullmakten',
  'ending-giver': 'Fødselsnummer til den som ga fullmakten',
  'ending-receiver': 'Fødselsnummer til den som har fullmakten',
  'inactive-person': 'Fødselsnummer til den som vil bli aktiv',
  areas: 'Områder det er krysset av for',
  from: 'Første dag',
  'from-help': 'Tomt felt: fra i dag',
  to: 'Siste dag',
  'to-help': 'Tomt felt: til noen avslutter den',
  consent: 'Samtykke på skjemaet',
  'consent-none': 'Står ikke på skjemaet',
  'need-day': 'Skriv datoen skjemaet er signert.',
  'need-number': 'Skriv 11 siffer.',
  'need-area': 'Kryss av for minst ett område.',
  register: 'Registrer',
  registering: 'Registrerer …',
  'registered-label': 'Skjemaet er registrert',
  'registered.fullmakt': 'Fullmakten fra {giver} til {receiver} er registrert.',
  'registered.ending': 'Fullmakten fra {giver} til {receiver} er avsluttet.',
  'registered.reactivation': '{giver} er aktiv igjen.',
  // Who may not come in
  'closed-case-worker': 'Siden er for saksbehandlere',
  'closed-case-worker-text': 'Logg inn som saksbehandler ved en innbyggerservice for å se den.',
  'closed-gp': 'Siden er for fastleger',
  'closed-gp-text': 'Logg inn som fastlege for å se den.',
} as const;
