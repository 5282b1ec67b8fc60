import { setTimeout as wait } from 'node:timers/promises';
import { forgetCitizen } from '@helsesim/server/forget-citizen';
import { beginFullmakt, fullmaktDueWork } from '@helsesim/server/fullmakt/index';
import { registerPaperFullmakt } from '@helsesim/server/fullmakt/register-paper-fullmakt';
import { changeLevel, raiseLevel } from '@helsesim/server/privacy/index';
import type { Tables } from '@helsesim/server/schema';
import type { WorldWriter } from '@helsesim/server/worlds/index';
import * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { MOST_GIVEN } from '@helsesim/shared/fullmakt/fullmakt-rules';
import type { ConsentLevel } from '@helsesim/shared/people/people-model';
import { changeConsent } from '@helsesim/shared/privacy/privacy-contract';
import { notInArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { attemptToGive, rowsOf, termsOf } from './fullmakt-life.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day } from './registry-desk.ts';

type Tx = WorldWriter<Tables>;

/**
 * CON-02, FUM-03, TD-05: a desk works under the case worker's key, a citizen's door under the citizen's, and due work under
 * its own. Here one of them stops in the middle, and the other gets as far as it can before the first goes on.
 */
describe.each(databases)('two who touch the same giver at the same moment, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let vigdis: Visitor;
  let trond: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    vigdis = await world.logIn('Vigdis Hagen', { role: 'case-worker' });
    trond = await world.logIn('Trond Iversen');
    await world.change(trond.id, { consent: 'full' }); // so that a form raises nothing
    await world.save('morning');
  });
  beforeEach(() => world.restore('morning'));
  afterAll(() => portal.close());

  const inWorld = <T>(key: string, work: (tx: Tx) => Promise<T>) =>
    portal.worlds.use(world.id, ({ transaction }) => transaction(key, work));

  /** The first stops where it calls `stop`; then the second begins, and has time to end if nothing holds it. */
  async function meet<First, Second>(
    first: (stop: () => Promise<void>) => Promise<First>,
    second: () => Promise<Second>,
  ): Promise<[First, Second]> {
    const stopped = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const one = first(() => {
      stopped.resolve();
      return goOn.promise;
    });
    await Promise.race([stopped.promise, one]);
    const other = second();
    await Promise.race([other, wait(400)]);
    goOn.resolve();
    return Promise.all([one, other]);
  }

  const numberOf = async (name: string) => (await world.person(name)).nationalId;
  const form = async (giver: string, consent?: Exclude<ConsentLevel, 'none'>) => ({
    body: {
      giverNationalId: await numberOf(giver),
      receiverNationalId: await numberOf('Jorunn Kvam'),
      signedOn: day('2026-11-16'),
      ...termsOf({}),
      ...(consent && { consent }),
    },
  });
  /** Stops when all is written, before it is committed. */
  const atDesk = async (giver: string, stop: () => Promise<void>) => {
    const asked = await form(giver, 'full');
    const staff = { roleId: '', personId: vigdis.id, kind: 'case-worker', organizationId: '' } as const;
    const viewer = { sessionId: '', world: world.id, personId: vigdis.id, eid: 'high', roleId: '' } as const;
    const register = registerPaperFullmakt<Tables>(async (tx, raised) => {
      await raiseLevel(tx, raised);
      await stop();
    });
    return inWorld(vigdis.id, (tx) => register(tx, { ...asked, staff, viewer, look: () => undefined }));
  };
  const standing = async (giverId: string) =>
    ((await rowsOf(portal, world))?.fullmakter ?? []).filter((one) => one.giverId === giverId && !one.overAt);
  const consentOf = async (name: string) => (await world.details(name)).consent;

  test('CON-02 a fullmakt that a desk is registering does not outlive a withdrawal', async () => {
    const [registered] = await meet(
      (stop) => atDesk('Trond Iversen', stop),
      () => trond.call(changeConsent, { params: { citizenId: trond.id }, body: { level: 'none' } }),
    );
    expect(registered).toMatchObject({ ok: true });
    expect(await consentOf('Trond Iversen')).toBe('none');
    expect(await standing(trond.id)).toEqual([]);
  });

  test('CON-02 a desk registers nothing on a consent that is being withdrawn', async () => {
    const decided = { personId: trond.id, byId: trond.id, channel: 'digital', after: 'none' } as const;
    const [, registered] = await meet(
      (stop) =>
        inWorld(trond.id, (tx) =>
          changeLevel<Tables>(tx, decided, async (room, citizenId) => {
            await forgetCitizen(room, citizenId);
            await stop();
          }),
        ),
      async () => vigdis.attempt(contract.registerPaperFullmakt, await form('Trond Iversen')),
    );
    expect(registered).toMatchObject({ ok: false, code: 'giver-has-not-consented' });
    expect(await standing(trond.id)).toEqual([]);
  });

  test('FUM-03 of the giver and a desk, only one gives the last', async () => {
    const others = [trond.id, (await world.person('Jorunn Kvam')).id, (await world.person('Tone Berg')).id];
    await inWorld('test', async (tx) => {
      const { queries, tables } = tx;
      const receivers = queries.select().from(tables.person).where(notInArray(tables.person.id, others));
      const ordinary = { kind: 'ordinary', channel: 'digital', to: null } as const;
      const terms = { ...ordinary, areas: [1 as const], giverId: trond.id, from: day('2026-11-23') };
      for (const { id } of await receivers.limit(MOST_GIVEN - 1)) await beginFullmakt(tx, { ...terms, receiverId: id });
    });
    const [, given] = await meet(
      (stop) => atDesk('Trond Iversen', stop),
      () => attemptToGive(world, trond, 'Tone Berg'),
    );
    expect(given).toMatchObject({ ok: false, code: 'too-many-fullmakter' });
    expect(await standing(trond.id)).toHaveLength(MOST_GIVEN);
  });

  test('TD-05 a profile is not deleted while a desk registers another who acts for the person', async () => {
    const { id: ruth } = await world.person('Ruth Lund');
    const { id: terje } = await world.person('Terje Lund');
    await world.change(ruth, { consent: 'full' });
    const over = { at: Temporal.Instant.from('2026-10-01T00:00:00Z'), ending: 'receiver' } as const;
    const terms = { giverId: ruth, receiverId: terje, from: day('2026-01-01'), to: day('2026-09-30'), ended: over };
    const was = await inWorld('test', (tx) =>
      beginFullmakt(tx, { ...terms, kind: 'assigned', channel: 'assigned', areas: [1, 2, 3] }),
    );
    const work = fullmaktDueWork<Tables>(async (tx, personId) => {
      await changeLevel<Tables>(tx, { personId, byId: null, channel: 'by-itself', after: 'none' }, forgetCitizen);
    });
    await meet(
      (stop) => atDesk('Ruth Lund', stop),
      () => inWorld('due-work', (tx) => work['wind-up-profile'](tx, was?.id ?? '')),
    );
    expect(await consentOf('Ruth Lund')).toBe('full');
    expect(await standing(ruth)).toHaveLength(1);
  });
});
