import { postalPlacesOf } from '@helsesim/server/people/index';
import type { Tables } from '@helsesim/server/schema';
import { startWorlds } from '@helsesim/server/start-worlds';
import { fingerprintOf } from '@helsesim/server/worlds/fingerprint';
import type { World } from '@helsesim/server/worlds/index';
import { getServer } from '@helsesim/shared/identity/identity-contract';
import { ageOn } from '@helsesim/shared/oslo';
import { sameAddress } from '@helsesim/shared/people/people-model';
import { stateOf } from '@helsesim/shared/representation/fullmakt-period';
import { createWorld } from '@helsesim/shared/worlds/worlds-contract';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { at } from './moment.ts';
import { startPortal } from './portal.ts';
import { impossibilities, type Registry, registryOf } from './registry-check.ts';
import { type MakePlace, placeInFolder, storeIn } from './stores.ts';

async function inPopulation<T>(
  makePlace: MakePlace,
  { citizens, seed, startsAt = '2026-11-23 08:00' }: { citizens: number; seed: string; startsAt?: string },
  look: (world: World<Tables>) => Promise<T>,
): Promise<T> {
  const place = await makePlace();
  const start = at(startsAt);
  const worlds = await startWorlds(await storeIn(place), { now: () => start });
  try {
    const made = await worlds.create({ name: undefined, seed, startsAt: start, population: { citizens } });
    if (!made.ok) throw new Error(made.code);
    const seen = await worlds.use(made.value, async (world) => ({ what: await look(world) }));
    if (!seen) throw new Error('The world is gone');
    return seen.what;
  } finally {
    await worlds.close();
    await place.clear();
  }
}

describe('two thousand citizens', () => {
  let all: Registry;
  beforeAll(async () => {
    all = await inPopulation(placeInFolder, { citizens: 2_000, seed: 'families' }, registryOf);
  });
  const share = (matches: (person: Registry['people'][number]) => boolean) =>
    all.people.filter(matches).length / all.people.length;
  const age = ({ born }: Registry['people'][number]) => ageOn(all.today, born);

  test('are two thousand, and no impossible registry', () => {
    expect(all.people).toHaveLength(2_000);
    expect(impossibilities(all)).toEqual([]);
  });

  test('live in eight municipalities, each at a real place of its own', () => {
    expect(new Set(all.people.map(({ municipality }) => municipality)).size).toBe(8);
    for (const { municipality, address } of all.people)
      expect(postalPlacesOf(municipality)).toContainEqual({ postalCode: address?.postalCode, place: address?.place });
  });

  test('have roughly the ages of Norway', () => {
    expect(share((one) => age(one) < 18)).toBeCloseTo(0.2, 1);
    expect(share((one) => age(one) >= 67)).toBeCloseTo(0.165, 1);
    expect(Math.max(...all.people.map(age))).toBeLessThan(106);
  });

  test('have parents for every child, and some who live apart from one of them', () => {
    const parentsOf = Map.groupBy(all.responsibilities, ({ childId }) => childId);
    const byId = new Map(all.people.map((person) => [person.id, person]));
    const children = all.people.filter((one) => age(one) < 18);
    expect(children.filter(({ id }) => !parentsOf.has(id))).toEqual([]);

    const apart = children.filter(({ id, address }) =>
      parentsOf.get(id)?.some(({ holderId }) => !sameAddress(byId.get(holderId)?.address ?? null, address)),
    );
    expect(apart.length / children.length).toBeGreaterThan(0.1);
    expect(apart.length / children.length).toBeLessThan(0.4);
    expect(new Set(all.responsibilities.map(({ kind }) => kind))).toContain('mother');
  });

  test('have one fastlege for at most nine hundred, mostly have one, and nobody is their own', () => {
    const officeOf = new Map(all.organizations.map((office) => [office.id, office]));
    const roleOf = new Map(all.staffRoles.map((role) => [role.id, role]));
    for (const [municipality, citizens] of Map.groupBy(all.people, (one) => one.municipality)) {
      const lists = all.gpLists.filter(({ practitionerId }) => {
        const role = roleOf.get(practitionerId);
        return role && officeOf.get(role.organizationId)?.municipality === municipality;
      });
      expect(citizens.length / lists.length).toBeLessThanOrEqual(900);
    }
    expect(share(({ gpListId }) => gpListId === null)).toBeLessThan(0.05);
    for (const { id, practitionerId } of all.gpLists)
      expect(all.people.find((one) => one.id === roleOf.get(practitionerId)?.personId)?.gpListId).not.toBe(id);
  });

  test('have a nettlege where the municipality takes part, and nowhere else', () => {
    const takesPart = all.municipalities.filter(({ nettlege }) => nettlege).map(({ id }) => id);
    const nettleger = all.organizations
      .filter(({ kind }) => kind === 'nettlege')
      .map(({ municipality }) => municipality);
    expect(takesPart).toHaveLength(1);
    expect(nettleger).toEqual(takesPart);
  });

  test('REP-02: of those who act for others, 85 of 100 are parents and 15 have fullmakt, a few of them tildelt', () => {
    const byId = new Map(all.people.map((person) => [person.id, person]));
    const ageOf = (id: string) => ageOn(all.today, byId.get(id)?.born ?? all.today);
    const parents = new Set(
      all.responsibilities.filter(({ childId }) => ageOf(childId) < 16).map((one) => one.holderId),
    );
    const receivers = new Set(all.fullmakter.map(({ receiverId }) => receiverId));
    expect(receivers.size / (receivers.size + parents.difference(receivers).size)).toBeCloseTo(0.15, 2);

    const tildelt = all.fullmakter.filter(({ kind }) => kind === 'assigned');
    expect(tildelt.length).toBeGreaterThan(0);
    expect(tildelt.length / all.fullmakter.length).toBeLessThan(0.15);
    for (const fullmakt of all.fullmakter) {
      expect(stateOf(fullmakt, { now: all.now, today: all.today })).toBe('active');
      const [giver, receiver] = [byId.get(fullmakt.giverId), byId.get(fullmakt.receiverId)];
      expect([ageOf(fullmakt.giverId) >= 16, ageOf(fullmakt.receiverId) >= 18]).toEqual([true, true]);
      expect([giver?.consent, receiver?.consent]).not.toContain('none');
      for (const one of [giver, receiver]) expect(['none', 'client']).toContain(one?.protection);
    }
    expect(new Set(all.fullmakter.map(({ channel }) => channel))).toEqual(new Set(['digital', 'paper', 'assigned']));
  });

  test('have protected addresses, one household of a hundred', () => {
    const hidden = share(({ protection }) => protection !== 'none');
    expect(hidden).toBeGreaterThan(0.002);
    expect(hidden).toBeLessThan(0.02);
  });

  test('consent fully, nine of ten', () => {
    expect(share(({ consent }) => consent === 'full')).toBeCloseTo(0.9, 1);
  });
});

