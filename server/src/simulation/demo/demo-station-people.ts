import type { DemoPerson } from './demo-person.ts';

/** A family with a small child and one to come, and the midwife who has taken the mother on. */
export const stationPeople: readonly DemoPerson[] = [
  {
    key: 'camilla',
    name: ['Camilla', 'Vangen'],
    sex: 'female',
    age: 30,
    home: ['Solsvingen 12', 'solvik'],
    list: 'harald',
    story: 'Er gravid og kan skrive til jordmoren, og skriver med helsestasjonen om datteren Ella.',
  },
  {
    key: 'jakob',
    name: ['Jakob', 'Vangen'],
    sex: 'male',
    age: 32,
    home: ['Solsvingen 12', 'solvik'],
    list: 'harald',
    story: 'Er far til Ella, og ser det helsestasjonen skriver om henne, men ikke det jordmoren skriver til Camilla.',
  },
  {
    key: 'ella',
    name: ['Ella', 'Vangen'],
    sex: 'female',
    age: 2,
    home: ['Solsvingen 12', 'solvik'],
    list: 'harald',
    parents: [
      ['camilla', 'joint'],
      ['jakob', 'joint'],
    ],
    eid: null,
    story: 'Hører til helsestasjonen fram til 1. august det året hun fyller seks år.',
  },
  {
    key: 'berit',
    name: ['Berit', 'Moen'],
    sex: 'female',
    age: 51,
    home: ['Storgata 33', 'solvik'],
    list: 'anita',
    works: [['health-nurse', 'helsestasjonen']],
    story: 'Er jordmor ved Solvik helsestasjon, og registrerer gravide så de kan skrive til henne.',
  },
];
