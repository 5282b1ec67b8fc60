import type { ConsentLevel } from '@helsesim/shared/people/people-model';
import type { AccessRefusal, FullmaktArea } from '@helsesim/shared/representation/representation-model';

/** Why a door is shut and what would open it: said to the person about themselves, and about the one they act for. */
const shut = {
  'shut.no-access.self': 'Du har ikke tilgang til denne tjenesten.',
  'shut.no-access.other': 'Du har ikke tilgang til denne tjenesten for {name}. Ta kontakt med tjenesten direkte.',
  'shut.eid-too-low.self':
    'Du logget inn på betydelig nivå. Dette åpner når du logger inn på høyt nivå, for eksempel med BankID.',
  'shut.eid-too-low.other':
    'Du logget inn på betydelig nivå. Dette åpner når du logger inn på høyt nivå, for eksempel med BankID.',
  'shut.consent-too-low.self': 'Stengt fordi samtykket ditt ikke omfatter tjenesten. Velg {level} for å åpne.',
  'shut.consent-too-low.other':
    'Stengt fordi samtykket til {name} ikke omfatter tjenesten. Bare {name} kan velge {level}.',
  'shut.own-consent-missing.self': 'Du har ikke samtykket til å bruke Helsesim. Tjenestene åpner når du samtykker.',
  'shut.own-consent-missing.other':
    'Du har ikke samtykket til å bruke Helsesim selv. Da kan du ikke handle for {name} heller. Det åpner når du samtykker.',
  'shut.inactive.self':
    'Du har gjort deg selv inaktiv. Tjenesten åpner igjen når vi har fått et skjema på papir fra deg.',
  'shut.inactive.other':
    'Du har gjort deg selv inaktiv, og da kan du ikke handle for {name}. Det åpner igjen når vi har fått et skjema på papir fra deg.',
  'shut.citizen-too-young.self': 'Noen tjenester åpner når du fyller 13 år, og resten tidligst når du fyller 16.',
  'shut.citizen-too-young.other': 'Tjenesten åpner når {name} blir eldre.',
  'shut.not-open-to-youth.self': 'Åpner tidligst når du fyller 16 år.',
  'shut.not-open-to-youth.other': 'Åpner tidligst når {name} fyller 16 år.',
  'shut.youth-consent-missing.self':
    'Åpner når en av foreldrene dine samtykker til at du bruker tjenesten selv. Be en av dem om å logge inn her og velge deg.',
  'shut.youth-consent-missing.other': 'Åpner når en forelder samtykker til at {name} bruker tjenesten selv.',
  'shut.citizen-of-age.self': 'Tjenesten er stengt for foreldre, fordi du har fylt 16 år.',
  'shut.citizen-of-age.other':
    '{name} har fylt 16 år og bestemmer selv. {name} kan gi deg fullmakt. Da åpner det som fullmakten gjelder.',
  'shut.not-for-parents-from-twelve.self': 'Tjenesten er stengt for foreldre, fordi du har fylt 12 år.',
  'shut.not-for-parents-from-twelve.other':
    'Stengte for foreldre da {name} fylte 12 år. Du kan be behandlingsstedet om innsyn.',
  'shut.not-available-to-parents.self': 'Tjenesten er ikke tilgjengelig for foreldre.',
  'shut.not-available-to-parents.other':
    'Tjenesten er ikke tilgjengelig for foreldre her. Ta kontakt med tjenesten direkte.',
  'shut.not-open-to-foster-parents.self': 'Fosterforeldre har ikke fått tilgang på nett ennå.',
  'shut.not-open-to-foster-parents.other':
    'Fosterforeldre har ikke fått tilgang på nett ennå. Ta kontakt med tjenesten direkte.',
  'shut.guardianship-opens-nothing.self': 'Vergemål alene gir ikke tilgang på nett.',
  'shut.guardianship-opens-nothing.other':
    'Vergemål alene gir ikke tilgang på nett. Den som er nærmeste pårørende, kan søke om tildelt fullmakt.',
  'shut.not-covered-by-fullmakt.self': 'Fullmakten gjelder ikke denne tjenesten.',
  'shut.not-covered-by-fullmakt.other':
    'Fullmakten din gjelder ikke området {area}. Åpner når {name} gir deg en fullmakt som gjelder det.',
  'shut.citizen-only.self': 'Tjenesten kan bare brukes av innbyggeren selv.',
  'shut.citizen-only.other': 'Bare {name} kan bruke tjenesten. Den åpner ikke for andre.',
} as const satisfies Record<`shut.${AccessRefusal}.${'self' | 'other'}`, string>;

