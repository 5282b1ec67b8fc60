import * as booking from '@helsesim/shared/booking/booking-contract';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, expect, test, vi } from 'vitest';
import { request } from './live-a-day.ts';
import { startPortal } from './portal.ts';

afterEach(() => vi.restoreAllMocks());

/** From now on a database that is opened cannot grow: what SQLite answers then is what it answers on a full disk. */
function fillDisk() {
  const { pragma } = BetterSqlite3.prototype;
  return vi.spyOn(BetterSqlite3.prototype, 'pragma').mockImplementation(function (
    this: BetterSqlite3.Database,
    text,
    options,
  ) {
    if (text === 'journal_mode = WAL') pragma.call(this, 'max_page_count = 1'); // means: as many as there are
    return pragma.call(this, text, options);
  });
}

test('on a full disk the answer says so, nothing is half done, and all goes on when there is room again', async () => {
  const portal = await startPortal();
  const world = await portal.makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  const params = { citizenId: kari.id };
  const reopen = async () => {
    await portal.worlds.closeIdle();
    await portal.worlds.closeIdle();
    expect(portal.worlds.openCount).toBe(0);
  };

  const full = fillDisk();
  await reopen();
  const ask = { params, body: { reason: 'cough' as const, note: 'x'.repeat(500), signs: [] } };
  let before = await world.fingerprint();
  let told = await kari.attempt(booking.requestBooking, ask);
  for (let i = 0; told.ok && i < 1_000; i += 1) {
    before = await world.fingerprint();
    told = await kari.attempt(booking.requestBooking, ask);
  }
  expect(told).toMatchObject({ ok: false, status: 507, code: 'store-full' });
  expect(await world.fingerprint()).toBe(before);
  expect(await kari.send({ method: 'GET', url: '/api/citizens' })).toMatchObject({ status: 200 });

  full.mockRestore();
  await reopen();
  expect(await world.fingerprint()).toBe(before);
  expect((await request(kari, kari.id)).slots.length).toBeGreaterThan(0);
  await portal.close();
});
