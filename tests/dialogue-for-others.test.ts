import { findActivity } from '@helsesim/shared/activity/activity-contract';
import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import { findCitizens } from '@helsesim/shared/representation/representation-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addContact,
  answer,
  eConsultation,
  inbox,
  into,
  keptIn,
  newKey,
  openAtDesk,
  read,
  seenBy,
  send,
  tryReading,
  trySending,
} from './conversation.ts';
import { databases } from './databases.ts';
import { give } from './fullmakt-life.ts';
import { at } from './moment.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';

describe.each(databases)('conversations of those one helps, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let ingrid: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  const unreadOf = async (who: Visitor, name: string) =>
    (await who.call(findCitizens, {})).find((one) => one.name === name)?.unread;
  const threadsIn = async (who: Visitor, citizenId = who.id) =>
    (await inbox(who, citizenId)).entries.flatMap((entry) => (entry.what === 'thread' ? [entry.thread.id] : []));

  test('DIG-04 REP-06 a daughter writes in her father’s name, and both read the answer, each for themselves', async () => {
    const [liv, arne] = [await world.logIn('Liv Johansen'), await world.logIn('Arne Johansen')];
    const [before, hers] = [await unreadOf(arne, 'Arne Johansen'), await unreadOf(liv, 'Arne Johansen')];
    const { threadId } = await send(liv, eConsultation('Blodtrykket til far'), { for: arne.id });
    const [first] = (await read(arne, threadId)).communications;
    expect(first?.author).toMatchObject({ name: 'Liv Johansen', basis: 'FU', self: false });
    expect((await read(liv, threadId, arne.id)).communications[0]?.author.self).toBe(true);
    expect((await openAtDesk(ingrid, threadId)).item).toMatchObject({
      citizen: { id: arne.id, name: 'Arne Johansen' },
      writtenBy: { name: 'Liv Johansen', basis: 'FU' },
    });

    await answer(ingrid, threadId, { text: 'Kom innom, Arne.' });
    expect(await unreadOf(arne, 'Arne Johansen')).toBe((before ?? 0) + 1);
    expect(await unreadOf(liv, 'Arne Johansen')).toBe((hers ?? 0) + 1);
    expect((await read(liv, threadId, arne.id)).thread.unread).toBe(false);
    expect(await unreadOf(liv, 'Arne Johansen')).toBe(hers);
    // She has read it, and it waits for him still; he sees that she has.
    expect(await unreadOf(arne, 'Arne Johansen')).toBe((before ?? 0) + 1);
    const [, told] = (await read(arne, threadId)).communications;
    expect(told?.readBy.map(({ name, side }) => [name, side])).toContainEqual(['Liv Johansen', 'citizen']);

    // It is his: it stays when she may help no more.
    expect((await keptIn(portal, world)).threads.find(({ id }) => id === threadId)?.citizenId).toBe(arne.id);
  });

  test('FUL-03 a fullmakt that does not cover the conversations opens none', async () => {
    const [daniel, kari] = [await world.logIn('Daniel Okafor'), await world.logIn('Kari Nordmann')];
    const { threadId } = await send(daniel, eConsultation());
    await give(world, daniel, 'Kari Nordmann', { areas: [1, 2] });
    expect(await tryReading(kari, threadId, daniel.id)).toMatchObject({ code: 'not-covered-by-fullmakt' });
    expect(await trySending(kari, into(threadId), { for: daniel.id })).toMatchObject({
      code: 'not-covered-by-fullmakt',
    });
    expect(await unreadOf(kari, 'Daniel Okafor')).toBeNull();
    expect((await kari.call(dialogue.getGpOffice, { params: { citizenId: daniel.id } })).gp).not.toBeNull();
  });

  test('PAR-01 both parents read what one writes for their daughter; neither is the one it is addressed to', async () => {
    const [kari, ola] = [await world.logIn('Kari Nordmann'), await world.logIn('Ola Hansen')];
    const nora = (await world.person('Nora Nordmann')).id;
    const { threadId } = await send(kari, eConsultation('Feber'), { for: nora });
    await answer(ingrid, threadId, { text: 'Gi henne mye å drikke.' });
    const { thread, communications } = await read(ola, threadId, nora);
    expect(thread.unread).toBe(false);
    expect(communications[0]?.author).toMatchObject({ name: 'Kari Nordmann', basis: 'FO', self: false });
    expect(communications[1]?.readBy).toMatchObject([{ name: 'Ola Hansen', side: 'citizen' }]);
    const [, told] = (await read(kari, threadId, nora)).communications;
    expect(told?.readBy.map(({ name }) => name)).toEqual(['Ola Hansen', 'Kari Nordmann']);
    // An e-consultation for a child costs nothing.
    const { gp } = await kari.call(dialogue.getGpOffice, { params: { citizenId: nora } });
    expect(gp?.fee).toMatchObject({ amount: 0, because: 'under-sixteen' });
  });

  test('HID-02 HID-04 whoever has got a hidden address is not named to others any more', async () => {
    const [kari, ola] = [await world.logIn('Kari Nordmann'), await world.logIn('Ola Hansen')];
    const nora = (await world.person('Nora Nordmann')).id;
    const { threadId } = await send(kari, eConsultation('Feber'), { for: nora });
    await answer(ingrid, threadId);
    await read(kari, threadId, nora);
    await world.change(kari.id, { protection: 'confidential' });
    const told = await read(ola, threadId, nora);
    expect(told.communications[0]?.author).toMatchObject({ name: '', basis: 'FO' });
    expect(JSON.stringify(told)).not.toContain('Kari');
    // Of herself she is named, to the office that treats her too.
    const own = await send(kari, eConsultation('Hodepine'));
    expect((await openAtDesk(ingrid, own.threadId)).communications[0]?.author.name).toBe('Kari Nordmann');
    expect((await read(kari, own.threadId)).communications[0]?.author.name).toBe('Kari Nordmann');
  });

  test('PAR-13 DHS-07 from the twelfth birthday parents read what the helsestasjon writes, and write no more', async () => {
    const hilde = await world.logIn('Hilde Strand');
    const sofie = (await world.person('Sofie Strand')).id; // twelve in five days
    const nurse = await world.staff('health-nurse');
    const contactId = await addContact(portal, world, { staffId: nurse.id, kind: 'helsestasjon' });
    const to = { to: 'contact', contactId, subject: 'Vaksine' } as const;
    const { threadId, thread } = await send(hilde, to, { for: sofie });
    expect(thread).toMatchObject({ kind: 'helsestasjon', contact: { nb: expect.any(String) }, mayReply: true });
    expect(thread.deadline?.toString()).toBe('2026-11-26');

    await world.moveTo('2026-11-28 00:00');
    expect((await read(hilde, threadId, sofie)).thread).toMatchObject({ mayReply: false, late: true });
    const refused = { status: 403, code: 'not-for-parents-from-twelve', rule: undefined };
    for (const addressee of [into(threadId), to])
      expect(await trySending(hilde, addressee, { for: sofie })).toMatchObject({ code: refused.code, status: 403 });
    // With the fastlege they still may.
    expect((await trySending(hilde, eConsultation(), { for: sofie })).ok).toBe(true);
  });

  test('AGE16-01 at sixteen what parents wrote is the youth’s own, and shut to them', async () => {
    const [lise, mathias] = [await world.logIn('Lise Haugen'), await world.logIn('Mathias Haugen')];
    const { threadId } = await send(lise, eConsultation('Kneet'), { for: mathias.id });
    expect(await tryReading(mathias, threadId)).toMatchObject({ code: 'no-such-thread' });
    await world.moveTo('2026-11-24 00:00');
    expect(await tryReading(lise, threadId, mathias.id)).toMatchObject({ status: 403, code: 'citizen-of-age' });
    expect(await trySending(lise, into(threadId), { for: mathias.id })).toMatchObject({ code: 'citizen-of-age' });
    expect((await read(mathias, threadId)).thread).toMatchObject({ subject: 'Kneet', mayReply: true });
  });

  describe('a youth and the school nurse', () => {
    let amalie: Visitor; // thirteen, with MinID
    let hilde: Visitor;
    let nurse: Visitor;
    let ask: dialogue.Addressee;
    beforeEach(async () => {
      amalie = await world.logIn('Amalie Strand', { eid: 'substantial' });
      hilde = await world.logIn('Hilde Strand');
      const { id: staffId } = await world.staff('school-nurse');
      nurse = await world.logIn(staffId, { role: 'school-nurse' });
      const contactId = await addContact(portal, world, { staffId, kind: 'school-nurse', mayWrite: false });
      ask = { to: 'time-request', contactId };
    });
    const offer = async (threadId: string, startsAt = '2026-11-26 10:00') => {
      const seen = await seenBy(nurse, threadId);
      const time = { startsAt: at(startsAt), minutes: 30, form: 'physical' as const, place: 'Rom 2', text: '' };
      await nurse.call(desk.offerTime, { params: { threadId }, body: { key: newKey(), seen, ...time } });
      const { communications } = await read(amalie, threadId);
      return communications.at(-1)?.offer?.id ?? '';
    };
    const answerOffer = (who: Visitor, threadId: string, offerId: string, accept: boolean, citizenId = who.id) =>
      who.attempt(dialogue.answerOffer, { params: { citizenId, threadId, offerId }, body: { accept } });

    test('YOU-02 YOU-03 DHS-02 asks for a time, is offered one, and takes it', async () => {
      const { threadId, thread } = await send(amalie, ask, { text: '' });
      expect(thread).toMatchObject({ kind: 'school-nurse', service: 'school-nurse', subject: '', state: 'new' });
      // She can ask for a time, and cannot begin in another way.
      const other = { to: 'contact', contactId: 'contactId' in ask ? ask.contactId : '', subject: 'Hei' } as const;
      expect(await trySending(amalie, other)).toMatchObject({ code: 'no-reply', rule: 'DHS-02' });

      const first = await offer(threadId);
      const [, told] = (await read(amalie, threadId)).communications;
      expect(told).toMatchObject({ about: 'offer', offer: { state: 'offered', place: 'Rom 2', minutes: 30 } });
      expect(await answerOffer(amalie, threadId, NOBODY, true)).toMatchObject({ code: 'no-such-offer' });
      expect((await answerOffer(amalie, threadId, first, false)).ok).toBe(true);
      expect((await read(amalie, threadId)).thread).toMatchObject({ state: 'awaiting-office' });
      expect(await answerOffer(amalie, threadId, first, true)).toMatchObject({ code: 'offer-over', rule: 'DIA-05' });

      const second = await offer(threadId, '2026-11-27 09:00');
      const taken = await answerOffer(amalie, threadId, second, true);
      expect(taken).toMatchObject({ ok: true, value: { thread: { state: 'awaiting-citizen', deadline: null } } });
      const before = (await keptIn(portal, world)).communications.length;
      expect(await answerOffer(amalie, threadId, second, true)).toEqual(taken);
      expect((await keptIn(portal, world)).communications).toHaveLength(before);
      const last = (await read(amalie, threadId)).communications.at(-1);
      expect(last).toMatchObject({
        about: 'offer-answer',
        author: { self: true },
        offer: { id: second, state: 'accepted' },
      });
    });

    test('DIA-05 a time that nobody answered lapses when it starts', async () => {
      const { threadId } = await send(amalie, ask, { text: '' });
      const offerId = await offer(threadId);
      await world.moveTo('2026-11-26 10:00');
      expect((await read(amalie, threadId)).communications.at(-1)?.offer?.state).toBe('lapsed');
      expect(await answerOffer(amalie, threadId, offerId, true)).toMatchObject({ code: 'offer-over' });
    });

    test('YOU-02 no parent sees it, however they look, nor that anything was done', async () => {
      const { threadId } = await send(amalie, ask, { text: 'Kan jeg få snakke med noen?' });
      const offerId = await offer(threadId);
      await answerOffer(amalie, threadId, offerId, true);
      await read(amalie, threadId);

      expect(await threadsIn(hilde, amalie.id)).not.toContain(threadId);
      expect(JSON.stringify(await inbox(hilde, amalie.id, { text: 'snakke' }))).not.toContain(threadId);
      expect(await tryReading(hilde, threadId, amalie.id)).toEqual(await tryReading(hilde, NOBODY, amalie.id));
      expect(await trySending(hilde, into(threadId), { for: amalie.id })).toEqual(
        await trySending(hilde, into(NOBODY), { for: amalie.id }),
      );
      expect(await trySending(hilde, ask, { for: amalie.id })).toMatchObject({ code: 'no-such-contact', status: 404 });
      expect(await answerOffer(hilde, threadId, offerId, false, amalie.id)).toMatchObject({ code: 'no-such-thread' });
      expect(await unreadOf(hilde, 'Amalie Strand')).toBe((await inbox(hilde, amalie.id)).unread);

      const { notices } = await keptIn(portal, world);
      expect(notices.filter(({ personId, citizenId }) => citizenId === amalie.id && personId !== amalie.id)).toEqual(
        [],
      );
      const query = { limit: 100 };
      const { entries } = await hilde.call(findActivity, { params: { citizenId: amalie.id }, query });
      expect(entries.filter(({ by }) => !by.self)).toEqual([]);
      // A draft of hers, too, is hers alone.
      const draftId = newKey();
      const params = { citizenId: amalie.id, draftId };
      await amalie.call(dialogue.saveDraft, { params, body: { addressee: into(threadId), text: 'Takk' } });
      expect(await hilde.call(dialogue.findDrafts, { params: { citizenId: amalie.id } })).toEqual([]);
    });
  });

  test('CON-06 to whom it cannot be shown it goes by post, which the inbox tells, and nothing else', async () => {
    const trond = await world.logIn('Trond Iversen'); // consents to Basis
    const harald = await world.logIn('Harald Fjeld', { role: 'gp' });
    const key = newKey();
    const letter = {
      key,
      citizenId: trond.id,
      kind: 'gp-message' as const,
      subject: 'Prøvesvar',
      text: 'Alt er fint.',
    };
    const { thread, channel } = await harald.call(desk.startThread, { body: letter });
    expect(channel).toBe('post');
    const { entries } = await inbox(trond);
    expect(entries.filter(({ what }) => what === 'thread')).toEqual([]);
    const [told] = entries;
    expect(told).toMatchObject({ what: 'message', message: { content: { about: 'sent-by-post' } } });
    expect(JSON.stringify(entries)).not.toContain('Prøvesvar');
    expect((await keptIn(portal, world)).notices.filter(({ citizenId }) => citizenId === trond.id)).toEqual([]);

    // It came by post: consenting later does not bring it here.
    await world.change(trond.id, { consent: 'full' });
    expect(await tryReading(trond, thread.id)).toMatchObject({ code: 'no-such-thread' });
    expect(await threadsIn(trond)).not.toContain(thread.id);
    const { communications } = await openAtDesk(harald, thread.id);
    expect(communications).toMatchObject([{ channel: 'post', text: 'Alt er fint.' }]);
    // What is written after it is read here, without what went by post.
    await answer(harald, thread.id, { text: 'Har du flere spørsmål?' });
    expect((await read(trond, thread.id)).communications.map(({ text }) => text)).toEqual(['Har du flere spørsmål?']);
  });
});
