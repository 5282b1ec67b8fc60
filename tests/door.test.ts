import * as booking from '@helsesim/shared/booking/booking-contract';
import { findAccess } from '@helsesim/shared/representation/representation-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { request } from './live-a-day.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';

/** Who is let in, and what is logged of it. Who is not: every-door.test.ts. */

describe.each(databases)('the door to a citizen’s data, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  let emil: string;
  let nora: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
    emil = (await world.person('Emil Berg')).id;
    nora = (await world.person('Nora Nordmann')).id;
  });
  afterAll(() => portal.close());

  const logOf = async (citizenId: string) => {
    const rows = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.activity),
    );
    return (rows ?? []).filter((row) => row.citizenId === citizenId);
  };

  test('logs what was done, by whom, on what grounds, and never what it was about', async () => {
    const note = 'Utslett på ryggen siden mandag';
    await request(kari, nora, { note, reason: 'skin' });
    await kari.call(booking.findAppointments, { params: { citizenId: nora } });
    const log = await logOf(nora);
    expect(log.map(({ operation, outcome, basis, actorId }) => [operation, outcome, basis, actorId])).toEqual([
      ['request-booking', 'done', 'FO', kari.id],
      ['find-appointments', 'done', 'FO', kari.id],
    ]);
    expect(JSON.stringify(log)).not.toMatch(/Utslett|skin|Nora|Nordmann/);
  });

  test('logs a refusal of the use case, in the same transaction as nothing else', async () => {
    const { id: requestId } = await request(kari, nora);
    const before = (await logOf(nora)).length;
    const params = { citizenId: nora };
    const told = await kari.refusal(booking.holdTime, { params, body: { requestId, slotId: NOBODY } });
    expect(told.code).toBe('no-such-slot');
    expect((await logOf(nora)).slice(before)).toMatchObject([{ operation: 'hold-time', outcome: 'no-such-slot' }]);
  });

  test('a thing of one citizen is not found under another, whoever asks', async () => {
    const { id: requestId } = await request(kari, kari.id);
    const params = { citizenId: nora, requestId };
    expect(await kari.refusal(booking.getBookingRequest, { params, query: {} })).toMatchObject({
      code: 'no-such-booking-request',
    });
    const { code } = await kari.refusal(findAccess, { params: { citizenId: emil }, query: {} });
    expect(code).toBe('no-access');
  });
});
