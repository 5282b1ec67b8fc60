import { globSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as booking from '@helsesim/shared/booking/booking-contract';
import { getPerson, listPeople } from '@helsesim/shared/people/people-contract';
import { createWorld, forkWorld } from '@helsesim/shared/worlds/worlds-contract';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { clientOver, overHttp } from './client.ts';
import { databases } from './databases.ts';
import { request } from './live-a-day.ts';
import { type Portal, startPortal, type Visitor, type World, worldOf } from './portal.ts';
import { startServer } from './server-process.ts';
import { type Place, placeInFolder } from './stores.ts';

/** Enough for each to have fewer than five appointments ahead (BOK-06), and one more, who comes afterwards. */
const VISITORS = 36;
const ENOUGH = 120;

describe.each(databases)('a server that is killed in the middle of bookings, on %s', (database, makePlace) => {
  test('comes back with no half booking, and with all that it has answered', async () => {
    const place = await makePlace();
    const { worldId, answered } = await bookUntilKilled(place);

    const portal = await startPortal(async () => place);
    const kept = await rowsOf(portal, worldId);
    expect(kept.booked).toEqual(kept.bookedByLog);
    expect(kept.cancelled).toEqual(kept.cancelledByLog);
    expect(kept.requests).toBe(kept.requestsByLog);
    expect(new Set(kept.taken).size).toBe(kept.taken.length);
    // What was told of is there, and all that is there was told of, once: only those who can be reached book here.
    expect(kept.toldOfBooking).toEqual([...kept.ids].sort());
    expect(kept.toldOfCancelling).toEqual(kept.cancelledIds);
    expect(answered.filter((id) => !kept.ids.has(id))).toEqual([]);
    expect(answered.length).toBeGreaterThanOrEqual(ENOUGH);

    // Every world there is, is whole, and the town goes on.
    for (const { id } of portal.worlds.list()) await portal.worldOf(id).fingerprint();
    const newcomer = (await logInSome(portal.worldOf(worldId), portal.tester, VISITORS + 1)).at(-1);
    expect(await bookOnce(newcomer as Visitor, 3)).toBeTypeOf('string');
    if (database === 'SQLite') expect(soundnessOf(place)).toEqual([]);
    await portal.close();
  });
});

test('a server that is told to stop ends by itself, and what it knew is there', async () => {
  const place = await placeInFolder();
  const server = await startServer(place);
  const tester = clientOver(overHttp(server.origin ?? ''));
  const { id } = await tester.call(createWorld, { body: { population: 'demo', name: 'Kvelden' } });
  expect(await server.stop()).toBe(0);
  const portal = await startPortal(async () => place);
  expect(portal.worlds.list()).toContainEqual({ id, name: 'Kvelden' });
  await portal.close();
});

test('a server that would listen beyond this machine without a key refuses to start, and says why', async () => {
  const place = await placeInFolder();
  const { origin, ended, said } = await startServer(place, { HOST: '0.0.0.0' });
  expect(origin).toBeUndefined();
  expect(await ended).not.toBe(0);
  expect(said()).toContain('HELSESIM_KEY');
  expect(globSync('**/*', { cwd: place.folder })).toEqual([]);
  await place.clear();
});

async function bookUntilKilled(place: Place) {
  const server = await startServer(place);
  const send = overHttp(server.origin ?? '');
  const tester = clientOver(send);
  const { id: worldId } = await tester.call(createWorld, { body: { population: { citizens: 300 } } });
  const visitors = await logInSome(worldOf(tester, send, worldId), tester, VISITORS);

  const answered: string[] = [];
  let killed = false;
  const untilDead = async (turn: (round: number) => Promise<unknown>) => {
    for (let round = 0; !killed; round += 1) {
      try {
        await turn(round);
      } catch (error) {
        if (!killed) throw error;
      }
    }
  };
  const lives = visitors.map((visitor, i) =>
    untilDead(async (round) => {
      const id = await bookOnce(visitor, i + round * 7);
      if (id) answered.push(id);
      if (answered.length < ENOUGH || killed) return;
      killed = true; // while all the others wait for their answers
      await server.kill();
    }),
  );
  // Towards the end a world is being forked, too.
  const making = untilDead(async () => {
    if (answered.length < ENOUGH - 10) await setTimeout(5);
    else await tester.call(forkWorld, { params: { worldId }, body: {} });
  });
  await Promise.all([...lives, making]);
  return { worldId, answered };
}

/** Adults who may book: they have consented, and are on the list of a fastlege. */
async function logInSome(world: World, tester: Portal['tester'], count: number): Promise<Visitor[]> {
  const query = { limit: 200, offset: 0 };
  const { people } = await tester.call(listPeople, { params: { worldId: world.id }, query });
  const grown = people.filter(({ eid, age, died }) => eid === 'high' && age >= 18 && !died);
  const known = await Promise.all(
    grown.map(({ id }) => tester.call(getPerson, { params: { worldId: world.id, personId: id } })),
  );
  const able = known.filter(
    ({ consent, gpListId, phone, email }) => consent === 'full' && gpListId !== null && (phone ?? email) !== null,
  );
  return Promise.all(able.slice(0, count).map(({ id }) => world.logIn(id)));
}

/** Asks, books, and every third time cancels. The id of what was booked, unless someone else was quicker. */
async function bookOnce(visitor: Visitor, round: number): Promise<string | undefined> {
  const params = { citizenId: visitor.id };
  const { id: requestId, slots } = await request(visitor, visitor.id);
  const slot = slots[round % slots.length];
  if (!slot) return undefined;
  const told = await visitor.attempt(booking.bookAppointment, { params, body: { requestId, slotId: slot.id } });
  if (!told.ok) return undefined;
  const { id: appointmentId } = told.value;
  if (round % 3 === 0) await visitor.call(booking.cancelAppointment, { params: { ...params, appointmentId } });
  return appointmentId;
}

async function rowsOf(portal: Portal, worldId: string) {
  const rows = await portal.worlds.use(worldId, async ({ reader: { queries, tables } }) => ({
    appointments: await queries.select().from(tables.appointment),
    requests: await queries.select().from(tables.bookingRequest),
    log: await queries.select().from(tables.activity),
    notices: await queries.select().from(tables.notice),
  }));
  if (!rows) throw new Error('The world is gone');
  const citizensOf = (some: { citizenId: string }[]) => some.map(({ citizenId }) => citizenId).sort();
  const logged = (name: string) =>
    rows.log.filter(({ operation, outcome }) => operation === name && outcome === 'done');
  const toldOf = (change: string) =>
    rows.notices
      .filter(({ kind, personId, citizenId }) => kind === `appointment-${change}` && personId === citizenId)
      .map(({ event }) => event.split(':')[1])
      .sort();
  const cancelled = rows.appointments.filter(({ status }) => status === 'cancelled');
  return {
    toldOfBooking: toldOf('booked'),
    toldOfCancelling: toldOf('cancelled'),
    cancelledIds: cancelled.map(({ id }) => id).sort(),
    ids: new Set(rows.appointments.map(({ id }) => id)),
    booked: citizensOf(rows.appointments),
    bookedByLog: citizensOf(logged('book-appointment')),
    cancelled: citizensOf(cancelled),
    cancelledByLog: citizensOf(logged('cancel-appointment')),
    requests: rows.requests.length,
    requestsByLog: logged('request-booking').length,
    taken: rows.appointments.filter(({ status }) => status !== 'cancelled').map(({ slotId }) => slotId),
  };
}

/** What SQLite itself finds wrong in the files, and what was left half made. */
function soundnessOf({ folder }: Place): unknown[] {
  const files = globSync('worlds/*/world.db', { cwd: folder });
  const faults = files.flatMap((file) => {
    const db = new BetterSqlite3(join(folder, file), { readonly: true });
    const found = [db.pragma('integrity_check', { simple: true }), ...(db.pragma('foreign_key_check') as unknown[])];
    db.close();
    return found.filter((one) => one !== 'ok');
  });
  return [...faults, ...globSync('worlds/**/.unfinished-*', { cwd: folder })];
}
