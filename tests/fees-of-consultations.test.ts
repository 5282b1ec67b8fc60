import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { getGpOffice, getThread } from '@helsesim/shared/dialogue/dialogue-contract';
import * as office from '@helsesim/shared/dialogue/office-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AtDesk, atDesk } from './at-desk.ts';
import { eConsultation, newKey, send } from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('what an e-consultation costs, on %s', (_database, makePlace) => {
  let portal: Portal;
  let fresh: World;
  let world: World;
  let ingrid: AtDesk;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    fresh = await portal.makeWorld();
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    world = await fresh.fork();
    ingrid = await atDesk(world, 'Ingrid Lie', 'gp');
    return () => world.remove();
  });

  const officeOf = async (visitor: Visitor, citizenId = visitor.id) => {
    const { gp } = await visitor.call(getGpOffice, { params: { citizenId } });
    if (!gp) throw new Error('On no list');
    return gp;
  };
  const feeOf = async (visitor: Visitor, threadId: string, citizenId = visitor.id) =>
    (await visitor.call(getThread, { params: { citizenId, threadId }, query: { limit: 1 } })).thread.fee;
  async function larsIsBack() {
    const { absences } = await ingrid.call(office.getOffice, {});
    const away = absences.find(({ name }) => name === 'Lars Holm');
    if (away) await ingrid.call(office.endAbsence, { params: { absenceId: away.id } });
  }
  /** One that is sent and completed. */
  async function complete(visitor: Visitor, by: AtDesk = ingrid, citizenId = visitor.id) {
    const { threadId } = await send(visitor, eConsultation('Spørsmål'), { for: citizenId });
    await by.answer(threadId, 'Svar', { close: true });
    return feeOf(visitor, threadId, citizenId);
  }

  test('§ 2.4 is told before one sends, and is the same when it is completed', async () => {
    const kari = await world.logIn('Kari Nordmann');
    const { fee, frikort } = await officeOf(kari);
    expect(fee).toEqual({ amount: 179, because: 'ordinary', refund: 0, assumed: true });
    expect(await complete(kari)).toEqual(fee);
    expect((await officeOf(kari)).frikort).toEqual({ ...frikort, paid: frikort.paid + 179 });
  });

  test('PRI-07 the amount is known until 30 June 2026, and assumed after', async () => {
    const spring = await portal.makeWorld({ startsAt: '2026-06-30 23:00' });
    const kari = await spring.logIn('Kari Nordmann');
    expect((await officeOf(kari)).fee).toMatchObject({ amount: 179, assumed: false });
    await spring.moveTo('2026-07-01 00:00');
    expect((await officeOf(kari)).fee).toMatchObject({ amount: 179, assumed: true });
  });

  test('with a specialist it costs more', async () => {
    await world.advance('P7D'); // Lars is back
    const thomas = await world.logIn('Thomas Aas');
    expect(await complete(thomas, await atDesk(world, 'Lars Holm', 'gp'))).toMatchObject({
      amount: 235,
      because: 'specialist',
    });
  });

  test('it is by whoever answers: the substitute of a specialist need not be one', async () => {
    const thomas = await world.logIn('Thomas Aas');
    expect(await complete(thomas, ingrid)).toMatchObject({ amount: 179, because: 'ordinary' });
  });

  test('is never more than was told when it was sent, whoever answers', async () => {
    const kari = await world.logIn('Kari Nordmann');
    const { threadId } = await send(kari, eConsultation('Spørsmål'));
    await larsIsBack();
    const lars = await atDesk(world, 'Lars Holm', 'gp');
    await ingrid.forward(threadId, await ingrid.colleague('Lars Holm'));
    expect((await lars.look(threadId)).context.feeOnClose).toMatchObject({ amount: 179 });
    await lars.answer(threadId, 'Svar', { close: true });
    expect(await feeOf(kari, threadId)).toMatchObject({ amount: 179, because: 'ordinary' });
  });

  test('EKO-03 what a secretary alone has answered is no consultation', async () => {
    const kari = await world.logIn('Kari Nordmann');
    const lise = await atDesk(world, 'Lise Haugen', 'gp-secretary');
    const free = { amount: 0, because: 'not-a-consultation' };
    const [atOnce, later] = [await send(kari, eConsultation('Én')), await send(kari, eConsultation('To'))];
    for (const { threadId } of [atOnce, later]) await ingrid.forward(threadId, await ingrid.colleague('Lise Haugen'));
    await lise.answer(atOnce.threadId, 'Svar', { close: true });
    expect(await feeOf(kari, atOnce.threadId)).toMatchObject(free);
    await lise.answer(later.threadId, 'Svar');
    expect((await lise.look(later.threadId)).context.feeOnClose).toMatchObject(free);
    await lise.close(later.threadId);
    expect(await feeOf(kari, later.threadId)).toMatchObject(free);
  });

  test('EKO-05 what has been answered is not made free by asking to book instead', async () => {
    const kari = await world.logIn('Kari Nordmann');
    const { threadId } = await send(kari, eConsultation('Spørsmål'));
    expect((await ingrid.look(threadId)).may.bookInstead).toBe(true);
    await ingrid.answer(threadId);
    expect((await ingrid.look(threadId)).may.bookInstead).toBe(false);
    const body = { key: newKey(), seen: await ingrid.seenNow(threadId), text: 'Bestill time' };
    expect(await ingrid.refusal(desk.bookInstead, { params: { threadId }, body })).toMatchObject({
      code: 'already-answered',
      rule: 'EKO-05',
    });
  });

  test('closed without more words, it is by whoever answered', async () => {
    const thomas = await world.logIn('Thomas Aas');
    await world.advance('P7D');
    const lars = await atDesk(world, 'Lars Holm', 'gp');
    const { threadId } = await send(thomas, eConsultation('Spørsmål'));
    await lars.answer(threadId);
    await lars.forward(threadId, await lars.colleague('Lise Haugen'));
    const lise = await atDesk(world, 'Lise Haugen', 'gp-secretary');
    await lise.close(threadId);
    expect(await feeOf(thomas, threadId)).toMatchObject({ amount: 235, because: 'specialist' });
  });

  test('PRI-03 is free until the sixteenth birthday', async () => {
    const mathias = (await world.person('Mathias Haugen')).id;
    const lise = await world.logIn('Lise Haugen');
    const { threadId } = await send(lise, eConsultation('Vondt i halsen'), { for: mathias });
    const { threadId: another } = await send(lise, eConsultation('Vondt i foten'), { for: mathias });
    await ingrid.answer(threadId, 'Svar', { close: true });
    expect(await feeOf(lise, threadId, mathias)).toMatchObject({ amount: 0, because: 'under-sixteen' });
    await world.moveTo('2026-11-24 00:00'); // Mathias turns sixteen
    await ingrid.answer(another, 'Svar', { close: true });
    expect(await feeOf(await world.logIn('Mathias Haugen'), another)).toMatchObject({ amount: 0 }); // as was told
    const mathiasNow = await world.logIn('Mathias Haugen');
    expect(await complete(mathiasNow)).toMatchObject({ amount: 179 });
  });

  test('PRI-01 reaches the frikort: what is above is paid back, and the next is free', async () => {
    const inger = await world.logIn('Inger Dalen');
    expect((await officeOf(inger)).frikort).toEqual({ year: 2026, paid: 3108, limit: 3278 });
    expect(await complete(inger)).toMatchObject({ amount: 179, because: 'ordinary', refund: 9 });
    expect((await officeOf(inger)).frikort.paid).toBe(3278);
    expect((await officeOf(inger)).fee).toMatchObject({ amount: 0, because: 'frikort' });
    expect(await complete(inger)).toMatchObject({ amount: 0, because: 'frikort', refund: 0 });
  });

  test('PRI-01 the frikort ends with the year', async () => {
    const inger = await world.logIn('Inger Dalen');
    await complete(inger);
    await world.moveTo('2026-12-31 23:59');
    expect((await officeOf(inger)).fee.because).toBe('frikort');
    await world.moveTo('2027-01-01 00:00');
    const { fee, frikort } = await officeOf(inger);
    expect(frikort).toEqual({ year: 2027, paid: 0, limit: 3278 });
    expect(fee).toMatchObject({ amount: 179, because: 'ordinary' });
    expect(await complete(inger)).toMatchObject({ amount: 179, refund: 0 });
  });

  test('PRI-01 two that are completed at once are counted one after the other', async () => {
    const inger = await world.logIn('Inger Dalen');
    const lars = await atDesk(world, 'Lars Holm', 'gp');
    const first = await send(inger, eConsultation('Én'));
    const second = await send(inger, eConsultation('To'));
    await larsIsBack();
    await ingrid.forward(second.threadId, await ingrid.colleague('Lars Holm'));
    const close = async (one: AtDesk, threadId: string) => ({
      params: { threadId },
      body: { key: newKey(), seen: await one.seenNow(threadId), text: 'Svar', close: true },
    });
    const [byIngrid, byLars] = [await close(ingrid, first.threadId), await close(lars, second.threadId)];
    await Promise.all([ingrid.call(desk.answerThread, byIngrid), lars.call(desk.answerThread, byLars)]);
    const fees = [await feeOf(inger, first.threadId), await feeOf(inger, second.threadId)];
    expect(fees.map((fee) => fee?.because).toSorted()).toEqual([
      'frikort',
      expect.stringMatching(/ordinary|specialist/),
    ]);
    expect((await officeOf(inger)).frikort.paid).toBe(3278);
  });

  test('EKT-01 RES-03 what is no consultation costs nothing', async () => {
    const kari = await world.logIn('Kari Nordmann');
    const { frikort } = await officeOf(kari);
    const { threadId } = await send(kari, { to: 'e-contact', subject: 'Attest' });
    await ingrid.answer(threadId, 'Den er sendt', { close: true });
    expect(await feeOf(kari, threadId)).toBeNull();
    expect((await officeOf(kari)).frikort).toEqual(frikort);
  });
});