const levels = {
  'level.none': 'Basis',
  'level.basis': 'Basis',
  'level.basisPlus': 'Basis+',
  'level.full': 'Full',
} as const satisfies Record<`level.${ConsentLevel}`, string>;

const areas = {
  'area.1': '«Innsyn i registrerte opplysninger»',
  'area.2': '«Pasientjournal»',
  'area.3': '«Digitale helsetjenester»',
} as const satisfies Record<`area.${FullmaktArea}`, string>;

/** Where more can be said, by what one is to the citizen and by the service. */
const nearer = {
  'consent-too-low.youth':
    'Stengt fordi samtykket ikke omfatter tjenesten. Foreldrene dine bestemmer over det til du fyller 16 år. Be en av dem om å velge {level}.',
  'consent-too-low.parent': 'Stengt fordi samtykket for {name} ikke omfatter tjenesten. Velg {level} for å åpne.',
  'or-call': 'Du kan også ringe legekontoret for å få time.',
  'and-eid': 'Du må også logge inn på høyt nivå, for eksempel med BankID.',
  'not-open-to-youth.parent-uses':
    'Åpner tidligst når du fyller 16 år. Til da kan en forelder bruke tjenesten for deg.',
  'not-open-to-youth.parent-looks':
    'Åpner tidligst når du fyller 16 år. Til da kan en forelder se det som står der, men ikke endre noe.',
  'not-open-to-youth.parent-has-nothing':
    'Åpner tidligst når du fyller 16 år. Foreldrene dine har heller ikke tilgang nå.',
  'not-open-to-youth.only-you': 'Bare for deg, fra du er 16 år.',
  'not-for-parents-from-twelve.write': 'Du kan se, men ikke endre noe. Det stengte for foreldre da {name} fylte 12 år.',
  'not-covered-by-fullmakt.never': 'Åpner ikke med fullmakt. Bare {name} kan bruke tjenesten.',
  'citizen-only.fullmakter': 'Ingen kan gi fullmakt på vegne av et barn. {name} kan gi fullmakt selv fra 16 år.',
  'citizen-only.school-nurse':
    'Bare {name} kan bruke tjenesten. Da kan unge ta kontakt uten at foreldrene ser det. Den åpner ikke for andre.',
  'citizen-only.privacy-settings': 'Samtykket for {name} bestemmer du i innstillingene for {name}.',
  'only-look.appointments.youth':
    'Du kan se timeavtalene dine. Til du fyller 16 år, kan en forelder bestille og avbestille for deg, eller du kan ringe legekontoret.',
  'only-look.appointments.self':
    'Du kan se timeavtalene dine, men ikke bestille eller avbestille her. Ring legekontoret.',
  'only-look.appointments.other':
    'Du kan se timeavtalene til {name}, men ikke bestille eller avbestille her. Ring legekontoret.',
  'only-look.child-settings': 'Du kan se hva foreldre har bestemt. Bare foreldre kan endre det.',
  'only-look.youth': 'Du kan se, men ikke endre noe før du fyller 16 år.',
  'only-look.area': 'Du kan se, men ikke endre noe. Det krever en fullmakt som gjelder området {area}.',
} as const;

/** When there is nothing to see of a citizen at all. */
const nobody = {
  'nobody.no-access':
    'Du kan handle for et barn som du har foreldreansvar for, og for den som har gitt deg fullmakt. Er det et barn, må minst en forelder være registrert på adressen til barnet.',
  'nobody.own-consent-missing':
    'Du må samtykke til å bruke Helsesim før du kan handle for noen. Da åpner det du har tilgang til for andre.',
  'nobody.inactive':
    'Du har gjort deg selv inaktiv, og da kan du ikke handle for andre. Det åpner igjen når vi har fått et skjema på papir fra deg.',
  'nobody.eid-too-low': 'Logg inn på høyt nivå, for eksempel med BankID, for å handle for andre.',
  'nobody.consent-too-low': 'Det åpner når den det gjelder, samtykker til å bruke Helsesim.',
  'nobody.citizen-of-age': 'Barnet gir fullmakt på siden Fullmakter, og bestemmer hva den gjelder, og hvor lenge.',
  'nobody.not-available-to-parents':
    'Foreldre har tilgang når minst en av dem er registrert på adressen til barnet. Da åpner det for alle som har foreldreansvar. Foreldreansvar etter dom gir ikke tilgang på nett. Ta kontakt med helsetjenesten direkte.',
  'nobody.not-open-to-foster-parents': 'Ta kontakt med helsetjenesten direkte når barnet trenger hjelp.',
  'nobody.guardianship-opens-nothing':
    'Er du nærmeste pårørende til en som ikke kan samtykke selv, kan du søke om tildelt fullmakt. Får du den, åpner tjenestene.',
} as const;

