import { randomUUID } from 'node:crypto';
import { formKeyOf } from '@helsesim/server/forms/form-key';
import { retireForm } from '@helsesim/shared/forms/desk-forms-contract';
import * as forms from '@helsesim/shared/forms/forms-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { answersTo, findForms, getForm, load, ownForm, saveDraft, submit } from './own-form.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('what one has begun in a form, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
    await load(portal, world.id, ownForm());
    return () => world.remove();
  });

  test('is there the next time, in another session, and is nobody else’s', async () => {
    const saved = await saveDraft(kari, answersTo({ days: 3 }));
    expect(saved).toMatchObject({ ok: true, value: { stop: [] } });
    const elsewhere = await world.logIn('Kari Nordmann');
    const { draft, form } = await getForm(elsewhere);
    expect(draft).toMatchObject({ fromVersion: null, dropped: [], response: { status: 'in-progress' } });
    expect(draft?.response['item']).toMatchObject([
      { linkId: 'days', answer: [{ valueInteger: 3 }] },
      { linkId: 'doubled' },
    ]);
    expect(form.draftSavedAt?.toString()).toBe((await world.now()).toString());
    const lines = await findForms(elsewhere);
    expect(lines.find(({ id }) => id === 'knee')?.draftSavedAt).not.toBeNull();
    expect(lines.find(({ id }) => id !== 'knee')?.draftSavedAt).toBeNull();

    const nora = await world.person('Nora Nordmann');
    expect((await getForm(kari, { for: nora.id })).draft).toBeNull();
  });

  test('tells at once of a red sign, and of none when it is taken back', async () => {
    const red = await saveDraft(kari, answersTo({ 'chest-pain': true }), { language: 'en' });
    expect(red).toMatchObject({
      value: {
        stop: [
          {
            rule: 'emergency',
            level: 'emergency-113',
            text: 'Du har vondt i brystet (en)',
            because: [{ linkId: 'chest-pain', question: 'Vondt i brystet?', answer: 'Yes' }],
          },
        ],
      },
    });
    expect(await saveDraft(kari, answersTo({ 'chest-pain': false }))).toMatchObject({ value: { stop: [] } });
  });

  test('is carried over to a new version, and what does not fit is named', async () => {
    await saveDraft(kari, answersTo({ days: 3, side: 'venstre' }));
    await load(
      portal,
      world.id,
      ownForm({
        version: '2.0.0',
        items: [
          { linkId: 'chest-pain', type: 'boolean', text: 'Vondt i brystet nå?', required: true },
          { linkId: 'days', type: 'integer', text: 'Hvor mange dager?' },
          { linkId: 'side', type: 'boolean', text: 'Begge sider?' },
        ],
      }),
    );
    expect(await saveDraft(kari, answersTo({ days: 4 }))).toMatchObject({ ok: false, code: 'no-such-form-version' });
    const { form, draft } = await getForm(kari);
    expect(form.version).toBe('2.0.0');
    expect(draft).toMatchObject({ fromVersion: '1.0.0', dropped: ['Hvilken side?'] });
    expect(JSON.stringify(draft?.response)).toContain('"valueInteger":3');
    expect(JSON.stringify(draft?.response)).not.toContain('venstre');

    await saveDraft(kari, answersTo({ days: 3 }), { version: '2.0.0' });
    expect((await getForm(kari)).draft).toMatchObject({ fromVersion: null, dropped: [] });
  });

  test('is thrown away also when the form is there no more', async () => {
    await load(portal, world.id, ownForm({ id: 'gone' }));
    const filling = { formId: 'gone' };
    await saveDraft(kari, answersTo({ days: 3 }), filling);
    const params = { worldId: world.id, formId: 'gone', version: '1.0.0' };
    await portal.tester.call(retireForm, { params });
    const formKey = formKeyOf(world.id, 'gone');
    await kari.call(forms.deleteFormDraft, { params: { citizenId: kari.id, formKey } });
    await load(portal, world.id, ownForm({ id: 'gone' }));
    expect((await getForm(kari, filling)).draft).toBeNull();
  });

  test('is thrown away, once and again', async () => {
    await saveDraft(kari, answersTo({ days: 3 }));
    const params = { citizenId: kari.id, formKey: formKeyOf(world.id, 'knee') };
    await kari.call(forms.deleteFormDraft, { params });
    await kari.call(forms.deleteFormDraft, { params });
    expect((await getForm(kari)).draft).toBeNull();
  });

  test('may be half written, but not to another form', async () => {
    expect(await saveDraft(kari, answersTo({}))).toMatchObject({ ok: true });
    const strange = await saveDraft(kari, answersTo({ hip: 3 }));
    expect(strange).toMatchObject({
      ok: false,
      status: 422,
      code: 'invalid-answers',
      details: { problems: [{ path: 'hip', code: 'unknown-link-id' }], stop: [] },
    });
    // 113 does not wait for what is strange.
    const red = await saveDraft(kari, answersTo({ 'chest-pain': true, hip: 3 }));
    expect(red).toMatchObject({ status: 422, details: { stop: [{ level: 'emergency-113' }] } });
  });

  test('is not overwritten by a tab or a device that has not seen it', async () => {
    const first = await saveDraft(kari, answersTo({ days: 1 }), { seen: null });
    const revision = first.ok ? first.value.revision : '';
    expect((await getForm(kari)).draft?.revision).toBe(revision);
    const second = await saveDraft(kari, answersTo({ days: 2 }), { seen: revision });
    const now = second.ok ? second.value.revision : '';
    expect(now).not.toBe(revision);

    const stale = await saveDraft(kari, answersTo({ days: 9 }), { seen: revision });
    expect(stale).toMatchObject({
      ...{ ok: false, status: 409, code: 'draft-changed' },
      details: { draft: { revision: now, version: '1.0.0' } },
    });
    expect(JSON.stringify(stale)).toContain('"valueInteger":2');
    expect((await saveDraft(kari, answersTo({ days: 9 }), { seen: null })).ok).toBe(false);
    // The answer was lost, and what was saved comes again.
    expect(await saveDraft(kari, answersTo({ days: 2 }), { seen: revision })).toMatchObject({
      value: { revision: now },
    });
    expect(await saveDraft(kari, answersTo({ days: 3 }))).toMatchObject({ ok: true });
  });

  test('does not come back after it has been sent', async () => {
    const key = randomUUID();
    const saved = await saveDraft(kari, answersTo({ days: 3 }), { key, seen: null });
    const seen = saved.ok ? saved.value.revision : '';
    await submit(kari, answersTo({ 'chest-pain': false, days: 3 }), { key });
    const late = answersTo({ 'chest-pain': false });
    expect(await saveDraft(kari, late, { key })).toMatchObject({ status: 409, code: 'already-sent' });
    expect(await saveDraft(kari, late, { seen })).toMatchObject({ code: 'draft-changed', details: { draft: null } });
    expect((await getForm(kari)).draft).toBeNull();
  });
});
