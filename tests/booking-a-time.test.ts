import * as booking from '@helsesim/shared/booking/booking-contract';
import type { Slot } from '@helsesim/shared/booking/booking-model';
import { overlap } from '@helsesim/shared/booking/booking-rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { book, request } from './live-a-day.ts';
import { at } from './moment.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

/** Kari for Nora and Ola for Jonas: two children on Ingrid Lie's list. Everyone else books for themselves. */
describe.each(databases)('taking a time with the fastlege, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  let ola: Visitor;
  let nora: string;
  let jonas: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    [kari, ola] = await Promise.all([world.logIn('Kari Nordmann'), world.logIn('Ola Hansen')]);
    nora = (await world.person('Nora Nordmann')).id;
    jonas = (await world.person('Jonas Nordmann')).id;
    await world.save('morning');
  });
  afterAll(() => portal.close());

  /** Every story begins on the same morning. */
  const morning = () => world.restore('morning');
  const hold = (who: Visitor, citizenId: string, requestId: string, slot: Slot) =>
    who.call(booking.holdTime, { params: { citizenId }, body: { requestId, slotId: slot.id } });
  const refusedBooking = (who: Visitor, citizenId: string, requestId: string, slot: Slot) =>
    who.refusal(booking.bookAppointment, { params: { citizenId }, body: { requestId, slotId: slot.id } });
  const timesOf = (who: Visitor, citizenId: string, requestId: string, after?: Temporal.Instant) =>
    who.call(booking.getBookingRequest, { params: { citizenId, requestId }, query: after ? { after } : {} });
  const appointmentsOf = (who: Visitor, citizenId: string) =>
    who.call(booking.findAppointments, { params: { citizenId } });
  const idsOf = (slots: readonly Slot[]) => slots.map(({ id }) => id);
  const nth = (slots: readonly Slot[], n: number): Slot => {
    const slot = slots[n];
    if (!slot) throw new Error(`There are only ${slots.length} times`);
    return slot;
  };

  test('Kari holds a time, and Ola is not shown it until she lets go', async () => {
    await morning();
    const { id, slots } = await request(kari, nora);
    const first = nth(slots, 0);
    const held = await hold(kari, nora, id, first);
    expect(held).toMatchObject({ status: 'pending', heldUntil: at('2026-11-23 08:10'), bookedBy: 'Kari Nordmann' });
    expect(await appointmentsOf(kari, nora)).toEqual([]);

    const asked = await request(ola, jonas);
    expect(idsOf(asked.slots)).not.toContain(first.id);
    expect(await refusedBooking(ola, jonas, asked.id, first)).toMatchObject({ code: 'slot-taken', rule: 'BOK-03' });

    const params = { citizenId: nora, appointmentId: held.id };
    for (const operation of [booking.cancelAppointment, booking.getCalendarFile])
      expect(await kari.refusal(operation, { params })).toMatchObject({ code: 'no-such-appointment' });
    await kari.call(booking.releaseTime, { params });
    expect(idsOf((await timesOf(ola, jonas, asked.id)).slots)).toContain(first.id);
    expect(await kari.refusal(booking.releaseTime, { params })).toMatchObject({ code: 'no-such-appointment' });
    await book(ola, jonas, asked.id, first);
  });

  test('a hold lasts ten minutes to the second, and holding again does not make it longer', async () => {
    await morning();
    const { id, slots } = await request(kari, nora);
    const first = nth(slots, 0);
    const held = await hold(kari, nora, id, first);
    await world.advance('PT9M59S');
    expect(await hold(kari, nora, id, first)).toEqual(held);
    const asked = await request(ola, jonas);
    expect(idsOf(asked.slots)).not.toContain(first.id);
    await world.advance('PT1S');
    expect(idsOf((await timesOf(ola, jonas, asked.id)).slots)).toContain(first.id);
    // Nobody took it, so it is still Kari's to book.
    expect(await book(kari, nora, id, first)).toMatchObject({ status: 'booked', heldUntil: null });
  });

  test('a booked time is not let go when the hold would have run out', async () => {
    await morning();
    const { id, slots } = await request(kari, nora);
    const held = await hold(kari, nora, id, nth(slots, 0));
    expect((await book(kari, nora, id, nth(slots, 0))).id).toBe(held.id);
    await world.advance('PT1H');
    expect(await appointmentsOf(kari, nora)).toMatchObject([{ id: held.id, status: 'booked' }]);
  });

  test('Kari holds one time at a time', async () => {
    await morning();
    const { id, slots } = await request(kari, nora);
    await hold(kari, nora, id, nth(slots, 0));
    await hold(kari, nora, id, nth(slots, 3));
    const shown = idsOf((await timesOf(ola, jonas, (await request(ola, jonas)).id)).slots);
    expect([shown.includes(nth(slots, 0).id), shown.includes(nth(slots, 3).id)]).toEqual([true, false]);
  });

  test('a double click books once, and both clicks are told the same', async () => {
    await morning();
    const { id, slots } = await request(kari, nora);
    const [one, two] = await Promise.all([book(kari, nora, id, nth(slots, 0)), book(kari, nora, id, nth(slots, 0))]);
    expect(two).toEqual(one);
    expect(await appointmentsOf(kari, nora)).toEqual([one]);
    expect(await refusedBooking(kari, nora, id, nth(slots, 5))).toMatchObject({ code: 'request-used', rule: 'BOK-01' });
  });

  test('Kari and Ola book one time at once: one gets it, the other the nearest times instead', async () => {
    await morning();
    const [forNora, forJonas] = await Promise.all([request(kari, nora), request(ola, jonas)]);
    const first = nth(forNora.slots, 0);
    const body = (requestId: string) => ({ requestId, slotId: first.id });
    const told = await Promise.all([
      kari.attempt(booking.bookAppointment, { params: { citizenId: nora }, body: body(forNora.id) }),
      ola.attempt(booking.bookAppointment, { params: { citizenId: jonas }, body: body(forJonas.id) }),
    ]);
    const [winner, ...more] = told.filter(({ ok }) => ok);
    const [loser] = told.filter(({ ok }) => !ok);
    expect([winner !== undefined, more]).toEqual([true, []]);
    expect(loser).toMatchObject({ status: 409, code: 'slot-taken', rule: 'BOK-03' });
    const next = loser?.ok === false ? (loser.details.nextFreeTimes ?? []) : [];
    expect(idsOf(next)).toEqual(idsOf(forNora.slots.slice(1, 6)));
  });

  test('whoever loses a time is not shown times that overlap with what they have', async () => {
    await morning();
    const asked = await request(ola, jonas);
    const [taken, own] = [nth(asked.slots, 1), nth(asked.slots, 2)];
    await book(ola, jonas, asked.id, own);
    await book(kari, nora, (await request(kari, nora)).id, taken);
    const told = await refusedBooking(ola, jonas, (await request(ola, jonas)).id, taken);
    const { nextFreeTimes = [] } = told.details;
    expect(nextFreeTimes.length).toBe(5);
    expect(nextFreeTimes.filter((time) => overlap(time, own))).toEqual([]);
  });

  test('two requests of one citizen for the same time, at once: Kari gets it by one of them', async () => {
    await morning();
    const [one, two] = await Promise.all([request(kari, nora), request(kari, nora)]);
    const body = (requestId: string) => ({ requestId, slotId: nth(one.slots, 0).id });
    const params = { citizenId: nora };
    const told = await Promise.all([
      kari.attempt(booking.bookAppointment, { params, body: body(one.id) }),
      kari.attempt(booking.bookAppointment, { params, body: body(two.id) }),
    ]);
    expect(told.map((answer) => (answer.ok ? 'booked' : `${answer.code} ${answer.rule}`)).sort()).toEqual([
      'booked',
      'overlaps-another-appointment BOK-04',
    ]);
    expect(await appointmentsOf(kari, nora)).toHaveLength(1);
  });

  test('five appointments ahead with Ingrid Lie are as many as Nora may have', async () => {
    await morning();
    const { slots } = await request(kari, nora);
    const booked = [];
    for (let n = 0; n < 5; n += 1) booked.push(await book(kari, nora, (await request(kari, nora)).id, nth(slots, n)));
    const sixth = await request(kari, nora);
    expect(await refusedBooking(kari, nora, sixth.id, nth(slots, 6))).toMatchObject({
      status: 409,
      code: 'too-many-appointments',
      rule: 'BOK-06',
    });
    await kari.call(booking.cancelAppointment, { params: { citizenId: nora, appointmentId: booked[0]?.id ?? '' } });
    await book(kari, nora, sixth.id, nth(slots, 6));
    // Her own list is not full: Kari may still book for herself.
    await book(kari, kari.id, (await request(kari, kari.id)).id, nth(slots, 7));
  });

  test('later times come by asking for those after the last one', async () => {
    await morning();
    const { id, slots, more } = await request(kari, nora);
    expect(more).toBe(true);
    const last = nth(slots, slots.length - 1);
    const later = await timesOf(kari, nora, id, last.startsAt);
    const starts = [...slots, ...later.slots].map(({ startsAt }) => startsAt.epochMilliseconds);
    expect(later.slots.length).toBeGreaterThan(0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(starts.length);
    // Before now there is nothing, however early one asks for.
    expect(idsOf((await timesOf(kari, nora, id, at('2020-01-01 00:00'))).slots)).toEqual(idsOf(slots));
  });

  test('a time that has begun is gone', async () => {
    await morning();
    const { id, slots } = await request(kari, nora);
    const first = nth(slots, 0);
    await world.advance(first.startsAt.since(await world.now()).toString());
    expect(await refusedBooking(kari, nora, id, first)).toMatchObject({ code: 'slot-in-the-past', rule: 'BOK-02' });
  });

  test('Thomas may not take a time of Kari’s fastlege', async () => {
    await morning();
    const { slots } = await request(kari, kari.id);
    const thomas = await world.logIn('Thomas Aas');
    const asked = await request(thomas, thomas.id);
    expect(await refusedBooking(thomas, thomas.id, asked.id, nth(slots, 0))).toMatchObject({
      code: 'slot-not-offered',
      rule: 'BOK-05',
    });
  });
});
