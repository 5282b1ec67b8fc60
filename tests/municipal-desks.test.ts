import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { getThread } from '@helsesim/shared/dialogue/dialogue-contract';
import { findPatients } from '@helsesim/shared/dialogue/office-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AtDesk, atDesk } from './at-desk.ts';
import { newKey } from './conversation.ts';
import { databases } from './databases.ts';
import { at } from './moment.ts';
import { type Portal, startPortal, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';

describe.each(databases)('the desks of the municipality, on %s', (_database, makePlace) => {
  let portal: Portal;
  let fresh: World;
  let world: World;
  let astrid: AtDesk;
  let kristin: AtDesk;
  let jenny: AtDesk;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    fresh = await portal.makeWorld();
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    world = await fresh.fork();
    astrid = await atDesk(world, 'Astrid Bakke', 'home-care-nurse');
    kristin = await atDesk(world, 'Kristin Aune', 'health-nurse');
    jenny = await atDesk(world, 'Jenny Rød', 'school-nurse');
    return () => world.remove();
  });

  const found = async (one: AtDesk, name: string) =>
    (await one.call(findPatients, { body: { name } })).map((patient) => patient.name);
  type Kind = 'home-care' | 'helsestasjon' | 'school-nurse';
  const begin = (one: AtDesk, citizenId: string, kind: Kind, key = newKey()) =>
    one.attempt(desk.startThread, { body: { key, citizenId, kind, subject: 'Hei', text: 'Hei fra oss' } });

  test('TIM-03 find those who have them as a contact, by name, and no others', async () => {
    expect(await found(astrid, 'Arne')).toEqual(['Arne Johansen']);
    expect(await found(astrid, 'Kari Nordmann')).toEqual([]);
    expect(await found(kristin, 'Oliver')).toEqual([]); // begun at school
    expect(await found(jenny, 'Jonas')).toEqual(['Jonas Nordmann']);
    expect(await found(jenny, 'Arne')).toEqual([]);
  });

  test('begin a conversation from the contact the citizen has, in its zone', async () => {
    const arne = await world.logIn('Arne Johansen');
    const started = await begin(astrid, arne.id, 'home-care');
    if (!started.ok) throw new Error(started.code);
    const { thread, channel } = started.value;
    expect(channel).toBe('digital');
    expect(thread).toMatchObject({ kind: 'home-care', state: 'awaiting-citizen', handler: null });
    expect(thread.contact).not.toBeNull();
    expect(thread.zone).not.toBeNull();
    const read = { params: { citizenId: arne.id, threadId: thread.id }, query: { limit: 50 } };
    expect((await arne.call(getThread, read)).thread.mayReply).toBe(true);
    const { items } = await astrid.work({ show: 'answered', zone: thread.zone ?? '' });
    expect(items.map(({ id }) => id)).toContain(thread.id);
    expect((await astrid.work({ show: 'answered', zone: 'En annen sone' })).items).toEqual([]);
    expect((await astrid.work()).zones).toContain(thread.zone);
  });

  test('begin nothing with others, nor of another office’s kind', async () => {
    const kari = (await world.person('Kari Nordmann')).id;
    const jonas = (await world.person('Jonas Nordmann')).id;
    expect(await begin(astrid, kari, 'home-care')).toMatchObject({ code: 'no-such-patient' });
    expect(await begin(astrid, jonas, 'school-nurse')).toMatchObject({ code: 'no-such-patient' });
    expect(await begin(kristin, jonas, 'school-nurse')).toMatchObject({ code: 'no-such-patient' });
    expect(await begin(jenny, (await world.person('Nora Nordmann')).id, 'school-nurse')).toMatchObject({
      code: 'no-such-patient', // from thirteen
    });
  });

  test('YOU-02 what the school nurse writes reaches a youth, and the look is the school nurse’s in the log', async () => {
    const jonas = (await world.person('Jonas Nordmann')).id;
    const key = newKey();
    expect(await begin(jenny, jonas, 'school-nurse', key)).toMatchObject({ ok: true, value: { channel: 'digital' } });
    // Sent again as something else: it is still about what was sent, which a parent does not read.
    expect(await begin(jenny, jonas, 'helsestasjon', key)).toMatchObject({
      value: { thread: { kind: 'school-nurse' } },
    });
    const rows = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.activity),
    );
    const looks = rows?.filter(({ operation, citizenId }) => operation === 'start-thread' && citizenId === jonas);
    const look = { service: 'school-nurse', basis: 'staff', log: 'insight', outcome: 'done' };
    expect(looks).toMatchObject([look, look]);
  });

  test('EKT-01 do not hand on to another office, and have no GP office to run', async () => {
    const { items } = await jenny.work();
    const [first] = items;
    if (!first) throw new Error('Nobody has written to the school nurse');
    const seen = await jenny.seenNow(first.id);
    const body = { seen, roleId: NOBODY };
    expect(await jenny.refusal(desk.forwardThread, { params: { threadId: first.id }, body })).toMatchObject({
      code: 'no-such-colleague',
    });
    expect(
      await jenny.refusal(desk.bookInstead, {
        params: { threadId: first.id },
        body: { key: newKey(), seen, text: 'Bestill' },
      }),
    ).toMatchObject({ code: 'staff-only' });
  });

  test('YOU-03 an offer is ahead, within a year, and home care makes none', async () => {
    const { items } = await jenny.work();
    const threadId = items[0]?.id ?? NOBODY;
    const time = { minutes: 30, form: 'physical', place: '', text: '' } as const;
    const body = { key: newKey(), seen: await jenny.seenNow(threadId), startsAt: at('2026-11-23 08:00'), ...time };
    expect(await jenny.refusal(desk.offerTime, { params: { threadId }, body })).toMatchObject({
      code: 'slot-in-the-past',
    });
    const tooFar = { ...body, startsAt: at('2027-11-25 08:00') };
    expect(await jenny.refusal(desk.offerTime, { params: { threadId }, body: tooFar })).toMatchObject({
      code: 'invalid-time',
    });
    expect(await astrid.refusal(desk.offerTime, { params: { threadId }, body })).toMatchObject({ code: 'staff-only' });
  });

  test('shows home care the latest visits beside a conversation', async () => {
    const arne = (await world.person('Arne Johansen')).id;
    const started = await begin(astrid, arne, 'home-care');
    if (!started.ok) throw new Error(started.code);
    const { context } = await astrid.look(started.value.thread.id);
    expect(context.lastContacts.map(({ what }) => what)).toContain('visit');
    expect(context.representatives).toMatchObject([{ name: 'Liv Johansen', basis: 'FU' }]);
  });
});
