import * as booking from '@helsesim/shared/booking/booking-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { book, request } from './live-a-day.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('the fastlege first, then the nettlege, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
  });
  afterAll(() => portal.close());

  const noneSuits = (who: Visitor, requestId: string) =>
    who.call(booking.askForNettlege, { params: { citizenId: who.id, requestId } });
  const refusedBooking = (who: Visitor, requestId: string, slotId = '') =>
    who.refusal(booking.bookAppointment, { params: { citizenId: who.id }, body: { requestId, slotId } });
  const missing = ({ why }: booking.NettlegeOffer) => why.filter(({ holds }) => !holds).map(({ rule }) => rule);

  test('Kari says that none of the times suits, and books a video consultation with Mikkel Ruud', async () => {
    const { id: requestId, nettlege } = await request(kari, kari.id, { reason: 'skin' });
    expect(nettlege).toBeNull();
    const offer = await noneSuits(kari, requestId);
    expect([offer.offered, missing(offer)]).toEqual([true, []]);
    expect(offer.why.map(({ rule, code }) => `${rule} ${code}`)).toEqual([
      'NET-02 fastlege-first',
      'NET-08 problem-suits',
      'NET-03 municipality-takes-part',
      'NET-01 has-times',
    ]);
    const params = { citizenId: kari.id, requestId };
    expect((await kari.call(booking.getBookingRequest, { params, query: {} })).nettlege).toEqual(offer);

    const [first] = offer.slots;
    const booked = await book(kari, kari.id, requestId, { id: first?.id ?? '' });
    expect(booked).toMatchObject({ form: 'video', practitioner: 'Mikkel Ruud', status: 'booked' });
  });

  test('a time of the nettlege is not to be had past the fastlege', async () => {
    const { id } = await request(kari, kari.id, { reason: 'skin' });
    const [time] = (await noneSuits(kari, id)).slots;
    const another = await request(kari, kari.id, { reason: 'skin' });
    expect(await refusedBooking(kari, another.id, time?.id)).toMatchObject({
      status: 409,
      code: 'nettlege-not-offered',
      rule: 'NET-02',
    });
  });

  test.each([
    ['Kari Nordmann', 'stomach', ['NET-08']],
    ['Jorunn Kvam', 'skin', ['NET-03', 'NET-01']],
    ['Jorunn Kvam', 'injury', ['NET-08', 'NET-03', 'NET-01']],
  ] as const)('%s, about %s, is told that it fails on %j', async (name, reason, rules) => {
    const who = await world.logIn(name);
    const offer = await noneSuits(who, (await request(who, who.id, { reason })).id);
    expect([offer.offered, offer.slots, missing(offer)]).toEqual([false, [], rules]);
  });

  test('Kari tells of chest pain: no times, no nettlege, and no way round', async () => {
    const calm = await request(kari, kari.id);
    const urgent = await request(kari, kari.id, { signs: ['chest-pain'] });
    expect(urgent).toMatchObject({ outcome: 'call-113', slots: [], more: false, nettlege: null });
    const params = { citizenId: kari.id, requestId: urgent.id };
    const refusal = { status: 409, code: 'urgent', rule: 'TIM-07' };
    expect(await kari.refusal(booking.askForNettlege, { params })).toMatchObject(refusal);
    expect(await refusedBooking(kari, urgent.id, calm.slots[0]?.id)).toMatchObject(refusal);
  });

  test('a grave sign that is not for 113 leads to 116 117', async () => {
    const { id, outcome } = await request(kari, kari.id, { signs: ['severe-pain'] });
    expect(outcome).toBe('call-116117');
    const params = { citizenId: kari.id, requestId: id };
    expect(await kari.refusal(booking.askForNettlege, { params })).toMatchObject({ code: 'urgent', rule: 'NET-04' });
  });

  test('the fastlege and the nettlege at once, at times that overlap: Thomas gets one of them', async () => {
    const thomas = await world.logIn('Thomas Aas');
    const withFastlege = await request(thomas, thomas.id, { reason: 'skin' });
    const withNettlege = await request(thomas, thomas.id, { reason: 'skin' });
    await noneSuits(thomas, withNettlege.id);
    const [early] = withFastlege.slots;
    const overlapping = await nettlegeTimeInto(early?.startsAt ?? Temporal.Instant.fromEpochMilliseconds(0));

    const params = { citizenId: thomas.id };
    const told = await Promise.all(
      [
        { requestId: withFastlege.id, slotId: early?.id ?? '' },
        { requestId: withNettlege.id, slotId: overlapping },
      ].map((body) => thomas.attempt(booking.bookAppointment, { params, body })),
    );
    expect(told.map((answer) => (answer.ok ? 'booked' : `${answer.code} ${answer.rule}`)).sort()).toEqual([
      'booked',
      'overlaps-another-appointment BOK-04',
    ]);
    expect(await thomas.call(booking.findAppointments, { params })).toHaveLength(1);
  });

  /** A time of the nettlege that begins five minutes into another's: in the demo town they never meet. */
  const nettlegeTimeInto = async (startsAt: Temporal.Instant): Promise<string> => {
    const made = await portal.worlds.use(world.id, (one) =>
      one.transaction('nettlege', async (tx) => {
        const { slot, staffRole } = tx.tables;
        const roles = await tx.queries.select().from(staffRole);
        const practitionerId = roles.find(({ kind }) => kind === 'nettlege')?.id ?? '';
        const id = tx.newId();
        const time = { startsAt: startsAt.add({ minutes: 5 }), minutes: 15, form: 'video' as const };
        await tx.queries.insert(slot).values({ id, practitionerId, ...time });
        return id;
      }),
    );
    return made ?? '';
  };
});
