import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, newKey, writing } from './attaching.ts';
import { databases } from './databases.ts';
import { pdfOf } from './files-to-send.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('a file from the office, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  let office: Visitor;
  let threadId: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
    office = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    const letter = writing(portal, kari);
    const sent = await letter.send();
    if (!sent.ok) throw new Error(sent.code);
    threadId = sent.value.threadId;
  });
  afterAll(() => portal.close());

  const partsOf = async (attachmentId: string) =>
    portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.attachmentPart).where(eq(tables.attachmentPart.attachmentId, attachmentId)),
    );

  test('goes with the answer, and is the citizen’s to save', async () => {
    const answer = answering(portal, office, threadId);
    const pdf = pdfOf();
    const added = await answer.add(pdf.byteLength, 'time.pdf');
    if (!added.ok) throw new Error(added.code);
    const { id } = added.value;
    const body = { key: answer.key, seen: '', text: 'Se vedlegg', close: false };
    const { item } = await office.call(desk.getDeskThread, { params: { threadId }, query: {} });
    const send = () =>
      office.attempt(desk.answerThread, { params: { threadId }, body: { ...body, seen: item.lastId } });
    expect(await send()).toMatchObject({ ok: false, code: 'attachment-waiting' });
    const letter = writing(portal, kari);
    expect((await letter.get(id)).status).toBe(404);
    expect(await answer.put(id, pdf)).toMatchObject({ status: 200 });
    expect((await answer.get(id)).bytes.equals(pdf)).toBe(true);
    expect((await letter.get(id)).status).toBe(404);
    expect((await send()).ok).toBe(true);
    expect((await letter.get(id)).bytes.equals(pdf)).toBe(true);
    await world.advance('P31D');
    expect((await (async () => writing(portal, await world.logIn('Kari Nordmann')).get(id))()).status).toBe(200);
  });

  test('ATT-02 is forgotten after thirty days when nothing was sent with it', async () => {
    const here = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    const answer = answering(portal, here, threadId);
    const added = await answer.add(pdfOf().byteLength);
    if (!added.ok) throw new Error(added.code);
    await answer.put(added.value.id, pdfOf());
    await world.advance('P29D');
    expect((await answer.get(added.value.id)).status).toBe(200);
    await world.advance('P2D');
    expect((await answer.get(added.value.id)).status).toBe(404);
    expect(await partsOf(added.value.id)).toEqual([]);
  });

  test('is taken away again, until it is sent', async () => {
    const here = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    const answer = answering(portal, here, threadId);
    const added = await answer.add(10);
    if (!added.ok) throw new Error(added.code);
    const { id: attachmentId } = added.value;
    const doctor = await world.logIn('Ingrid Lie', { role: 'gp' });
    const remove = (who: Visitor) => who.call(desk.removeDeskAttachment, { params: { attachmentId } });
    await remove(doctor);
    expect((await answer.put(attachmentId, Buffer.alloc(9))).told.code).toBe('attachment-cut-off');
    await remove(here);
    await remove(here);
    expect((await answer.put(attachmentId, Buffer.alloc(10))).told.code).toBe('no-such-attachment');
  });

  test('that is refused leaves no place behind', async () => {
    const here = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    const answer = answering(portal, here, threadId);
    const added = await answer.add(10);
    if (!added.ok) throw new Error(added.code);
    expect((await answer.put(added.value.id, Buffer.alloc(10))).told.code).toBe('attachment-type');
    expect((await answer.put(added.value.id, Buffer.alloc(10))).told.code).toBe('no-such-attachment');
  });

  test('is put by nobody but whoever announced it, and not from the other side', async () => {
    const answer = answering(portal, office, threadId);
    const added = await answer.add(10);
    if (!added.ok) throw new Error(added.code);
    const { id } = added.value;
    const doctor = await world.logIn('Ingrid Lie', { role: 'gp' });
    expect((await answering(portal, doctor, threadId).put(id, Buffer.alloc(10))).told.code).toBe('no-such-attachment');
    expect((await writing(portal, kari).put(id, Buffer.alloc(10))).told.code).toBe('no-such-attachment');
    const nowhere = { params: { threadId: newKey() }, body: { key: newKey(), name: 'x', size: 1 } };
    expect(await office.attempt(desk.addDeskAttachment, nowhere)).toMatchObject({
      ok: false,
      code: 'no-such-thread',
    });
  });
});
