import { findMessages, getMessage } from '@helsesim/shared/inbox/inbox-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { change, give, messagesTo } from './fullmakt-life.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';

describe.each(databases)('the inbox, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let daniel: Visitor;
  let jorunn: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    [daniel, jorunn] = await Promise.all([world.logIn('Daniel Okafor'), world.logIn('Jorunn Kvam')]);
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  const inbox = (who: Visitor, citizenId = who.id, query: { before?: string; limit: number } = { limit: 50 }) =>
    who.call(findMessages, { params: { citizenId }, query });
  const read = (who: Visitor, messageId: string, citizenId = who.id) =>
    who.attempt(getMessage, { params: { citizenId, messageId } });
  const newest = async (who: Visitor) => {
    const [message] = await messagesTo(who);
    if (!message) throw new Error('The inbox is empty');
    return message;
  };

  test('is empty until something happens', async () => {
    expect(await inbox(jorunn)).toEqual({ messages: [], unread: 0, more: false });
  });

  test('a message is read when the citizen opens it, and stays read from then', async () => {
    await give(world, daniel, 'Jorunn Kvam', { areas: [1, 3], to: '2027-01-31' });
    const { id, content } = await newest(jorunn);
    expect((await inbox(jorunn)).unread).toBe(1);
    expect(content).toMatchObject({ about: 'fullmakt-given', areas: [1, 3] });
    expect('to' in content && content.to?.toString()).toBe('2027-01-31'); // days are days, also from here

    await world.advance('PT10M');
    const opened = await read(jorunn, id);
    if (!opened.ok) throw new Error(opened.code);
    expect(opened.value.readAt?.toString()).toBe('2026-11-23T07:10:00Z');
    await world.advance('PT10M');
    expect(await read(jorunn, id)).toEqual(opened);
    expect(await inbox(jorunn)).toMatchObject({ unread: 0, messages: [{ id, readAt: opened.value.readAt }] });
    expect((await inbox(daniel)).unread).toBe(1); // each has a message of their own
  });

  test('the latest first, some at a time', async () => {
    let { id } = await give(world, daniel, 'Jorunn Kvam', { areas: [1] });
    for (const areas of [[2], [3], [1, 2]] as (1 | 2 | 3)[][]) {
      await world.advance('PT1M');
      const changed = await change(daniel, id, { areas });
      if (!changed.ok) throw new Error(changed.code);
      id = changed.value.id;
    }
    const first = await inbox(jorunn, jorunn.id, { limit: 3 });
    expect([first.more, first.unread]).toEqual([true, 4]);
    const areasOf = (told: typeof first) => told.messages.map(({ content }) => 'areas' in content && content.areas);
    expect(areasOf(first)).toEqual([[1, 2], [3], [2]]);
    const rest = await inbox(jorunn, jorunn.id, { limit: 3, before: first.messages.at(-1)?.id ?? '' });
    expect([areasOf(rest), rest.more]).toEqual([[[1]], false]);
  });

  test('nobody else’s message is found, nor one that is not there', async () => {
    await give(world, daniel, 'Jorunn Kvam');
    const { id } = await newest(daniel);
    expect(await read(jorunn, id)).toMatchObject({ ok: false, status: 404, code: 'no-such-message' });
    expect(await read(jorunn, NOBODY)).toMatchObject({ ok: false, code: 'no-such-message' });
    expect((await newest(daniel)).readAt).toBeNull();
  });

  test('FUL-12 whoever represents the citizen sees nothing of fullmakter, their own included', async () => {
    await give(world, daniel, 'Jorunn Kvam', { areas: [1, 2, 3] });
    await give(world, daniel, 'Sigrid Tveit', { areas: [1] });
    expect(await inbox(jorunn, daniel.id)).toEqual({ messages: [], unread: null, more: false });
    const { id } = await newest(daniel);
    expect(await read(jorunn, id, daniel.id)).toMatchObject({ code: 'no-such-message' });
    expect((await inbox(daniel)).unread).toBe(2);
  });

  test('a message that another opens stays unread', async () => {
    // Lise is told of Mathias's birthday; Jorunn looks for her.
    const lise = await world.logIn('Lise Haugen');
    await give(world, lise, 'Jorunn Kvam', { areas: [3] });
    await world.moveTo('2026-11-24 08:00');
    const mathias = await world.logIn('Mathias Haugen');
    const turned = (await inbox(mathias)).messages.find(({ content }) => content.about === 'turned-sixteen');
    if (!turned) throw new Error('Mathias was not told');
    await give(world, mathias, { personId: lise.id }, { areas: [3] });
    expect(await read(lise, turned.id, mathias.id)).toMatchObject({ ok: true, value: { readAt: null } });
    expect((await read(mathias, turned.id)).ok).toBe(true);
    expect((await inbox(mathias)).messages.find(({ id }) => id === turned.id)?.readAt).not.toBeNull();
    // When he read it is his own.
    expect(await inbox(lise, mathias.id)).toMatchObject({ unread: null, messages: [{ id: turned.id, readAt: null }] });
    expect(await read(lise, turned.id, mathias.id)).toMatchObject({ ok: true, value: { readAt: null } });
  });

  test('CON-06 CON-09 whoever has no inbox gets letters, which are not found here later', async () => {
    await world.change(jorunn.id, { inactive: true });
    await give(world, daniel, 'Jorunn Kvam');
    expect(await read(jorunn, NOBODY)).toMatchObject({ code: 'inactive' });
    await world.change(jorunn.id, { inactive: false });
    expect((await inbox(jorunn)).messages).toEqual([]);
    const kept = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.message),
    );
    expect(kept?.filter(({ citizenId }) => citizenId === jorunn.id)).toMatchObject([{ channel: 'post' }]);
  });
});
