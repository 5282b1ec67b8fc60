import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { deadlineFor } from '@helsesim/shared/dialogue/dialogue-rules';
import * as office from '@helsesim/shared/dialogue/office-contract';
import { osloDay } from '@helsesim/shared/oslo';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eConsultation, into, keptIn, newKey, openAtDesk, read, send, trySending } from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

/** What may happen in a conversation, in any order, some of it twice and some of it by one who has not seen the latest. */
const happenings = [
  'write',
  'write-again',
  'read',
  'open',
  'answer',
  'answer-blind',
  'close',
  'forward',
  'wait',
] as const;
type Happening = (typeof happenings)[number];

describe.each(databases)('a conversation, whatever happens in it, on %s', (database, makePlace) => {
  let portal: Portal;
  let world: World;
  let daniel: Visitor;
  let ingrid: Visitor;
  let liseRole: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    daniel = await world.logIn('Daniel Okafor');
    ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    liseRole = (await ingrid.call(office.findColleagues, {})).find(({ name }) => name === 'Lise Haugen')?.roleId ?? '';
    await world.save('morning');
  });
  afterAll(() => portal.close());

  async function happen(threadId: string, what: Happening, { first, used }: { first: string; used: string[] }) {
    const params = { threadId };
    const seen = async () => await ingrid.attempt(desk.getDeskThread, { params, query: {} });
    const latest = async () => {
      const told = await seen();
      return told.ok ? told.value.item.lastId : first;
    };
    switch (what) {
      case 'write': {
        const key = newKey();
        used.push(key);
        return trySending(daniel, into(threadId), { key });
      }
      case 'write-again':
        return trySending(daniel, into(threadId), { key: used.at(-1) ?? newKey(), text: 'Noe annet' });
      case 'read':
        return read(daniel, threadId);
      case 'open':
        return openAtDesk(ingrid, threadId);
      case 'answer':
        return ingrid.attempt(desk.answerThread, {
          params,
          body: { key: newKey(), seen: await latest(), text: 'Svar', close: false },
        });
      case 'answer-blind':
        return ingrid.attempt(desk.answerThread, {
          params,
          body: { key: newKey(), seen: first, text: 'Svar', close: true },
        });
      case 'close':
        return ingrid.attempt(desk.closeThread, { params, body: { seen: await latest() } });
      case 'forward':
        return ingrid.attempt(desk.forwardThread, { params, body: { seen: await latest(), roleId: liseRole } });
      case 'wait':
        return world.advance('PT20H');
    }
  }

  /** What the messages, and who has opened them, say about how it stands. */
  async function explained(threadId: string) {
    const { threads, communications, readings, notices } = await keptIn(portal, world);
    const thread = threads.find(({ id }) => id === threadId);
    if (!thread) throw new Error('The conversation is gone');
    const all = communications.filter((one) => one.threadId === threadId);
    const words = all.filter(({ about }) => about !== 'forwarded' && about !== 'closed');
    const fromOffice = words.filter(({ side }) => side === 'office');
    const lastOffice = fromOffice.at(-1);
    const unanswered = words.filter(({ id, side }) => side === 'citizen' && (!lastOffice || id > lastOffice.id));
    const waitsFor = unanswered[0];
    const opened = readings.some((one) => one.threadId === threadId && one.side === 'office') || fromOffice.length > 0;
    const open = waitsFor ? (opened ? 'awaiting-office' : 'new') : 'awaiting-citizen';
    const closed = thread.closedAt !== null;
    return {
      is: {
        state: thread.state,
        lastId: thread.lastId,
        lastFromOfficeId: thread.lastFromOfficeId,
        answered: thread.answered,
        deadline: thread.deadline?.toString(),
        waitingSince: thread.waitingSince?.toString(),
        fee: thread.fee?.amount,
      },
      should: {
        state: closed ? 'closed' : open,
        lastId: all.at(-1)?.id,
        lastFromOfficeId: lastOffice?.id ?? null,
        answered: lastOffice !== undefined,
        deadline: closed || !waitsFor ? undefined : deadlineFor('e-consultation', osloDay(waitsFor.at)).toString(),
        waitingSince: closed || !waitsFor ? undefined : waitsFor.at.toString(),
        fee: closed ? 179 : undefined,
      },
      /** Each word of the office's has told the citizen once, nothing else has. */
      told: notices
        .filter(
          ({ event, personId }) => personId === daniel.id && all.some(({ id }) => event === `communication:${id}`),
        )
        .map(({ event }) => event)
        .toSorted(),
      toTell: fromOffice.map(({ id }) => `communication:${id}`).toSorted(),
      keys: all.map(({ key, authorId }) => `${authorId}/${key}`),
    };
  }

  test('its state is always one that its messages explain', { timeout: 120_000 }, async () => {
    const some = fc.array(fc.constantFrom(...happenings), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(some, async (order) => {
        await world.restore('morning');
        const used = [newKey()];
        const { threadId, communicationId: first } = await send(daniel, eConsultation(), { key: used[0] ?? '' });
        for (const [i, what] of order.entries()) {
          await happen(threadId, what, { first, used });
          const { is, should, told, toTell, keys } = await explained(threadId);
          expect(is, `after ${order.slice(0, i + 1).join(', ')}`).toEqual(should);
          expect(told).toEqual(toTell);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
      { numRuns: database === 'SQLite' ? 20 : 6, endOnFailure: false },
    );
  });
});
