import * as booking from '@helsesim/shared/booking/booking-contract';
import { findInbox } from '@helsesim/shared/dialogue/dialogue-contract';
import { findApplications, findDeclarations } from '@helsesim/shared/fullmakt/fullmakt-contract';
import { findMessages } from '@helsesim/shared/inbox/inbox-contract';
import { getChildSettings } from '@helsesim/shared/privacy/privacy-contract';
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
  ['Eva Fossum', ['Sander Fossum', 'Oda Fossum', 'Mina Fossum']],
  ['Jan Fossum', ['Oda Fossum', 'Mina Fossum']],
  ['Inger Dalen', []],
  ['Knut Dalen', ['Inger Dalen']],
  ['Ida Aamodt', ['Sverre Aamodt']],
  ['Hanne Vold', ['Einar Vold']],
  ['Mona Holte', ['Astri Holte']],
  ['Terje Lund', []],
  ['Brit Solli', []],
  ['Nils Rønning', []],
  ['Bjarne Haug', []],
  ['Kjell Brekke', []],
  ['Arvid Brekke', []],
])('%s may act for %j', async (name, others) => {
  const visitor = await solvik.logIn(name);
  const citizens = await visitor.call(findCitizens, {});
  expect(citizens.map((citizen) => citizen.name).sort()).toEqual([name, ...others].sort());
});

const query = { trace: 'false' as const };

describe('what is open', () => {
  const open = async (actor: string, citizen: string, eid: 'high' | 'substantial' = 'high') => {
    const visitor = await solvik.logIn(actor, { eid });
    const { id: citizenId } = await solvik.person(citizen);
    const { services } = await visitor.call(findAccess, { params: { citizenId }, query });
    return services.filter(({ read }) => read).map(({ service }) => service);
  };

  test.each(['Amalie Strand', 'Ingeborg Solheim'])(
    '%s has the school nurse without a parent, and may see what parents decide',
    async (youth) => {
      const eid = youth === 'Amalie Strand' ? 'substantial' : 'high';
      expect(await open(youth, youth, eid)).toEqual(['school-nurse', 'child-settings']);
    },
  );

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

  test('Mina has youth access, but her parents consented to basis only', async () => {
    const services = await open('Mina Fossum', 'Mina Fossum');
    expect(services).toEqual(expect.arrayContaining(['gp-info', 'prescriptions', 'vaccinations']));
    expect(services).not.toContain('appointments');
  });

  test('Thomas has Oliver’s appointments, and not the prescriptions: the mother’s address is hidden', async () => {
    const services = await open('Thomas Aas', 'Oliver Vik');
    expect(services).toEqual(expect.arrayContaining(['appointments', 'gp-info']));
    expect(services).not.toContain('prescriptions');
  });

  test('Eva has what Sander gave her, and not his record', async () => {
    const services = await open('Eva Fossum', 'Sander Fossum');
    expect(services).toEqual(expect.arrayContaining(['appointments', 'gp-info']));
    expect(services).not.toContain('record-documents');
  });

  test('Ida has all areas, and Sverre has consented to basis only', async () => {
    const services = await open('Ida Aamodt', 'Sverre Aamodt');
    expect(services).toEqual(expect.arrayContaining(['gp-info', 'prescriptions']));
    expect(services).not.toContain('appointments');
    expect(services).not.toContain('record-documents');
  });

  test('Hanne has for Einar all that can be opened for another', async () => {
    const services = await open('Hanne Vold', 'Einar Vold');
    expect(services).toEqual(expect.arrayContaining(['appointments', 'record-documents', 'test-results']));
    for (const own of ['fullmakter', 'privacy-settings', 'school-nurse']) expect(services).not.toContain(own);
  });

  test.each([
    ['Jan Fossum', 'Sander Fossum', 'citizen-of-age'],
    ['Bjarne Haug', 'Odd Myklebust', 'guardianship-opens-nothing'],
    ['Randi Foss', 'Noah Eide', 'not-open-to-foster-parents'],
    ['Monika Eide', 'Noah Eide', 'not-available-to-parents'],
    ['Kjell Brekke', 'Unni Brekke', 'own-consent-missing'],
    ['Arvid Brekke', 'Unni Brekke', 'inactive'],
    ['Inger Dalen', 'Knut Dalen', 'no-access'],
    ['Hilde Strand', 'Olav Tangen', 'no-access'],
    ['Terje Lund', 'Ruth Lund', 'no-access'],
    ['Silje Vik', 'Oliver Vik', 'no-access'],
  ])('nothing to %s for %s: %s', async (actor, citizen, code) => {
    const visitor = await solvik.logIn(actor);
    const { id: citizenId } = await solvik.person(citizen);
    expect(await visitor.refusal(findAccess, { params: { citizenId }, query })).toMatchObject({ code });
  });

  test('Trond, with basis only, has no appointments', async () => {
    expect(await open('Trond Iversen', 'Trond Iversen')).not.toContain('appointments');
  });
});

