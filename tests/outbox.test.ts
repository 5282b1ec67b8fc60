import { startCourier } from '@helsesim/server/notifications/index';
import { findActivity } from '@helsesim/shared/activity/activity-contract';
import { findOutbox, findUndelivered } from '@helsesim/shared/notifications/notifications-contract';
import type { NoticeFault } from '@helsesim/shared/notifications/notifications-model';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { book, request } from './live-a-day.ts';
import { at } from './moment.ts';
import { outboxOf, tellIn } from './outbox-of.ts';
import { type Portal, startPortal, type World } from './portal.ts';

describe.each(databases)('what goes out, on %s', (_, makePlace) => {
  let portal: Portal;
  let demo: World;
  let world: World;
  let fault: NoticeFault;
  let courier: ReturnType<typeof startCourier>;
  beforeAll(async () => {
    portal = await startPortal(makePlace, { mail: 'smtp' });
    courier = startCourier({ worlds: portal.worlds, send: async () => fault });
    demo = await portal.makeWorld();
    for (const name of ['Daniel Okafor', 'Amalie Strand'])
      await demo.change((await demo.person(name)).id, { phone: null, email: 'gone@example.com' });
  });
  beforeEach(async () => {
    fault = 'address-refused';
    world = await demo.fork();
  });
  afterAll(async () => {
    await courier.close();
    await portal.close();
  });

  const officeOf = async (name: string) => {
    const ids = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) => {
      const offices = await queries.select().from(tables.organization);
      return offices.find((one) => one.name === name)?.id;
    });
    return ids ?? '';
  };
  const undelivered = async (name: string, role: StaffRoleKind, query = {}) => {
    const staff = await world.logIn(name, { role });
    const found = await staff.call(findUndelivered, { query: { limit: 50, ...query } });
    // Some are there from the first: Knut's address does not work.
    const fresh = ({ at: then }: { at: Temporal.Instant }) =>
      Temporal.Instant.compare(then, at('2026-11-23 08:00')) >= 0;
    return { ...found, notices: found.notices.filter(fresh) };
  };

  test('TIM-19 a booking whose notice did not come through is seen at the office, and every look is logged', async () => {
    const daniel = await world.logIn('Daniel Okafor');
    const { id, slots } = await request(daniel, daniel.id);
    await book(daniel, daniel.id, id, slots[0] ?? { id: '' });
    await courier.settled();

    const { notices, more } = await undelivered('Ingrid Lie', 'gp');
    expect(notices).toEqual([
      {
        id: expect.any(String),
        at: await world.now(),
        citizen: 'Daniel Okafor',
        toHelper: false,
        kind: 'appointment-booked',
        channel: 'email',
        fault: 'address-refused',
      },
    ]);
    expect(more).toBe(false);
    expect((await undelivered('Lise Haugen', 'gp-secretary')).notices).toHaveLength(1);
    const { entries } = await daniel.call(findActivity, { params: { citizenId: daniel.id }, query: { limit: 50 } });
    expect(entries.filter(({ operation }) => operation === 'find-undelivered')).toHaveLength(2);
  });

  test('each office sees its own, and what is of nobody’s office no office sees', async () => {
    const { id: citizenId } = await world.person('Daniel Okafor');
    const notice = { kind: 'gp-message', citizenId, service: 'gp-dialogue' } as const;
    await tellIn(portal, world, { ...notice, event: '1', organizationId: await officeOf('Nesbukta legekontor') });
    await tellIn(portal, world, { ...notice, event: '2' });
    await courier.settled();
    expect((await undelivered('Ingrid Lie', 'gp')).notices).toEqual([]);
    expect((await undelivered('Harald Fjeld', 'gp')).notices).toHaveLength(1);
    expect((await undelivered('Astrid Bakke', 'home-care-nurse')).notices).toEqual([]);
    const citizen = await world.logIn('Daniel Okafor');
    expect(await citizen.refusal(findUndelivered, { query: { limit: 50 } })).toMatchObject({ code: 'staff-only' });
  });

  test('YOU-03 a look at what a youth was not told by the school nurse is logged in that service', async () => {
    const { id: citizenId } = await world.person('Amalie Strand');
    const organizationId = await officeOf('Skolehelsetjenesten i Solvik');
    await tellIn(portal, world, { event: '1', kind: 'time-offer', citizenId, service: 'school-nurse', organizationId });
    await courier.settled();
    expect((await undelivered('Jenny Rød', 'school-nurse')).notices).toMatchObject([{ citizen: 'Amalie Strand' }]);
    const rows = await portal.worlds.use(world.id, ({ reader: { queries, tables } }) =>
      queries.select().from(tables.activity),
    );
    const looks = (rows ?? []).filter((row) => row.citizenId === citizenId && row.operation === 'find-undelivered');
    expect(looks.map(({ service }) => service)).toEqual(['school-nurse']);
  });

  test('what is tried again is not undelivered yet', async () => {
    fault = 'unreachable';
    const { id: citizenId } = await world.person('Daniel Okafor');
    const organizationId = await officeOf('Solvik legesenter');
    await tellIn(portal, world, { event: '1', kind: 'gp-message', citizenId, service: 'gp-dialogue', organizationId });
    await courier.settled();
    expect((await undelivered('Ingrid Lie', 'gp')).notices).toEqual([]);
    await world.advance('P2D');
    await courier.settled();
    for (let i = 0; i < 6; i += 1) {
      await world.advance('PT13H');
      await courier.settled();
    }
    expect((await undelivered('Ingrid Lie', 'gp')).notices).toMatchObject([{ fault: 'unreachable' }]);
  });

  test('the outbox goes on from page to page, and shows what is asked for', async () => {
    const { id: citizenId } = await world.person('Nora Nordmann');
    const kind = 'appointment-reminder';
    for (let i = 0; i < 7; i += 1)
      await tellIn(portal, world, { event: `${i}`, kind, citizenId, service: 'appointments' });
    const params = { worldId: world.id };
    const first = await portal.tester.call(findOutbox, { params, query: { limit: 10, kind } });
    const before = first.notices.at(-1)?.id;
    const second = await portal.tester.call(findOutbox, {
      params,
      query: { limit: 10, kind, ...(before && { before }) },
    });
    expect([first.more, second.more]).toEqual([true, false]);
    const all = [...first.notices, ...second.notices];
    expect(new Set(all.map(({ id }) => id)).size).toBe(14);
    expect(all.map(({ id }) => id)).toEqual(
      all
        .map(({ id }) => id)
        .toSorted()
        .reverse(),
    );
    const { id: kariId } = await world.person('Kari Nordmann');
    expect(await outboxOf(portal, world, { personId: kariId, kind })).toHaveLength(7);
    expect(await outboxOf(portal, world, { channel: 'email', kind })).toEqual([]);
    expect(await outboxOf(portal, world, { state: 'dead', kind })).toEqual([]);
    const gone = await portal.tester.refusal(findOutbox, { params: { worldId: 'gone' }, query: { limit: 10 } });
    expect(gone.code).toBe('no-such-world');
  });
});
