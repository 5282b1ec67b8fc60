import type { Happening } from '@helsesim/server/worlds/index';
import { holdTime } from '@helsesim/shared/booking/booking-contract';
import { getSession, logOut } from '@helsesim/shared/identity/identity-contract';
import { MOST_STREAMS } from '@helsesim/shared/live/live-contract';
import { lte } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { writing } from './attaching.ts';
import { databases } from './databases.ts';
import { end, give } from './fullmakt-life.ts';
import { aWhile, type Listener, listenTo } from './listening.ts';
import { request } from './live-a-day.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('whoever listens, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  const listeners: Listener[] = [];
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }); // the beats come when a test says so
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
    await portal.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    for (const listener of listeners.splice(0)) await listener.lose();
  });
  afterAll(async () => {
    vi.useRealTimers();
    await portal.close();
  });

  async function listening(visitor: Visitor, asked: Parameters<typeof listenTo>[2] = {}) {
    const listener = await listenTo(portal.app, visitor.token, asked);
    listeners.push(listener);
    await aWhile();
    return listener;
  }
  /** As a use case does. */
  const tell = (...happenings: Happening[]) =>
    portal.worlds.use(world.id, ({ transaction }) =>
      transaction('test', async (tx) => {
        for (const happening of happenings) tx.announce(happening);
      }),
    );
  const beat = async () => {
    vi.advanceTimersByTime(20_000);
    await aWhile();
  };
  const ofKari = (service: 'gp-dialogue' | 'inbox' | 'home-care') =>
    ({ about: 'citizen', citizenId: kari.id, service }) as const;

  test('is told by a stream that nothing on the way keeps back', async () => {
    const { answer } = await listening(kari);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    const { status } = await portal.send({ method: 'GET', url: '/api/live' });
    expect(status).toBe(401);
  });

  test('hears that a message has come, and nothing of what it says; so does the office', async () => {
    const [own, office] = [
      await listening(kari),
      await listening(await world.logIn('Lise Haugen', { role: 'gp-secretary' })),
    ];
    const letter = writing(portal, kari);
    await letter.save();
    await letter.send();
    expect(await own.until(1)).toEqual([ofKari('gp-dialogue')]);
    expect(await office.until(1)).toEqual([{ about: 'desk' }]);
  });

  test('hears nothing that is rolled back, and nothing of anyone else', async () => {
    const own = await listening(kari);
    const failed = portal.worlds.use(world.id, ({ transaction }) =>
      transaction('test', async (tx) => {
        tx.announce({ to: kari.id, about: 'inbox' });
        throw new Error('no');
      }),
    );
    await expect(failed).rejects.toThrow('no');
    const ola = await world.person('Arne Johansen');
    await tell({ to: ola.id, about: 'inbox' }, { to: kari.id, about: 'no-such-service' }, { to: '', about: 'mail' });
    await tell({ to: kari.id, about: 'inbox' });
    expect(await own.until(1)).toEqual([ofKari('inbox')]);
  });

  test('YOU-02 a parent hears nothing of the school nurse, whom the fourteen-year-old hears', async () => {
    const jonas = await world.logIn('Jonas Nordmann');
    const [youth, parent] = [await listening(jonas), await listening(kari)];
    await tell({ to: jonas.id, about: 'school-nurse' });
    await tell({ to: kari.id, about: 'inbox' });
    expect(await youth.until(1)).toEqual([{ about: 'citizen', citizenId: jonas.id, service: 'school-nurse' }]);
    expect(await parent.until(1)).toEqual([ofKari('inbox')]);
    await aWhile();
    expect(parent.heard).toHaveLength(1);

    const nora = await world.person('Nora Nordmann');
    await tell({ to: nora.id, about: 'helsestasjon' });
    expect((await parent.until(2))[1]).toEqual({ about: 'citizen', citizenId: nora.id, service: 'helsestasjon' });
  });

  test('goes on after a lost line without loss and without hearing twice', async () => {
    const before = (await kari.call(getSession, {})).live;
    await tell({ to: kari.id, about: 'inbox' });
    const first = await listening(kari, { after: before });
    expect(await first.until(1)).toEqual([ofKari('inbox')]);
    const { lastId } = first;
    await first.lose();
    await tell({ to: kari.id, about: 'gp-dialogue' }, { to: kari.id, about: 'inbox' });
    const second = await listening(kari, { after: before, lastEventId: lastId });
    expect(await second.until(2)).toEqual([ofKari('gp-dialogue'), ofKari('inbox')]);
    await tell({ to: kari.id, about: 'gp-dialogue' });
    expect(await second.until(3)).toHaveLength(3);
    const third = await listening(kari, { lastEventId: second.lastId });
    await aWhile();
    expect(third.heard).toEqual([]);
  });

  test('who heard of nothing for long has not lost the place either', async () => {
    const listener = await listening(kari);
    const at = listener.lastId;
    const other = await world.person('Arne Johansen');
    await tell({ to: other.id, about: 'inbox' });
    await beat();
    expect([listener.heard, listener.lastId === at]).toEqual([[], false]);
    expect(listener.lastId).toBe((await kari.call(getSession, {})).live);
  });

  test.each(['ffffff.3', 'yet to come'])('is told to start over when the place is %s', async (lastEventId) => {
    const { live } = await kari.call(getSession, {});
    const listener = await listening(kari, { lastEventId: lastEventId.includes('.') ? lastEventId : `${live}9` });
    expect(await listener.until(1)).toEqual([{ about: 'start-over' }]);
    expect(listener.lastId).toBe(live);
  });

  test('is told to start over when the place cannot be read, whatever the page began with', async () => {
    const { live } = await kari.call(getSession, {});
    for (const lastEventId of ['nonsense', `${live}x`, `${live.split('.')[0]}.`]) {
      const listener = await listening(kari, { after: live, lastEventId });
      expect(await listener.until(1), lastEventId).toEqual([{ about: 'start-over' }]);
      expect(listener.lastId).toBe(live);
      await listener.lose();
    }
  });

  test('hears of a giver from when a fullmakt is given until it ends', async () => {
    const arne = await world.logIn('Arne Johansen');
    const per = await world.logIn('Per Strand');
    const listener = await listening(per);
    const ofArne = { about: 'citizen', citizenId: arne.id, service: 'home-care' };
    await tell({ to: arne.id, about: 'home-care' });
    await aWhile();
    expect(listener.heard).toEqual([]);

    const { id } = await give(world, arne, 'Per Strand', { areas: [1, 2, 3] });
    expect((await listener.until(1))[0]).toEqual({ about: 'start-over' });
    await aWhile();
    const known = listener.heard.length;
    await tell({ to: arne.id, about: 'home-care' });
    expect(await listener.until(known + 1)).toContainEqual(ofArne);
    await end(arne, id);
    await aWhile();
    const heard = listener.heard.length;
    await tell({ to: arne.id, about: 'home-care' });
    await aWhile();
    expect(listener.heard.slice(heard)).not.toContainEqual(ofArne);
  });

  test('what was missed is told by who may hear it now', async () => {
    const arne = await world.logIn('Arne Johansen');
    const per = await world.logIn('Per Strand');
    const { id } = await give(world, arne, 'Per Strand', { areas: [1, 2, 3] });
    const { live: after } = await per.call(getSession, {});
    await tell({ to: arne.id, about: 'home-care' });
    await end(arne, id);
    const late = await listening(per, { after });
    await aWhile();
    expect(late.heard.filter((event) => event.about === 'citizen' && event.citizenId === arne.id)).toEqual([]);
  });

  test('at a desk hears of the own office only, and in the role only', async () => {
    const lise = await world.details('Lise Haugen');
    const [role] = lise.staffRoles;
    const organization = async (name: string) =>
      (
        await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
          queries.select().from(tables.organization),
        )
      )?.find((one) => one.name === name)?.id ?? '';
    const [own, other] = [await organization(role?.organization ?? ''), 'another office'];
    const atDesk = await listening(await world.logIn('Lise Haugen', { role: 'gp-secretary' }));
    const asCitizen = await listening(await world.logIn('Lise Haugen'));
    await tell({ to: other, about: 'desk' }, { to: lise.id, about: 'inbox' });
    await tell({ to: own, about: 'desk' }, { to: own, about: 'desk' });
    expect(await atDesk.until(2)).toEqual([{ about: 'desk' }, { about: 'desk' }]);
    await aWhile();
    expect([atDesk.heard.length, asCitizen.heard]).toEqual([
      2,
      [{ about: 'citizen', citizenId: lise.id, service: 'inbox' }],
    ]);

    await world.change(lise.id, { died: Temporal.PlainDate.from('2026-11-23') });
    await tell({ to: own, about: 'desk' });
    await aWhile();
    expect(atDesk.heard).toHaveLength(2);
  });

  describe('a session', () => {
    test('that is logged out hears no more than that', async () => {
      const visitor = await world.logIn('Kari Nordmann');
      const [told, quiet] = [await listening(visitor), await listening(visitor)];
      await visitor.call(logOut, {});
      // At once: no beat comes here, and nothing happens.
      for (const listener of [told, quiet]) expect(await listener.until(1)).toEqual([{ about: 'session-ended' }]);
      await tell({ to: kari.id, about: 'inbox' });
      await beat();
      expect([quiet.heard, quiet.ended, told.heard.length]).toEqual([[{ about: 'session-ended' }], true, 1]);
    });

    test('is not kept awake by listening', async () => {
      const visitor = await world.logIn('Kari Nordmann');
      const listener = await listening(visitor);
      portal.letPass({ minutes: 20 });
      await beat();
      await tell({ to: kari.id, about: 'inbox' });
      expect(await listener.until(1)).toEqual([ofKari('inbox')]);
      portal.letPass({ minutes: 11 });
      await beat();
      expect([listener.heard[1], listener.ended]).toEqual([{ about: 'session-ended' }, true]);
      kari = await world.logIn('Kari Nordmann');
    });

    test('listens in five places at a time', async () => {
      const visitor = await world.logIn('Kari Nordmann');
      const open = await Promise.all(Array.from({ length: MOST_STREAMS }, () => listening(visitor)));
      const refused = await listening(visitor);
      expect([refused.answer.statusCode, open.map(({ answer }) => answer.statusCode)]).toEqual([
        429,
        open.map(() => 200),
      ]);
      await open[0]?.lose();
      await aWhile();
      expect((await listening(visitor)).answer.statusCode).toBe(200);
    });
  });

  test('makes a world whose clock runs do what falls due, once however many listen', async () => {
    const { id: requestId, slots } = await request(kari, kari.id);
    const held = { params: { citizenId: kari.id }, body: { requestId, slotId: slots[0]?.id ?? '' } };
    await kari.call(holdTime, held);
    const isDue = async () =>
      portal.worlds.open(world.id, async ({ reader: { queries, tables }, clock }) => {
        const rows = await queries.select().from(tables.dueWork).where(lte(tables.dueWork.dueAt, clock.now()));
        return rows.length;
      });
    await Promise.all([listening(kari), listening(kari)]);
    await world.run(1);
    portal.letPass({ minutes: 29 });
    expect(await isDue()).toBeGreaterThan(0);
    await beat();
    expect(await isDue()).toBe(0);
    await world.freeze();
  });

  test('is told to start over when the world is restored, and that it is over when it is gone', async () => {
    const other = await portal.makeWorld();
    const ola = await other.logIn('Ola Hansen');
    const [here, there] = [await listening(kari), await listening(ola)];
    await other.save('before');
    await other.restore('before');
    expect(await there.until(1)).toEqual([{ about: 'start-over' }]);
    await other.remove();
    expect(await there.until(2)).toEqual([{ about: 'start-over' }, { about: 'session-ended' }]);
    expect([there.ended, here.heard]).toEqual([true, []]);
  });
});

test('a server that closes waits for nobody who listens', async () => {
  const portal = await startPortal();
  const world = await portal.makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  await portal.app.listen({ host: '127.0.0.1', port: 0 });
  const listener = await listenTo(portal.app, kari.token);
  const begun = performance.now();
  await portal.close();
  expect(performance.now() - begun).toBeLessThan(3_000);
  await aWhile();
  expect(listener.ended).toBe(true);
});
