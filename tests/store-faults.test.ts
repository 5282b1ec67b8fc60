import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { holdTime, requestBooking } from '@helsesim/shared/booking/booking-contract';
import { saveSnapshot } from '@helsesim/shared/worlds/worlds-contract';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { databases } from './databases.ts';
import { type Portal, startPortal } from './portal.ts';
import { onServer } from './postgres/start-postgres.ts';
import { placeInFolder, placeOnPostgres, storeIn } from './stores.ts';

describe.each(databases)('where worlds are kept, on %s', (_database, makePlace) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal(makePlace, { limits: { snapshots: 2 } });
  });
  afterAll(() => portal.close());

  test('lets one server in at a time', async () => {
    await expect(storeIn(portal.place)).rejects.toThrow('Another Helsesim');
  });

  test('a running world that is restored goes on from when it was saved, whoever is looking', async () => {
    const world = await portal.makeWorld({ startsAt: '2026-11-23 10:00' });
    const kari = await world.logIn('Kari Nordmann');
    const ofKari = { citizenId: kari.id };
    const { id: requestId, slots } = await kari.call(requestBooking, {
      params: ofKari,
      body: { reason: 'cough', note: '', signs: [] },
    });
    const body = { requestId, slotId: slots[0]?.id ?? '' };
    await kari.call(holdTime, { params: ofKari, body });
    await world.run(1);
    await world.save('held');
    const [saved] = (await world.describe()).snapshots;

    portal.letPass({ minutes: 20 }); // the hold has run out by now, but not in the snapshot
    const looking = Array.from({ length: 20 }, () => world.fingerprint());
    await Promise.all([world.restore('held'), ...looking]);
    expect((await world.now()).toString()).toBe(saved?.now.toString());
    expect((await kari.attempt(holdTime, { params: ofKari, body })).ok).toBe(true);
  });

  test('keeps so many snapshots of a world, and may replace one', async () => {
    const world = await portal.makeWorld();
    await world.save('a');
    await world.save('b');
    const params = { worldId: world.id, name: 'c' };
    expect((await portal.tester.refusal(saveSnapshot, { params, body: {} })).code).toBe('too-many-snapshots');
    await world.advance('P1D');
    await portal.tester.call(saveSnapshot, { params: { ...params, name: 'a' }, body: { replace: true } });
    const now = await world.now();
    await world.restore('b');
    await world.restore('a');
    expect((await world.now()).toString()).toBe(now.toString());
  });

  test('a clock that runs fast stops at the end of time', async () => {
    const world = await portal.makeWorld({ startsAt: '2039-01-01 10:00', population: { citizens: 1 } });
    await world.run(100_000);
    portal.letPass({ days: 1 });
    const { now } = await world.describe();
    expect(now.toString() < '2320').toBe(true);
    portal.letPass({ days: 3_650 });
    expect((await world.describe()).now.toString()).toBe('2200-01-01T00:00:00Z');
    await world.remove();
  });
});

test('a folder that someone puts among the worlds is left alone', async () => {
  const portal = await startPortal();
  const world = await portal.makeWorld({ name: 'min' });
  const worlds = join(portal.place.folder, 'worlds');
  mkdirSync(join(worlds, 'kopi'));
  await portal.worlds.close();
  const again = await startPortal(async () => portal.place);
  expect(again.worlds.list().map(({ id }) => id)).toEqual([world.id]);
  expect(existsSync(join(worlds, 'kopi'))).toBe(true);
  await again.close();
});

test('a snapshot that was about to be replaced when the server was killed is there again', async () => {
  const place = await placeInFolder();
  const portal = await startPortal(async () => place);
  const world = await portal.makeWorld();
  await world.save('a');
  await portal.worlds.close();
  // As it is between the two renames.
  const snapshots = join(place.folder, 'worlds', world.id, 'snapshots');
  renameSync(join(snapshots, 'a'), join(snapshots, '.replaced-a'));
  cpSync(join(snapshots, '.replaced-a'), join(snapshots, '.unfinished-a'), { recursive: true });

  const again = await startPortal(async () => place);
  const found = await again.worldOf(world.id).describe();
  expect(found.snapshots.map(({ name }) => name)).toEqual(['a']);
  expect(existsSync(join(snapshots, '.unfinished-a'))).toBe(false);
  await again.close();
});

describe('on a PostgreSQL server that others use too', () => {
  test('starting touches no database that is not ours, whatever its name', async () => {
    const place = await placeOnPostgres(inject('postgres'));
    const name = new URL(place.databaseUrl ?? '').pathname.slice(1);
    const others = [`${name}_prod`, `${name}_world_of_others`];
    for (const other of others) await onServer(inject('postgres'), `create database ${other}`);
    const portal = await startPortal(async () => place);
    await portal.worlds.close();
    const client = new pg.Client(place.databaseUrl);
    await client.connect();
    const { rows } = await client.query('select datname from pg_database where datname = any($1)', [others]);
    expect(rows).toHaveLength(2);
    await client.end();
    await place.clear();
  });

  test('a connection that is lost under a request is an error, and the next request is answered', async () => {
    const portal = await startPortal(() => placeOnPostgres(inject('postgres')));
    const world = await portal.makeWorld();
    const before = await world.fingerprint();
    const asking = Array.from({ length: 10 }, (_, i) =>
      world.add({ givenName: 'Ny', familyName: `Nr${i}`, sex: 'male', born: '1990-05-17' }).catch(() => undefined),
    );
    await onServer(
      inject('postgres'),
      `select pg_terminate_backend(pid) from pg_stat_activity where datname like '${new URL(portal.place.databaseUrl ?? '').pathname.slice(1)}_world_%'`,
    );
    await Promise.all(asking);
    expect(await world.fingerprint()).not.toBe(before);
    await portal.close();
  });
});
