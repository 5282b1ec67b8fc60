import { type DemoConversation, nesbukta, solvik } from './demo-conversation.ts';

/** What the office, or the citizen, has still to answer. */
export const waitingConversations: readonly DemoConversation[] = [
  {
    ...solvik,
    citizen: 'arne',
    kind: 'e-consultation',
    subject: 'Svimmel om morgenen',
    handler: 'ingrid',
    form: 'text',
    messages: [
      {
        by: 'liv',
        basis: 'FU',
        daysAgo: 7,
        time: '20:15',
        text: 'Pappa har vært svimmel når han står opp den siste uka. Han har ikke falt. Kan det ha noe med de vanndrivende tablettene å gjøre?',
      },
    ],
  },
  {
    ...solvik,
    citizen: 'daniel',
    kind: 'e-consultation',
    subject: 'Back pain after a fall',
    handler: 'ingrid',
    form: 'phone',
    important: true,
    messages: [
      {
        by: 'daniel',
        daysAgo: 4,
        time: '09:40',
        text: 'I slipped on the ice last week and my lower back still hurts when I sit. I can walk and feel my legs as usual. Could you call me?',
        readBy: 'ingrid',
      },
    ],
  },
  {
    ...solvik,
    citizen: 'kari',
    kind: 'e-consultation',
    subject: 'Utslett på armen',
    handler: 'ingrid',
    form: 'text',
    messages: [
      {
        by: 'kari',
        daysAgo: 2,
        time: '21:05',
        text: 'Jeg har fått et rødt, tørt utslett på innsiden av albuen. Det klør mest om kvelden. Hva kan jeg smøre med?',
        readBy: 'ingrid',
      },
    ],
  },
  {
    ...solvik,
    citizen: 'jonas',
    kind: 'e-contact',
    subject: 'Attest til skoletur',
    messages: [
      {
        by: 'kari',
        basis: 'FO',
        daysAgo: 1,
        time: '12:20',
        text: 'Jonas skal på tur med skolen og trenger en bekreftelse på at han har astma. Kan dere sende den til oss?',
      },
    ],
  },
  {
    ...solvik,
    citizen: 'borghild',
    kind: 'prescription-renewal',
    subject: '',
    handler: 'ingrid',
    messages: [
      {
        by: 'borghild',
        daysAgo: 1,
        time: '10:10',
        text: 'Jeg har tabletter til fredag.',
        asks: ['borghild-pressure', 'borghild-sugar'],
      },
    ],
  },
  {
    ...solvik,
    citizen: 'knut',
    kind: 'e-consultation',
    subject: 'Vondt i skulderen',
    handler: 'ingrid',
    form: 'text',
    messages: [
      {
        by: 'knut',
        daysAgo: 3,
        time: '08:50',
        text: 'Høyre skulder er stiv og vond når jeg løfter armen. Det kom etter at jeg malte taket i sommer.',
        readBy: 'ingrid',
      },
      {
        by: 'ingrid',
        office: true,
        daysAgo: 1,
        time: '14:30',
        text: 'Hei, Knut. Er det vondt om natta når du ligger på den siden? Og hvor høyt kommer du med armen før det gjør vondt?',
      },
    ],
  },
  {
    ...solvik,
    citizen: 'terje',
    kind: 'e-consultation',
    subject: 'Henvisning til fysioterapi',
    handler: 'lise',
    form: 'text',
    messages: [
      {
        by: 'terje',
        daysAgo: 4,
        time: '18:00',
        text: 'Vi snakket om kneet i oktober, og du sa at jeg kunne få henvisning til fysioterapi hvis det ikke ble bedre. Det er ikke blitt bedre.',
        readBy: 'ingrid',
      },
      { by: 'ingrid', office: true, about: 'forwarded', daysAgo: 3, time: '11:15', text: 'Lise Haugen' },
    ],
  },
  {
    ...solvik,
    citizen: 'ingeborg',
    kind: 'e-consultation',
    subject: 'Vondt i magen før skolen',
    handler: 'lars',
    form: 'text',
    messages: [
      {
        by: 'marit',
        basis: 'FO',
        daysAgo: 2,
        time: '07:40',
        text: 'Ingeborg har hatt vondt i magen nesten hver morgen i to uker. Det går over utpå dagen.',
      },
    ],
  },
  {
    ...nesbukta,
    citizen: 'sigrid',
    kind: 'e-contact',
    subject: 'Kopi av helsekort for gravide',
    messages: [
      {
        by: 'sigrid',
        daysAgo: 3,
        time: '11:30',
        text: 'Eg treng ein kopi av helsekortet mitt til jordmora. Kan de sende det i posten?',
        readBy: 'harald',
      },
    ],
  },
];
