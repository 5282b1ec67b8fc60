import { deleteUseLog, recordActivity } from '@helsesim/server/activity/index';
import type { Writer } from '@helsesim/server/platform/database';
import type { Tables } from '@helsesim/server/schema';
import type { WorldWriter } from '@helsesim/server/worlds/index';
import { checkActivity } from '@helsesim/shared/activity/activity-contract';
import { findAppointments } from '@helsesim/shared/booking/booking-contract';
import { findAccess } from '@helsesim/shared/representation/representation-contract';
import { and, eq, gt, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { type Portal, startPortal, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';

/** LOG-02, LOG-04: the log of use is only added to, and whoever changes it behind the portal's back is found out. */
describe.each(databases)('the chains of the activity log, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let [nora, kari] = ['', ''];
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    nora = (await world.person('Nora Nordmann')).id;
    kari = (await world.person('Kari Nordmann')).id;
    await world.save('untouched');
  });
  beforeEach(() => world.restore('untouched'));
  afterAll(() => portal.close());

  const inWorld = <T>(work: (tx: WorldWriter<Tables>) => Promise<T>, key = 'test') =>
    portal.worlds.use(world.id, ({ transaction }) => transaction(key, work));
  const looked = (citizenId: string, basis: 'FO' | 'staff' = 'FO', outcome = 'done') => ({
    actorId: kari,
    citizenId,
    basis,
    service: 'appointments' as const,
    operation: 'find-appointments',
    outcome,
  });
  const look = (times: number, citizenId = nora, basis: 'FO' | 'staff' = 'FO') =>
    inWorld(async (tx) => {
      for (let i = 0; i < times; i += 1) await recordActivity(tx, looked(citizenId, basis));
    });
  const check = () => portal.tester.call(checkActivity, { params: { worldId: world.id } });
  const faults = async () => (await check()).broken.map(({ number, fault }) => `${number} ${fault}`);

  const rowsOf = ({ tables }: Writer<Tables>, ...numbers: number[]) =>
    and(eq(tables.activity.citizenId, nora), eq(tables.activity.log, 'use'), inArray(tables.activity.number, numbers));
  const change = (number: number, set: object) =>
    inWorld((tx) => tx.queries.update(tx.tables.activity).set(set).where(rowsOf(tx, number)));
  const takeAway = (...numbers: number[]) =>
    inWorld((tx) => tx.queries.delete(tx.tables.activity).where(rowsOf(tx, ...numbers)));
  const putIn = (number: number, more: object = {}) =>
    inWorld((tx) =>
      tx.queries
        .insert(tx.tables.activity)
        .values({ ...looked(nora), id: tx.newId(), at: tx.now, log: 'use', number, hash: 'a hash', ...more }),
    );
  const setChain = (set: object) =>
    inWorld((tx) =>
      tx.queries.update(tx.tables.activityChain).set(set).where(eq(tx.tables.activityChain.citizenId, nora)),
    );

  test('what was only added to is whole, one chain for each citizen and log', async () => {
    await look(5);
    await look(3, kari);
    await look(2, nora, 'staff');
    expect(await check()).toEqual({ chains: 3, entries: 10, broken: [] });
  });

  test.each([
    ['who did it', { actorId: NOBODY }],
    ['on what grounds', { basis: 'FU' }],
    ['on no grounds', { basis: null }],
    ['in which service', { service: 'inbox' }],
    ['what', { operation: 'cancel-appointment' }],
    ['that it was refused', { outcome: 'no-access' }],
    ['when', { at: Temporal.Instant.from('2026-11-23T06:59:59.999Z') }],
    ['its id', { id: NOBODY }],
    ['its hash', { hash: 'another' }],
  ])('a row is changed: %s', async (_what, set) => {
    await look(5);
    await change(3, set);
    // With another hash of its own, what comes after it does not fit any more either.
    expect(await faults()).toEqual('hash' in set ? ['3 changed', '4 changed'] : ['3 changed']);
  });

  test('the last row is changed', async () => {
    await look(5);
    await change(5, { outcome: 'no-access' });
    expect(await faults()).toEqual(['5 changed']);
  });

  test.each([
    ['at the start', [1], ['1 missing']],
    ['in the middle', [3], ['3 missing']],
    ['two side by side', [2, 3], ['2 missing', '3 missing']],
    ['two apart', [2, 4], ['2 missing', '4 missing']],
    ['at the end', [5], ['5 missing']],
    ['all of them', [1, 2, 3, 4, 5], ['1 missing', '2 missing', '3 missing', '4 missing', '5 missing']],
  ])('rows are missing %s', async (_where, numbers, found) => {
    await look(5);
    await takeAway(...numbers);
    expect(await faults()).toEqual(found);
  });

  test('one is missing, and one further on is changed', async () => {
    await look(5);
    await takeAway(2);
    await change(4, { actorId: NOBODY });
    expect(await faults()).toEqual(['2 missing', '4 changed']);
  });

  test.each([
    ['after the end', 6],
    ['far after the end', 2_000_000_000],
    ['before the start', 0],
  ])('a row is added %s', async (_where, number) => {
    await look(5);
    await putIn(number);
    expect(await faults()).toEqual([`${number} added`]);
  });

  test('a row is added in the place of one that was taken away', async () => {
    await look(5);
    await takeAway(3);
    await putIn(3);
    expect(await faults()).toEqual(['3 changed', '4 changed']);
  });

  test('rows are added for someone who has no log', async () => {
    await putIn(1, { citizenId: kari });
    await putIn(1, { log: 'insight' });
    expect((await check()).broken).toEqual(
      [kari, nora]
        .sort()
        .map((citizenId) => ({ citizenId, log: citizenId === kari ? 'use' : 'insight', number: 1, fault: 'added' })),
    );
  });

  test('the end of a chain is moved', async () => {
    await look(5);
    await setChain({ length: 4 });
    expect(await faults()).toEqual(['4 changed', '5 added']);
    await setChain({ length: 5, hash: 'another' });
    expect(await faults()).toEqual(['5 changed']);
  });

  test('a chain that says it is endless is told of a thousand times, and no more', async () => {
    await look(5);
    await setChain({ length: 2_000_000_000 });
    expect(await faults()).toHaveLength(1_000);
  });

  test('CON-02: after a withdrawal the chain goes on from where it was', async () => {
    await look(5);
    await look(2, nora, 'staff');
    await inWorld((tx) => deleteUseLog(tx, nora));
    expect(await check()).toEqual({ chains: 2, entries: 2, broken: [] });
    await look(3);
    expect(await check()).toEqual({ chains: 2, entries: 5, broken: [] });
    const left = await inWorld(({ queries, tables: { activity } }) =>
      queries.select({ number: activity.number }).from(activity).where(gt(activity.number, 2)),
    );
    expect(left?.map(({ number }) => number).sort()).toEqual([6, 7, 8]);

    await change(6, { outcome: 'no-access' });
    expect(await faults()).toEqual(['6 changed']);
    await takeAway(6, 7);
    expect(await faults()).toEqual(['6 missing', '7 missing']);
    await putIn(4);
    expect(await faults()).toEqual(['6 missing', '7 missing', '4 added']);
  });

  test('a withdrawal of someone without a log, and a second one, change nothing', async () => {
    await inWorld((tx) => deleteUseLog(tx, kari));
    await look(2);
    for (let i = 0; i < 2; i += 1) await inWorld((tx) => deleteUseLog(tx, nora));
    expect(await check()).toEqual({ chains: 1, entries: 0, broken: [] });
    await setChain({ hash: 'another' });
    expect(await faults()).toEqual(['2 changed']);
  });

  test('what is taken back leaves no trace', async () => {
    await look(2);
    const failed = inWorld(async (tx) => {
      await recordActivity(tx, looked(nora));
      throw new Error('The disk is full');
    });
    await expect(failed).rejects.toThrow('The disk is full');
    await look(1);
    expect(await check()).toEqual({ chains: 1, entries: 3, broken: [] });
  });

  test('many at once, under keys of their own, make one chain, and a check meanwhile finds no fault', async () => {
    const writers = Array.from({ length: 40 }, (_, i) =>
      inWorld(async (tx) => {
        await recordActivity(tx, looked(nora));
        await recordActivity(tx, looked(nora, 'staff'));
      }, `desk ${i}`),
    );
    const checks = Array.from({ length: 10 }, check);
    expect((await Promise.all(checks)).flatMap(({ broken }) => broken)).toEqual([]);
    await Promise.all(writers);
    expect(await check()).toEqual({ chains: 2, entries: 80, broken: [] });
  });

  test('a withdrawal while others write: whatever comes after it is whole', async () => {
    await look(3);
    const writers = Array.from({ length: 20 }, (_, i) =>
      i % 5 === 0
        ? inWorld((tx) => deleteUseLog(tx, nora), `desk ${i}`)
        : inWorld((tx) => recordActivity(tx, looked(nora)), `desk ${i}`),
    );
    await Promise.all(writers);
    expect((await check()).broken).toEqual([]);
    const chains = await inWorld(({ queries, tables }) => queries.select().from(tables.activityChain));
    expect(chains?.map(({ length }) => length)).toEqual([19]);
  });

  test('two people who look at the same child at once are both in the log', async () => {
    const [mother, father] = await Promise.all([world.logIn('Kari Nordmann'), world.logIn('Ola Hansen')]);
    const params = { citizenId: nora };
    await Promise.all(
      [mother, father, mother, father].flatMap((parent) => [
        parent.call(findAppointments, { params }),
        parent.call(findAccess, { params, query: { trace: 'false' } }),
      ]),
    );
    expect(await check()).toEqual({ chains: 3, entries: 10, broken: [] }); // with two logins
  });
});
