import type { OfficeServices, OrganizationKind } from '@helsesim/shared/people/people-model';
import type { BookingTables } from '../../booking/index.ts';
import type { PlaceKey } from './demo-person.ts';

type Office = {
  kind: OrganizationKind;
  name: string;
  home: readonly [line: string, place: PlaceKey];
  services: OfficeServices;
};
export type Hours = BookingTables['schedule']['$inferInsert']['hours'];

const everything = { booking: true, prescriptionRenewal: true, eConsultation: true, eContact: true };
const nothing = { booking: false, prescriptionRenewal: false, eConsultation: false, eContact: false };

/** TIM-02: what a GP office has switched on differs from office to office. */
export const offices = {
  solvikLegesenter: {
    kind: 'gp-office',
    name: 'Solvik legesenter',
    home: ['Storgata 4', 'solvik'],
    services: everything,
  },
  nesbuktaLegekontor: {
    kind: 'gp-office',
    name: 'Nesbukta legekontor',
    home: ['Havnegata 1', 'nesbukta'],
    services: { ...everything, booking: false },
  },
  fjellgrendLegekontor: {
    kind: 'gp-office',
    name: 'Fjellgrend legekontor',
    home: ['Granittveien 1', 'fjellgrend'],
    services: { ...nothing, booking: true },
  },
  bekkefaretLegekontor: {
    kind: 'gp-office',
    name: 'Bekkefaret legekontor',
    home: ['Eksempelveien 1', 'lillehammer'],
    services: everything,
  },
  nettlegen: { kind: 'nettlege', name: 'Nettlegen i Solvik', home: ['Storgata 10', 'solvik'], services: nothing },
  hjemmetjenesten: {
    kind: 'home-care',
    name: 'Hjemmetjenesten i Solvik',
    home: ['Kirkeveien 6', 'solvik'],
    services: nothing,
  },
  helsestasjonen: {
    kind: 'helsestasjon',
    name: 'Solvik helsestasjon',
    home: ['Skoleveien 2', 'solvik'],
    services: nothing,
  },
  skolehelsetjenesten: {
    kind: 'school-health',
    name: 'Skolehelsetjenesten i Solvik',
    home: ['Skoleveien 1', 'solvik'],
    services: nothing,
  },
  innbyggerservice: {
    kind: 'citizen-service',
    name: 'Solvik innbyggerservice',
    home: ['Storgata 12', 'solvik'],
    services: nothing,
  },
  ungdomshelsestasjonen: {
    kind: 'school-health',
    name: 'Helsestasjon for ungdom i Solvik',
    home: ['Storgata 14', 'solvik'],
    services: nothing,
  },
  nesbuktaUngdom: {
    kind: 'school-health',
    name: 'Helsestasjon for ungdom i Nesbukta',
    home: ['Havnegata 3', 'nesbukta'],
    services: nothing,
  },
  fjellgrendUngdom: {
    kind: 'school-health',
    name: 'Helsestasjon for ungdom i Fjellgrend',
    home: ['Granittveien 4', 'fjellgrend'],
    services: nothing,
  },
  bergenHelsestasjon: {
    kind: 'helsestasjon',
    name: 'Eksempelbyen helsestasjon',
    home: ['Eksempelgata 2', 'bergen'],
    services: nothing,
  },
  bergenSkolehelse: {
    kind: 'school-health',
    name: 'Skolehelsetjenesten i Eksempelbyen',
    home: ['Eksempelgata 4', 'bergen'],
    services: nothing,
  },
  bergenUngdom: {
    kind: 'school-health',
    name: 'Helsestasjon for ungdom i Eksempelbyen',
    home: ['Eksempelgata 6', 'bergen'],
    services: nothing,
  },
  lillehammerHelsestasjon: {
    kind: 'helsestasjon',
    name: 'Bekkefaret helsestasjon',
    home: ['Eksempelveien 3', 'lillehammer'],
    services: nothing,
  },
  lillehammerSkolehelse: {
    kind: 'school-health',
    name: 'Skolehelsetjenesten ved Bekkefaret',
    home: ['Eksempelveien 5', 'lillehammer'],
    services: nothing,
  },
  lillehammerUngdom: {
    kind: 'school-health',
    name: 'Helsestasjon for ungdom ved Bekkefaret',
    home: ['Eksempelveien 7', 'lillehammer'],
    services: nothing,
  },
} satisfies Record<string, Office>;
export type OfficeKey = keyof typeof offices;

/** Whose list it is, by the key of the person, and how many it takes. `full`: as many as are on it. */
export const lists = {
  ingrid: { capacity: 1_100 },
  lars: { capacity: 'full' },
  harald: { capacity: 1_000 },
  anita: { capacity: 800 },
  even: { capacity: 1_200 },
} as const satisfies Record<string, { capacity: number | 'full' }>;
export type ListKey = keyof typeof lists;

const WORKDAYS = [1, 2, 3, 4, 5];
const physical = { minutes: 20, form: 'physical' as const };

/** When each takes appointments. Lars has few times; Anita's are all taken for a month (`demo-bookings.ts`). */
export const hours = {
  ingrid: [
    { weekdays: WORKDAYS, from: '09:00', to: '11:40', ...physical },
    { weekdays: WORKDAYS, from: '12:30', to: '14:10', ...physical },
    { weekdays: [4], from: '14:20', to: '15:00', minutes: 20, form: 'video' },
  ],
  lars: [{ weekdays: [5], from: '13:00', to: '13:40', ...physical }],
  harald: [{ weekdays: WORKDAYS, from: '09:00', to: '11:00', ...physical }],
  anita: [{ weekdays: [2, 4], from: '10:00', to: '10:40', ...physical }],
  even: [
    { weekdays: WORKDAYS, from: '09:00', to: '11:00', ...physical },
    { weekdays: WORKDAYS, from: '12:30', to: '14:10', ...physical },
  ],
  mikkel: [{ weekdays: WORKDAYS, from: '16:00', to: '20:00', minutes: 15, form: 'video' }],
} satisfies Record<ListKey | 'mikkel', Hours>;
