import { findActivity } from '@helsesim/shared/activity/activity-contract';
import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import * as office from '@helsesim/shared/dialogue/office-contract';
import { describe, expect, test } from 'vitest';
import { type AtDesk, atDesk, eachAtSolvik, workOf } from './at-desk.ts';
import { eConsultation, newKey, send } from './conversation.ts';
import { databases } from './databases.ts';
import type { Visitor, World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';

describe.each(databases)('what a desk sees, on %s', (_database, makePlace) => {
  let world: World;
  let ingrid: AtDesk;
  let lars: AtDesk;
  let lise: AtDesk;
  let kari: Visitor;
  eachAtSolvik(makePlace, (those) => {
    ({ world, ingrid, lars, lise, kari } = those);
  });
  const params = (threadId: string) => ({ threadId });

  describe('EKO-03 what is handed on', () => {
    test('is seen by whom it was handed to and who handed it on, and by no other', async () => {
      const { threadId } = await send(kari, eConsultation('Attest'));
      const isThere = async (one: AtDesk) =>
        (await one.attempt(desk.getDeskThread, { params: params(threadId), query: {} })).ok;
      expect([await isThere(ingrid), await isThere(lars), await isThere(lise)]).toEqual([true, false, false]);

      const before = (await ingrid.look(threadId)).item.deadline;
      await ingrid.forward(threadId, await ingrid.colleague('Lise Haugen'));
      expect([await isThere(ingrid), await isThere(lars), await isThere(lise)]).toEqual([true, false, true]);
      const { item, communications } = await lise.look(threadId);
      expect(item.deadline).toEqual(before);
      expect(item.handler?.name).toBe('Lise Haugen');
      expect(communications.at(-1)).toMatchObject({ about: 'forwarded', text: 'Lise Haugen' });
      expect((await lise.answer(threadId, 'Attesten er klar', { close: true })).thread.outcome).toBe('answered');
    });

    test('goes to a colleague at the office only', async () => {
      const { threadId } = await send(kari, eConsultation('Attest'));
      const harald = await atDesk(world, 'Harald Fjeld', 'gp');
      const anothers = await ingrid.colleague('Lise Haugen');
      expect(await harald.call(office.findColleagues, {})).toEqual([]);
      const body = { seen: await ingrid.seenNow(threadId), roleId: NOBODY };
      expect(await ingrid.refusal(desk.forwardThread, { params: params(threadId), body })).toMatchObject({
        code: 'no-such-colleague',
      });
      const ofHarald = (await harald.work()).items[0];
      const taken = { seen: ofHarald?.lastId ?? NOBODY, roleId: anothers };
      expect(
        await harald.refusal(desk.forwardThread, { params: params(ofHarald?.id ?? NOBODY), body: taken }),
      ).toMatchObject({ code: 'no-such-colleague' });
    });
  });

  describe('what a role may not see', () => {
    test('it cannot fetch, and is told what is told of what is not there', async () => {
      const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
      const others: AtDesk[] = [
        lise,
        lars,
        await atDesk(world, 'Harald Fjeld', 'gp'),
        await atDesk(world, 'Mikkel Ruud', 'nettlege'),
        await atDesk(world, 'Astrid Bakke', 'home-care-nurse'),
        await atDesk(world, 'Kristin Aune', 'health-nurse'),
        await atDesk(world, 'Jenny Rød', 'school-nurse'),
      ];
      const key = newKey();
      const seen = await ingrid.seenNow(threadId);
      for (const other of others) {
        for (const id of [threadId, NOBODY]) {
          const told = await Promise.all([
            other.refusal(desk.getDeskThread, { params: params(id), query: {} }),
            other.refusal(desk.answerThread, { params: params(id), body: { key, seen, text: 'x', close: false } }),
            other.refusal(desk.closeThread, { params: params(id), body: { seen } }),
            other.refusal(desk.forwardThread, { params: params(id), body: { seen, roleId: NOBODY } }),
            other.refusal(desk.markThread, { params: params(id), body: { important: true } }),
          ]);
          expect(told.map(({ code }) => code)).toEqual(Array(5).fill('no-such-thread'));
        }
      }
    });

    test('is not in its list either: what is listed is what opens', async () => {
      const everyone = [ingrid, lars, lise, await atDesk(world, 'Harald Fjeld', 'gp')];
      const listed = async (one: AtDesk) => {
        const lists = await Promise.all((['waiting', 'answered', 'closed'] as const).map((show) => one.work({ show })));
        return new Set(lists.flatMap(({ items }) => items.map(({ id }) => id)));
      };
      const seenBy = await Promise.all(everyone.map(listed));
      const all = seenBy.reduce((sum, one) => sum.union(one));
      expect(all.size).toBeGreaterThan(12);
      for (const [i, one] of everyone.entries()) {
        for (const id of all) {
          const told = await one.attempt(desk.getDeskThread, { params: params(id), query: {} });
          expect([i, id, told.ok]).toEqual([i, id, seenBy[i]?.has(id)]);
        }
      }
    });
  });

  describe('LOG-04 every look', () => {
    const looks = async (visitor: Visitor) => {
      const { entries } = await visitor.call(findActivity, {
        params: { citizenId: visitor.id },
        query: { limit: 200 },
      });
      return entries
        .filter(({ by }) => by.name === 'Ingrid Lie')
        .map(({ service, operation }) => `${operation} ${service}`);
    };

    test('is in the citizen’s log with the service it was about', async () => {
      const arne = await world.logIn('Arne Johansen');
      const borghild = await world.logIn('Borghild Nordmann');
      expect(await looks(arne)).toEqual([]);
      await ingrid.work();
      const threadId = await workOf(ingrid, 'Arne Johansen');
      await ingrid.look(threadId);
      await ingrid.answer(threadId, 'Kom på kontroll');
      expect(new Set(await looks(arne))).toEqual(
        new Set(['find-work gp-dialogue', 'get-desk-thread gp-dialogue', 'answer-thread gp-dialogue']),
      );
      expect(new Set(await looks(borghild))).toEqual(new Set(['find-work prescription-renewal']));
    });

    test('also one that was refused, and a search for a patient', async () => {
      const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
      const seen = await ingrid.seenNow(threadId);
      await ingrid.attempt(desk.closeThread, { params: params(threadId), body: { seen } });
      await ingrid.call(office.findPatients, { body: { name: 'kari nord' } });
      expect(await looks(kari)).toEqual(
        expect.arrayContaining(['close-thread gp-dialogue', 'find-patients gp-dialogue']),
      );
    });
  });
});
