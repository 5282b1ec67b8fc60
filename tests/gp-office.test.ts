import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { findInbox, getThread, sendMessage } from '@helsesim/shared/dialogue/dialogue-contract';
import * as office from '@helsesim/shared/dialogue/office-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AtDesk, atDesk } from './at-desk.ts';
import { eConsultation, newKey, send } from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';

describe.each(databases)('a GP office, on %s', (_database, makePlace) => {
  let portal: Portal;
  let fresh: World;
  let world: World;
  let ingrid: AtDesk;
  let lise: AtDesk;
  let kari: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    fresh = await portal.makeWorld();
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    world = await fresh.fork();
    ingrid = await atDesk(world, 'Ingrid Lie', 'gp');
    lise = await atDesk(world, 'Lise Haugen', 'gp-secretary');
    kari = await world.logIn('Kari Nordmann');
    return () => world.remove();
  });

  const sending = (visitor: Visitor, addressee: Parameters<typeof send>[1]) =>
    visitor.attempt(sendMessage, {
      params: { citizenId: visitor.id },
      body: { key: newKey(), addressee, text: 'Hei' },
    });
  describe('TIM-02 what is switched off', () => {
    const all = { booking: true, prescriptionRenewal: true, eConsultation: true, eContact: true };
    const eContact = { to: 'e-contact', subject: 'Attest' } as const;

    test.each([
      ['e-consultations', { ...all, eConsultation: false }, eConsultation('Hei'), eContact],
      ['e-contact', { ...all, eContact: false }, eContact, eConsultation('Hei')],
    ] as const)(
      '%s cannot be begun, what is begun goes on, and the rest is open',
      async (_what, services, shut, open) => {
        const { threadId } = await send(kari, shut);
        expect(await lise.call(office.switchServices, { body: services })).toEqual(services);
        expect(await sending(kari, shut)).toMatchObject({ code: 'office-does-not-offer', rule: 'TIM-02' });
        expect((await sending(kari, open)).ok).toBe(true);
        expect((await sending(kari, { to: 'thread', threadId })).ok).toBe(true);
        const { services: now } = await ingrid.call(office.getOffice, {});
        expect(now).toEqual(services);
      },
    );
  });

  describe('TIM-03 what the office begins', () => {
    const begin = (one: AtDesk, citizenId: string, changes: object = {}) =>
      one.attempt(desk.startThread, {
        body: { key: newKey(), citizenId, kind: 'gp-message', subject: 'Prøvesvar', text: 'Alt er fint', ...changes },
      });

    test('lies in the citizen’s inbox, who can answer', async () => {
      const started = await begin(ingrid, kari.id);
      if (!started.ok) throw new Error(started.code);
      const { channel, thread } = started.value;
      expect(channel).toBe('digital');
      const read = { params: { citizenId: kari.id, threadId: thread.id }, query: { limit: 50 } };
      expect((await kari.call(getThread, read)).thread).toMatchObject({
        kind: 'gp-message',
        mayReply: true,
        unread: false,
      });
      await send(kari, { to: 'thread', threadId: thread.id }, { text: 'Takk' });
      expect((await ingrid.look(thread.id)).item).toMatchObject({
        state: 'awaiting-office',
        writtenBy: { basis: 'self' },
      });
    });

    test('is begun once under one key', async () => {
      const key = newKey();
      const [first, second] = [await begin(ingrid, kari.id, { key }), await begin(ingrid, kari.id, { key, text: 'x' })];
      expect(second).toEqual(first);
    });

    test('CON-06 goes by post to whoever cannot read it here, and tells so in the inbox', async () => {
      const magnhild = (await world.person('Magnhild Eriksen')).id;
      const started = await begin(ingrid, magnhild);
      if (!started.ok) throw new Error(started.code);
      expect(started.value.channel).toBe('post');
      const { communications, context } = await ingrid.look(started.value.thread.id);
      expect(communications[0]?.channel).toBe('post');
      expect(context.reachable).toBe('post');

      // Trond has consented to Basis: what the portal itself writes comes, and that something was sent by post is such.
      await world.change((await world.person('Trond Iversen')).id, {
        gpListId: (await world.details('Kari Nordmann')).gpListId,
      });
      const trond = await world.logIn('Trond Iversen');
      expect(await begin(ingrid, trond.id)).toMatchObject({ value: { channel: 'post' } });
      const { entries } = await trond.call(findInbox, {
        params: { citizenId: trond.id },
        body: { show: 'all', from: 'all', text: '', before: null, limit: 50 },
      });
      expect(entries).toMatchObject([
        { what: 'message', message: { content: { about: 'sent-by-post', office: 'Solvik legesenter' } } },
      ]);
    });

    test('is to a patient of the office, and by whom such are begun', async () => {
      const jorunn = (await world.person('Jorunn Kvam')).id;
      expect(await begin(ingrid, jorunn)).toMatchObject({ code: 'no-such-patient' });
      expect(await begin(ingrid, NOBODY)).toMatchObject({ code: 'no-such-patient' });
      expect(await begin(ingrid, kari.id, { kind: 'home-care' })).toMatchObject({ code: 'no-such-patient' });
      expect(await begin(ingrid, kari.id, { text: '' })).toMatchObject({ code: 'empty-message' });
    });

    test('a nettlege writes to those who have had an appointment there, and sees no other conversation', async () => {
      const mikkel = await atDesk(world, 'Mikkel Ruud', 'nettlege');
      expect(await begin(mikkel, kari.id)).toMatchObject({ code: 'no-such-patient' });
      expect((await mikkel.work()).items).toEqual([]);
      expect(await mikkel.call(office.findPatients, { body: { name: 'kari' } })).toEqual([]);
    });
  });

  describe('patients', () => {
    const found = async (one: AtDesk, name: string) =>
      (await one.call(office.findPatients, { body: { name } })).map((patient) => patient.name);

    test('are those on the lists of the office, by any part of the name', async () => {
      expect(await found(ingrid, 'nordmann')).toEqual([
        'Borghild Nordmann',
        'Jonas Nordmann',
        'Kari Nordmann',
        'Nora Nordmann',
      ]);
      expect(await found(lise, 'Thomas')).toEqual(['Thomas Aas']);
      expect(await found(ingrid, 'Jorunn')).toEqual([]);
      expect(await found(ingrid, 'Gunnar Nilsen')).toEqual([]); // dead
    });
  });

  describe('EKO-05 reply templates', () => {
    const save = (one: AtDesk, templateId: string, title = 'Ny mal') =>
      one.attempt(office.saveTemplate, { params: { templateId }, body: { title, text: 'Hei' } });

    test('are the office’s own: saved, changed and deleted there', async () => {
      const harald = await atDesk(world, 'Harald Fjeld', 'gp');
      const templateId = newKey();
      expect((await save(lise, templateId)).ok).toBe(true);
      expect((await save(ingrid, templateId, 'En annen tittel')).ok).toBe(true);
      const titles = async (one: AtDesk) => (await one.call(office.findTemplates, {})).map(({ title }) => title);
      expect(await titles(ingrid)).toContain('En annen tittel');
      expect(await titles(harald)).toEqual(['Ring oss']);
      expect(await save(harald, templateId)).toMatchObject({ ok: true });
      expect(await titles(harald)).toEqual(['Ny mal', 'Ring oss']);
      await harald.call(office.deleteTemplate, { params: { templateId } });
      expect(await titles(ingrid)).toContain('En annen tittel');
      await ingrid.call(office.deleteTemplate, { params: { templateId } });
      await ingrid.call(office.deleteTemplate, { params: { templateId } });
      expect(await titles(lise)).not.toContain('En annen tittel');
    });

    test('are fifty at most', async () => {
      const [first] = await ingrid.call(office.findTemplates, {});
      for (let i = 3; i < 50; i += 1) expect((await save(ingrid, newKey())).ok).toBe(true);
      expect(await save(ingrid, newKey())).toMatchObject({ code: 'too-many-templates' });
      expect((await save(ingrid, first?.id ?? '')).ok).toBe(true);
    });
  });
});
