import type { Words } from '../platform/words.ts';
import type { nb } from './words.nb.ts';

export const nn: Words<typeof nb> = {
  'shut.no-access.self': 'Du har ikkje tilgang til denne tenesta.',
  'shut.no-access.other': 'Du har ikkje tilgang til denne tenesta for {name}. Ta kontakt med tenesta direkte.',
  'shut.eid-too-low.self':
    'Du logga inn på betydeleg nivå. Dette opnar når du loggar inn på høgt nivå, til dømes med BankID.',
  'shut.eid-too-low.other':
    'Du logga inn på betydeleg nivå. Dette opnar når du loggar inn på høgt nivå, til dømes med BankID.',
  'shut.consent-too-low.self': 'Stengt fordi samtykket ditt ikkje omfattar tenesta. Vel {level} for å opne.',
  'shut.consent-too-low.other':
    'Stengt fordi samtykket til {name} ikkje omfattar tenesta. Berre {name} kan velje {level}.',
  'shut.own-consent-missing.self': 'Du har ikkje samtykt til å bruke Helsesim. Tenestene opnar når du samtykkjer.',
  'shut.own-consent-missing.other':
    'Du har ikkje samtykt til å bruke Helsesim sjølv. Då kan du ikkje handle for {name} heller. Det opnar når du samtykkjer.',
  'shut.inactive.self':
    'Du har gjort deg sjølv inaktiv. Tenesta opnar igjen når vi har fått eit skjema på papir frå deg.',
  'shut.inactive.other':
    'Du har gjort deg sjølv inaktiv, og då kan du ikkje handle for {name}. Det opnar igjen når vi har fått eit skjema på papir frå deg.',
  'shut.citizen-too-young.self': 'Nokre tenester opnar når du fyller 13 år, og resten tidlegast når du fyller 16.',
  'shut.citizen-too-young.other': 'Tenesta opnar når {name} blir eldre.',
  'shut.not-open-to-youth.self': 'Opnar tidlegast når du fyller 16 år.',
  'shut.not-open-to-youth.other': 'Opnar tidlegast når {name} fyller 16 år.',
  'shut.youth-consent-missing.self':
    'Opnar når ein av foreldra dine samtykkjer til at du bruker tenesta sjølv. Be ein av dei om å logge inn her og velje deg.',
  'shut.youth-consent-missing.other': 'Opnar når ein forelder samtykkjer til at {name} bruker tenesta sjølv.',
  'shut.citizen-of-age.self': 'Tenesta er stengd for foreldre, fordi du har fylt 16 år.',
  'shut.citizen-of-age.other':
    '{name} har fylt 16 år og bestemmer sjølv. {name} kan gi deg fullmakt. Då opnar det som fullmakta gjeld.',
  'shut.not-for-parents-from-twelve.self': 'Tenesta er stengd for foreldre, fordi du har fylt 12 år.',
  'shut.not-for-parents-from-twelve.other':
    'Stengde for foreldre då {name} fylte 12 år. Du kan be behandlingsstaden om innsyn.',
  'shut.not-available-to-parents.self': 'Tenesta er ikkje tilgjengeleg for foreldre.',
  'shut.not-available-to-parents.other':
    'Tenesta er ikkje tilgjengeleg for foreldre her. Ta kontakt med tenesta direkte.',
  'shut.not-open-to-foster-parents.self': 'Fosterforeldre har ikkje fått tilgang på nett enno.',
  'shut.not-open-to-foster-parents.other':
    'Fosterforeldre har ikkje fått tilgang på nett enno. Ta kontakt med tenesta direkte.',
  'shut.guardianship-opens-nothing.self': 'Verjemål åleine gir ikkje tilgang på nett.',
  'shut.guardianship-opens-nothing.other':
    'Verjemål åleine gir ikkje tilgang på nett. Den som er næraste pårørande, kan søkje om tildelt fullmakt.',
  'shut.not-covered-by-fullmakt.self': 'Fullmakta gjeld ikkje denne tenesta.',
  'shut.not-covered-by-fullmakt.other':
    'Fullmakta di gjeld ikkje området {area}. Opnar når {name} gir deg ei fullmakt som gjeld det.',
  'shut.citizen-only.self': 'Tenesta kan berre brukast av innbyggjaren sjølv.',
  'shut.citizen-only.other': 'Berre {name} kan bruke tenesta. Ho opnar ikkje for andre.',
  'level.none': 'Basis',
  'level.basis': 'Basis',
  'level.basisPlus': 'Basis+',
  'level.full': 'Full',
  'area.1': '«Innsyn i registrerte opplysningar»',
  'area.2': '«Pasientjournal»',
  'area.3': '«Digitale helsetenester»',
  'consent-too-low.youth':
    'Stengt fordi samtykket ikkje omfattar tenesta. Foreldra dine bestemmer over det til du fyller 16 år. Be ein av dei om å velje {level}.',
  'consent-too-low.parent': 'Stengt fordi samtykket for {name} ikkje omfattar tenesta. Vel {level} for å opne.',
  'or-call': 'Du kan òg ringje legekontoret for å få time.',
  'and-eid': 'Du må òg logge inn på høgt nivå, til dømes med BankID.',
  'not-open-to-youth.parent-uses':
    'Opnar tidlegast når du fyller 16 år. Til då kan ein forelder bruke tenesta for deg.',
  'not-open-to-youth.parent-looks':
    'Opnar tidlegast når du fyller 16 år. Til då kan ein forelder sjå det som står der, men ikkje endre noko.',
  'not-open-to-youth.parent-has-nothing':
    'Opnar tidlegast når du fyller 16 år. Foreldra dine har heller ikkje tilgang no.',
  'not-open-to-youth.only-you': 'Berre for deg, frå du er 16 år.',
  'not-for-parents-from-twelve.write':
    'Du kan sjå, men ikkje endre noko. Det stengde for foreldre då {name} fylte 12 år.',
  'not-covered-by-fullmakt.never': 'Opnar ikkje med fullmakt. Berre {name} kan bruke tenesta.',
  'citizen-only.fullmakter': 'Ingen kan gi fullmakt på vegner av eit barn. {name} kan gi fullmakt sjølv frå 16 år.',
  'citizen-only.school-nurse':
    'Berre {name} kan bruke tenesta. Då kan unge ta kontakt utan at foreldra ser det. Ho opnar ikkje for andre.',
  'citizen-only.privacy-settings': 'Samtykket for {name} bestemmer du i innstillingane for {name}.',
  'only-look.appointments.youth':
    'Du kan sjå timeavtalane dine. Til du fyller 16 år, kan ein forelder bestille og avbestille for deg, eller du kan ringje legekontoret.',
  'only-look.appointments.self':
    'Du kan sjå timeavtalane dine, men ikkje bestille eller avbestille her. Ring legekontoret.',
  'only-look.appointments.other':
    'Du kan sjå timeavtalane til {name}, men ikkje bestille eller avbestille her. Ring legekontoret.',
  'only-look.child-settings': 'Du kan sjå kva foreldre har bestemt. Berre foreldre kan endre det.',
  'only-look.youth': 'Du kan sjå, men ikkje endre noko før du fyller 16 år.',
  'only-look.area': 'Du kan sjå, men ikkje endre noko. Det krev ei fullmakt som gjeld området {area}.',
  'nobody.no-access':
    'Du kan handle for eit barn som du har foreldreansvar for, og for den som har gitt deg fullmakt. Er det eit barn, må minst ein forelder vere registrert på adressa til barnet.',
  'nobody.own-consent-missing':
    'Du må samtykkje til å bruke Helsesim før du kan handle for nokon. Då opnar det du har tilgang til for andre.',
  'nobody.inactive':
    'Du har gjort deg sjølv inaktiv, og då kan du ikkje handle for andre. Det opnar igjen når vi har fått eit skjema på papir frå deg.',
  'nobody.eid-too-low': 'Logg inn på høgt nivå, til dømes med BankID, for å handle for andre.',
  'nobody.consent-too-low': 'Det opnar når den det gjeld, samtykkjer til å bruke Helsesim.',
  'nobody.citizen-of-age': 'Barnet gir fullmakt på sida Fullmakter, og bestemmer kva ho gjeld, og kor lenge.',
  'nobody.not-available-to-parents':
    'Foreldre har tilgang når minst ein av dei er registrert på adressa til barnet. Då opnar det for alle som har foreldreansvar. Foreldreansvar etter dom gir ikkje tilgang på nett. Ta kontakt med helsetenesta direkte.',
  'nobody.not-open-to-foster-parents': 'Ta kontakt med helsetenesta direkte når barnet treng hjelp.',
  'nobody.guardianship-opens-nothing':
    'Er du næraste pårørande til ein som ikkje kan samtykkje sjølv, kan du søkje om tildelt fullmakt. Får du ho, opnar tenestene.',
  'open.own-consent': 'Endre samtykket ditt',
  'open.first-consent': 'Gi samtykke',
  'open.child-settings': 'Innstillingar for {name}',
  'open.look-at-child-settings': 'Sjå kva foreldra dine har bestemt',
  'open.log-in': 'Logg inn på høgt nivå',
  'open.apply': 'Søk om tildelt fullmakt',
  'closed-title': '{service}: stengt for deg',
  notices: 'Varsel',
  'read-only-title.appointments': 'Du kan ikkje bestille time her',
  'read-only-title.other': '{service}: du kan berre sjå',
  'to-access': 'Kvifor kan eg ikkje? Sjå reglane bak',
  'to-access-other': 'Sjå alt du har tilgang til for {name}',
  'title.self': 'Tilgangen din',
  'title.other': 'Tilgangen din for {name}',
  'lead.self': 'Her ser du kva som er ope for deg i dag, kva som er stengt, og kvifor.',
  'lead.other': 'Her ser du kva du kan gjere for {name} i dag, kva som er stengt, og kvifor.',
  'basis.FO': 'Du har tilgang fordi du er forelder.',
  'basis.FU': 'Du har tilgang fordi {name} har gitt deg fullmakt.',
  'basis.TD': 'Du har tilgang fordi du har ei tildelt fullmakt.',
  'state.open': 'Ope',
  'state.read': 'Berre sjå',
  'state.shut': 'Stengt',
  'group.open': 'Ope ({count})',
  'group.read': 'Du kan berre sjå ({count})',
  'group.shut': 'Stengt ({count})',
  'read-anyone': 'Ingen kan endre noko her.',
  'no-page': 'Tenester utan lenkje er ikkje bygde i simulatoren enno.',
  'open-anyone': 'Du kan sjå og endre.',
  'rules-show': 'Sjå reglane',
  rules: 'Reglar',
  'rules-of': 'for {service}',
  'rules-both': 'For å sjå og for å endre',
  'rules-read': 'For å sjå',
  'rules-write': 'For å endre',
  'rules-about':
    'Kvar regel har eit nummer og ei kjelde. Der kjeldene ikkje seier noko, eller er usamde, har Helsesim valt sjølv. Det er merkt «føresetnad».',
  'outcome.pass': 'ja',
  'outcome.deny': 'nei',
  'outcome.absent': 'gjeld ikkje',
  source: 'Kjelde',
  assumption: 'føresetnad',
  'timeline-title.self': 'Slik blir tilgangen din år for år',
  'timeline-title.other': 'Slik blir tilgangen din for {name} år for år',
  'timeline-lead': 'Berre alderen er ulik frå år til år. Alt anna blir rekna slik det er i dag.',
  service: 'Teneste',
  'age-from-to': '{from}–{to} år',
  'age-one': '{from} år',
  'age-on': 'frå {from} år',
  'age-today': 'i dag',
  'now-age': 'I dag: {age} år',
  'now-baby': 'I dag: under 1 år',
  'age-that-day': 'den dagen',
  'then-age': 'Den dagen: {age} år',
  'then-baby': 'Den dagen: under 1 år',
  'changes-title': 'Det som endrar seg',
  'changes-none': 'Ingenting endrar seg med alderen.',
  'at-age': 'Ved {age} år',
  'at-age-past': 'Ved {age} år (er passert)',
  'becomes.open': 'Opnar',
  'becomes.read': 'Du kan berre sjå',
  'becomes.shut': 'Stengjer',
  'all-shut': 'Alt stengjer.',
  'then.citizen-of-age': 'Frå då bestemmer {name} sjølv, og kan gi deg fullmakt.',
  'then.not-for-parents-from-twelve': 'Foreldre har ikkje desse tenestene lenger.',
  'as-json': 'Det same som JSON',
};