test.each([1, 2, 3, 7, 40, 126])('%i citizens are just as many, and possible', async (citizens) => {
  const all = await inPopulation(placeInFolder, { citizens, seed: 'few' }, registryOf);
  expect(all.people).toHaveLength(citizens);
  expect(impossibilities(all)).toEqual([]);
  expect(all.municipalities).toHaveLength(358);
});

test('others are served while a large population is made', async () => {
  const portal = await startPortal();
  let served = 0;
  let isMade = false;
  const made = portal.makeWorld({ population: { citizens: 3_000 } }).finally(() => {
    isMade = true;
  });
  while (!isMade) {
    await portal.tester.call(getServer, {});
    await new Promise(setImmediate); // a request in this process alone leaves no room for anything else
    served += 1;
  }
  await made;
  await portal.close();
  expect(served).toBeGreaterThan(5);
});

test('a world starts only when everyone in it can have an identity number', async () => {
  const asked = (startsAt: string) => createWorld.schema.body.safeParse({ startsAt }).success;
  expect(asked('1959-12-31T23:59:59Z')).toBe(false);
  expect(asked('2039-12-31T00:00:01Z')).toBe(false);
  for (const startsAt of ['1960-01-01T00:00:00Z', '2039-12-31T00:00:00Z']) {
    expect(asked(startsAt)).toBe(true);
    const all = await inPopulation(placeInFolder, { citizens: 500, seed: 'edges', startsAt }, registryOf);
    expect(impossibilities(all)).toEqual([]);
  }
});

test('the same seed gives the same rows, on both databases; another seed gives others', async () => {
  const fingerprint = (makePlace: MakePlace, seed: string) =>
    inPopulation(makePlace, { citizens: 300, seed }, ({ reader }) => fingerprintOf(reader));
  const made = [];
  for (const [, makePlace] of databases)
    made.push(await fingerprint(makePlace, 'one'), await fingerprint(makePlace, 'one'));
  expect(new Set(made.map(({ sha256 }) => sha256)).size).toBe(1);
  expect((await fingerprint(placeInFolder, 'two')).sha256).not.toBe(made[0]?.sha256);
});

test.each(['s1', 'c', 'pp', 'a', 'b'])(
  'in a thousand citizens of the seed %s most can book with their fastlege',
  async (seed) => {
    const share = await inPopulation(placeInFolder, { citizens: 1_000, seed }, async ({ reader }) => {
      const { person, gpList, staffRole, organization } = reader.tables;
      const rows = await reader.queries
        .select({ services: organization.services })
        .from(person)
        .innerJoin(gpList, eq(gpList.id, person.gpListId))
        .innerJoin(staffRole, eq(staffRole.id, gpList.practitionerId))
        .innerJoin(organization, eq(organization.id, staffRole.organizationId));
      return rows.filter(({ services }) => services.booking).length / 1_000;
    });
    expect(share).toBeGreaterThan(0.68);
  },
);
