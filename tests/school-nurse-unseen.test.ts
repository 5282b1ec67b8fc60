import { findActivity } from '@helsesim/shared/activity/activity-contract';
import { findAppointments } from '@helsesim/shared/booking/booking-contract';
import { findContacts } from '@helsesim/shared/contacts/contacts-contract';
import { answerOffer } from '@helsesim/shared/dialogue/dialogue-contract';
import {
  getHealthStation,
  getSchoolPage,
  getSchoolPlaces,
} from '@helsesim/shared/health-station/health-station-contract';
import { findOutbox } from '@helsesim/shared/notifications/notifications-contract';
import { findCitizens } from '@helsesim/shared/representation/representation-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, inbox, into, newKey, tryReading, trySending } from './conversation.ts';
import { databases } from './databases.ts';
import { aWhile, listenTo } from './listening.ts';
import { outboxOf } from './outbox-of.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { agree, cancel, school } from './school.ts';

/** YOU-02: a parent looks on, everywhere there is to look, while a fourteen-year-old has asked the school nurse for a time. */
describe.each(databases)('nobody else sees what is the school nurse’s, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let jonas: Visitor;
  let kari: Visitor;
  let jenny: Visitor;
  let threadId: string;
  let timeId: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    await portal.app.listen({ port: 0, host: '127.0.0.1' });
    world = await portal.makeWorld();
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
    jonas = await world.logIn('Jonas Nordmann', { eid: 'substantial' });
    kari = await world.logIn('Kari Nordmann');
    jenny = await world.logIn('Jenny Rød', { role: 'school-nurse' });
    ({ id: timeId, threadId } = await agree(jonas, jenny, 'Noe jeg ikke vil si til mamma'));
  });
  afterAll(() => portal.close());

  test('nothing in the inbox, nor by searching', async () => {
    expect(JSON.stringify(await inbox(kari, jonas.id))).not.toMatch(/school-nurse|Skolehelse|Jenny|mamma/);
    for (const text of ['mamma', 'Passer', 'Jenny'])
      expect((await inbox(kari, jonas.id, { text })).entries).toEqual([]);
    expect((await inbox(kari, jonas.id, { from: 'health-station' })).entries).toEqual([]);
  });

  test('no more unread than before', async () => {
    const unread = async () => (await kari.call(findCitizens, {})).find(({ id }) => id === jonas.id)?.unread;
    const before = await unread();
    await answer(jenny, threadId, { text: 'Husk timen.' });
    expect(await unread()).toBe(before);
  });

  test('the conversation is not there, to read or to answer', async () => {
    expect(await tryReading(kari, threadId, jonas.id)).toMatchObject({ code: 'no-such-thread' });
    expect(await trySending(kari, into(threadId), { for: jonas.id })).toMatchObject({ code: 'no-such-thread' });
    const params = { citizenId: jonas.id, threadId, offerId: timeId };
    expect(await kari.refusal(answerOffer, { params, body: { accept: false } })).toMatchObject({
      code: 'no-such-thread',
    });
  });

  test('the pages of the school are the citizen’s alone, whether there is something there or not', async () => {
    for (const operation of [getSchoolPage, getSchoolPlaces] as const)
      for (const citizenId of [jonas.id, (await world.person('Nora Nordmann')).id])
        expect(await kari.refusal(operation, { params: { citizenId } })).toMatchObject({ code: 'citizen-only' });
  });

  test('the time cannot be cancelled: one that is there is refused as one that is not', async () => {
    const refusals = [await cancel(kari, timeId, jonas.id), await cancel(kari, newKey(), jonas.id)];
    expect(refusals[0]?.ok).toBe(false);
    expect(refusals[0]).toEqual(refusals[1]);
    expect((await school(jonas)).times.map(({ state }) => state)).toEqual(['accepted']);
  });

  test('no time at the helsestasjon or among the appointments, and no such contact', async () => {
    const params = { citizenId: jonas.id };
    const station = await kari.call(getHealthStation, { params });
    expect(station).toMatchObject({ times: [], earlier: [] });
    expect(station.contacts.map(({ kind }) => kind)).toEqual(['helsestasjon']);
    const contacts = await kari.call(findContacts, { params });
    expect(contacts.filter(({ kind }) => kind === 'school-nurse')).toEqual([]);
    expect(JSON.stringify(await kari.call(findAppointments, { params }))).not.toContain('Jenny');
  });

  test('nothing in the log', async () => {
    const { entries } = await kari.call(findActivity, { params: { citizenId: jonas.id }, query: { limit: 100 } });
    expect(entries.filter(({ by }) => !by.self)).toEqual([]);
    expect(JSON.stringify(entries)).not.toMatch(/get-school|send-message|offer/);
  });

  test('no notice to anyone but the youth', async () => {
    const { notices } = await portal.tester.call(findOutbox, { params: { worldId: world.id }, query: { limit: 200 } });
    const told = notices.filter(({ about }) => about.id === jonas.id).map(({ to }) => to.name);
    expect([...new Set(told)]).toEqual(['Jonas Nordmann']);
  });

  test('VAR-03: nor to a phone or an e-mail that is a parent’s too', async () => {
    const tell = async () => {
      const before = (await outboxOf(portal, world)).length;
      await answer(jenny, threadId, { text: 'Husk timen.' });
      const told = (await outboxOf(portal, world)).slice(before).filter(({ about }) => about.id === jonas.id);
      return told.map(({ channel, address }) => [channel, address]);
    };
    const mother = { phone: '+4701000077', email: 'mor@example.com' };
    await world.change(kari.id, mother);
    await world.change(jonas.id, { phone: mother.phone, email: 'Mor@example.com' });
    expect(await tell()).toEqual([]);
    await world.change(jonas.id, { email: 'jonas@example.com' });
    expect(await tell()).toEqual([['email', 'jonas@example.com']]);
    await world.change(jonas.id, { phone: '+4701000078', email: null });
    expect(await tell()).toEqual([['sms', '+4701000078']]);
  });

  test('nothing is heard live, while the youth hears it', async () => {
    const [mother, youth] = [await listenTo(portal.app, kari.token), await listenTo(portal.app, jonas.token)];
    await aWhile();
    const before = mother.heard.length;
    await answer(jenny, threadId, { text: 'Husk timen.' });
    await aWhile();
    expect(youth.heard).toContainEqual({ about: 'citizen', citizenId: jonas.id, service: 'school-nurse' });
    expect(mother.heard.slice(before)).toEqual([]);
    await Promise.all([mother.lose(), youth.lose()]);
  });

  test('nor that a letter has gone, when the youth cannot read here', async () => {
    await world.change(jonas.id, { eid: null });
    await answer(jenny, threadId, { text: 'Du kan komme innom.' });
    expect(JSON.stringify(await inbox(kari, jonas.id))).not.toContain('sent-by-post');
  });

  test('FUL-14: whoever has fullmakt finds nothing of it either', async () => {
    const [sander, eva] = [await world.logIn('Sander Fossum'), await world.logIn('Eva Fossum')];
    const time = await agree(sander, jenny, 'Noe privat');
    expect(JSON.stringify(await inbox(eva, sander.id))).not.toContain(time.threadId);
    expect(await tryReading(eva, time.threadId, sander.id)).toMatchObject({ code: 'no-such-thread' });
    expect(await cancel(eva, time.id, sander.id)).toMatchObject({ code: 'no-such-offer' });
    const params = { citizenId: sander.id };
    expect(await eva.refusal(getSchoolPage, { params })).toMatchObject({ code: 'citizen-only' });
    expect(JSON.stringify(await eva.call(getHealthStation, { params }))).not.toContain('school-nurse');
  });
});
