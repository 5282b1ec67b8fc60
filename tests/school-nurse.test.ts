import { getSchoolPlaces } from '@helsesim/shared/health-station/health-station-contract';
import { findOutbox } from '@helsesim/shared/notifications/notifications-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, inbox, into, openAtDesk, send, trySending, work } from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { agree, askForTime, cancel, nurseOf, offer, onThursday, reply, school, timeIn, week } from './school.ts';

/** YOU-02, YOU-03: a fourteen-year-old asks the school nurse for a time, and she finds one. */
describe.each(databases)('the school nurse, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let jonas: Visitor;
  let jenny: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
    jonas = await world.logIn('Jonas Nordmann', { eid: 'substantial' }); // fourteen, with MinID
    jenny = await world.logIn('Jenny Rød', { role: 'school-nurse' });
  });
  afterAll(() => portal.close());

  test('YOU-03: asks without words, gets a time, takes it, and cancels it', async () => {
    const { threadId, thread } = await askForTime(jonas);
    expect(thread).toMatchObject({ kind: 'school-nurse', service: 'school-nurse', state: 'new', subject: '' });
    expect(thread.deadline?.toString()).toBe('2026-11-26'); // three working days from Monday
    expect((await work(jenny)).items.map(({ id }) => id)).toContain(threadId);

    await offer(jenny, threadId);
    const time = await timeIn(jonas, threadId);
    expect(time).toMatchObject({ state: 'offered', practitioner: 'Jenny Rød', mayCancel: false });
    await reply(jonas, time, true);
    expect(await timeIn(jonas, threadId)).toMatchObject({ state: 'accepted', mayCancel: true });
    expect((await week(jenny)).find(({ id }) => id === time.id)).toMatchObject({
      ...{ state: 'accepted', mine: true, citizen: { name: 'Jonas Nordmann', age: 14 } },
    });

    expect(await cancel(jonas, time.id)).toMatchObject({ ok: true, value: { state: 'cancelled', mayCancel: false } });
    expect((await school(jonas)).times).toEqual([]);
    expect((await week(jenny)).filter(({ id }) => id === time.id)).toEqual([]);
    const { item, communications } = await openAtDesk(jenny, threadId);
    expect(item).toMatchObject({ state: 'awaiting-office' });
    expect(communications.at(-1)).toMatchObject({ about: 'offer-cancelled', author: { name: 'Jonas Nordmann' } });
  });

  test('an offer that is answered on the page is read, and what was cancelled is told', async () => {
    const { threadId } = await askForTime(jonas);
    await offer(jenny, threadId);
    const unread = async () =>
      (await inbox(jonas)).entries.find((entry) => entry.what === 'thread' && entry.thread.id === threadId);
    expect(await unread()).toMatchObject({ thread: { unread: true } });
    const time = await timeIn(jonas, threadId);
    await reply(jonas, time, true);
    expect(await unread()).toMatchObject({ thread: { unread: false } });
    expect(await school(jonas)).toMatchObject({ times: [{ id: time.id }], cancelled: [] });
    await cancel(jonas, time.id);
    expect(await school(jonas)).toMatchObject({ times: [], cancelled: [{ id: time.id, threadId }] });
  });

  test('cancelled twice at once it is cancelled once', async () => {
    const { id, threadId } = await agree(jonas, jenny);
    const both = await Promise.all([cancel(jonas, id), cancel(jonas, id)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const { communications } = await openAtDesk(jenny, threadId);
    expect(communications.filter(({ about }) => about === 'offer-cancelled')).toHaveLength(1);
  });

  test('a conversation that was closed when the time was agreed opens when it is cancelled', async () => {
    const { id, threadId } = await agree(jonas, jenny);
    await answer(jenny, threadId, { text: 'Da sees vi.', close: true });
    expect((await cancel(jonas, id)).ok).toBe(true);
    expect((await openAtDesk(jenny, threadId)).item).toMatchObject({ state: 'awaiting-office', outcome: null });
  });

  test('DHS-03: only what was taken is cancelled, and not once it has begun', async () => {
    const { threadId } = await askForTime(jonas);
    await offer(jenny, threadId);
    const time = await timeIn(jonas, threadId);
    expect(await cancel(jonas, time.id)).toMatchObject({ code: 'offer-over' });
    await reply(jonas, time, true);
    await world.moveTo('2026-11-26 11:30');
    expect(await cancel(jonas, time.id)).toMatchObject({ code: 'already-started', rule: 'DHS-03' });
    await world.moveTo('2026-11-26 13:00');
    expect((await school(jonas)).earlier.map(({ id }) => id)).toEqual([time.id]);
  });

  test('a new time that is taken comes in place of the one before', async () => {
    const { id: firstId, threadId } = await agree(jonas, jenny);
    await offer(jenny, threadId, onThursday.add({ hours: 24 }));
    const [first, second] = (await school(jonas)).times;
    expect([first?.state, second?.state]).toEqual(['accepted', 'offered']);
    if (second) await reply(jonas, second, true);
    expect((await school(jonas)).times.map(({ id }) => id)).toEqual([second?.id]);
    expect(await cancel(jonas, firstId)).toMatchObject({ code: 'offer-over' });
  });

  test('DHS-03: the youth alone is reminded two days before, unless it is cancelled', async () => {
    const reminders = async () => {
      const { notices } = await portal.tester.call(findOutbox, {
        params: { worldId: world.id },
        query: { limit: 200, kind: 'appointment-reminder' },
      });
      return notices.filter(({ service }) => service === 'school-nurse').map(({ to, at }) => `${to.name} ${at}`);
    };
    await agree(jonas, jenny);
    await cancel(jonas, (await agree(jonas, jenny)).id);
    await world.moveTo('2026-11-24 11:29');
    expect(await reminders()).toEqual([]);
    await world.moveTo('2026-11-24 11:30');
    expect(await reminders()).toEqual(['Jonas Nordmann 2026-11-24T10:30:00Z']);
  });

  test('DHS-02: a youth asks for a time, and cannot write in another way', async () => {
    const nurse = await nurseOf(jonas);
    expect(nurse).toMatchObject({ mayWrite: false });
    const toNurse = { to: 'contact', contactId: nurse.id, subject: 'Hei' } as const;
    expect(await trySending(jonas, toNurse)).toMatchObject({ code: 'no-reply' });
    const { threadId } = await askForTime(jonas);
    expect(await trySending(jonas, into(threadId))).toMatchObject({ code: 'no-reply' });
  });

  test('DHS-06: from sixteen one writes to the school nurse and to the youth health station', async () => {
    await world.moveTo('2026-11-24 08:00'); // Mathias turns sixteen
    const mathias = await world.logIn('Mathias Haugen');
    const { contacts } = await school(mathias);
    expect(contacts.map(({ category, mayWrite }) => [category, mayWrite])).toEqual([
      ['school-nurse', true],
      ['youth-station', true],
    ]);
    const station = contacts.find(({ category }) => category === 'youth-station');
    const sent = await send(mathias, { to: 'contact', contactId: station?.id ?? '', subject: 'Spørsmål' });
    expect(sent.thread).toMatchObject({ service: 'school-nurse', mayReply: true });
  });

  test('the nurse at the helsestasjon sees nothing of the school nurse', async () => {
    const { threadId } = await agree(jonas, jenny);
    const kristin = await world.logIn('Kristin Aune', { role: 'health-nurse' });
    expect(JSON.stringify(await work(kristin))).not.toContain(threadId);
    expect(JSON.stringify(await week(kristin))).not.toContain(threadId);
  });

  test('the map is drawn of what the server has, with the nearest first', async () => {
    const map = await jonas.call(getSchoolPlaces, { params: { citizenId: jonas.id } });
    expect([map.municipality, map.from?.name]).toEqual(['Solvik', 'Solvik']);
    expect(map.outline.length).toBeGreaterThan(0);
    for (const ring of map.outline) expect(ring.at(0)).toEqual(ring.at(-1));
    expect(map.stations.map(({ name }) => name)).toEqual([
      'Helsestasjon for ungdom i Solvik',
      'Helsestasjon for ungdom i Nesbukta',
      'Helsestasjon for ungdom i Fjellgrend',
    ]);
    const kilometres = map.stations.map((station) => station.kilometres);
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
  });
});
