import { beginFullmakt } from '@helsesim/server/fullmakt/index';
import { requestBooking } from '@helsesim/shared/booking/booking-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { fullmakterOf, give, leavingAll, openTo, rowsOf, toldTo } from './fullmakt-life.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day, NOBODY } from './registry-desk.ts';
import { granted, type TildeltDesks, tildeltDesks } from './tildelt-desks.ts';

/** TD-05. Terje has one for his mother Ruth, until 1 December. */
describe.each(databases)('a tildelt fullmakt that runs out, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let desks: TildeltDesks;
  let terje: Visitor;
  let ruth: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    desks = await tildeltDesks(world);
    ({ terje, ruth } = desks);
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  const rows = () => rowsOf(portal, world);
  const refused = <T>(ask: () => Promise<T>) => leavingAll(portal, world, ask);
  /** Until 1 December: then the profile is deleted when the new year begins. */
  const assign = async () => {
    await desks.assign('2026-12-01');
    const [received] = (await fullmakterOf(terje)).received;
    if (!received) throw new Error('Terje has received nothing');
    return received;
  };
  const renewal = async (renews: string) => {
    const told = await desks.renew(terje, renews);
    if (!told.ok) throw new Error(told.code);
    return told.value;
  };
  const ask = () =>
    terje.call(requestBooking, { params: { citizenId: ruth }, body: { reason: 'ear', note: '', signs: [] } });
  const kept = async () => {
    const all = await rows();
    return {
      messages: all?.messages.filter(({ citizenId }) => citizenId === ruth).length,
      requests: all?.requests.filter(({ citizenId }) => citizenId === ruth).length,
    };
  };
  const consent = async (where = world) => (await where.details('Ruth Lund')).consent;

  test('TD-05 nothing is open from midnight, and thirty days later the profile is deleted', async () => {
    const received = await assign();
    await ask();
    expect(await kept()).toEqual({ messages: 1, requests: 1 });
    await world.moveTo('2026-12-01 23:59:59');
    expect(await openTo(terje, ruth)).toContain('appointments');
    await world.moveTo('2026-12-02 00:00');
    expect(await openTo(terje, ruth)).toBe('no-access');
    expect(await toldTo(terje, /expire/)).toEqual([
      '2026-12-02 00:00 fullmakt-expired',
      '2026-11-24 08:00 fullmakt-expires 7',
    ]);
    const over = { id: received.id, state: 'expired' };
    expect((await fullmakterOf(terje)).history).toMatchObject([{ ...over, mayRenew: true }]);

    await world.moveTo('2026-12-31 23:59:59');
    expect([await consent(), (await kept()).requests]).toEqual(['full', 1]);
    await world.moveTo('2027-01-01 00:00');
    expect([await consent(), await kept()]).toEqual(['none', { messages: 0, requests: 0 }]);
    expect((await rows())?.records.filter(({ personId }) => personId === ruth)).toMatchObject([
      { after: 'full', channel: 'assigned' },
      { before: 'full', after: 'none', channel: 'by-itself', byId: null },
    ]);
    // What the holder has is the holder's own.
    expect((await fullmakterOf(terje)).history).toMatchObject([{ ...over, mayRenew: false }]);
    expect(await toldTo(terje)).toHaveLength(4);
  });

  test('TD-05 renewed in time, the one ends where the other begins, and the profile stays', async () => {
    const received = await assign();
    expect(received.mayRenew).toBe(true);
    await world.moveTo('2026-11-30 12:00');
    const application = await renewal(received.id);
    expect(application).toMatchObject({ name: 'Ruth Lund', relation: 'child', renewal: true });
    expect(await refused(() => renewal(received.id))).toEqual(application);
    expect((await fullmakterOf(terje)).received).toMatchObject([{ id: received.id, mayRenew: false }]);
    await desks.declare(application.id);
    await desks.decide(application.id, granted);

    const { received: now, history } = await fullmakterOf(terje);
    expect(now.map((one) => one.to?.toString())).toEqual(['2031-11-30']);
    expect(history).toMatchObject([{ id: received.id, ending: 'changed' }]);
    expect(await toldTo(terje, /changed|given/)).toEqual([
      '2026-11-30 12:00 fullmakt-changed',
      '2026-11-23 08:00 fullmakt-given',
    ]);
    await world.moveTo('2027-01-02 00:00');
    expect(await consent()).toBe('full');
    expect(await openTo(terje, ruth)).toContain('appointments');
    expect(await toldTo(terje, /expired/)).toEqual([]);
  });

  test('TD-05 renewed while it is wound up, the profile stays', async () => {
    const received = await assign();
    await ask();
    await world.moveTo('2026-12-20 12:00');
    const { id } = await renewal(received.id);
    await desks.declare(id);
    await desks.decide(id, granted);
    await world.moveTo('2027-01-02 00:00');
    expect(await kept()).toMatchObject({ requests: 1 });
    expect(await openTo(terje, ruth)).toContain('appointments');
  });

  test('TD-05 not renewed by anyone else, nor when the profile is deleted', async () => {
    const { id } = await assign();
    const jorunn = await world.logIn('Jorunn Kvam');
    const none = { status: 404, code: 'no-such-fullmakt' };
    expect(await refused(() => desks.renew(jorunn, id))).toMatchObject(none);
    expect(await refused(() => desks.renew(terje, NOBODY))).toMatchObject(none);
    await world.moveTo('2027-01-01 00:00');
    expect(await refused(() => desks.renew(terje, id))).toMatchObject(none);
  });

  test('TD-05 the profile stays when the person logs in, or has given someone else fullmakt', async () => {
    await assign();
    await world.change(ruth, { eid: 'high' });
    const given = await world.fork();
    await given.logIn('Ruth Lund').then((herself) => give(given, herself, 'Jorunn Kvam'));
    await given.change(ruth, { eid: null });
    for (const where of [world, given]) {
      await where.moveTo('2027-01-02 00:00');
      expect(await consent(where)).toBe('full');
    }
  });

  test('TD-05 after five years, whatever it says', async () => {
    const five = { from: day('2021-11-25'), to: day('2040-01-01') };
    const terms = { ...five, giverId: ruth, receiverId: terje.id, kind: 'assigned', channel: 'assigned' } as const;
    await portal.worlds.use(world.id, ({ transaction }) =>
      transaction('test', (tx) => beginFullmakt(tx, { ...terms, areas: [1, 2, 3] })),
    );
    await world.change(ruth, { consent: 'full' });
    expect((await fullmakterOf(terje)).received.map((one) => one.to?.toString())).toEqual(['2026-11-25']);
    await world.moveTo('2026-11-25 23:59:59');
    expect(await openTo(terje, ruth)).toContain('appointments');
    await world.moveTo('2026-11-26 00:00');
    expect(await openTo(terje, ruth)).toBe('no-access');
  });
});