const openers = {
  'open.own-consent': 'Endre samtykket ditt',
  'open.first-consent': 'Gi samtykke',
  'open.child-settings': 'Innstillinger for {name}',
  'open.look-at-child-settings': 'Se hva foreldrene dine har bestemt',
  'open.log-in': 'Logg inn på høyt nivå',
  'open.apply': 'Søk om tildelt fullmakt',
} as const;

const page = {
  'closed-title': '{service}: stengt for deg',
  notices: 'Varsler',
  'read-only-title.appointments': 'Du kan ikke bestille time her',
  'read-only-title.other': '{service}: du kan bare se',
  'to-access': 'Hvorfor kan jeg ikke? Se reglene bak',
  'to-access-other': 'Se alt du har tilgang til for {name}',
  'title.self': 'Din tilgang',
  'title.other': 'Din tilgang for {name}',
  'lead.self': 'Her ser du hva som er åpent for deg i dag, hva som er stengt, og hvorfor.',
  'lead.other': 'Her ser du hva du kan gjøre for {name} i dag, hva som er stengt, og hvorfor.',
  'basis.FO': 'Du har tilgang fordi du er forelder.',
  'basis.FU': 'Du har tilgang fordi {name} har gitt deg fullmakt.',
  'basis.TD': 'Du har tilgang fordi du har en tildelt fullmakt.',
  'state.open': 'Åpent',
  'state.read': 'Bare se',
  'state.shut': 'Stengt',
  'group.open': 'Åpent ({count})',
  'group.read': 'Du kan bare se ({count})',
  'group.shut': 'Stengt ({count})',
  'read-anyone': 'Ingen kan endre noe her.',
  'no-page': 'Tjenester uten lenke er ikke bygget i simulatoren ennå.',
  'open-anyone': 'Du kan se og endre.',
  'rules-show': 'Se reglene',
  rules: 'Regler',
  'rules-of': 'for {service}',
  'rules-both': 'For å se og for å endre',
  'rules-read': 'For å se',
  'rules-write': 'For å endre',
  'rules-about':
    'Hver regel har et nummer og en kilde. Der kildene ikke sier noe, eller er uenige, har Helsesim valgt selv. Det er merket «antakelse».',
  'outcome.pass': 'ja',
  'outcome.deny': 'nei',
  'outcome.absent': 'gjelder ikke',
  source: 'Kilde',
  assumption: 'antakelse',
} as const;

const timeline = {
  'timeline-title.self': 'Slik blir tilgangen din år for år',
  'timeline-title.other': 'Slik blir tilgangen din for {name} år for år',
  'timeline-lead': 'Bare alderen er ulik fra år til år. Alt annet regnes slik det er i dag.',
  service: 'Tjeneste',
  'age-from-to': '{from}–{to} år',
  'age-one': '{from} år',
  'age-on': 'fra {from} år',
  'age-today': 'i dag',
  'now-age': 'I dag: {age} år',
  'now-baby': 'I dag: under 1 år',
  'age-that-day': 'den dagen',
  'then-age': 'Den dagen: {age} år',
  'then-baby': 'Den dagen: under 1 år',
  'changes-title': 'Det som endrer seg',
  'changes-none': 'Ingenting endrer seg med alderen.',
  'at-age': 'Ved {age} år',
  'at-age-past': 'Ved {age} år (er passert)',
  'becomes.open': 'Åpner',
  'becomes.read': 'Du kan bare se',
  'becomes.shut': 'Stenger',
  'all-shut': 'Alt stenger.',
  'then.citizen-of-age': 'Fra da bestemmer {name} selv, og kan gi deg fullmakt.',
  'then.not-for-parents-from-twelve': 'Foreldre har ikke disse tjenestene lenger.',
  'as-json': 'Det samme som JSON',
} as const;

export const nb = { ...shut, ...levels, ...areas, ...nearer, ...nobody, ...openers, ...page, ...timeline } as const;
