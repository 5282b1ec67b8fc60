import * as booking from '@helsesim/shared/booking/booking-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { book, request } from './live-a-day.ts';
import { at } from './moment.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('an appointment that is made, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  let nora: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
    nora = (await world.person('Nora Nordmann')).id;
    await world.save('morning');
  });
  afterAll(() => portal.close());

  const morning = () => world.restore('morning');
  const bookFirst = async (who: Visitor, citizenId: string, wanted = {}) => {
    const { id, slots } = await request(who, citizenId, wanted);
    const [slot] = slots;
    if (!slot) throw new Error('There are no times');
    return { slot, ...(await book(who, citizenId, id, slot)) };
  };
  const of = (citizenId: string, appointmentId: string) => ({ params: { citizenId, appointmentId } });
  const logOf = async (citizenId: string) => {
    const rows = await portal.worlds.use(world.id, ({ reader: { queries, tables } }) =>
      Promise.resolve(queries.select().from(tables.activity)),
    );
    return (rows ?? []).filter((row) => row.citizenId === citizenId);
  };

  test('is cancelled by a double click: both are told the same, and the time is free at once', async () => {
    await morning();
    const { id, slot } = await bookFirst(kari, nora);
    const ola = await world.logIn('Ola Hansen');
    const told = await Promise.all([
      kari.call(booking.cancelAppointment, of(nora, id)),
      ola.call(booking.cancelAppointment, of(nora, id)),
    ]);
    expect(told[0]).toMatchObject({ id, status: 'cancelled' });
    expect(told[1]).toEqual(told[0]);
    expect((await request(kari, kari.id)).slots[0]).toEqual(slot);

    // The time goes to another, and cancelling once more takes it from nobody.
    const next = await bookFirst(kari, kari.id);
    expect(next.slot).toEqual(slot);
    await kari.call(booking.cancelAppointment, of(nora, id));
    expect(await kari.call(booking.getAppointment, of(kari.id, next.id))).toMatchObject({ status: 'booked' });
    expect(await kari.call(booking.findAppointments, { params: { citizenId: nora } })).toMatchObject([
      { id, status: 'cancelled' },
    ]);
  });

  test('may be cancelled late, which it tells from when, until the moment it starts', async () => {
    await morning();
    const { id, startsAt, lateFrom } = await bookFirst(kari, nora);
    expect(lateFrom).toEqual(startsAt.subtract({ hours: 24 }));
    const other = await request(kari, nora);
    const later = await book(kari, nora, other.id, other.slots[0] ?? { id: '' });

    await world.advance(
      startsAt
        .subtract({ milliseconds: 1 })
        .since(await world.now())
        .toString(),
    );
    expect(await kari.call(booking.cancelAppointment, of(nora, id))).toMatchObject({ status: 'cancelled' });
    await world.advance(later.startsAt.since(await world.now()).toString());
    expect(await kari.refusal(booking.cancelAppointment, of(nora, later.id))).toMatchObject({
      status: 409,
      code: 'already-started',
      rule: 'NOS-07',
    });
    // What is cancelled stays so, whenever one asks.
    expect(await kari.call(booking.cancelAppointment, of(nora, id))).toMatchObject({ status: 'cancelled' });
  });

  test('of another citizen is not there', async () => {
    await morning();
    const { id } = await bookFirst(kari, nora);
    for (const operation of [booking.getAppointment, booking.cancelAppointment, booking.getCalendarFile])
      expect(await kari.refusal(operation, of(kari.id, id))).toMatchObject({ code: 'no-such-appointment' });
  });

  test('gives a calendar file that every calendar reads, and that tells nobody why', async () => {
    await morning();
    const ingrid = await world.person('Ingrid Lie');
    await world.change(ingrid.id, { familyName: 'Lie; av slekten Å, \\ Sønn' });
    const { id, startsAt } = await bookFirst(kari, kari.id, { note: 'Utslett; klør', reason: 'skin' });
    const file = await kari.call(booking.getCalendarFile, of(kari.id, id));
    expect(
      file.split('\r\n').filter((line) => line.includes('\n') || new TextEncoder().encode(line).length > 75),
    ).toEqual([]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);

    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain('SUMMARY:Time hos Ingrid Lie\\; av slekten Å\\, \\\\ Sønn');
    expect(lines.find((line) => line.startsWith('LOCATION:'))).toBe(
      'LOCATION:Solvik legesenter\\, Storgata 4\\, 9996 Solvik',
    );
    expect(lines).toContain(`DTSTART:${startsAt.toString().replace(/[-:]/g, '')}`);
    expect(lines).toContain(`UID:${id}`);
    expect(file).not.toMatch(/Utslett|skin|Nordmann/);

    await kari.call(booking.cancelAppointment, of(kari.id, id));
    const cancelled = await kari.call(booking.getCalendarFile, of(kari.id, id));
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(cancelled).toContain(`UID:${id}`);
    expect(cancelled).toContain('SEQUENCE:1');
  });

  test('is seen at the desk of the office, on its day, and every look is in the citizen’s log', async () => {
    await morning();
    const { id, startsAt } = await bookFirst(kari, nora, { note: 'Vond hals siden søndag' });
    const held = await request(kari, kari.id);
    const body = { requestId: held.id, slotId: held.slots[0]?.id ?? '' };
    await kari.call(booking.holdTime, { params: { citizenId: kari.id }, body });

    const day = startsAt.toZonedDateTimeISO('Europe/Oslo').toPlainDate();
    const ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    const seen = await ingrid.call(booking.findDeskAppointments, { query: { day } });
    expect(seen).toEqual([
      expect.objectContaining({
        id,
        citizen: { name: 'Nora Nordmann', age: 9 },
        practitioner: 'Ingrid Lie',
        bookedBy: 'Kari Nordmann',
        note: 'Vond hals siden søndag',
      }),
    ]);
    expect(await ingrid.call(booking.findDeskAppointments, { query: { day: day.add({ days: 1 }) } })).toEqual([]);
    const looks = (await logOf(nora)).filter(({ operation }) => operation === 'find-desk-appointments');
    expect(looks).toMatchObject([{ actorId: ingrid.id, basis: 'staff', outcome: 'done', at: at('2026-11-23 08:00') }]);
    expect((await logOf(kari.id)).filter(({ operation }) => operation === 'find-desk-appointments')).toEqual([]);

    const harald = await world.logIn('Harald Fjeld', { role: 'gp' });
    expect(await harald.call(booking.findDeskAppointments, { query: { day } })).toEqual([]);
    expect(await kari.refusal(booking.findDeskAppointments, { query: { day } })).toMatchObject({ code: 'staff-only' });
  });
});
