import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { change, end, fullmakterOf, give, messagesTo, openTo, toldTo } from './fullmakt-life.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

/** The last second that a fullmakt holds, in Norway, and the first that it does not. */
const midnights = [
  { what: 'an ordinary winter day', to: '2026-12-14', last: '2026-12-14 23:59:59', over: '2026-12-15 00:00' },
  { what: 'the day before summer time', to: '2027-03-27', last: '2027-03-27 23:59:59', over: '2027-03-28 00:00' },
  { what: 'the day summer time begins', to: '2027-03-28', last: '2027-03-28 23:59:59', over: '2027-03-29 00:00' },
  { what: 'the day summer time ends', to: '2027-10-31', last: '2027-10-31 23:59:59', over: '2027-11-01 00:00' },
  { what: '29 February', to: '2028-02-29', last: '2028-02-29 23:59:59', over: '2028-03-01 00:00' },
  { what: 'New Year’s Eve', to: '2026-12-31', last: '2026-12-31 23:59:59', over: '2027-01-01 00:00' },
];

/** Jorunn helps Daniel for a time. Nobody does anything when it is over. */
describe.each(databases)('a fullmakt that runs out, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let daniel: Visitor;
  let jorunn: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  const begin = async (startsAt = '2026-11-23 08:00') => {
    world = await portal.makeWorld({ startsAt });
    [daniel, jorunn] = await Promise.all([world.logIn('Daniel Okafor'), world.logIn('Jorunn Kvam')]);
  };
  afterAll(() => portal.close());

  const mayJorunn = async () => Array.isArray(await openTo(jorunn, daniel.id));

  test.each(midnights)('FUL-06 on $what: until midnight in Norway', async ({ to, last, over }) => {
    const startsAt = Temporal.PlainDate.from(to).subtract({ days: 20 }).toString();
    await begin(`${startsAt} 12:00`);
    await give(world, daniel, 'Jorunn Kvam', { to });
    await world.moveTo(last);
    expect(await mayJorunn()).toBe(true);
    expect(await toldTo(daniel, /expired/)).toEqual([]);
    await world.moveTo(over);
    expect(await mayJorunn()).toBe(false);
    for (const visitor of [daniel, jorunn])
      expect(await toldTo(visitor, /expire/)).toEqual([
        `${over} fullmakt-expired`,
        `${Temporal.PlainDate.from(to).subtract({ days: 7 })} 08:00 fullmakt-expires 7`,
      ]);
    const { given, history } = await fullmakterOf(daniel);
    expect([given, history]).toMatchObject([[], [{ state: 'expired', ending: null, endedAt: null }]]);
  });

  test('FUL-10 both are told thirty and seven days before, at eight, and when it is over: once each', async () => {
    await begin();
    await give(world, daniel, 'Jorunn Kvam', { to: '2027-04-10' });
    const atOnce = await world.fork();
    // In many steps, and over the night when summer time begins.
    for (const moment of [
      '2027-03-11 07:59',
      '2027-03-11 08:00',
      '2027-03-11 12:00',
      '2027-04-03 08:00',
      '2027-04-11 00:00',
    ])
      await world.moveTo(moment);
    await world.moveTo('2027-06-01 00:00');
    await atOnce.moveTo('2027-06-01 00:00');
    const expected = [
      '2027-04-11 00:00 fullmakt-expired',
      '2027-04-03 08:00 fullmakt-expires 7',
      '2027-03-11 08:00 fullmakt-expires 30',
      '2026-11-23 08:00 fullmakt-given',
    ];
    expect(await toldTo(daniel, /fullmakt/)).toEqual(expected);
    expect(await toldTo(jorunn, /fullmakt/)).toEqual(expected);
    expect(await toldTo(await atOnce.logIn('Jorunn Kvam'), /fullmakt/)).toEqual(expected);
    const [latest] = await messagesTo(jorunn);
    expect(latest?.content).toMatchObject({ about: 'fullmakt-expired', role: 'receiver', other: 'Daniel Okafor' });
  });

  test('over, it is neither ended nor changed, and may be given anew', async () => {
    await begin();
    const { id } = await give(world, daniel, 'Jorunn Kvam', { to: '2026-11-24' });
    await world.moveTo('2026-11-25 00:00');
    expect(await end(daniel, id)).toMatchObject({ status: 409, code: 'fullmakt-over', rule: 'FUL-08' });
    expect(await change(daniel, id, { areas: [1] })).toMatchObject({
      status: 409,
      code: 'fullmakt-over',
      rule: 'FUL-07',
    });
    expect(await give(world, daniel, 'Jorunn Kvam')).toMatchObject({ state: 'active' });
    expect(await mayJorunn()).toBe(true);
  });

  test('ended in time, nothing more is told', async () => {
    await begin();
    const { id } = await give(world, daniel, 'Jorunn Kvam', { to: '2027-02-01' });
    await end(jorunn, id);
    await world.moveTo('2027-03-01 00:00');
    expect(await toldTo(daniel, /expire/)).toEqual([]);
    expect(await toldTo(jorunn, /expire/)).toEqual([]);
  });

  test('DEC-03 nobody is reminded of a fullmakt from someone who is dead', async () => {
    await begin();
    await give(world, daniel, 'Jorunn Kvam', { to: '2027-01-01' });
    await world.moveTo('2026-11-30 12:00');
    await world.change(daniel.id, { died: Temporal.PlainDate.from('2026-11-30') });
    expect(await mayJorunn()).toBe(false);
    await world.moveTo('2027-02-01 12:00');
    expect(await toldTo(jorunn, /fullmakt/)).toEqual(['2026-11-23 08:00 fullmakt-given']);
  });

  test('running, the clock does the same by itself', async () => {
    await begin();
    await give(world, daniel, 'Jorunn Kvam', { to: '2026-11-24' });
    await world.run(3600);
    portal.letPass({ seconds: 39 });
    expect(await mayJorunn()).toBe(true);
    portal.letPass({ seconds: 1 });
    expect(await mayJorunn()).toBe(false);
    expect(await toldTo(jorunn, /expired/)).toEqual(['2026-11-25 00:00 fullmakt-expired']);
  });
});
