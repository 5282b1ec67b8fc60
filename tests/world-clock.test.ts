import { changeClock } from '@helsesim/shared/worlds/worlds-contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { at } from './moment.ts';
import { type Portal, startPortal, type World } from './portal.ts';

describe.each(databases)('the clock of a world on %s', (_database, makePlace) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  afterAll(() => portal.close());

  const refusedBy = async (world: World, change: Parameters<typeof changeClock.schema.body.encode>[0]) =>
    (await portal.tester.refusal(changeClock, { params: { worldId: world.id }, body: change })).code;

  test('stands still until it is moved', async () => {
    const world = await portal.makeWorld();
    portal.letPass({ hours: 5 });
    expect(await world.now()).toEqual(at('2026-11-23 08:00'));
    await world.moveTo('2026-11-24 12:30');
    expect(await world.now()).toEqual(at('2026-11-24 12:30'));
  });

  test('never goes backwards, nor further than it can count, and a refused move changes nothing', async () => {
    const world = await portal.makeWorld();
    const before = await world.fingerprint();
    expect(await refusedBy(world, { set: at('2026-11-23 07:59') })).toBe('clock-backwards');
    expect(await refusedBy(world, { set: at('2250-01-01 00:00') })).toBe('clock-too-far');
    expect(await refusedBy(world, { advance: Temporal.Duration.from('P31Y') })).toBe('clock-too-far');
    expect(await refusedBy(world, { advance: Temporal.Duration.from('P999999Y') })).toBe('clock-too-far');
    expect(await world.fingerprint()).toBe(before);
    await world.moveTo('2026-11-23 08:00'); // to where it is: no harm done
    expect(await world.now()).toEqual(at('2026-11-23 08:00'));
  });

  test('counts days by the calendar and hours by the clock, also when summer time begins and ends', async () => {
    const advanced = async (startsAt: string, duration: string) => {
      const world = await portal.makeWorld({ startsAt });
      await world.advance(duration);
      return world.now();
    };
    expect(await advanced('2027-03-27 12:00', 'P1D')).toEqual(at('2027-03-28 12:00'));
    expect(await advanced('2027-10-30 12:00', 'PT24H')).toEqual(at('2027-10-31 11:00'));
    expect(await advanced('2028-01-31 09:00', 'P1M')).toEqual(at('2028-02-29 09:00'));
  });

  test('runs at its speed, and is frozen where it has come to', async () => {
    const world = await portal.makeWorld();
    expect(await world.run(60)).toMatchObject({ clock: { mode: 'running', speed: 60 } });
    portal.letPass({ minutes: 10 });
    expect(await world.now()).toEqual(at('2026-11-23 18:00'));
    await world.run(1); // the time that has passed is kept
    portal.letPass({ minutes: 10 });
    expect(await world.freeze()).toMatchObject({ now: at('2026-11-23 18:10'), clock: { mode: 'frozen' } });
    portal.letPass({ hours: 1 });
    expect(await world.now()).toEqual(at('2026-11-23 18:10'));
  });

  test('runs on from where it was moved to, and in a fork and a restored world from where it was', async () => {
    const world = await portal.makeWorld();
    await world.run(2);
    portal.letPass({ hours: 1 });
    await world.save('i-gang');
    await world.advance('P1D');
    portal.letPass({ hours: 1 });
    expect(await world.now()).toEqual(at('2026-11-24 12:00'));
    const fork = await world.fork();
    portal.letPass({ hours: 1 });
    expect([await world.now(), await fork.now()]).toEqual([at('2026-11-24 14:00'), at('2026-11-24 14:00')]);
    expect((await world.restore('i-gang')).clock).toEqual({ mode: 'running', speed: 2 });
  });

  test('a running clock that is closed in between has gone on', async () => {
    const world = await portal.makeWorld();
    await world.run(1);
    await portal.worlds.closeIdle();
    await portal.worlds.closeIdle();
    expect(portal.worlds.openCount).toBe(0);
    portal.letPass({ days: 1 });
    expect(await world.now()).toEqual(at('2026-11-24 08:00'));
  });

  test('of many that move it at once, each moves it, and no work is done twice', async () => {
    const [world, alone] = await Promise.all([portal.makeWorld(), portal.makeWorld()]);
    await Promise.all(Array.from({ length: 8 }, () => world.advance('P1D')));
    await alone.advance('P8D');
    expect(await world.now()).toEqual(await alone.now());
    expect(await rowsOf(portal, world)).toEqual(await rowsOf(portal, alone));
  });

  test('in pieces comes to the same as at once', async () => {
    const piece = fc.record({ days: fc.integer({ min: 0, max: 5 }), minutes: fc.integer({ min: 0, max: 24 * 60 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
        const [inPieces, atOnce] = await Promise.all([portal.makeWorld(), portal.makeWorld()]);
        for (const { days, minutes } of pieces) await inPieces.advance(`P${days}DT${minutes}M`);
        await atOnce.moveTo((await inPieces.now()).toString());
        expect(await rowsOf(portal, inPieces)).toEqual(await rowsOf(portal, atOnce));
        await Promise.all([inPieces.remove(), atOnce.remove()]);
      }),
      { numRuns: 6, seed: 20261123 },
    );
  });

  test('running, looked at now and then, comes to the same as moved', async () => {
    const [running, moved] = await Promise.all([portal.makeWorld(), portal.makeWorld()]);
    await running.run(3600);
    for (const seconds of [1, 20, 3, 400]) {
      portal.letPass({ seconds });
      await running.now();
    }
    await running.freeze();
    await moved.advance(`PT${1 + 20 + 3 + 400}H`);
    expect(await rowsOf(portal, running)).toEqual(await rowsOf(portal, moved));
  });
});

/** What a world holds, but for ids: they tell in which transaction a row was made, and pieces are more transactions. */
async function rowsOf(portal: Portal, { id }: World) {
  return portal.worlds.use(id, async ({ reader: { queries, tables } }) => {
    const slots = await queries.select().from(tables.slot);
    const work = await queries.select().from(tables.dueWork);
    const schedules = await queries.select().from(tables.schedule);
    const world = await queries.select().from(tables.world);
    return {
      world: world.map(({ clockAt, runningSince }) => `${clockAt} ${runningSince}`),
      slots: slots.map((slot) => `${slot.practitionerId} ${slot.startsAt} ${slot.minutes} ${slot.form}`).sort(),
      work: work.map(({ dueAt, kind }) => `${dueAt} ${kind}`).sort(),
      schedules: schedules.map((schedule) => `${schedule.practitionerId} ${schedule.publishedTo}`).sort(),
    };
  });
}
