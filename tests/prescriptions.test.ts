import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { getThread, sendMessage } from '@helsesim/shared/dialogue/dialogue-contract';
import { findPrescriptions } from '@helsesim/shared/prescriptions/prescriptions-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AtDesk, atDesk } from './at-desk.ts';
import { newKey, send } from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';

describe.each(databases)('prescriptions, on %s', (_database, makePlace) => {
  let portal: Portal;
  let fresh: World;
  let world: World;
  let ingrid: AtDesk;
  let kari: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    fresh = await portal.makeWorld();
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    world = await fresh.fork();
    ingrid = await atDesk(world, 'Ingrid Lie', 'gp');
    kari = await world.logIn('Kari Nordmann');
    return () => world.remove();
  });

  const listOf = (visitor: Visitor, citizenId = visitor.id) =>
    visitor.call(findPrescriptions, { params: { citizenId } });
  const namesOf = async (visitor: Visitor, citizenId?: string) =>
    (await listOf(visitor, citizenId)).map(({ name }) => name.split(' ')[0]);
  const find = async (visitor: Visitor, name: string, citizenId?: string) => {
    const found = (await listOf(visitor, citizenId)).find((one) => one.name.startsWith(name));
    if (!found) throw new Error(`No prescription of ${name}`);
    return found;
  };
  const ask = (visitor: Visitor, prescriptionIds: string[], citizenId = visitor.id) =>
    visitor.attempt(sendMessage, {
      params: { citizenId },
      body: { key: newKey(), addressee: { to: 'prescription-renewal', prescriptionIds }, text: '' },
    });

  test('YOU-04 RES-06 are those of the last year, the longest first', async () => {
    expect((await listOf(kari)).map(({ name, renewal }) => [name.split(' ')[0], renewal])).toEqual([
      ['Jernsulfat', 'possible'],
      ['Zopiklon', 'needs-consultation'],
      ['Cetirizin', 'possible'],
    ]);
  });

  test('PAR-17 what a youth has reserved, parents do not learn of, and the youth and the doctor see', async () => {
    const mina = await world.logIn('Mina Fossum');
    const eva = await world.logIn('Eva Fossum');
    expect(await namesOf(mina)).toEqual(['Levonorgestrel', 'Adapalen']);
    expect(await namesOf(eva, mina.id)).toEqual(['Adapalen']);
    const { id } = await find(mina, 'Levonorgestrel');
    await world.change(mina.id, { consent: 'full' });
    expect(await ask(eva, [id], mina.id)).toMatchObject({ code: 'no-such-prescription' });
  });

  test('RES-01 RES-02 RES-04 within five working days the doctor renews some of what was asked for, for a year', async () => {
    const borghild = await world.logIn('Borghild Nordmann');
    const [pressure, sugar] = [await find(borghild, 'Amlodipin'), await find(borghild, 'Metformin')];
    expect([pressure.renewal, sugar.renewal]).toEqual(['waiting', 'waiting']);
    const { items } = await ingrid.work();
    const threadId = items.find(({ kind }) => kind === 'prescription-renewal')?.id ?? NOBODY;
    const { item, context, communications, may } = await ingrid.look(threadId);
    expect(communications[0]?.prescriptions.toSorted()).toEqual([pressure.name, sugar.name].toSorted());
    expect(
      context.prescriptions
        .filter(({ asked }) => asked)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([pressure.id, sugar.id].toSorted());
    expect(may.renew).toBe(true);
    expect(String(item.deadline)).toBe('2026-11-27'); // asked for on Friday the week before

    const body = {
      key: newKey(),
      seen: item.lastId,
      text: 'Kom på kontroll for sukkeret',
      prescriptionIds: [pressure.id],
    };
    const { thread } = await ingrid.call(desk.renewPrescriptions, { params: { threadId }, body });
    expect(thread).toMatchObject({ state: 'closed', outcome: 'renewed', deadline: null });
    expect(await find(borghild, 'Amlodipin')).toMatchObject({ renewal: 'possible', prescriber: 'Ingrid Lie' });
    expect((await find(borghild, 'Amlodipin')).validTo.toString()).toBe('2027-11-23');
    expect((await find(borghild, 'Metformin')).validTo).toEqual(sugar.validTo);
    const { communications: told } = await borghild.call(getThread, {
      params: { citizenId: borghild.id, threadId },
      query: { limit: 50 },
    });
    expect(told.at(-1)).toMatchObject({ about: 'renewal', prescriptions: [pressure.name] });
    // Again under the same key it is the same, also though it is closed now.
    const again = await ingrid.call(desk.renewPrescriptions, { params: { threadId }, body });
    expect(again.thread).toEqual(thread);
  });

  test('RES-03 habit-forming medicines lead to a consultation', async () => {
    const { id } = await find(kari, 'Zopiklon');
    expect(await ask(kari, [id])).toMatchObject({ code: 'needs-consultation', rule: 'RES-03' });
    const thomas = await world.logIn('Thomas Aas');
    const { id: groupA } = await find(thomas, 'Metylfenidat');
    expect(await ask(thomas, [groupA])).toMatchObject({ code: 'needs-consultation' });
  });

  test('RES-01 only one’s own are renewed, and each is asked for once at a time', async () => {
    const { id } = await find(kari, 'Jernsulfat');
    const thomas = await world.logIn('Thomas Aas');
    expect(await ask(thomas, [id])).toMatchObject({ code: 'no-such-prescription' });
    expect((await ask(kari, [id])).ok).toBe(true);
    expect(await ask(kari, [id])).toMatchObject({ code: 'already-asked' });
    expect((await find(kari, 'Jernsulfat')).renewal).toBe('waiting');
  });

  describe('at the desk', () => {
    let threadId: string;
    let asked: string;
    beforeEach(async () => {
      asked = (await find(kari, 'Jernsulfat')).id;
      threadId = (await send(kari, { to: 'prescription-renewal', prescriptionIds: [asked] })).threadId;
    });
    const renew = async (one: AtDesk, prescriptionIds: string[]) =>
      one.attempt(desk.renewPrescriptions, {
        params: { threadId },
        body: { key: newKey(), seen: await one.seenNow(threadId), text: '', prescriptionIds },
      });

    test('nothing is renewed that was not asked for', async () => {
      const other = (await find(kari, 'Cetirizin')).id;
      expect(await renew(ingrid, [other])).toMatchObject({ code: 'no-such-prescription' });
      expect(await renew(ingrid, [asked, NOBODY])).toMatchObject({ code: 'no-such-prescription' });
      expect((await ingrid.look(threadId)).item.state).toBe('awaiting-office');
    });

    test('a secretary sees it and may answer, and does not renew', async () => {
      const lise = await atDesk(world, 'Lise Haugen', 'gp-secretary');
      expect((await lise.look(threadId)).may).toMatchObject({ answer: true, renew: false });
      expect(await renew(lise, [asked])).toMatchObject({ code: 'staff-only' });
    });

    test('a substitute for a doctor who is away renews', async () => {
      expect((await renew(ingrid, [asked])).ok).toBe(true);
      expect(await renew(ingrid, [asked])).toMatchObject({ code: 'thread-closed' });
    });
  });
});
