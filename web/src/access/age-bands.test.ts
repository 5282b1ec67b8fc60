import type { AgeTimeline } from '@helsesim/shared/representation/representation-contract';
import { expect, test } from 'vitest';
import { bandsOf, changesOf, saysTheWord, stateAt, stateOf, yearsIn } from './age-bands.ts';

type Service = AgeTimeline['services'][number];
const open = { read: true, write: true, reason: null };
const look = { read: true, write: false, reason: null };
const shut = (reason: NonNullable<Service['spans'][number]['reason']>) => ({ read: false, write: false, reason });

/** As a mother has them. */
const appointments: Service = {
  service: 'appointments',
  spans: [
    { fromAge: 0, toAge: 16, ...open },
    { fromAge: 16, toAge: null, ...shut('citizen-of-age') },
  ],
};
const helsestasjon: Service = {
  service: 'helsestasjon',
  spans: [
    { fromAge: 0, toAge: 12, ...open },
    { fromAge: 12, toAge: 16, ...look },
    { fromAge: 16, toAge: null, ...shut('citizen-of-age') },
  ],
};
const kjernejournal: Service = {
  service: 'kjernejournal',
  spans: [
    { fromAge: 0, toAge: 12, ...open },
    { fromAge: 12, toAge: 16, ...shut('not-for-parents-from-twelve') },
    { fromAge: 16, toAge: null, ...shut('citizen-of-age') },
  ],
};
const services = [appointments, helsestasjon, kjernejournal];

test('the bands are cut at 12, 13, 16 and 18, and fill the years to 18', () => {
  const bands = bandsOf([appointments]);
  expect(bands.map(({ from }) => from)).toEqual([0, 12, 13, 16, 18]);
  expect(bands.map(yearsIn)).toEqual([12, 1, 3, 2, 1]);
});

test('a break at another age is a band of its own', () => {
  const late: Service = {
    ...appointments,
    spans: [
      { fromAge: 0, toAge: 14, ...open },
      { fromAge: 14, toAge: null, ...look },
    ],
  };
  expect(bandsOf([late]).map(({ from }) => from)).toEqual([0, 12, 13, 14, 16, 18]);
});

test('the state at an age is that of its span, and shut where there is none', () => {
  expect([11, 12, 15, 16, 40].map((age) => stateAt(helsestasjon.spans, age))).toEqual([
    'open',
    'read',
    'read',
    'shut',
    'shut',
  ]);
  expect(stateAt([], 5)).toBe('shut');
});

test('what one may change and not see is shut', () => {
  expect(stateOf({ read: false, write: true })).toBe('shut');
});

test('the word for a state stands once in a row of bands that share it, in the widest', () => {
  const bands = bandsOf(services);
  expect(saysTheWord(appointments.spans, bands)).toEqual([true, false, false, true, false]);
  expect(saysTheWord(helsestasjon.spans, bands)).toEqual([true, false, true, true, false]);
});

test('what changes is told by age and outcome, and that all is shut in the end', () => {
  expect(changesOf(services)).toEqual([
    { age: 12, becomes: 'read', reason: null, services: ['helsestasjon'], all: false },
    {
      age: 12,
      becomes: 'shut',
      reason: 'not-for-parents-from-twelve',
      services: ['kjernejournal'],
      all: false,
    },
    { age: 16, becomes: 'shut', reason: 'citizen-of-age', services: ['appointments', 'helsestasjon'], all: true },
  ]);
});
