import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  answer,
  eConsultation,
  into,
  keptIn,
  newKey,
  openAtDesk,
  read,
  seenBy,
  send,
  trySending,
} from './conversation.ts';
import { databases } from './databases.ts';
import { give } from './fullmakt-life.ts';
import { at } from './moment.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

const twenty = Array.from({ length: 20 }, (_, i) => i);

describe.each(databases)('several who write at once, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let daniel: Visitor;
  let kari: Visitor;
  let ingrid: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    [daniel, kari] = await Promise.all([world.logIn('Daniel Okafor'), world.logIn('Kari Nordmann')]);
    ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  test('one click twenty times is one message in one conversation', async () => {
    const before = await keptIn(portal, world);
    const key = newKey();
    const told = await Promise.all(twenty.map(() => trySending(daniel, eConsultation(), { key })));
    expect(told.every(({ ok }) => ok)).toBe(true);
    expect(new Set(told.map((one) => one.ok && one.value.communicationId)).size).toBe(1);
    const after = await keptIn(portal, world);
    expect(after.communications.filter((one) => one.key === key)).toHaveLength(1);
    expect(after.threads).toHaveLength(before.threads.length + 1);
    expect(after.communications).toHaveLength(before.communications.length + 1);
  });

  test('twenty messages into one conversation are all there, in an order', async () => {
    const { threadId } = await send(daniel, eConsultation(), { text: 'Først' });
    const told = await Promise.all(twenty.map((i) => trySending(daniel, into(threadId), { text: `Nummer ${i}` })));
    expect(told.every(({ ok }) => ok)).toBe(true);
    const { communications, thread } = await read(daniel, threadId);
    const ids = told.map((one) => (one.ok ? one.value.communicationId : ''));
    const inOrder = twenty.toSorted((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1)).map((i) => `Nummer ${i}`);
    expect(communications.map(({ text }) => text)).toEqual(['Først', ...inOrder]);
    expect(communications.at(-1)?.id).toBe(thread.lastId);
    expect(thread.state).toBe('new');
  });

  test('one key for two citizens at once is sent for one of them', async () => {
    const nora = (await world.person('Nora Nordmann')).id;
    for (const _ of twenty.slice(0, 5)) {
      const key = newKey();
      const told = await Promise.all([kari.id, nora].map((id) => trySending(kari, eConsultation(), { key, for: id })));
      expect(told.map((one) => (one.ok ? 'sent' : one.code)).toSorted()).toEqual(['already-sent', 'sent']);
      expect((await keptIn(portal, world)).communications.filter((one) => one.key === key)).toHaveLength(1);
    }
    const { threads, communications } = await keptIn(portal, world);
    expect(threads.filter(({ id }) => !communications.some(({ threadId }) => threadId === id))).toEqual([]);
  });

  test('EKO-07 while the doctor closes, the citizen’s message comes before, or does not come', async () => {
    const told: string[] = [];
    for (const i of twenty.slice(0, 10)) {
      const { threadId } = await send(daniel, eConsultation(`Nummer ${i}`), { text: 'Hei' });
      const seen = await seenBy(ingrid, threadId);
      const body = { key: newKey(), seen, text: 'Da avslutter vi.', close: true };
      const close = () => ingrid.attempt(desk.answerThread, { params: { threadId }, body });
      const write = () => trySending(daniel, into(threadId), { text: 'Vent litt!' });
      const first = i % 2 === 0 ? [write(), close()] : [close(), write()];
      const [a, b] = (await Promise.all(first)).map((one) => (one.ok ? 'done' : one.code));
      const [written, closed] = i % 2 === 0 ? [a, b] : [b, a];
      told.push(`${written}/${closed}`);

      const { thread, communications } = await read(daniel, threadId);
      const texts = communications.map(({ text }) => text);
      expect(texts.includes('Vent litt!')).toBe(written === 'done');
      expect(texts.includes('Da avslutter vi.')).toBe(closed === 'done');
      expect(thread.state).toBe(closed === 'done' ? 'closed' : 'awaiting-office');
      expect(communications.at(-1)?.id).toBe(thread.lastId);
      if (closed !== 'done') await answer(ingrid, threadId, { close: true });
    }
    // Exactly one of the two wins each time.
    expect(told.filter((one) => !['done/thread-changed', 'thread-closed/done'].includes(one))).toEqual([]);
  });

  test('while the doctor writes, the citizen’s message is not lost: it comes after', async () => {
    for (const i of twenty.slice(0, 6)) {
      const { threadId } = await send(daniel, eConsultation(`Nummer ${i}`), { text: 'Hei' });
      const seen = await seenBy(ingrid, threadId);
      const body = { key: newKey(), seen, text: 'Hvor lenge?', close: false };
      const [asked, written] = await Promise.all([
        ingrid.attempt(desk.answerThread, { params: { threadId }, body }),
        trySending(daniel, into(threadId), { text: 'Siden i går.' }),
      ]);
      expect(written.ok).toBe(true);
      expect(asked.ok ? 'done' : asked.code).toMatch(/^(done|thread-changed)$/);
      const { thread, communications } = await read(daniel, threadId);
      const texts = communications.map(({ text }) => text);
      expect(texts).toEqual(asked.ok ? ['Hei', 'Hvor lenge?', 'Siden i går.'] : ['Hei', 'Siden i går.']);
      expect(communications.at(-1)?.id).toBe(thread.lastId);
      expect(thread.state).toBe('awaiting-office');
      await answer(ingrid, threadId, { close: true });
    }
  });

  test('DIA-05 an offer that is taken and left at once, by two, is answered once', async () => {
    const liv = await world.logIn('Liv Johansen');
    const arne = await world.logIn('Arne Johansen');
    const { threadId } = await send(arne, eConsultation());
    const seen = await seenBy(ingrid, threadId);
    const time = {
      startsAt: at('2026-11-26 10:00'),
      minutes: 20,
      form: 'video' as const,
      place: '',
      text: 'Passer dette?',
    };
    await ingrid.call(desk.offerTime, { params: { threadId }, body: { key: newKey(), seen, ...time } });
    const offerId = (await read(arne, threadId)).communications.at(-1)?.offer?.id ?? '';
    const params = { citizenId: arne.id, threadId, offerId };
    const told = await Promise.all(
      twenty.map((i) => (i % 2 ? liv : arne).attempt(dialogue.answerOffer, { params, body: { accept: i % 3 > 0 } })),
    );
    const [first] = told.flatMap((one, i) => (one.ok ? [i % 3 > 0] : []));
    expect(
      told.map((one, i) => (one.ok ? 'done' : one.code) === (i % 3 > 0 === first ? 'done' : 'offer-over')),
    ).not.toContain(false);
    const answers = (await read(arne, threadId)).communications.filter(({ about }) => about === 'offer-answer');
    expect(answers).toHaveLength(1);
    expect((await openAtDesk(ingrid, threadId)).item.state).toBe(first ? 'awaiting-citizen' : 'awaiting-office');
  });

  test('DIA-05 an answer to an offer is never without a trace, whatever has been sent under its id', async () => {
    const { threadId } = await send(daniel, eConsultation());
    const seen = await seenBy(ingrid, threadId);
    const time = {
      startsAt: at('2026-11-26 10:00'),
      minutes: 20,
      form: 'video' as const,
      place: '',
      text: 'Passer dette?',
    };
    await ingrid.call(desk.offerTime, { params: { threadId }, body: { key: newKey(), seen, ...time } });
    const offerId = (await read(daniel, threadId)).communications.at(-1)?.offer?.id ?? '';
    await send(daniel, into(threadId), { key: offerId });
    const params = { citizenId: daniel.id, threadId, offerId };
    expect(await daniel.attempt(dialogue.answerOffer, { params, body: { accept: true } })).toMatchObject({
      code: 'offer-over',
    });
    const { communications, thread } = await read(daniel, threadId);
    expect(communications.at(-1)?.id).toBe(thread.lastId);
  });

  test('a key that someone has used as a citizen is not used again at their desk', async () => {
    const { threadId } = await send(daniel, eConsultation());
    const seen = await seenBy(ingrid, threadId);
    const key = newKey();
    await give(world, daniel, 'Ingrid Lie');
    const other = await send(await world.logIn('Ingrid Lie'), eConsultation(), { for: daniel.id, key });
    const body = { key, seen, text: 'Svar', close: false };
    const told = await ingrid.attempt(desk.answerThread, { params: { threadId }, body });
    expect(other.threadId).not.toBe(threadId);
    expect(told).toMatchObject({ code: 'already-sent' });
    expect(await seenBy(ingrid, threadId)).toBe(seen);
  });

  test('opening a message twenty times at once reads it once', async () => {
    const { threadId } = await send(daniel, eConsultation());
    await answer(ingrid, threadId);
    await Promise.all(twenty.map(() => read(daniel, threadId)));
    const { readings } = await keptIn(portal, world);
    const ofDaniel = readings.filter((one) => one.threadId === threadId && one.personId === daniel.id);
    expect(ofDaniel).toHaveLength(1);
  });
});
