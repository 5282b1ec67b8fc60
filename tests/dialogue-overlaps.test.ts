import type { AnswersAlong } from '@helsesim/server/dialogue/answers-along';
import { bindAttachments, filesToSend, forgetFile } from '@helsesim/server/dialogue/bind-attachments';
import { sendMessage } from '@helsesim/server/dialogue/send-message';
import { changeThread, reopenThread } from '@helsesim/server/dialogue/thread-repository';
import { LostToAnother } from '@helsesim/server/platform/database';
import type { Tables } from '@helsesim/server/schema';
import type { WorldWriter } from '@helsesim/server/worlds/index';
import { refuse } from '@helsesim/shared/decision';
import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writing } from './attaching.ts';
import { eConsultation, into, newKey, read, seenBy, send } from './conversation.ts';
import { databases } from './databases.ts';
import { pdfOf } from './files-to-send.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

type Tx = WorldWriter<Tables>;

/** Answers to a form could go along. Here none do. */
const nothingAlong: AnswersAlong<Tables> = {
  mayGo: async () => refuse('no-such-form-response'),
  went: async () => undefined,
  cameBack: async () => undefined,
  briefOf: async () => null,
};

/**
 * A citizen's door and a desk are each under their own key. Where transactions overlap, one may have begun, and so have its
 * number, before another that is done first.
 */
describe.each(databases)('a conversation that two change at the same moment, on %s', (database, makePlace) => {
  let portal: Portal;
  let world: World;
  let daniel: Visitor;
  let ingrid: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    daniel = await world.logIn('Daniel Okafor');
    ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    await world.save('morning');
  });
  beforeEach(() => world.restore('morning'));
  afterAll(() => portal.close());

  async function inWorld<T>(key: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const done = await portal.worlds.use(world.id, async ({ transaction }) => ({ as: await transaction(key, work) }));
    if (!done) throw new Error('The world is gone');
    return done.as;
  }

  /** As the door lets Daniel answer for himself. */
  const reply = (tx: Tx, threadId: string) =>
    sendMessage(nothingAlong)(tx, {
      params: { citizenId: daniel.id },
      body: { key: newKey(), addressee: into(threadId), text: 'Siden i går.' },
      viewer: { sessionId: '', world: world.id, personId: daniel.id, eid: 'high', roleId: null },
      acting: {
        ...{ citizenId: daniel.id, actorId: daniel.id, basis: 'self', open: new Map([['gp-dialogue', 'self']]) },
        ask: () => ({ allowed: true, basis: 'self', reason: null, trace: [] }),
        about: () => undefined,
      },
    });

  test.runIf(database === 'PostgreSQL').each([
    [false, ['Hei', 'Hvor lenge?', 'Siden i går.'], 'awaiting-office'],
    [true, ['Hei', 'Hvor lenge?'], 'closed'],
  ] as const)('what the doctor says while the citizen writes comes first; closes: %s', async (close, texts, state) => {
    const { threadId } = await send(daniel, eConsultation(), { text: 'Hei' });
    const seen = await seenBy(ingrid, threadId);
    const [begun, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const written = inWorld(daniel.id, async (tx) => {
      begun.resolve();
      await answered.promise;
      return reply(tx, threadId);
    });
    await begun.promise;
    const body = { key: newKey(), seen, text: 'Hvor lenge?', close };
    await ingrid.call(desk.answerThread, { params: { threadId }, body });
    const before = await seenBy(ingrid, threadId);
    answered.resolve();
    expect(await written).toMatchObject(close ? { code: 'thread-closed' } : { ok: true });

    const { thread, communications } = await read(daniel, threadId);
    expect(communications.map(({ text }) => text)).toEqual(texts);
    expect(communications.at(-1)?.id).toBe(thread.lastId);
    expect(thread.lastId >= before).toBe(true);
    expect(thread.state).toBe(state);
  });

  test('an id from before the latest message never becomes the latest', async () => {
    const older = await inWorld('test', async (tx) => tx.newId());
    const { threadId: id } = await send(daniel, eConsultation());
    const seen = await seenBy(ingrid, id);
    const latest = (tx: Tx) => ({ lastId: older, lastAt: tx.now, deadline: null, waitingSince: tx.now });
    await expect(inWorld('test', (tx) => changeThread(tx, { id, seen }, latest(tx)))).rejects.toThrow(LostToAnother);
    await expect(inWorld('test', (tx) => reopenThread(tx, { id, ...latest(tx) }))).rejects.toThrow(LostToAnother);
    expect(await seenBy(ingrid, id)).toBe(seen);
  });

  /** A file that is ready to be sent. */
  async function aFile() {
    const letter = writing(portal, daniel);
    await letter.save();
    const { id } = await letter.attach(pdfOf());
    return { id, under: { authorId: daniel.id, citizenId: daniel.id, key: letter.draftId } };
  }
  const isThere = async (id: string) => {
    const kept = await inWorld('test', ({ queries, tables }) => queries.select().from(tables.attachment));
    return kept.some((one) => one.id === id);
  };

  test.runIf(database === 'PostgreSQL')('a file that is forgotten while it is sent is not promised', async () => {
    const { id, under } = await aFile();
    const { communicationId } = await send(daniel, eConsultation());
    const promised: number[] = [];
    await inWorld(daniel.id, async (tx) => {
      const files = await filesToSend(tx, under);
      if (!files.ok) throw new Error(files.code);
      promised.push(files.value.length);
      if (promised.length === 1) await inWorld('due-work', (due) => forgetFile(due, id));
      await bindAttachments(tx, files.value, { ...under, communicationId });
    });
    expect(promised).toEqual([1, 0]);
    expect(await isThere(id)).toBe(false);
  });

  test.runIf(database === 'PostgreSQL')(
    'a file that is sent while it is forgotten stays with its message',
    async () => {
      const { id, under } = await aFile();
      const { communicationId } = await send(daniel, eConsultation());
      let forgotten: Promise<void> | undefined;
      await inWorld(daniel.id, async (tx) => {
        const files = await filesToSend(tx, under);
        if (!files.ok) throw new Error(files.code);
        await bindAttachments(tx, files.value, { ...under, communicationId });
        forgotten = inWorld('due-work', (due) => forgetFile(due, id));
        // Time to come as far as it can.
        await Promise.race([forgotten, new Promise((resolve) => setTimeout(resolve, 300))]);
      });
      await forgotten;
      expect(await isThere(id)).toBe(true);
    },
  );
});
