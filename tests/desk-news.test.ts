import { findActivity } from '@helsesim/shared/activity/activity-contract';
import { findWork } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AtDesk, atDesk } from './at-desk.ts';
import { eConsultation, into, send } from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('what has come since the worklist was asked for, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let ingrid: AtDesk;
  let lise: AtDesk;
  let kari: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    world = await portal.makeWorld();
    ingrid = await atDesk(world, 'Ingrid Lie', 'gp');
    lise = await atDesk(world, 'Lise Haugen', 'gp-secretary');
    kari = await world.logIn('Kari Nordmann');
    return () => world.remove();
  });
  const newest = async (one: AtDesk) => (await one.work()).counts.newest ?? undefined;
  const ask = (one: AtDesk, since: string | undefined) =>
    one.call(findWork, { query: { show: 'waiting', mine: 'false', limit: 0, since } });

  test('is counted by conversation, for those who may see it', async () => {
    const [seenByIngrid, seenByLise] = [await newest(ingrid), await newest(lise)];
    expect((await ask(ingrid, seenByIngrid)).counts.newer).toBe(0);
    const { threadId } = await send(kari, eConsultation());
    await send(kari, into(threadId), { text: 'Og en ting til.' });
    await send(kari, { to: 'e-contact', subject: 'Attest' });
    expect((await ask(ingrid, seenByIngrid)).counts.newer).toBe(2);
    expect((await ask(lise, seenByLise)).counts.newer).toBe(1);
    expect((await ask(ingrid, await newest(ingrid))).counts.newer).toBe(0);
  });

  test('is counted without looking at anyone', async () => {
    const looks = async () => {
      const query = { limit: 200, who: 'staff' as const };
      return (await kari.call(findActivity, { params: { citizenId: kari.id }, query })).entries.length;
    };
    const before = await looks();
    const { items, more } = await ask(ingrid, undefined);
    expect([items, more]).toEqual([[], true]);
    expect(await looks()).toBe(before);
    await ingrid.work();
    expect(await looks()).toBeGreaterThan(before);
  });
});
