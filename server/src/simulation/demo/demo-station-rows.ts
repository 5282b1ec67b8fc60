import type { Opening } from '@helsesim/shared/health-station/opening-hours';
import type { Basis } from '@helsesim/shared/representation/representation-model';
import type { TextInLanguages } from '@helsesim/shared/text';
import type { StationContact } from '../station-contacts.ts';
import type { OfficeKey } from './demo-offices.ts';

const text = (nb: string, nn: string, en: string): TextInLanguages => ({ nb, nn, en });
const on = (weekday: number, from: string, to: string): Opening => ({ weekday, from, to });

/** Which office does what, in each municipality where someone of the demo world lives. */
export const municipalities = [
  { helsestasjon: 'helsestasjonen', school: 'skolehelsetjenesten', youthStation: 'ungdomshelsestasjonen' },
  { helsestasjon: 'bergenHelsestasjon', school: 'bergenSkolehelse', youthStation: 'bergenUngdom' },
  { helsestasjon: 'lillehammerHelsestasjon', school: 'lillehammerSkolehelse', youthStation: 'lillehammerUngdom' },
] as const satisfies readonly Record<'helsestasjon' | 'school' | 'youthStation', OfficeKey>[];

type DemoStation = { at: OfficeKey; where: [east: number, north: number]; opening: Opening[] };
/** HFU: where they lie is real as to the municipality only. */
export const stations: readonly DemoStation[] = [
  {
    at: 'ungdomshelsestasjonen',
    where: [3.468, 63.508],
    opening: [on(1, '14:00', '18:00'), on(3, '14:00', '18:00'), on(4, '12:00', '16:00')],
  },
  { at: 'nesbuktaUngdom', where: [3.572, 63.496], opening: [on(2, '14:00', '17:00')] },
  { at: 'fjellgrendUngdom', where: [3.415, 63.588], opening: [on(4, '15:00', '19:00')] },
  {
    at: 'bergenUngdom',
    where: [5.328, 60.391],
    opening: [1, 2, 3, 4].map((weekday) => on(weekday, '14:30', '18:30')),
  },
  { at: 'lillehammerUngdom', where: [10.466, 61.115], opening: [on(2, '14:00', '18:00'), on(4, '14:00', '18:00')] },
];

type DemoInformation = {
  at: OfficeKey;
  by: string;
  classes: number[];
  readers: 'families' | 'youth';
  /** Days from the start. */
  from: number;
  to: number | null;
  state: 'draft' | 'published' | 'taken-down';
  title: TextInLanguages;
  text: TextInLanguages;
};
export const information: readonly DemoInformation[] = [
  {
    ...{ at: 'skolehelsetjenesten', by: 'jenny', classes: [8], readers: 'families', from: -30, to: 30 },
    state: 'published',
    title: text('Helsesamtale på 8. trinn', 'Helsesamtale på 8. trinn', 'Health talk in class 8'),
    text: text(
      'I løpet av høsten får alle på 8. trinn en samtale med helsesykepleieren. Samtalen varer i omtrent 20 minutter.\n\nVi snakker om hvordan du har det, søvn, mat og venner. Du bestemmer selv hva du vil fortelle.',
      'I løpet av hausten får alle på 8. trinn ein samtale med helsesjukepleiaren. Samtalen varer i om lag 20 minutt.\n\nVi snakkar om korleis du har det, søvn, mat og venner. Du bestemmer sjølv kva du vil fortelje.',
      'During the autumn everyone in class 8 has a talk with the nurse. It lasts about 20 minutes.\n\nWe talk about how you are, sleep, food and friends. You decide yourself what you want to tell.',
    ),
  },
  {
    ...{
      at: 'skolehelsetjenesten',
      by: 'jenny',
      classes: [8, 9, 10, 11, 12, 13],
      readers: 'youth',
      from: -60,
      to: null,
    },
    state: 'published',
    title: text('Døren er åpen', 'Døra er open', 'The door is open'),
    text: text(
      'Helsesykepleieren er på skolen tirsdag og torsdag. Bank på, eller be om time her. Du trenger ikke si hva det gjelder.',
      'Helsesjukepleiaren er på skulen tysdag og torsdag. Bank på, eller be om time her. Du treng ikkje seie kva det gjeld.',
      'The nurse is at school on Tuesdays and Thursdays. Knock, or ask for an appointment here. You need not say what it is about.',
    ),
  },
  {
    ...{ at: 'skolehelsetjenesten', by: 'jenny', classes: [2, 7], readers: 'families', from: -10, to: 60 },
    state: 'published',
    title: text('Vaksiner på 2. og 7. trinn', 'Vaksinar på 2. og 7. trinn', 'Vaccines in classes 2 and 7'),
    text: text(
      'I januar får elevene på 2. og 7. trinn tilbud om vaksiner på skolen. Ta kontakt hvis du lurer på noe.',
      'I januar får elevane på 2. og 7. trinn tilbod om vaksinar på skulen. Ta kontakt om du lurer på noko.',
      'In January the pupils in classes 2 and 7 are offered vaccines at school. Contact us if you wonder about anything.',
    ),
  },
  {
    ...{ at: 'skolehelsetjenesten', by: 'jenny', classes: [4], readers: 'families', from: -5, to: 40 },
    state: 'published',
    title: text('Lus på 4. trinn', 'Lus på 4. trinn', 'Head lice in class 4'),
    text: text(
      'Det er funnet lus hos noen på 4. trinn. Sjekk håret hjemme denne uken, også hos søsken.',
      'Det er funne lus hos nokon på 4. trinn. Sjekk håret heime denne veka, også hos sysken.',
      'Head lice have been found in class 4. Check the hair at home this week, also of siblings.',
    ),
  },
  {
    ...{ at: 'helsestasjonen', by: 'kristin', classes: [0], readers: 'families', from: -20, to: null },
    state: 'published',
    title: text('Åpen time hver onsdag', 'Open time kvar onsdag', 'Open hour every Wednesday'),
    text: text(
      'Onsdager fra 12 til 14 kan du komme uten time for å veie barnet eller spørre om noe.',
      'Onsdagar frå 12 til 14 kan du kome utan time for å vege barnet eller spørje om noko.',
      'On Wednesdays from 12 to 14 you can come without an appointment to weigh the child or ask about something.',
    ),
  },
  {
    ...{ at: 'skolehelsetjenesten', by: 'jenny', classes: [10], readers: 'families', from: 14, to: 60 },
    state: 'draft',
    title: text('Foreldremøte på 10. trinn', '', ''),
    text: text('Vi kommer på foreldremøtet i desember og snakker om søvn og skjerm.', '', ''),
  },
];

