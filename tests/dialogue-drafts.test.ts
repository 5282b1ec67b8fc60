import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import { MOST_DRAFTS } from '@helsesim/shared/dialogue/dialogue-rules';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eConsultation, into, keptIn, newKey, read, send } from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';
import type { Place } from './stores.ts';

describe.each(databases)('what one has begun to write, on %s', (_database, makePlace) => {
  let portal: Portal;
  let place: Place;
  let world: World;
  let liv: Visitor;
  let arne: Visitor;
  beforeAll(async () => {
    place = await makePlace();
    portal = await startPortal(async () => place);
    world = await portal.makeWorld();
    [liv, arne] = await Promise.all([world.logIn('Liv Johansen'), world.logIn('Arne Johansen')]);
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  const save = (who: Visitor, draftId: string, body: Partial<Body> = {}, citizenId = who.id) =>
    who.attempt(dialogue.saveDraft, {
      params: { citizenId, draftId },
      body: { addressee: eConsultation('Hoste'), text: 'Det begynte i går', ...body },
    });
  type Body = { addressee: dialogue.Addressee; text: string };
  const drafts = (who: Visitor, citizenId = who.id) => who.call(dialogue.findDrafts, { params: { citizenId } });
  const discard = (who: Visitor, draftId: string, citizenId = who.id) =>
    who.call(dialogue.deleteDraft, { params: { citizenId, draftId } });

  test('is there when one comes back, the latest first, and gone when it is sent', async () => {
    const before = (await drafts(arne)).map(({ id }) => id);
    const [first, second] = [newKey(), newKey()];
    expect(await save(arne, first)).toMatchObject({ ok: true, value: { id: first, text: 'Det begynte i går' } });
    await world.advance('PT1M');
    await save(arne, second, { addressee: { to: 'e-contact', subject: 'Attest' }, text: '' });
    await world.advance('PT1M');
    await save(arne, first, { text: 'Det begynte i går kveld' });
    expect((await drafts(arne)).slice(0, 2)).toMatchObject([
      {
        id: first,
        text: 'Det begynte i går kveld',
        addressee: { to: 'e-consultation', subject: 'Hoste' },
        attachments: [],
      },
      { id: second, text: '' },
    ]);
    const { communicationId } = await send(arne, eConsultation('Hoste'), {
      key: first,
      text: 'Det begynte i går kveld',
    });
    expect((await drafts(arne)).map(({ id }) => id)).toEqual([second, ...before]);
    expect(await save(arne, first)).toMatchObject({ status: 409, code: 'already-sent', rule: 'DIA-04' });
    await discard(arne, first); // what was sent stays sent
    expect((await keptIn(portal, world)).communications.some(({ id }) => id === communicationId)).toBe(true);
    await discard(arne, second);
    await discard(arne, second);
    expect((await drafts(arne)).map(({ id }) => id)).toEqual(before);
  });

  test('is seen by whoever writes alone, and stands under whom it is for', async () => {
    const id = newKey();
    await save(liv, id, {}, arne.id);
    expect((await drafts(liv, arne.id)).map((one) => one.id)).toContain(id);
    expect((await drafts(liv)).map((one) => one.id)).not.toContain(id);
    expect((await drafts(arne)).map((one) => one.id)).not.toContain(id);
    expect(await save(arne, id)).toMatchObject({ status: 404, code: 'no-such-draft' });
    expect(await save(liv, id)).toMatchObject({ status: 404, code: 'no-such-draft' });
    await discard(arne, id);
    expect((await drafts(liv, arne.id)).map((one) => one.id)).toContain(id);
  });

  test('is only kept for what one may write to', async () => {
    const refused = async (body: Partial<Body>, who = arne) => {
      const told = await save(who, newKey(), body);
      return told.ok ? 'kept' : told.code;
    };
    expect(await refused({ addressee: into(NOBODY) })).toBe('no-such-thread');
    expect(await refused({ addressee: { to: 'contact', contactId: NOBODY, subject: 'x' } })).toBe('no-such-contact');
    const trond = await world.logIn('Trond Iversen');
    expect(await refused({}, trond)).toBe('consent-too-low');
    const { threadId } = await send(arne, eConsultation());
    expect(await refused({ addressee: into(threadId) })).toBe('kept');
    expect((await read(arne, threadId)).communications).toHaveLength(1);
  });

  test('is out of sight while its service is shut', async () => {
    const id = newKey();
    await save(liv, id, {}, arne.id);
    await world.change(arne.id, { consent: 'basis' });
    expect(await liv.refusal(dialogue.findDrafts, { params: { citizenId: arne.id } })).toMatchObject({ status: 403 });
    await world.change(arne.id, { consent: 'full' });
    expect((await drafts(liv, arne.id)).map((one) => one.id)).toContain(id);
  });

  test('DIA-02 there are no more than twenty of one writer for one citizen', async () => {
    const there = (await drafts(arne)).length;
    const keys = Array.from({ length: MOST_DRAFTS - there }, newKey);
    for (const key of keys) expect((await save(arne, key)).ok).toBe(true);
    expect(await save(arne, newKey())).toMatchObject({ status: 409, code: 'too-many-drafts', rule: 'DIA-02' });
    expect((await save(arne, keys[0] ?? '', { text: 'Endret' })).ok).toBe(true);
    expect((await save(liv, newKey(), {}, arne.id)).ok).toBe(true);
  });

  test('survives that the server ends', async () => {
    const id = newKey();
    await save(arne, id, { text: 'Halvferdig' });
    await portal.app.close();
    await portal.worlds.close();
    portal = await startPortal(async () => place);
    world = portal.worldOf(world.id);
    [liv, arne] = await Promise.all([world.logIn('Liv Johansen'), world.logIn('Arne Johansen')]);
    expect((await drafts(arne)).find((one) => one.id === id)).toMatchObject({ text: 'Halvferdig' });
  });
});
