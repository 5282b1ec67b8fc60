import * as booking from '@helsesim/shared/booking/booking-contract';
import { findAccess, findCitizens } from '@helsesim/shared/representation/representation-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Portal, startPortal, type World } from './portal.ts';

/** What docs/demo-verden.md says that people show, they show. */
let portal: Portal;
let solvik: World;
beforeAll(async () => {
  portal = await startPortal();
  solvik = await portal.makeWorld();
});
afterAll(() => portal.close());

test.each([
  ['Kari Nordmann', ['Nora Nordmann', 'Jonas Nordmann', 'Borghild Nordmann']],
  ['Ola Hansen', ['Nora Nordmann', 'Jonas Nordmann']],
  ['Tone Berg', []],
  ['Marius Dahl', []],
  ['Gerd Berg', []],
  ['Silje Vik', []],
  ['Thomas Aas', ['Oliver Vik']],
  ['Turid Nygård', []],
  ['Monika Eide', []],
  ['Randi Foss', []],
  ['Hilde Strand', ['Sofie Strand', 'Amalie Strand']],
  ['Per Strand', ['Sofie Strand', 'Amalie Strand', 'Solveig Andersen']],
  ['Lise Haugen', ['Mathias Haugen', 'Henrik Haugen']],
  ['Marit Solheim', ['Ingeborg Solheim']],
  ['Astrid Bakke', ['Ingeborg Solheim']],
  ['Stian Myhre', ['Linnea Myhre']],
  ['Liv Johansen', ['Arne Johansen']],
])('%s may act for %j', async (name, others) => {
  const visitor = await solvik.logIn(name);
  const citizens = await visitor.call(findCitizens, {});
  expect(citizens.map((citizen) => citizen.name)).toEqual([name, ...others]);
});

describe('what is open', () => {
  const open = async (actor: string, citizen: string, eid: 'high' | 'substantial' = 'high') => {
    const visitor = await solvik.logIn(actor, { eid });
    const { id: citizenId } = await solvik.person(citizen);
    const { services } = await visitor.call(findAccess, { params: { citizenId } });
    return services.filter(({ read }) => read).map(({ service }) => service);
  };

  test.each(['Amalie Strand', 'Ingeborg Solheim'])('%s has the school nurse, without a parent', async (youth) => {
    const eid = youth === 'Amalie Strand' ? 'substantial' : 'high';
    expect(await open(youth, youth, eid)).toEqual(['school-nurse']);
  });

  test('Jonas has more, since a parent has consented', async () => {
    expect(await open('Jonas Nordmann', 'Jonas Nordmann')).toEqual(
      expect.arrayContaining(['school-nurse', 'prescriptions']),
    );
  });

  test('Kari sees what is registered about Borghild, and no appointments', async () => {
    const services = await open('Kari Nordmann', 'Borghild Nordmann');
    expect(services).toContain('gp-info');
    expect(services).not.toContain('appointments');
  });

  test('Lise sees Henrik’s appointments with the fastlege, and not those of the hospital', async () => {
    const services = await open('Lise Haugen', 'Henrik Haugen');
    expect(services).toContain('appointments');
    expect(services).not.toContain('appointments-specialist');
  });

  test('Trond, with basis only, has no appointments', async () => {
    expect(await open('Trond Iversen', 'Trond Iversen')).not.toContain('appointments');
  });
});

test.each([
  ['Magnhild Eriksen', 'eid-not-held'],
  ['Gunnar Nilsen', 'person-deceased'],
  ['Nora Nordmann', 'eid-not-held'],
])('%s cannot log in: %s', async (name, code) => {
  await expect(solvik.logIn(name)).rejects.toMatchObject({ code });
});

describe('booking', () => {
  const ask = async (name: string) => {
    const visitor = await solvik.logIn(name);
    const params = { citizenId: visitor.id };
    const body = { reason: 'skin' as const, note: '', signs: [] };
    const request = await visitor.call(booking.requestBooking, { params, body });
    const nettlege = await visitor.call(booking.askForNettlege, { params: { ...params, requestId: request.id } });
    return { ...request, nettlege };
  };
  const soonest = async (name: string) => (await ask(name)).slots[0]?.startsAt.toString();

  test('Kari’s fastlege has many times, Thomas’s has few', async () => {
    expect((await ask('Kari Nordmann')).slots.length).toBeGreaterThan(50);
    expect((await ask('Thomas Aas')).slots.length).toBeLessThan(14);
  });

  test('Marius’s fastlege has none for a month, and then some', async () => {
    expect((await soonest('Marius Dahl')) ?? '').toMatch(/^2026-12-(2[4-9]|3\d)|^2027-01/);
    expect((await ask('Marius Dahl')).nettlege.offered).toBe(true);
  });

  test('Sigrid’s office does not offer booking, so the nettlege is offered', async () => {
    const { fastlege, slots, nettlege } = await ask('Sigrid Tveit');
    expect([fastlege?.offersBooking, slots.length, nettlege.offered]).toEqual([false, 0, true]);
  });

  test('Sindre has no fastlege, so the nettlege is offered', async () => {
    const { fastlege, nettlege } = await ask('Sindre Bråten');
    expect([fastlege, nettlege.offered]).toEqual([null, true]);
  });

  test('Jorunn’s municipality does not take part, so the nettlege is not', async () => {
    const { slots, nettlege } = await ask('Jorunn Kvam');
    expect(slots.length).toBeGreaterThan(0);
    expect(nettlege.offered).toBe(false);
    expect(nettlege.why.filter(({ holds }) => !holds).map(({ code }) => code)).toContain('municipality-takes-part');
  });
});