type DemoMessage = {
  by: string;
  office?: true;
  basis?: Basis;
  /** Working days before the start. */
  daysAgo: number;
  time: string;
  text: string;
  about?: 'offer' | 'offer-answer' | 'welcome';
  readBy?: string;
};
type DemoConversation = {
  citizen: string;
  contact: StationContact;
  subject: string;
  messages: DemoMessage[];
  /** Working days from the start. */
  offer?: { inDays: number; time: string; minutes: number; place: string; by: string; state: 'offered' | 'accepted' };
  closed?: true;
};
export const conversations: readonly DemoConversation[] = [
  {
    citizen: 'ella',
    contact: 'helsestasjon',
    subject: 'Spiser lite',
    messages: [
      {
        ...{ by: 'camilla', basis: 'FO', daysAgo: 4, time: '20:15', readBy: 'kristin' },
        text: 'Hei! Ella har spist lite den siste uken, men drikker og leker som vanlig. Bør vi gjøre noe?',
      },
      {
        ...{ by: 'kristin', office: true, daysAgo: 3, time: '10:05', readBy: 'camilla' },
        text: 'Hei, Camilla. Det er vanlig i denne alderen. Gi henne små måltider og se an noen dager. Kom gjerne innom på onsdag, så veier vi henne.',
      },
      {
        ...{ by: 'camilla', basis: 'FO', daysAgo: 1, time: '19:40' },
        text: 'Takk! Hun spiser bedre nå. Hvor mye melk bør hun drikke?',
      },
    ],
  },
  {
    citizen: 'camilla',
    contact: 'midwife',
    subject: 'Nå kan du skrive til jordmoren',
    messages: [
      {
        ...{ by: 'berit', office: true, about: 'welcome', daysAgo: 6, time: '12:30', readBy: 'camilla' },
        text: 'Hei!\n\nJeg har satt opp en time til deg. Fra nå av kan du skrive til meg her når det er noe du lurer på.',
      },
    ],
    offer: {
      inDays: 5,
      time: '09:00',
      minutes: 45,
      place: 'Solvik helsestasjon, rom 3',
      by: 'berit',
      state: 'accepted',
    },
  },
  {
    citizen: 'jonas',
    contact: 'school-nurse-youth',
    subject: '',
    messages: [{ by: 'jonas', daysAgo: 1, time: '21:10', text: 'Kan jeg få snakke med deg? Helst i storefri.' }],
  },
  {
    citizen: 'amalie',
    contact: 'school-nurse-youth',
    subject: '',
    messages: [
      { by: 'amalie', daysAgo: 3, time: '15:20', text: '', readBy: 'jenny' },
      {
        ...{ by: 'jenny', office: true, about: 'offer', daysAgo: 2, time: '13:45' },
        text: 'Hei! Passer dette? Du trenger ikke si til noen hvor du skal.',
      },
    ],
    offer: {
      inDays: 2,
      time: '11:30',
      minutes: 30,
      place: 'Helsesykepleierens kontor, 2. etasje',
      by: 'jenny',
      state: 'offered',
    },
  },
  {
    citizen: 'ingeborg',
    contact: 'school-nurse-youth',
    subject: '',
    messages: [
      { by: 'ingeborg', daysAgo: 6, time: '16:00', text: 'Jeg sover dårlig.', readBy: 'jenny' },
      {
        ...{ by: 'jenny', office: true, about: 'offer', daysAgo: 5, time: '09:30', readBy: 'ingeborg' },
        text: 'Så fint at du tar kontakt. La oss ta en prat.',
      },
      { by: 'ingeborg', about: 'offer-answer', daysAgo: 5, time: '14:10', text: '', readBy: 'jenny' },
    ],
    offer: {
      inDays: 1,
      time: '12:15',
      minutes: 30,
      place: 'Helsesykepleierens kontor, 2. etasje',
      by: 'jenny',
      state: 'accepted',
    },
  },
  {
    citizen: 'nora',
    contact: 'school-health',
    subject: 'Lus',
    messages: [
      {
        ...{ by: 'ola', basis: 'FO', daysAgo: 4, time: '08:30', readBy: 'jenny' },
        text: 'Hei, vi har funnet lus hos Nora. Må hun være hjemme fra skolen?',
      },
      {
        ...{ by: 'jenny', office: true, daysAgo: 4, time: '11:15', readBy: 'kari' },
        text: 'Hei, Ola. Nei, hun kan gå på skolen som vanlig når behandlingen er begynt.',
      },
    ],
    closed: true,
  },
];
