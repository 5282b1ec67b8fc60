import { findAccess, findCitizens } from '@helsesim/shared/representation/representation-contract';
import { changeSettings } from '@helsesim/shared/worlds/worlds-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { type Portal, startPortal, type World } from './portal.ts';

const off = { fosterParentAccess: false };
const on = { fosterParentAccess: true };

describe.each(databases)('the settings of a world, on %s', (_database, makePlace) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  afterAll(() => portal.close());
  const settingsOf = async (world: World) => (await world.describe()).settings;

  test('are off from the start, or as the tester asks', async () => {
    const [usual, asked, nothing] = await Promise.all([
      portal.makeWorld(),
      portal.makeWorld({ settings: on, population: { citizens: 3 } }),
      portal.makeWorld({ settings: {} }),
    ]);
    expect([await settingsOf(usual), await settingsOf(asked), await settingsOf(nothing)]).toEqual([off, on, off]);
    expect(await nothing.fingerprint()).toBe(await usual.fingerprint());
  });

  test('are switched on and off again, and told at once; what is not named stays', async () => {
    const world = await portal.makeWorld();
    expect((await world.setUp(on)).settings).toEqual(on);
    expect((await world.setUp({})).settings).toEqual(on);
    expect((await world.setUp(off)).settings).toEqual(off);
  });

  test('are rows of the world: a fork, a snapshot and the fingerprint have them', async () => {
    const world = await portal.makeWorld();
    const before = await world.fingerprint();
    await world.save('av');
    await world.setUp(on);
    const after = await world.fingerprint();
    expect(after).not.toBe(before);

    const fork = await world.fork();
    expect([await settingsOf(fork), await fork.fingerprint()]).toEqual([on, after]);
    await fork.setUp(off);
    expect(await settingsOf(world)).toEqual(on);

    await world.save('paa');
    expect((await world.restore('av')).settings).toEqual(off);
    expect(await world.fingerprint()).toBe(before);
    expect((await world.restore('paa')).settings).toEqual(on);
  });

  test('are changed together by two, without either being lost', async () => {
    const world = await portal.makeWorld();
    await Promise.all([world.setUp(on), world.setUp({}), world.advance('P1D')]);
    expect(await settingsOf(world)).toEqual(on);
  });

  test('are refused when they are not known, and of no world', async () => {
    const world = await portal.makeWorld();
    const before = await world.fingerprint();
    for (const [method, url, body] of [
      ['PATCH', `/api/worlds/${world.id}/settings`, { fosterParentAccess: 'yes' }],
      ['PATCH', `/api/worlds/${world.id}/settings`, { everythingOpen: true }],
      ['POST', '/api/worlds', { settings: { everythingOpen: true } }],
    ] as const) {
      const headers = { 'content-type': 'application/json' };
      expect(await portal.send({ method, url, headers, body: JSON.stringify(body) })).toMatchObject({ status: 400 });
    }
    expect(await world.fingerprint()).toBe(before);
    expect(await portal.tester.refusal(changeSettings, { params: { worldId: 'nowhere' }, body: on })).toMatchObject({
      status: 404,
      code: 'no-such-world',
    });
  });

  test('FOS-01: the foster mother has what a parent has, while it is switched on', async () => {
    const world = await portal.makeWorld();
    const { id: noah } = await world.person('Noah Eide');
    const randi = await world.logIn('Randi Foss');
    const ask = { params: { citizenId: noah }, query: { trace: 'false' as const } };
    const names = async () => (await randi.call(findCitizens, {})).map(({ name }) => name);

    expect(await names()).toEqual(['Randi Foss']);
    expect(await randi.refusal(findAccess, ask)).toMatchObject({ code: 'not-open-to-foster-parents' });
    await world.setUp(on);
    expect(await names()).toEqual(['Randi Foss', 'Noah Eide']);
    const { citizen, services } = await randi.call(findAccess, ask);
    expect(citizen.basis).toBe('FO');
    expect(services.find(({ service }) => service === 'appointments')).toMatchObject({ read: true, write: true });
    await world.setUp(off);
    expect(await names()).toEqual(['Randi Foss']);
  });
});
