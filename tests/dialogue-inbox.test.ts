import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import { getMessage } from '@helsesim/shared/inbox/inbox-contract';
import { changeConsent } from '@helsesim/shared/privacy/privacy-contract';
import { findAccess, findCitizens } from '@helsesim/shared/representation/representation-contract';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  answer,
  eConsultation,
  inbox,
  into,
  keptIn,
  newKey,
  openAtDesk,
  read,
  send,
  tryReading,
} from './conversation.ts';
import { databases } from './databases.ts';
import { give } from './fullmakt-life.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('the inbox over all conversations, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let signe: Visitor;
  let ingrid: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    // Someone of whom nothing has been written yet.
    const { id } = await world.add({ ...newcomer, gpListId: (await world.details('Kari Nordmann')).gpListId });
    signe = await world.logIn(id);
    ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  type Entries = Awaited<ReturnType<typeof inbox>>['entries'];
  const said = (entries: Entries) =>
    entries.map((entry) => (entry.what === 'thread' ? entry.thread.subject : entry.message.content.about));
  const see = async (query: Parameters<typeof inbox>[2] = {}) => said((await inbox(signe, signe.id, query)).entries);

  test('is empty at first, and has what is latest first, whoever wrote', async () => {
    expect(await inbox(signe)).toEqual({ entries: [], more: false, unread: 0 });
    const { threadId } = await send(signe, eConsultation('Først'));
    await give(world, signe, 'Jorunn Kvam', { areas: [1] });
    await send(signe, { to: 'e-contact', subject: 'Sist' });
    expect(await see()).toEqual(['Sist', 'fullmakt-given', 'Først']);
    await answer(ingrid, threadId);
    expect(await see()).toEqual(['Først', 'Sist', 'fullmakt-given']);
    expect((await inbox(signe)).unread).toBe(2);
  });

  test('filters: unread, open, closed, and from whom', async () => {
    const { threadId } = await send(signe, eConsultation('Utslett'));
    const contact = await send(signe, { to: 'e-contact', subject: 'Attest' });
    await give(world, signe, 'Jorunn Kvam', { areas: [1] });
    await answer(ingrid, threadId, { close: true });
    expect(await see({ show: 'unread' })).toEqual(['Utslett', 'fullmakt-given']);
    expect(await see({ show: 'open' })).toEqual(['Attest']);
    expect(await see({ show: 'closed' })).toEqual(['Utslett']);
    expect(await see({ from: 'gp' })).toEqual(['Utslett', 'Attest']);
    expect(await see({ from: 'portal' })).toEqual(['fullmakt-given']);
    for (const from of ['home-care', 'health-station'] as const) expect(await see({ from })).toEqual([]);
    await read(signe, threadId);
    expect(await see({ show: 'unread' })).toEqual(['fullmakt-given']);
    expect(await see({ show: 'unread', from: 'gp' })).toEqual([]);
    expect(contact.thread.state).toBe('new');
  });

  test('a search reads the latest three thousand messages, and no more', async () => {
    await send(signe, eConsultation('Lenge siden'), { text: 'Nål i høystakk' });
    const { threadId } = await send(signe, eConsultation('Lang'), { text: 'Nål' });
    await portal.worlds.use(world.id, ({ transaction }) =>
      transaction('x', async ({ queries, tables: { communication, thread }, newId }) => {
        const [one] = await queries.select().from(communication).where(eq(communication.threadId, threadId));
        if (!one) throw new Error('Nothing was sent');
        const more = Array.from({ length: 3_100 }, () => ({ ...one, id: newId(), key: newId(), text: 'Strå' }));
        for (let i = 0; i < more.length; i += 100) await queries.insert(communication).values(more.slice(i, i + 100));
        await queries
          .update(thread)
          .set({ lastId: more.at(-1)?.id ?? '' })
          .where(eq(thread.id, threadId));
      }),
    );
    expect(await see({ text: 'strå' })).toEqual(['Lang']);
    expect(await see({ text: 'nål' })).toEqual([]);
    expect(await see()).toEqual(['Lang', 'Lenge siden']);
  });

  test('some at a time, over conversations and messages together, none twice and none left out', async () => {
    for (let i = 0; i < 6; i += 1) {
      await send(signe, i % 2 === 0 ? eConsultation(`Nummer ${i}`) : { to: 'e-contact', subject: `Nummer ${i}` });
      if (i % 2 === 0) await give(world, signe, ['Jorunn Kvam', 'Sigrid Tveit', 'Kari Nordmann'][i / 2] ?? '');
    }
    const all = await see();
    expect(all).toHaveLength(9);
    for (const limit of [1, 2, 3, 4, 8, 9]) {
      const seen: string[] = [];
      let before: string | null = null;
      for (let more = true; more; ) {
        const page: Awaited<ReturnType<typeof inbox>> = await inbox(signe, signe.id, { limit, before });
        seen.push(...said(page.entries));
        const last = page.entries.at(-1);
        before = last?.what === 'thread' ? last.thread.lastId : (last?.message.id ?? null);
        more = page.more;
      }
      expect(seen, `${limit} at a time`).toEqual(all);
    }
  });

  test('words are found in the subject and in what anyone wrote, however they are spelt', async () => {
    const { threadId } = await send(signe, eConsultation('Ønsker råd'), {
      text: 'Jeg heter Åse, og det gjelder ØYET.',
    });
    await send(signe, { to: 'e-contact', subject: 'Attest' }, { text: 'Takk' });
    await give(world, signe, 'Jorunn Kvam', { areas: [1] });
    await answer(ingrid, threadId, { text: 'Bruk dråper i hundre % av tilfellene_nå.' });
    for (const text of ['råd', 'RAAD', 'aase', 'øyet', 'ønsker dråper', 'DRÅPER', '%', '_'])
      expect(await see({ text }), text).toEqual(['Ønsker råd']);
    expect(await see({ text: 'jorunn' })).toEqual(['fullmakt-given']);
    for (const text of ['finnes ikke', 'råd attest', 'giver', 'ordinary', '%%'])
      expect(await see({ text }), text).toEqual([]);
    expect(await see({ text: 'attest', from: 'gp' })).toEqual(['Attest']);
    expect(await see({ text: 'råd', show: 'closed' })).toEqual([]);
    expect((await inbox(signe, signe.id, { text: 'råd', limit: 1 })).more).toBe(false);
  });

  test('one number stands over oneself and those one helps, each counted for whoever looks', async () => {
    const jorunn = await world.logIn('Jorunn Kvam');
    const numbers = async (who: Visitor) =>
      Object.fromEntries((await who.call(findCitizens, {})).map(({ name, unread }) => [name, unread]));
    const before = await numbers(jorunn);
    await give(world, signe, 'Jorunn Kvam', { areas: [3] });
    expect(await numbers(jorunn)).toEqual({ 'Jorunn Kvam': (before['Jorunn Kvam'] ?? 0) + 1, 'Signe Nyheim': 0 });
    const { threadId } = await send(signe, eConsultation());
    await answer(ingrid, threadId);
    expect(await numbers(jorunn)).toMatchObject({ 'Signe Nyheim': 1 });
    expect(await numbers(signe)).toEqual({ 'Signe Nyheim': 2 });
    const access = (who: Visitor) => who.call(findAccess, { params: { citizenId: signe.id }, query: {} });
    expect([(await access(jorunn)).unread, (await access(signe)).unread]).toEqual([1, 2]);
    // The portal's messages are the citizen's to read: to others they are neither unread nor read.
    expect((await inbox(jorunn, signe.id)).unread).toBe(1);
    expect(said((await inbox(jorunn, signe.id)).entries)).toEqual(['Utslett på armen']);
    const [told] = (await inbox(signe, signe.id, { from: 'portal' })).entries;
    const messageId = told?.what === 'message' ? told.message.id : '';
    await signe.call(getMessage, { params: { citizenId: signe.id, messageId } });
    expect(await numbers(signe)).toEqual({ 'Signe Nyheim': 1 });
    await world.change(signe.id, { consent: 'none' });
    expect(await numbers(signe)).toEqual({ 'Signe Nyheim': null });
  });

  test('a long conversation is read some at a time, from the end', async () => {
    const { threadId } = await send(signe, eConsultation(), { text: '0' });
    for (let i = 1; i < 7; i += 1)
      if (i % 2 === 0) await send(signe, into(threadId), { text: `${i}` });
      else await answer(ingrid, threadId, { text: `${i}` });
    const texts = (page: Awaited<ReturnType<typeof read>>) => page.communications.map(({ text }) => text);
    const last = await read(signe, threadId, signe.id, { limit: 3 });
    expect([texts(last), last.more]).toEqual([['4', '5', '6'], true]);
    const before = last.communications[0]?.id ?? '';
    const first = await read(signe, threadId, signe.id, { limit: 4, before });
    expect([texts(first), first.more]).toEqual([['0', '1', '2', '3'], false]);
  });

  test('CON-02 EKO-06 who withdraws has nothing here; the office keeps its record, and the drafts are gone', async () => {
    const { threadId } = await send(signe, eConsultation('Utslett'));
    await answer(ingrid, threadId);
    await read(signe, threadId);
    const params = { citizenId: signe.id, draftId: newKey() };
    await signe.call(dialogue.saveDraft, { params, body: { addressee: into(threadId), text: 'Takk' } });
    const level = (to: 'none' | 'full') =>
      signe.call(changeConsent, { params: { citizenId: signe.id }, body: { level: to } });
    await level('none');
    expect(await tryReading(signe, threadId)).toMatchObject({ code: 'consent-too-low' });
    const kept = await keptIn(portal, world);
    expect(kept.drafts.filter(({ citizenId }) => citizenId === signe.id)).toEqual([]);
    expect(kept.readings.filter(({ personId }) => personId === signe.id)).toEqual([]);
    expect(kept.readings.filter((one) => one.threadId === threadId)).toMatchObject([{ side: 'office' }]);
    expect((await openAtDesk(ingrid, threadId)).communications).toHaveLength(2);
    // Consenting anew opens them again: they are in the office's record all the time.
    await level('full');
    expect((await read(signe, threadId)).communications).toHaveLength(2);
  });
});

const newcomer = {
  givenName: 'Signe',
  familyName: 'Nyheim',
  sex: 'female',
  born: '1980-05-05',
  consent: 'full',
  eid: 'high',
} as const;
