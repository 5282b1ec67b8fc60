import * as booking from '@helsesim/shared/booking/booking-contract';
import { inOslo } from '@helsesim/shared/oslo';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { book, request } from './live-a-day.ts';
import { outboxOf } from './outbox-of.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('an appointment and its notices, on %s', (_, makePlace) => {
  let portal: Portal;
  let demo: World;
  let world: World;
  let kari: Visitor;
  let noraId: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    demo = await portal.makeWorld();
  });
  beforeEach(async () => {
    world = await demo.fork();
    kari = await world.logIn('Kari Nordmann');
    noraId = (await world.person('Nora Nordmann')).id;
  });
  afterAll(() => portal.close());

  /** Books the time at that place among those of the fastlege that start later than two days and two hours from now. */
  async function booked(visitor = kari, citizenId = noraId, place = 0) {
    const { id, slots } = await request(visitor, citizenId);
    const after = (await world.now()).add({ hours: 50 });
    const later = slots.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, after) > 0);
    const slot = later[place];
    if (!slot) throw new Error('The fastlege has fewer free times');
    return { ...(await book(visitor, citizenId, id, slot)), slot, later };
  }
  const move = (visitor: Visitor, citizenId: string, appointmentId: string, slotId: string) =>
    visitor.attempt(booking.moveAppointment, { params: { citizenId, appointmentId }, body: { slotId } });
  const timesFor = (appointmentId: string, after?: Temporal.Instant) =>
    kari.call(booking.findTimesToMoveTo, {
      params: { citizenId: noraId, appointmentId },
      query: after ? { after } : {},
    });
  const kindsTold = async (kinds = /^appointment/) =>
    (await outboxOf(portal, world)).filter(({ kind }) => kinds.test(kind)).map(({ to, kind }) => `${to.name}: ${kind}`);
  const both = (kind: string) => [`Kari Nordmann: ${kind}`, `Ola Hansen: ${kind}`];
  const remindersLeft = async () => {
    const rows = await portal.worlds.use(world.id, ({ reader: { queries, tables } }) =>
      queries.select().from(tables.dueWork),
    );
    return (rows ?? []).filter(({ kind }) => kind === 'remind-of-appointment');
  };

  test('booked, moved and cancelled: one notice each, to both parents', async () => {
    const { id, later } = await booked();
    expect(await kindsTold()).toEqual(both('appointment-booked'));
    const told = await move(kari, noraId, id, later[3]?.id ?? '');
    expect(told).toMatchObject({ ok: true, value: { id, status: 'booked', startsAt: later[3]?.startsAt, moves: 1 } });
    await kari.call(booking.cancelAppointment, { params: { citizenId: noraId, appointmentId: id } });
    await kari.call(booking.cancelAppointment, { params: { citizenId: noraId, appointmentId: id } });
    expect(await kindsTold()).toEqual([
      ...both('appointment-booked'),
      ...both('appointment-moved'),
      ...both('appointment-cancelled'),
    ]);
  });

  test('moved in one step: the old time is free again, the new one is not, and it stays the same appointment', async () => {
    const { id, slot, later } = await booked();
    const { slots, more } = await timesFor(id);
    expect(slots.map((one) => one.id)).not.toContain(slot.id);
    expect(slots[0]?.practitioner).toBe('Ingrid Lie');
    expect(more).toBe(true);
    expect((await timesFor(id, slots.at(-1)?.startsAt)).slots[0]?.id).not.toBe(slots[0]?.id);

    await move(kari, noraId, id, later[1]?.id ?? '');
    const now = (await timesFor(id)).slots.map((one) => one.id);
    expect(now).toContain(slot.id);
    expect(now).not.toContain(later[1]?.id);
    const all = await kari.call(booking.findAppointments, { params: { citizenId: noraId } });
    expect(all.map((one) => one.id)).toEqual([id]);
  });

  test('sent twice it is moved once, and told once', async () => {
    const { id, later } = await booked();
    const to = later[2]?.id ?? '';
    const [one, two] = await Promise.all([move(kari, noraId, id, to), move(kari, noraId, id, to)]);
    expect(one).toEqual(two);
    expect(one).toMatchObject({ ok: true, value: { moves: 1 } });
    expect(await kindsTold(/moved/)).toEqual(both('appointment-moved'));
  });

  test('there and back again is told both times, and the calendar file gets a higher number each time', async () => {
    const { id, slot, later } = await booked();
    const file = () => kari.call(booking.getCalendarFile, { params: { citizenId: noraId, appointmentId: id } });
    const sequences = [await file()];
    for (const to of [later[2]?.id, slot.id, later[2]?.id]) {
      await move(kari, noraId, id, to ?? '');
      sequences.push(await file());
    }
    await kari.call(booking.cancelAppointment, { params: { citizenId: noraId, appointmentId: id } });
    sequences.push(await file());
    expect(sequences.map((text) => text.match(/SEQUENCE:(\d+)/)?.[1])).toEqual(['0', '1', '2', '3', '4']);
    expect(new Set(sequences.map((text) => text.match(/UID:(\S+)/)?.[1]))).toEqual(new Set([id]));
    expect(await kindsTold(/moved/)).toHaveLength(6);
  });

  test('of many who want the same time one gets it, and the others keep what they have', async () => {
    const people = ['Kari Nordmann', 'Eva Fossum', 'Jan Fossum', 'Daniel Okafor', 'Inger Dalen', 'Knut Dalen'];
    const visitors = await Promise.all(people.map((name) => world.logIn(name)));
    const theirs: Awaited<ReturnType<typeof booked>>[] = [];
    for (const [i, visitor] of visitors.entries()) theirs.push(await booked(visitor, visitor.id, i));
    const wanted = theirs[0]?.later.at(-1)?.id ?? '';
    const answers = await Promise.all(
      visitors.map((visitor, i) => move(visitor, visitor.id, theirs[i]?.id ?? '', wanted)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const [i, answer] of answers.entries()) {
      if (answer.ok) continue;
      expect(answer).toMatchObject({
        code: 'slot-taken',
        rule: 'BOK-03',
        details: { nextFreeTimes: expect.any(Array) },
      });
      expect(answer.details.nextFreeTimes).toHaveLength(5);
      const params = { citizenId: visitors[i]?.id ?? '', appointmentId: theirs[i]?.id ?? '' };
      expect(await visitors[i]?.call(booking.getAppointment, { params })).toMatchObject({
        startsAt: theirs[i]?.slot.startsAt,
        moves: 0,
      });
    }
    expect(await kindsTold(/moved/)).toHaveLength(1);
  });

  test('what cannot be moved is refused, and nothing happens', async () => {
    const { id, later, slot } = await booked();
    const other = await booked(kari, kari.id, 5);
    const refusal = async (appointmentId: string, slotId: string, citizenId = noraId) => {
      const told = await move(kari, citizenId, appointmentId, slotId);
      return told.ok ? 'moved' : told.code;
    };
    expect(await refusal('00000000-0000-8000-8000-000000000000', slot.id)).toBe('no-such-appointment');
    expect(await refusal(id, slot.id, kari.id)).toBe('no-such-appointment');
    expect(await refusal(id, '00000000-0000-8000-8000-000000000000')).toBe('no-such-slot');
    expect(await refusal(id, other.slot.id)).toBe('slot-taken');
    const lars = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) => {
      const all = await queries.select().from(tables.slot);
      const [ingrid] = all.filter((one) => one.id === slot.id);
      return all.find(({ practitionerId }) => practitionerId !== ingrid?.practitionerId)?.id ?? '';
    });
    expect(await refusal(id, lars ?? '')).toBe('slot-not-offered');
    await world.moveTo(inOslo(slot.startsAt).toPlainDateTime().toString().replace('T', ' ').slice(0, 16));
    expect(await refusal(id, later.at(-1)?.id ?? '')).toBe('already-started');
    await kari.call(booking.cancelAppointment, { params: { citizenId: kari.id, appointmentId: other.id } });
    expect(await refusal(other.id, later.at(-1)?.id ?? '', kari.id)).toBe('appointment-cancelled');
    expect(await kindsTold(/moved/)).toEqual([]);
  });

  test('TIM-19 reminded 48 hours before, once, also when the clock jumps past it', async () => {
    const { startsAt } = await booked();
    expect(await remindersLeft()).toHaveLength(1);
    const hours = startsAt.since(await world.now()).total('hours') - 48;
    await world.advance(`PT${Math.floor(hours * 3600) - 1}S`);
    expect(await kindsTold(/reminder/)).toEqual([]);
    await world.advance('P5D');
    expect(await kindsTold(/reminder/)).toEqual(both('appointment-reminder'));
    const [reminder] = (await outboxOf(portal, world)).filter(({ kind }) => kind === 'appointment-reminder');
    expect(reminder?.at).toEqual(startsAt.subtract({ hours: 48 }));
    expect(reminder?.text).toBe('Det er en påminnelse i Helsesim til en du hjelper. Logg inn for å lese den.');
    expect(await remindersLeft()).toEqual([]);
  });

  test('a reminder goes where the appointment goes, and away with it', async () => {
    const { id, later } = await booked();
    const last = later.at(-1);
    await move(kari, noraId, id, last?.id ?? '');
    const [left, ...more] = await remindersLeft();
    expect(left?.dueAt).toEqual(last?.startsAt.subtract({ hours: 48 }));
    expect(more).toEqual([]);
    await kari.call(booking.cancelAppointment, { params: { citizenId: noraId, appointmentId: id } });
    expect(await remindersLeft()).toEqual([]);
  });

  test('whoever books, or moves, to within 48 hours is not reminded', async () => {
    const { id, slots } = await request(kari, noraId);
    const [soon] = slots;
    await book(kari, noraId, id, soon ?? { id: '' });
    expect(await remindersLeft()).toEqual([]);
    const { id: appointmentId } = await booked(kari, kari.id);
    const times = await kari.call(booking.findTimesToMoveTo, {
      params: { citizenId: kari.id, appointmentId },
      query: {},
    });
    await move(kari, kari.id, appointmentId, times.slots[2]?.id ?? '');
    expect(await remindersLeft()).toEqual([]);
  });

  test('nobody is reminded who may not see it any more', async () => {
    const { startsAt } = await booked();
    await world.change((await world.person('Ola Hansen')).id, { protection: 'confidential' });
    await world.advance(`PT${Math.ceil(startsAt.since(await world.now()).total('hours'))}H`);
    expect(await kindsTold(/reminder/)).toEqual(['Kari Nordmann: appointment-reminder']);
  });
});