test.each([
  ['Magnhild Eriksen', 'eid-not-held'],
  ['Sverre Aamodt', 'eid-not-held'],
  ['Einar Vold', 'eid-not-held'],
  ['Gunnar Nilsen', 'person-deceased'],
  ['Nora Nordmann', 'eid-not-held'],
])('%s cannot log in: %s', async (name, code) => {
  await expect(solvik.logIn(name)).rejects.toMatchObject({ code });
});

describe('what the portal has written', () => {
  const inbox = async (world: World, name: string) => {
    const visitor = await world.logIn(name);
    const found = await visitor.call(findMessages, { params: { citizenId: visitor.id }, query: { limit: 50 } });
    return found.messages.map(({ content }) => content.about);
  };

  test.each([
    ['Geir Haugen', ['child-turns-sixteen']],
    ['Inger Dalen', ['fullmakt-expires', 'fullmakt-given', 'fullmakt-expires']],
    ['Bjarne Haug', ['fullmakt-ended']],
    ['Hilde Strand', ['fullmakt-expired', 'fullmakt-expires', 'fullmakt-expires']],
    ['Mona Holte', ['fullmakt-expires']],
    ['Brit Solli', ['application-received']],
    ['Kari Nordmann', []],
  ])('to %s before the world begins: %j, the latest first', async (name, about) => {
    expect(await inbox(solvik, name)).toEqual(about);
  });

  test('and writes by itself as the days go by', async () => {
    const world = await solvik.fork();
    await world.advance('P1D');
    expect((await inbox(world, 'Jan Fossum'))[0]).toBe('child-turns-sixteen');
    await world.advance('P3D');
    expect((await inbox(world, 'Inger Dalen'))[0]).toBe('fullmakt-expired');
    expect((await inbox(world, 'Knut Dalen'))[0]).toBe('fullmakt-expired');
    expect((await world.details('Astri Holte')).consent).toBe('full');
    await world.advance('P60D');
    expect((await world.details('Astri Holte')).consent).toBe('none');
    await world.advance('P2Y');
  });
});

test('Mina reads who decided what about her', async () => {
  const mina = await solvik.logIn('Mina Fossum');
  const settings = await mina.call(getChildSettings, { params: { citizenId: mina.id } });
  expect([settings.consent, settings.youthAccess]).toEqual(['basis', true]);
  expect(settings.records.map(({ what, after, by }) => [what, after, by.name])).toEqual([
    ['youth-access', 'true', 'Eva Fossum'],
    ['consent', 'basis', 'Jan Fossum'],
  ]);
});

test('an application waits for Ingrid’s declaration, and two for Vigdis', async () => {
  const ingrid = await solvik.logIn('Ingrid Lie', { role: 'gp' });
  const declarations = await ingrid.call(findDeclarations, {});
  expect(declarations.map(({ applicant, citizen }) => [applicant, citizen.name])).toEqual([
    ['Brit Solli', 'Alf Solli'],
  ]);

  const vigdis = await solvik.logIn('Vigdis Hagen', { role: 'case-worker' });
  const waiting = await vigdis.call(findApplications, {});
  expect(waiting.map(({ applicant, state, mayGrant }) => [applicant.name, state, mayGrant]).sort()).toEqual([
    ['Brit Solli', 'awaiting-declaration', false],
    ['Nils Rønning', 'to-be-decided', true],
  ]);
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

const everything = { show: 'all', from: 'all', text: '', before: null, limit: 100 } as const;

test('inboxes are in the order of the times they show, also when several are read as one', async () => {
  const inboxesOf = async (name: string) => {
    const visitor = await solvik.logIn(name);
    const citizens = await visitor.call(findCitizens, {});
    const open = citizens.filter(({ unread }) => unread !== null);
    const parts = open.map(({ id: citizenId }) => visitor.call(findInbox, { params: { citizenId }, body: everything }));
    return (await Promise.all(parts)).flatMap(({ entries }) => entries);
  };
  const entries = (await Promise.all(['Kari Nordmann', 'Liv Johansen', 'Inger Dalen'].map(inboxesOf))).flat();
  const lines = entries.map((entry) =>
    entry.what === 'thread'
      ? { id: entry.thread.lastId, at: entry.thread.lastAt }
      : { id: entry.message.id, at: entry.message.at },
  );
  const shown = lines.sort((a, b) => (a.id < b.id ? 1 : -1)).map(({ at }) => at.toString());
  expect(shown.length).toBeGreaterThan(8);
  expect(shown).toEqual(shown.toSorted().reverse());
});
