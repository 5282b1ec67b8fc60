import { readFileSync } from 'node:fs';
import { startWorlds } from '@helsesim/server/start-worlds';
import { ageOn, dayOfAge } from '@helsesim/shared/oslo';
import { fullNameOf, type OfficeServices } from '@helsesim/shared/people/people-model';
import { stateOf } from '@helsesim/shared/representation/fullmakt-period';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from './moment.ts';
import { impossibilities, type Registry, registryOf } from './registry-check.ts';
import { placeInFolder, storeIn } from './stores.ts';

const place = await placeInFolder();
const worlds = await startWorlds(await storeIn(place), { now: () => at('2026-11-23 08:00') });
afterAll(async () => {
  await worlds.close();
  await place.clear();
});

async function demoWorldAt(startsAt: Temporal.Instant): Promise<Registry> {
  const made = await worlds.create({ name: undefined, seed: 'demo', startsAt, population: 'demo' });
  const registry = made.ok && (await worlds.use(made.value, registryOf));
  if (!registry) throw new Error('The world was not made');
  return registry;
}

/** The rows of the page's tables that begin with a name in bold, cell by cell. */
const rows = readFileSync('docs/demo-verden.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| **'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('**', '')));

describe('the page about the demo world', () => {
  let solvik: Registry;
  beforeAll(async () => {
    solvik = await demoWorldAt(at('2026-11-23 08:00'));
  });

  test('has everyone, with age, fastlege and story, and nobody else', () => {
    const onPage = rows.filter(({ length }) => length === 7).map(([, ...cells]) => cells.slice(0, 4).join(' | '));
    const inWorld = solvik.people.map((person) => {
      const list = solvik.gpLists.find(({ id }) => id === person.gpListId);
      const role = solvik.staffRoles.find(({ id }) => id === list?.practitionerId);
      const fastlege = solvik.people.find(({ id }) => id === role?.personId);
      const age = ageOn(solvik.today, person.born);
      return [fullNameOf(person), age, fastlege ? fullNameOf(fastlege) : 'ingen', person.story].join(' | ');
    });
    expect(onPage.sort()).toEqual(inWorld.sort());
  });

  test('has every office, with what it offers and who works there', () => {
    const words: [keyof OfficeServices, string][] = [
      ['booking', 'timebestilling'],
      ['prescriptionRenewal', 'reseptfornyelse'],
      ['eConsultation', 'e-konsultasjon'],
      ['eContact', 'e-kontakt'],
    ];
    const onPage = rows
      .filter(({ length }) => length === 6)
      .map(([, name, , offers = '', who = '']) => [name, offers, who.split(', ').sort().join(', ')].join(' | '));
    const inWorld = solvik.organizations.map(({ id, name, services }) => {
      const offers = words.filter(([service]) => services[service]).map(([, word]) => word);
      const workers = solvik.staffRoles
        .filter(({ organizationId }) => organizationId === id)
        .map(({ personId }) => solvik.people.find((person) => person.id === personId))
        .map((person) => (person ? fullNameOf(person) : ''));
      return [name, offers.join(', ') || 'ingenting', workers.sort().join(', ')].join(' | ');
    });
    expect(onPage.sort()).toEqual(inWorld.sort());
  });

  test('tells each story in one sentence', () => {
    // A full stop ends the sentence; after a digit it makes an ordinal.
    for (const { story } of solvik.people) expect(story).toMatch(/^[A-ZÆØÅ]([^.]|\d\.)*[^.\d]\.$/);
  });
});

describe.each([
  ['the usual morning', '2026-11-23 08:00'],
  ['a leap day', '2028-02-29 12:00'],
  ['the day before a leap day', '2028-02-28 23:30'],
  ['the day after a leap day', '2024-03-01 00:00'],
  ['the last evening of a year', '2030-12-31 23:59'],
  ['the night summer time begins', '2027-03-28 01:30'],
])('a demo world that starts on %s', (_when, startsAt) => {
  let solvik: Registry;
  const person = (name: string) => {
    const found = solvik.people.find((one) => fullNameOf(one) === name);
    if (!found) throw new Error(`Nobody is called ${name}`);
    return found;
  };
  const age = (name: string, day = solvik.today) => ageOn(day, person(name).born);
  beforeAll(async () => {
    solvik = await demoWorldAt(at(startsAt));
  });

  test('has no impossible registry', () => {
    expect(impossibilities(solvik)).toEqual([]);
  });

  test('has everyone at the age that the page tells', () => {
    const told = rows.filter(([, name, years]) => /^\d+$/.test(years ?? '') && name !== 'Linnea Myhre');
    expect(told.map(([, name = '']) => [name, age(name)])).toEqual(
      told.map(([, name, years]) => [name, Number(years)]),
    );
  });

  test('has one who turns sixteen tomorrow, and one who turns twelve in five days', () => {
    expect(age('Mathias Haugen')).toBe(15);
    expect(age('Mathias Haugen', solvik.today.add({ days: 1 }))).toBe(16);
    expect(age('Sofie Strand', solvik.today.add({ days: 4 }))).toBe(11);
    expect(age('Sofie Strand', solvik.today.add({ days: 5 }))).toBe(12);
  });

  test('has one who turns sixteen in thirty-one days, so that parents are told tomorrow', () => {
    const day = dayOfAge(person('Oda Fossum').born, 16);
    expect(solvik.today.until(day).days).toBe(31);
  });

  test('has fullmakter that are in force, to come, run out and ended', () => {
    const state = (giver: string, receiver: string, day = solvik.today) => {
      const [giverId, receiverId] = [person(giver).id, person(receiver).id];
      const found = solvik.fullmakter.filter((one) => one.giverId === giverId && one.receiverId === receiverId);
      return found.map((one) => [one.kind, stateOf(one, { now: solvik.now, today: day })].join(' ')).join();
    };
    const inDays = (days: number) => solvik.today.add({ days });
    expect(state('Arne Johansen', 'Liv Johansen')).toBe('ordinary active');
    expect(state('Olav Tangen', 'Hilde Strand')).toBe('ordinary expired');
    expect(state('Odd Myklebust', 'Bjarne Haug')).toBe('ordinary ended');
    expect(state('Inger Dalen', 'Knut Dalen', inDays(3))).toBe('ordinary active');
    expect(state('Inger Dalen', 'Knut Dalen', inDays(4))).toBe('ordinary expired');
    expect(state('Knut Dalen', 'Inger Dalen', inDays(13))).toBe('ordinary coming');
    expect(state('Knut Dalen', 'Inger Dalen', inDays(14))).toBe('ordinary active');
    expect(state('Einar Vold', 'Hanne Vold')).toBe('assigned active');
    expect(state('Astri Holte', 'Mona Holte', inDays(20))).toBe('assigned active');
    expect(state('Astri Holte', 'Mona Holte', inDays(21))).toBe('assigned expired');
  });

  test('has one who was born on a leap day and is under sixteen', () => {
    expect(person('Linnea Myhre').born.toString()).toMatch(/-02-29$/);
    expect(age('Linnea Myhre')).toBeGreaterThanOrEqual(11);
    expect(age('Linnea Myhre')).toBeLessThan(16);
  });
});
