import { createWorld, findWorlds, getWorld } from '@helsesim/shared/worlds/worlds-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { type Portal, startPortal, type World } from './portal.ts';

const OPEN = 3;
const KEPT = 12;

describe.each(databases)('more worlds than are held open, on %s', (_database, makePlace) => {
  let portal: Portal;
  let worlds: World[];
  beforeAll(async () => {
    portal = await startPortal(makePlace, { limits: { open: OPEN, kept: KEPT } });
    worlds = await Promise.all(Array.from({ length: 8 }, (_, i) => portal.makeWorld({ name: `verden ${i}` })));
  });
  afterAll(() => portal.close());

  test('are used by everybody at once, unnoticed', async () => {
    const looks = Array.from({ length: 120 }, (_, i) => worlds[(i * 5) % worlds.length] as World);
    let most = 0;
    const names = await Promise.all(
      looks.map(async (world) => {
        const { name } = await world.describe();
        most = Math.max(most, portal.worlds.openCount);
        return name;
      }),
    );
    expect(names).toEqual(looks.map((world) => `verden ${worlds.indexOf(world)}`));
    expect(most).toBeLessThanOrEqual(OPEN);
  });

  test('keep what was written before they were closed', async () => {
    const people = await Promise.all(
      worlds.map((world, i) => world.add({ givenName: 'Ny', familyName: `Nr${i}`, sex: 'male', born: '1990-05-17' })),
    );
    await portal.worlds.closeIdle();
    await portal.worlds.closeIdle();
    expect(portal.worlds.openCount).toBe(0);
    const found = await Promise.all(worlds.map((world, i) => world.person(`Ny Nr${i}`)));
    expect(found.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
  });

  test('are forked, saved, restored and removed while others use them', async () => {
    const busy = worlds[0] as World;
    const before = await busy.fingerprint();
    const looking = Array.from({ length: 30 }, () => busy.fingerprint());
    const [fork] = await Promise.all([busy.fork(), busy.save('a'), ...looking]);
    await Promise.all([busy.restore('a'), ...Array.from({ length: 10 }, () => busy.describe())]);
    expect(await fork.fingerprint()).toBe(before);
    expect(new Set(await Promise.all(looking))).toEqual(new Set([before]));
    await fork.remove();
  });

  test('one that is removed while it is asked for answers, or is not there', async () => {
    const world = await portal.makeWorld();
    const asking = Array.from({ length: 10 }, () => portal.tester.attempt(getWorld, { params: { worldId: world.id } }));
    await world.remove();
    const after = await portal.tester.attempt(getWorld, { params: { worldId: world.id } });
    const codes = (await Promise.all([...asking, after])).map((told) => (told.ok ? 'here' : told.code));
    expect(codes.at(-1)).toBe('no-such-world');
    expect(codes.filter((code) => !['here', 'no-such-world'].includes(code))).toEqual([]);
  });

  test('are not made beyond what the server will keep', async () => {
    const { length } = await portal.tester.call(findWorlds, {});
    const make = () => portal.tester.attempt(createWorld, { body: { population: 'demo' } });
    const told = await Promise.all(Array.from({ length: KEPT - length + 2 }, make));
    expect(told.flatMap((one) => (one.ok ? [] : one.code))).toEqual(['too-many-worlds', 'too-many-worlds']);
    expect(await portal.tester.call(findWorlds, {})).toHaveLength(KEPT);
  });

  test('are all there, with their snapshots, when the server starts again', async () => {
    const { place } = portal;
    const before = await Promise.all(worlds.map((world) => world.fingerprint()));
    await portal.app.close();
    await portal.worlds.close();
    portal = await startPortal(async () => place);
    const again = await Promise.all(worlds.map(({ id }) => portal.worldOf(id).fingerprint()));
    expect(again).toEqual(before);
    expect((await portal.worldOf((worlds[0] as World).id).describe()).snapshots).toMatchObject([{ name: 'a' }]);
  });
});
