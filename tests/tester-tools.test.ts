import { getGpOffice, sendMessage } from '@helsesim/shared/dialogue/dialogue-contract';
import * as threads from '@helsesim/shared/dialogue/tester-threads-contract';
import * as prescriptions from '@helsesim/shared/prescriptions/prescriptions-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { atDesk } from './at-desk.ts';
import { eConsultation, newKey, send } from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day, NOBODY } from './registry-desk.ts';

describe.each(databases)('a tester who is not logged in, on %s', (_database, makePlace) => {
  let portal: Portal;
  let fresh: World;
  let world: World;
  let kari: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    fresh = await portal.makeWorld();
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    world = await fresh.fork();
    kari = await world.logIn('Kari Nordmann');
    return () => world.remove();
  });

  const ofPerson = (personId = kari.id) => ({ worldId: world.id, personId });
  const find = (query: { citizenId?: string; state?: 'new' | 'closed'; before?: string; limit?: number } = {}) =>
    portal.tester.call(threads.findTesterThreads, { params: { worldId: world.id }, query: { limit: 50, ...query } });
  const get = (threadId: string, query: { before?: string; limit?: number } = {}) =>
    portal.tester.call(threads.getTesterThread, {
      params: { worldId: world.id, threadId },
      query: { limit: 50, ...query },
    });

  describe('sees conversations', () => {
    test('without changing anything, and who has read what', async () => {
      const { threadId } = await send(kari, eConsultation('Hosten går ikke over'));
      const before = await world.fingerprint();
      const [mine] = (await find({ citizenId: kari.id })).threads;
      expect(mine).toMatchObject({
        ...{ id: threadId, kind: 'e-consultation', state: 'new', outcome: null, startedBy: 'citizen' },
        citizen: { id: kari.id, name: 'Kari Nordmann' },
        handler: { name: 'Ingrid Lie' },
        byCitizen: { messages: 1, unread: 1 },
        byOffice: { messages: 0, unread: 0 },
      });
      expect(JSON.stringify(mine)).not.toContain('Hosten');
      expect((await get(threadId)).thread.subject).toBe('Hosten går ikke over');
      expect((await get(threadId)).messages).toMatchObject([
        { text: 'Hei', author: { id: kari.id, side: 'citizen', basis: 'self' }, readBy: [] },
      ]);
      expect(await world.fingerprint()).toBe(before);

      const ingrid = await atDesk(world, 'Ingrid Lie', 'gp');
      await ingrid.answer(threadId, 'Kom innom', { close: true });
      const { thread, messages } = await get(threadId);
      expect(thread).toMatchObject({ state: 'closed', outcome: 'answered', byCitizen: { messages: 1, unread: 0 } });
      expect(thread.byOffice.unread).toBe(thread.byOffice.messages);
      expect(messages[0]?.readBy).toMatchObject([{ name: 'Ingrid Lie', side: 'office' }]);
    });

    test('page by page, of one citizen or in one state', async () => {
      const all = (await find({ limit: 200 })).threads;
      const [first, second] = [await find({ limit: 2 }), await find({ limit: 2, before: all[1]?.lastId ?? '' })];
      expect([...first.threads, ...second.threads]).toEqual(all.slice(0, 4));
      expect(first.more).toBe(true);
      expect((await find({ state: 'closed' })).threads).toEqual(all.filter(({ state }) => state === 'closed'));
      const [some] = all;
      const of = { citizenId: some?.citizen.id ?? '' };
      expect((await find(of)).threads).toEqual(all.filter(({ citizen }) => citizen.id === of.citizenId));
      const long = all.find(({ byCitizen, byOffice }) => byCitizen.messages + byOffice.messages > 1)?.id ?? '';
      const latest = await get(long, { limit: 1 });
      expect([latest.messages.length, latest.more]).toEqual([1, true]);
      const earlier = await get(long, { before: latest.messages[0]?.id ?? '' });
      expect((await get(long)).messages).toEqual([...earlier.messages, ...latest.messages]);
    });

    test('that are there', async () => {
      const params = { worldId: world.id, threadId: NOBODY };
      const told = await portal.tester.attempt(threads.getTesterThread, { params, query: { limit: 1 } });
      expect(told).toMatchObject({ code: 'no-such-thread' });
    });
  });

  describe('sets prescriptions', () => {
    const listed = (personId?: string) =>
      portal.tester.call(prescriptions.findPrescriptionsOfPerson, { params: ofPerson(personId) });
    type Given = { id?: string; validTo?: Temporal.PlainDate; group?: 'A' | 'B' | 'C'; guardianReservation?: boolean };
    const one = (name: string, given: Given = {}) => ({
      ...{ name, dosage: '1 tablett daglig', group: 'C' as const, validTo: day('2027-06-01') },
      guardianReservation: false,
      ...given,
    });
    const set = (list: ReturnType<typeof one>[], personId?: string) =>
      portal.tester.attempt(prescriptions.setPrescriptions, {
        params: ofPerson(personId),
        body: { prescriptions: list },
      });
    const shown = (visitor: Visitor) =>
      visitor.call(prescriptions.findPrescriptions, { params: { citizenId: visitor.id } });

    test('the whole list: one is kept and changed, the rest are gone, new ones are the fastlege’s', async () => {
      const [kept] = await listed();
      const told = await set([
        { ...one('Ibuprofen 400 mg'), id: kept?.id ?? '' },
        one('Diazepam 5 mg', { group: 'B', validTo: day('2027-01-01') }),
        one('Gammel salve', { validTo: day('2026-10-01') }),
      ]);
      expect(told.ok).toBe(true);
      expect(await shown(kari)).toMatchObject([
        { id: kept?.id, name: 'Ibuprofen 400 mg', prescribedOn: kept?.prescribedOn, renewal: 'possible' },
        { name: 'Diazepam 5 mg', renewal: 'needs-consultation', prescriber: 'Ingrid Lie' },
        { name: 'Gammel salve', renewal: 'possible' },
      ]);
      const days = (await listed()).map(({ prescribedOn }) => `${prescribedOn}`);
      expect(days.slice(1)).toEqual(['2026-11-23', '2026-10-01']);
      expect(await set([])).toMatchObject({ ok: true });
      expect(await shown(kari)).toEqual([]);
    });

    test('and what is not possible is refused, with nothing changed', async () => {
      const before = await listed();
      const id = before.find(({ group }) => group === 'C')?.id ?? '';
      expect(await set([{ ...one('X'), id: NOBODY }])).toMatchObject({ code: 'no-such-prescription' });
      expect(await set([one('X')], NOBODY)).toMatchObject({ code: 'no-such-person' });
      const { validTo, ...rest } = one('X', { id });
      const twice = [rest, rest].map((given) => ({ ...given, validTo: `${validTo}` }));
      for (const list of [twice, [{ ...rest, id: undefined, validTo: 'soon' }], [{ name: 'X' }]]) {
        const { status, text } = await portal.send({
          ...{ method: 'PUT', url: `/api/worlds/${world.id}/people/${kari.id}/prescriptions` },
          ...{ headers: { 'content-type': 'application/json' }, body: JSON.stringify({ prescriptions: list }) },
        });
        expect([status, JSON.parse(text).code]).toEqual([400, 'invalid-request']);
      }
      await world.change(kari.id, { gpListId: null });
      expect(await set([one('X')])).toMatchObject({ code: 'no-fastlege' });
      expect(await listed()).toEqual(before);
    });

    test('but does not take away what a renewal is asked of', async () => {
      const [{ id = '' } = {}] = (await shown(kari)).filter(({ renewal }) => renewal === 'possible');
      const addressee = { to: 'prescription-renewal' as const, prescriptionIds: [id] };
      await kari.call(sendMessage, { params: { citizenId: kari.id }, body: { key: newKey(), addressee, text: '' } });
      expect(await set([])).toMatchObject({ code: 'already-asked' });
      expect(await set([one('Omdøpt', { id })])).toMatchObject({ ok: true });
    });
  });

  test('PRI-01 sets what has been paid this year, which is replaced and not added to', async () => {
    const pay = (paid: number, personId?: string) =>
      portal.tester.attempt(threads.setPaidFees, { params: ofPerson(personId), body: { paid } });
    const office = async () => (await kari.call(getGpOffice, { params: { citizenId: kari.id } })).gp;
    const params = ofPerson();
    const first = await portal.tester.call(threads.setPaidFees, { params, body: { paid: 1_000 } });
    const { limit } = first;
    /** Of conversations before. */
    const conversations = first.paid - 1_000;
    expect((await office())?.frikort).toEqual(first);
    expect(await pay(limit)).toMatchObject({ value: { paid: limit + conversations } });
    expect((await office())?.fee).toMatchObject({ amount: 0, because: 'frikort' });
    expect(await pay(0)).toMatchObject({ value: { paid: conversations } });
    expect((await office())?.fee).toMatchObject({ because: 'ordinary' });
    expect(await pay(1, NOBODY)).toMatchObject({ code: 'no-such-person' });
  });
});
