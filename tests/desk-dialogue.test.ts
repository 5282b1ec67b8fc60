import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { findInbox, getThread, sendMessage } from '@helsesim/shared/dialogue/dialogue-contract';
import { describe, expect, test } from 'vitest';
import { type AtDesk, eachAtSolvik, workOf } from './at-desk.ts';
import { eConsultation, newKey, send } from './conversation.ts';
import { databases } from './databases.ts';
import type { Visitor, World } from './portal.ts';

describe.each(databases)('the desks, on %s', (_database, makePlace) => {
  let world: World;
  let ingrid: AtDesk;
  let lise: AtDesk;
  let kari: Visitor;
  eachAtSolvik(makePlace, (those) => {
    ({ world, ingrid, lise, kari } = those);
  });
  const params = (threadId: string) => ({ threadId });

  describe('the worklist', () => {
    test('has the late first, then the important, then by deadline, then who has waited longest', async () => {
      const { items, counts } = await ingrid.work();
      const pressing = items.map(({ citizen, kind, late, important }) => [citizen.name, kind, late, important]);
      expect(pressing).toEqual([
        ['Arne Johansen', 'e-consultation', true, false],
        ['Daniel Okafor', 'e-consultation', false, true],
        ['Jonas Nordmann', 'e-contact', false, false],
        ['Terje Lund', 'e-consultation', false, false],
        ['Ingeborg Solheim', 'e-consultation', false, false],
        ['Kari Nordmann', 'e-consultation', false, false],
        ['Borghild Nordmann', 'prescription-renewal', false, false],
      ]);
      expect(counts).toMatchObject({ waiting: 7, unopened: 4, late: 1, important: 1 });
    });

    test('who writes again has waited since the first time, and whoever was marked comes before', async () => {
      const first = await send(kari, eConsultation('Først'));
      const { threadId: second } = await send(await world.logIn('Ola Hansen'), eConsultation('Så'));
      await world.advance('PT1H');
      await send(kari, { to: 'thread', threadId: first.threadId }, { text: 'Og en ting til' });
      const order = async () =>
        (await ingrid.work()).items.map(({ id }) => id).filter((id) => id === first.threadId || id === second);
      expect(await order()).toEqual([first.threadId, second]);
      await ingrid.call(desk.markThread, { params: params(second), body: { important: true } });
      expect(await order()).toEqual([second, first.threadId]);
    });

    test('EKO-04 one becomes late when its day is over, and is counted', async () => {
      const { threadId } = await send(kari, eConsultation('Vondt i foten'));
      const late = async () => (await ingrid.work()).items.find(({ id }) => id === threadId)?.late;
      await world.moveTo('2026-11-30 23:59'); // Monday the week after: five working days
      expect(await late()).toBe(false);
      const { counts } = await ingrid.work();
      await world.moveTo('2026-12-01 00:00');
      expect(await late()).toBe(true);
      expect((await ingrid.work()).counts.late).toBe(counts.late + 1);
    });

    test('only one’s own, and what is answered and closed, are lists of their own', async () => {
      const names = async (query: Parameters<AtDesk['work']>[0]) =>
        (await ingrid.work(query)).items.map(({ citizen }) => citizen.name);
      expect(await names({ mine: 'true' })).not.toContain('Jonas Nordmann');
      expect(await names({ show: 'answered' })).toEqual(['Ola Hansen', 'Knut Dalen', 'Magnhild Eriksen']);
      expect(await names({ show: 'closed' })).toEqual(['Inger Dalen', 'Kari Nordmann', 'Thomas Aas']);
    });
  });

  describe('a conversation', () => {
    test('is new until someone at the office opens it, and the citizen sees that it was', async () => {
      const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
      const ofKari = () => kari.call(getThread, { params: { citizenId: kari.id, threadId }, query: { limit: 50 } });
      expect((await ofKari()).thread.state).toBe('new');
      const { item, context, may } = await ingrid.look(threadId);
      expect(item.state).toBe('awaiting-office');
      expect(context).toMatchObject({ age: 42, language: 'nb', reachable: 'digital', representatives: [] });
      expect(context.feeOnClose).toMatchObject({ amount: 179, because: 'ordinary' });
      expect(context.lastContacts.map(({ what }) => what)).toContain('thread');
      expect(may).toMatchObject({ answer: true, close: false, renew: false });
      const { thread, communications } = await ofKari();
      expect(thread.state).toBe('awaiting-office');
      expect(communications[0]?.readBy).toMatchObject([{ name: 'Solvik legesenter', side: 'office' }]);
    });

    test('DIG-04 tells who wrote on whose behalf, and who can read it', async () => {
      const { item, context, communications } = await ingrid.look(await workOf(ingrid, 'Arne Johansen'));
      expect(item.writtenBy).toEqual({ name: 'Liv Johansen', basis: 'FU' });
      expect(communications[0]?.author).toMatchObject({ name: 'Liv Johansen', basis: 'FU', side: 'citizen' });
      expect(context.representatives).toEqual([{ name: 'Liv Johansen', basis: 'FU' }]);
    });

    test('is answered, goes back and forth, and ends for both', async () => {
      const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
      const { thread: answered } = await ingrid.answer(threadId, 'Hvor gjør det vondt?');
      expect(answered).toMatchObject({ state: 'awaiting-citizen', deadline: null, late: false });
      await send(kari, { to: 'thread', threadId }, { text: 'På utsiden' });
      expect((await ingrid.look(threadId)).item).toMatchObject({ state: 'awaiting-office' });
      const { thread: closed } = await ingrid.answer(threadId, 'Det går over', { close: true });
      expect(closed).toMatchObject({ state: 'closed', outcome: 'answered', deadline: null });
      const body = { key: newKey(), addressee: { to: 'thread' as const, threadId }, text: 'Takk' };
      expect(await kari.refusal(sendMessage, { params: { citizenId: kari.id }, body })).toMatchObject({
        code: 'thread-closed',
      });
    });

    test('EKO-07 an e-consultation is not closed without an answer; another is', async () => {
      const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
      const seen = await ingrid.seenNow(threadId);
      const refused = await ingrid.refusal(desk.closeThread, { params: params(threadId), body: { seen } });
      expect(refused).toMatchObject({ code: 'answer-missing', status: 409, rule: 'EKO-07' });
      await ingrid.answer(threadId);
      expect((await ingrid.close(threadId)).thread).toMatchObject({ state: 'closed', outcome: 'answered' });

      const contact = await workOf(lise, 'Jonas Nordmann');
      expect((await lise.close(contact)).thread).toMatchObject({ state: 'closed', outcome: 'closed' });
      const again = { params: params(contact), body: { seen: await lise.seenNow(contact) } };
      expect(await lise.refusal(desk.closeThread, again)).toMatchObject({ code: 'thread-closed' });
    });

    test('EKO-05 EKT-01 the citizen is asked to book instead, and nothing is charged', async () => {
      const { threadId } = await send(kari, eConsultation('Ny klump'));
      expect((await ingrid.bookInstead(threadId)).thread).toMatchObject({ state: 'closed', outcome: 'book-instead' });
      const { thread } = await kari.call(getThread, {
        params: { citizenId: kari.id, threadId },
        query: { limit: 50 },
      });
      expect(thread).toMatchObject({ fee: null, outcome: 'book-instead' });
    });

    test('under one key there is one answer, however often it is sent', async () => {
      const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
      const body = { key: newKey(), seen: await ingrid.seenNow(threadId), text: 'Svar', close: false };
      const first = await ingrid.call(desk.answerThread, { params: params(threadId), body });
      const second = await ingrid.call(desk.answerThread, {
        params: params(threadId),
        body: { ...body, text: 'Noe annet', close: true },
      });
      expect(second.thread).toEqual(first.thread);
      const { communications } = await ingrid.look(threadId);
      expect(communications.map(({ text }) => text)).toEqual(['Hei', 'Svar']);
    });

    test('an empty answer is refused, and changes nothing', async () => {
      const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
      const body = { key: newKey(), seen: await ingrid.seenNow(threadId), text: ' ', close: true };
      expect(await ingrid.refusal(desk.answerThread, { params: params(threadId), body })).toMatchObject({
        code: 'empty-message',
      });
      expect((await ingrid.look(threadId)).item.state).toBe('awaiting-office');
    });
  });

  describe('DIA-06 of two at once', () => {
    test('one answer goes out, and the other is told to read again', async () => {
      const threadId = await workOf(lise, 'Jonas Nordmann');
      const seen = await lise.seenNow(threadId);
      const answer = (one: AtDesk, text: string) =>
        one.attempt(desk.answerThread, { params: params(threadId), body: { key: newKey(), seen, text, close: false } });
      const told = await Promise.all([answer(lise, 'Fra Lise'), answer(ingrid, 'Fra Ingrid'), answer(lise, 'Igjen')]);
      expect(told.filter(({ ok }) => ok)).toHaveLength(1);
      expect(told.filter((one) => !one.ok).map((one) => !one.ok && one.code)).toEqual([
        'thread-changed',
        'thread-changed',
      ]);
      const { communications } = await lise.look(threadId);
      expect(communications.filter(({ author }) => author.side === 'office')).toHaveLength(1);
    });

    test('a citizen who writes while it is closed is told so, or comes first and the office reads again', async () => {
      const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
      await ingrid.answer(threadId);
      const seen = await ingrid.seenNow(threadId);
      const body = { key: newKey(), addressee: { to: 'thread' as const, threadId }, text: 'Vent litt' };
      const [written, closed] = await Promise.all([
        kari.attempt(sendMessage, { params: { citizenId: kari.id }, body }),
        ingrid.attempt(desk.closeThread, { params: params(threadId), body: { seen } }),
      ]);
      expect([written.ok, closed.ok].filter(Boolean)).toHaveLength(1);
      expect(written.ok ? !closed.ok && closed.code : written.code).toBe(
        written.ok ? 'thread-changed' : 'thread-closed',
      );
    });
  });

  test('what is answered lies in the inbox, unread until it is opened', async () => {
    const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
    await ingrid.answer(threadId);
    const { entries } = await kari.call(findInbox, {
      params: { citizenId: kari.id },
      body: { show: 'unread', from: 'gp', text: '', before: null, limit: 50 },
    });
    expect(entries.map((entry) => entry.what === 'thread' && entry.thread.id)).toContain(threadId);
  });
});
