import { usualAudiences } from '@helsesim/shared/contacts/contacts-rules';
import type { TextInLanguages } from '@helsesim/shared/text';
import type { SimulationTables } from './simulation-tables.ts';

type ContactRow = SimulationTables['careContact']['$inferInsert'];
export type StationOffices = Record<'helsestasjon' | 'school' | 'youthStation', string>;

const text = (nb: string, nn: string, en: string): TextInLanguages => ({ nb, nn, en });

const contacts = [
  {
    key: 'helsestasjon',
    at: 'helsestasjon',
    category: 'helsestasjon',
    kind: 'helsestasjon',
    mayWrite: true,
    name: text('Helsestasjonen', 'Helsestasjonen', 'Child health centre (helsestasjon)'),
    about: text(
      'Mat, søvn, vaksiner, utvikling og alt annet du lurer på om barn som ikke har begynt på skolen',
      'Mat, søvn, vaksinar, utvikling og alt anna du lurer på om barn som ikkje har byrja på skulen',
      'Food, sleep, vaccines, development and whatever you wonder about children who have not started school',
    ),
    audience: usualAudiences.helsestasjon,
  },
  {
    key: 'midwife',
    at: 'helsestasjon',
    category: 'midwife',
    kind: 'helsestasjon',
    mayWrite: true,
    name: text('Jordmoren', 'Jordmora', 'The midwife'),
    about: text(
      'Spørsmål om svangerskapet, fødselen og tiden etter',
      'Spørsmål om svangerskapet, fødselen og tida etter',
      'Questions about the pregnancy, the birth and the time after',
    ),
    audience: null,
  },
  {
    key: 'school-health',
    at: 'school',
    category: 'school-health',
    kind: 'helsestasjon',
    mayWrite: true,
    name: text('Skolehelsetjenesten', 'Skulehelsetenesta', 'School health service'),
    about: text(
      'Helse, trivsel og vaksiner for barn som går på skolen',
      'Helse, trivsel og vaksinar for barn som går på skulen',
      'Health, well-being and vaccines for children at school',
    ),
    audience: usualAudiences['school-health'],
  },
  {
    key: 'school-nurse-youth',
    at: 'school',
    category: 'school-nurse',
    kind: 'school-nurse',
    // DHS-02: asks for a time, and nothing else.
    mayWrite: false,
    name: text('Helsesykepleieren på skolen', 'Helsesjukepleiaren på skulen', 'The nurse at your school'),
    about: text(
      'Kropp, følelser, venner, familie, sex eller noe helt annet. Ingen spørsmål er for små.',
      'Kropp, kjensler, venner, familie, sex eller noko heilt anna. Ingen spørsmål er for små.',
      'Body, feelings, friends, family, sex or something else. No question is too small.',
    ),
    audience: usualAudiences['school-nurse-youth'],
  },
  {
    key: 'school-nurse',
    at: 'school',
    category: 'school-nurse',
    kind: 'school-nurse',
    mayWrite: true,
    name: text('Helsesykepleieren på skolen', 'Helsesjukepleiaren på skulen', 'The nurse at your school'),
    about: text(
      'Du kan skrive, eller be om time. Det er gratis.',
      'Du kan skrive, eller be om time. Det er gratis.',
      'You can write, or ask for an appointment. It is free.',
    ),
    audience: usualAudiences['school-nurse'],
  },
  {
    key: 'youth-station',
    at: 'youthStation',
    category: 'youth-station',
    kind: 'school-nurse',
    mayWrite: true,
    name: text('Helsestasjon for ungdom', 'Helsestasjon for ungdom', 'Youth health station'),
    about: text(
      'Prevensjon, sex, psykisk helse og annet. Skriv hit, eller kom når det er åpent.',
      'Prevensjon, sex, psykisk helse og anna. Skriv hit, eller kom når det er ope.',
      'Contraception, sex, mental health and more. Write here, or come when it is open.',
    ),
    audience: usualAudiences['youth-station'],
  },
] as const satisfies readonly (Omit<ContactRow, 'id' | 'organizationId'> & { key: string; at: keyof StationOffices })[];
export type StationContact = (typeof contacts)[number]['key'];

/** DHS-04: the helsekontakter that a municipality has, at its own offices. */
export function stationContacts(offices: StationOffices, newId: () => string) {
  const ids = new Map<StationContact, string>();
  const rows = contacts.map(({ key, at, ...contact }): ContactRow => {
    const id = newId();
    ids.set(key, id);
    return { id, organizationId: offices[at], zone: null, ...contact };
  });
  return { rows, idOf: (key: StationContact): string => ids.get(key) ?? '' };
}

/** What a youth health station says of itself. */
export const aboutYouthStation = text(
  'For deg som er ung. Prevensjon, testing, noen å snakke med. Helsesykepleier og lege er der.',
  'For deg som er ung. Prevensjon, testing, nokon å snakke med. Helsesjukepleiar og lege er der.',
  'For you who are young. Contraception, testing, someone to talk to. A nurse and a doctor are there.',
);
