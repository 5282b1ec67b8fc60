import type { CareService, MissedReason, VisitKind } from '@helsesim/shared/home-care/home-care-model';
import type { DemoPerson } from './demo-person.ts';

/** Someone more who works in home care: two are needed to be at the same visit at once. */
export const careStaff: readonly DemoPerson[] = [
  {
    key: 'tuva',
    name: ['Tuva', 'Lien'],
    sex: 'female',
    age: 29,
    home: ['Kirkeveien 30', 'solvik'],
    list: 'ingrid',
    works: [['home-care-nurse', 'hjemmetjenesten']],
    story: 'Er sykepleier i hjemmetjenesten, og går den samme ruta som Astrid annenhver gang.',
  },
];

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = [1, 2, 3, 4, 5];

type DemoPlan = {
  kind: VisitKind;
  weekdays: number[];
  everyWeeks?: number;
  window: readonly [from: string, to: string];
  minutes: number;
  /** Left out: not settled. */
  by?: 'astrid' | 'tuva';
  order: number;
  /** Days from the start to its last one. */
  toDay?: number;
};
export type DemoCareUser = {
  key: string;
  zone: 'sentrum' | 'nesbukta';
  services: CareService[];
  contacts?: string[];
  fromDay: number;
  /** Left out: until further. */
  toDay?: number;
  staffHidden?: true;
  plans: DemoPlan[];
  /** How many days ago something else happened than that the first visit of the day was made. */
  lately?: Record<number, MissedReason | 'AAI' | 'APVAI'>;
};

/** In the order they are visited in the morning. */
export const careUsers: readonly DemoCareUser[] = [
  {
    key: 'arne',
    zone: 'sentrum',
    services: ['home-nursing', 'practical-help', 'safety-alarm'],
    contacts: ['praktisk'],
    fromDay: -200,
    plans: [
      { kind: 'medicine', weekdays: EVERY_DAY, window: ['08:00', '09:30'], minutes: 15, by: 'astrid', order: 1 },
      { kind: 'shower', weekdays: [2, 5], window: ['11:00', '12:30'], minutes: 30, by: 'tuva', order: 21 },
      { kind: 'practical-help', weekdays: [4], everyWeeks: 2, window: ['12:00', '15:00'], minutes: 90, order: 22 },
      { kind: 'evening-care', weekdays: EVERY_DAY, window: ['19:30', '21:00'], minutes: 20, by: 'tuva', order: 41 },
    ],
    lately: { 2: 'not-home', 4: 'APVAI' },
  },
  {
    key: 'borghild',
    zone: 'sentrum',
    services: ['home-nursing', 'meals'],
    fromDay: -90,
    plans: [
      { kind: 'look-in', weekdays: WORKDAYS, window: ['08:30', '10:00'], minutes: 15, by: 'astrid', order: 2 },
      { kind: 'wound', weekdays: [1, 3, 5], window: ['13:00', '14:30'], minutes: 30, by: 'tuva', order: 23, toDay: 18 },
    ],
    lately: { 3: 'not-managed' },
  },
  {
    key: 'inger',
    zone: 'sentrum',
    services: ['rehabilitation'],
    fromDay: -20,
    toDay: 22,
    plans: [{ kind: 'training', weekdays: [1, 2, 4], window: ['09:30', '11:00'], minutes: 45, by: 'astrid', order: 4 }],
    lately: { 3: 'AAI' },
  },
  {
    key: 'astri',
    zone: 'sentrum',
    services: ['home-nursing', 'meals', 'respite'],
    contacts: ['hukommelse'],
    fromDay: -700,
    staffHidden: true,
    plans: [
      { kind: 'morning-care', weekdays: EVERY_DAY, window: ['09:00', '10:30'], minutes: 40, by: 'astrid', order: 3 },
      { kind: 'meal', weekdays: EVERY_DAY, window: ['15:00', '16:30'], minutes: 20, by: 'tuva', order: 31 },
    ],
  },
  {
    key: 'sverre',
    zone: 'nesbukta',
    services: ['home-nursing', 'safety-alarm'],
    fromDay: -400,
    plans: [{ kind: 'medicine', weekdays: EVERY_DAY, window: ['08:00', '09:00'], minutes: 15, by: 'tuva', order: 1 }],
  },
  {
    key: 'einar',
    zone: 'nesbukta',
    services: ['bpa', 'home-nursing'],
    contacts: ['bpa'],
    fromDay: -300,
    plans: [
      { kind: 'morning-care', weekdays: EVERY_DAY, window: ['08:30', '10:00'], minutes: 45, by: 'tuva', order: 2 },
      { kind: 'training', weekdays: [3], everyWeeks: 2, window: ['13:00', '15:00'], minutes: 60, order: 21 },
    ],
  },
  {
    key: 'unni',
    zone: 'nesbukta',
    services: ['home-nursing'],
    fromDay: -10,
    plans: [{ kind: 'wound', weekdays: WORKDAYS, window: ['10:00', '11:30'], minutes: 25, by: 'tuva', order: 3 }],
    lately: { 3: 'declined' },
  },
];
