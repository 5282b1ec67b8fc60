import * as contract from '@helsesim/shared/worlds/worlds-contract';
import { changeClock, createWorld, forkWorld, getWorld, saveSnapshot } from '@helsesim/shared/worlds/worlds-contract';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { liveADay } from './live-a-day.ts';
import { at } from './moment.ts';
import { type Portal, startPortal, type World } from './portal.ts';

const wanted = (name?: string) => ({ body: { population: 'demo' as const, ...(name && { name }) } });

describe.each(databases)('worlds on %s', (_database, makePlace) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  afterAll(() => portal.close());

  test('the same seed and the same calls give the same rows, and another seed gives others', async () => {
    const [one, same, other] = await Promise.all([
      portal.makeWorld({ seed: 'a' }),
      portal.makeWorld({ seed: 'a' }),
      portal.makeWorld({ seed: 'b' }),
    ]);
    const untouched = await one.fingerprint();
    expect(await same.fingerprint()).toBe(untouched);
    await Promise.all([liveADay(one), liveADay(same), liveADay(other)]);
    const lived = await one.fingerprint();
    expect(lived).not.toBe(untouched);
    expect(await same.fingerprint()).toBe(lived);
    expect(await other.fingerprint()).not.toBe(lived);
  });

  test('a fork is the same to the byte, and from then on lives its own life', async () => {
    const world = await portal.makeWorld();
    await liveADay(world);
    const before = await world.fingerprint();
    const fork = await world.fork('gren');
    expect([await world.fingerprint(), await fork.fingerprint()]).toEqual([before, before]);
    expect(await fork.describe()).toMatchObject({ name: 'gren', population: 'demo', snapshots: [] });

    await fork.advance('P1D');
    expect(await world.fingerprint()).toBe(before);
    expect(await fork.fingerprint()).not.toBe(before);
    await world.advance('P1D');
    expect(await fork.fingerprint()).toBe(await world.fingerprint());
  });

  test('restoring brings everything back, the clock included, as often as one likes', async () => {
    const world = await portal.makeWorld();
    const before = await world.fingerprint();
    const { now, snapshots } = await world.save('morgen');
    expect(snapshots).toEqual([{ name: 'morgen', now }]);
    for (const _ of [1, 2]) {
      await liveADay(world);
      expect(await world.fingerprint()).not.toBe(before);
      expect((await world.restore('morgen')).now).toEqual(now);
      expect(await world.fingerprint()).toBe(before);
    }
  });

  test('who is logged in stays so when the world is restored', async () => {
    const world = await portal.makeWorld();
    await world.save('morgen');
    const kari = await world.logIn('Kari Nordmann');
    await world.advance('P3D');
    await world.restore('morgen');
    expect(await kari.send({ method: 'GET', url: '/api/citizens' })).toMatchObject({ status: 200 });
  });

  test('a snapshot is replaced only by asking for it, and is gone when removed', async () => {
    const world = await portal.makeWorld();
    const params = { worldId: world.id, name: 'a' };
    await world.save('a');
    await world.advance('P1D');
    expect(await portal.tester.refusal(saveSnapshot, { params, body: {} })).toMatchObject({
      status: 409,
      code: 'name-taken',
    });
    const replaced = await portal.tester.call(saveSnapshot, { params, body: { replace: true } });
    expect(replaced.snapshots).toEqual([{ name: 'a', now: replaced.now }]);
    expect((await portal.tester.call(contract.deleteSnapshot, { params })).snapshots).toEqual([]);
    expect(await portal.tester.refusal(contract.restoreSnapshot, { params })).toMatchObject({
      code: 'no-such-snapshot',
    });
    expect(await portal.tester.refusal(contract.deleteSnapshot, { params })).toMatchObject({
      code: 'no-such-snapshot',
    });
  });

  test('a removed world is gone, and its name is free', async () => {
    const world = await portal.makeWorld({ name: 'kort' });
    await world.save('a');
    await world.remove();
    expect(await portal.tester.refusal(getWorld, { params: { worldId: world.id } })).toMatchObject({ status: 404 });
    const again = await portal.makeWorld({ name: 'kort' });
    expect((await again.describe()).snapshots).toEqual([]);
  });

  test('worlds are listed by name, in Norwegian order', async () => {
    for (const name of ['Ås', 'Ærøy', 'Oslo']) await portal.makeWorld({ name });
    const listed = (await portal.tester.call(contract.findWorlds, {})).map(({ name }) => name);
    expect(listed.filter((name) => ['Ås', 'Ærøy', 'Oslo'].includes(name))).toEqual(['Oslo', 'Ærøy', 'Ås']);
  });

  test('of two that take a name at the same moment, one gets it', async () => {
    const world = await portal.makeWorld();
    const made = [1, 2, 3].map(() => portal.tester.attempt(createWorld, wanted('samtidig')));
    const params = { worldId: world.id };
    const forked = [1, 2].map(() => portal.tester.attempt(forkWorld, { params, body: { name: 'samtidig' } }));
    const codes = (await Promise.all([...made, ...forked])).map((told) => (told.ok ? 'made' : told.code));
    expect(codes.sort()).toEqual(['made', 'name-taken', 'name-taken', 'name-taken', 'name-taken']);
  });

  describe('is refused, clearly, and changes nothing:', () => {
    let world: World;
    let before: string;
    beforeAll(async () => {
      world = await portal.makeWorld({ name: 'opptatt' });
      before = await world.fingerprint();
    });
    afterEach(async () => expect(await world.fingerprint()).toBe(before));

    const snapshot = (worldId: string) => ({ worldId, name: 'finnes-ikke' });
    const worldless = [
      contract.getWorld,
      contract.deleteWorld,
      contract.getFingerprint,
      contract.restoreSnapshot,
      contract.deleteSnapshot,
    ];
    test.each(worldless.map((operation) => [operation.name, operation]))('%s of no world', async (_name, operation) => {
      const told = await portal.tester.refusal(operation, { params: snapshot('finnes-ikke') });
      expect(told).toMatchObject({ status: 404, code: 'no-such-world' });
    });

    test.each([
      ['POST', '/fork', {}, 404, 'no-such-world'],
      ['PUT', '/snapshots/a', {}, 404, 'no-such-world'],
      ['POST', '/clock', { advance: 'P1D' }, 404, 'no-such-world'],
      ['GET', '/people', undefined, 404, 'no-such-world'],
    ] as const)('%s %s of no world', async (method, path, body, status, code) => {
      expect(await rawly(method, `/api/worlds/finnes-ikke${path}`, body)).toEqual([status, code]);
    });

    test.each([
      ['advance', 'P'],
      ['advance', 'tomorrow'],
      ['advance', ''],
      ['advance', 'P1.5D'],
      ['advance', 86_400],
      ['set', '2026-02-30T00:00:00Z'],
      ['set', '2026-11-23'],
      ['set', '2026-11-23T08:00:00'],
      ['run', 0],
      ['run', -1],
      ['run', 1.5],
      ['run', 1_000_000],
      ['freeze', false],
      ['stop', true],
    ])('a clock told to %s: %j', async (key, value) => {
      expect(await rawly('POST', `/api/worlds/${world.id}/clock`, { [key]: value })).toEqual([400, 'invalid-request']);
      expect(await rawly('POST', `/api/worlds/${world.id}/clock`, { [key]: value, advance: 'P1D', run: 1 })).toEqual([
        400,
        'invalid-request',
      ]);
    });

    test('a world with a name already taken, in whatever way', async () => {
      const count = (await portal.tester.call(contract.findWorlds, {})).length;
      const taken = { status: 409, code: 'name-taken' };
      expect(await portal.tester.refusal(createWorld, wanted('opptatt'))).toMatchObject(taken);
      const fork = { params: { worldId: world.id }, body: { name: 'opptatt' } };
      expect(await portal.tester.refusal(forkWorld, fork)).toMatchObject(taken);
      expect(await portal.tester.call(contract.findWorlds, {})).toHaveLength(count);
    });

    test.each([
      { name: '' },
      { name: 'x'.repeat(61) },
      { population: { citizens: 0 } },
      { population: { citizens: 1_000_000 } },
      { population: 'village' },
      { startsAt: 'now' },
      { colour: 'red' },
    ])('a world made as %j', async (body) => {
      expect(await rawly('POST', '/api/worlds', body)).toEqual([400, 'invalid-request']);
    });

    test.each(['..', 'UPPER', 'a b', '-a', 'x'.repeat(41), '%2e%2e%2f'])('a snapshot called %j', async (name) => {
      const [status] = await rawly('PUT', `/api/worlds/${world.id}/snapshots/${encodeURIComponent(name)}`, {});
      expect([400, 404]).toContain(status);
      expect((await world.describe()).snapshots).toEqual([]);
    });
  });

  test('a world starts where it is told to, or on a Monday morning', async () => {
    const [usual, told] = await Promise.all([portal.makeWorld(), portal.makeWorld({ startsAt: '2028-02-29 00:00' })]);
    expect(await usual.now()).toEqual(at('2026-11-23 08:00'));
    expect(await told.now()).toEqual(at('2028-02-29 00:00'));
    const params = { worldId: told.id };
    expect(await portal.tester.call(changeClock, { params, body: { set: at('2028-02-29 00:00') } })).toMatchObject({
      clock: { mode: 'frozen' },
    });
  });

  async function rawly(method: 'GET' | 'POST' | 'PUT', url: string, body: unknown) {
    const headers = { 'content-type': 'application/json' };
    const { status, text } = await portal.send({
      method,
      url,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return [status, status < 400 ? 'yes' : JSON.parse(text).code];
  }
});

test('the two databases hold the same rows after the same calls', async () => {
  const portals = await Promise.all(databases.map(([, makePlace]) => startPortal(makePlace)));
  const prints = await Promise.all(
    portals.map(async (portal) => {
      const demo = await portal.makeWorld({ seed: 'like' });
      const town = await portal.makeWorld({ seed: 'like', population: { citizens: 60 } });
      await liveADay(demo);
      await town.advance('P40D');
      return [await demo.fingerprint(), await town.fingerprint()];
    }),
  );
  expect(prints[1]).toEqual(prints[0]);
  await Promise.all(portals.map((portal) => portal.close()));
});
