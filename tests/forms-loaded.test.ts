import { formKeyOf } from '@helsesim/server/forms/form-key';
import { findWorldForms, retireForm } from '@helsesim/shared/forms/desk-forms-contract';
import * as forms from '@helsesim/shared/forms/forms-contract';
import type { Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import {
  answersTo,
  findForms,
  findResponses,
  getForm,
  getResponse,
  load,
  ownForm,
  submit,
  tryLoading,
  trySubmitting,
} from './own-form.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('a form of a tester’s own, on %s', (_database, makePlace) => {
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
    return () => world.remove();
  });

  const inWorld = () => portal.tester.call(findWorldForms, { params: { worldId: world.id } });
  const retire = (formId: string, version: string) =>
    portal.tester.attempt(retireForm, { params: { worldId: world.id, formId, version } });

  test('takes the place of ours in its world only, and gives it back when it is retired', async () => {
    const other = await portal.makeWorld();
    const ours = (await getForm(kari, { formId: 'sore-throat' })).form;
    const loaded = await load(portal, world.id, ownForm({ id: 'sore-throat', version: '9.0.0' }));
    expect(loaded).toMatchObject({ id: 'sore-throat', version: '9.0.0', active: true, from: 'world' });
    expect((await getForm(kari, { formId: 'sore-throat' })).form).toMatchObject({ version: '9.0.0', synthetic: false });
    const filling = { formId: 'sore-throat', version: '9.0.0' };
    const { id } = await submit(kari, answersTo({ 'chest-pain': false }), filling);
    const elsewhere = await other.logIn('Kari Nordmann');
    const keyThere = formKeyOf(other.id, 'sore-throat');
    expect((await getForm(elsewhere, { formId: 'sore-throat' })).form).toEqual({ ...ours, key: keyThere });
    await other.remove();

    expect(await retire('sore-throat', '9.0.0')).toMatchObject({ ok: true });
    expect((await getForm(kari, { formId: 'sore-throat' })).form).toEqual(ours);
    expect(await trySubmitting(kari, answersTo({ 'chest-pain': false }), filling)).toMatchObject({
      code: 'no-such-form-version',
    });
    // Answers to it are still read.
    expect(await getResponse(kari, id)).toMatchObject({ version: '9.0.0', outcome: { level: 'self-help' } });
  });

  test('the latest that was loaded is the active one; a fork and a restored world have it too', async () => {
    await world.save('before');
    await load(portal, world.id, ownForm({ version: '1.0.0' }));
    await load(portal, world.id, ownForm({ version: '1.1.0' }));
    expect((await inWorld()).filter(({ id }) => id === 'knee')).toMatchObject([
      { version: '1.1.0', active: true, from: 'world' },
      { version: '1.0.0', active: false },
    ]);
    // Loaded again, the same file is the one.
    await world.advance('PT1M');
    await load(portal, world.id, ownForm({ version: '1.0.0' }));
    expect((await getForm(kari)).form.version).toBe('1.0.0');
    const fork = await world.fork();
    expect((await getForm(await fork.logIn('Kari Nordmann'))).form.version).toBe('1.0.0');
    await fork.remove();
    await world.restore('before');
    const again = await world.logIn('Kari Nordmann');
    expect((await findForms(again)).map(({ id }) => id)).not.toContain('knee');
  });

  test('is never changed in place, and there are at most fifty', async () => {
    await load(portal, world.id, ownForm());
    const changed = await tryLoading(portal, world.id, ownForm({ expression: '1' }));
    expect(changed).toMatchObject({ status: 409, code: 'form-version-taken' });
    const ours = await tryLoading(portal, world.id, ownForm({ id: 'sore-throat' }));
    expect(ours.code).toBe('form-version-taken');
    for (let i = 2; i <= 50; i += 1) await load(portal, world.id, ownForm({ version: `1.0.${i}` }));
    expect((await tryLoading(portal, world.id, ownForm({ version: '2.0.0' }))).code).toBe('too-many-forms');
    expect(await retire('knee', '7.0.0')).toMatchObject({ ok: false, code: 'no-such-form' });
  });

  test('that nobody has answered is gone when it is retired; what is retired takes nobody’s place', async () => {
    for (let i = 1; i <= 60; i += 1) {
      await load(portal, world.id, ownForm({ version: `1.0.${i}` }));
      if (i % 20 === 0) await submit(kari, answersTo({ 'chest-pain': false }), { version: `1.0.${i}` });
      expect(await retire('knee', `1.0.${i}`)).toMatchObject({ ok: true });
    }
    const versions = (await inWorld()).filter(({ id }) => id === 'knee').map(({ version }) => version);
    expect(versions.sort()).toEqual(['1.0.20', '1.0.40', '1.0.60']);
  });

  test('that says of itself that it is a draft or retired is not filled in', async () => {
    for (const status of ['draft', 'retired'] as const) {
      const loaded = await load(portal, world.id, { ...ownForm({ id: 'sore-throat', version: status }), status });
      expect(loaded.active).toBe(false);
    }
    expect((await getForm(kari, { formId: 'sore-throat' })).form.version).not.toBe('draft');
    expect((await inWorld()).filter(({ active, from }) => active && from === 'world')).toEqual([]);
  });

  test('that the engine does not take any more shuts nothing: it is out of use, and the tester is told', async () => {
    await load(portal, world.id, ownForm());
    const answered = await submit(kari, answersTo({ 'chest-pain': true }));
    await portal.worlds.use(world.id, ({ transaction }) =>
      transaction('test', ({ queries, tables: { loadedForm } }) =>
        queries
          .update(loadedForm)
          .set({ questionnaire: { resourceType: 'Questionnaire', status: 'active', item: [] }, digest: 'of another' }),
      ),
    );
    expect((await inWorld()).find(({ id }) => id === 'knee')).toMatchObject({ active: false, usable: false });
    expect((await findForms(kari)).map(({ id }) => id)).not.toContain('knee');
    const searching = { text: 'vondt i halsen', language: 'nb' } as const;
    const { hits } = await kari.call(forms.searchComplaints, { params: { citizenId: kari.id }, body: searching });
    expect(hits.length).toBeGreaterThan(0);
    // What was decided is told, without words of a form that is not understood.
    const outcome = { level: 'emergency-113', urgency: 'red', why: [], selfHelp: [] };
    expect(await findResponses(kari)).toMatchObject([
      { id: answered.id, title: 'Vondt i kneet', outcome, summary: [] },
    ]);
    expect(await getResponse(kari, answered.id)).toMatchObject({ outcome });
  });

  test('is looked through: what is hardly meant is told, and it is used all the same', async () => {
    const { problems } = await load(portal, world.id, {
      ...ownForm({
        items: [
          { linkId: 'chest-pain', type: 'boolean', text: 'Vondt i brystet?' },
          { linkId: 'days', type: 'integer', text: 'Hvor mange dager?' },
          {
            linkId: 'never',
            type: 'string',
            text: 'Både ja og nei?',
            enableBehavior: 'all',
            enableWhen: [
              { question: 'chest-pain', operator: '=', answerBoolean: true },
              { question: 'chest-pain', operator: '=', answerBoolean: false },
            ],
          },
        ],
      }),
    });
    expect(problems).toContainEqual({ path: 'never', code: 'contradicting-conditions', text: expect.any(String) });
    expect((await getForm(kari)).form.version).toBe('1.0.0');
  });

  test('that cannot be used is refused with the path of the item and the reason', async () => {
    const broken: Questionnaire = ownForm({
      items: [
        { linkId: 'chest-pain', type: 'boolean' },
        {
          linkId: 'days',
          type: 'integer',
          enableWhen: [{ question: 'nowhere', operator: 'exists', answerBoolean: true }],
        },
      ],
    });
    expect(await tryLoading(portal, world.id, broken)).toMatchObject({
      status: 422,
      code: 'unusable-form',
      details: { problems: [{ path: 'days', code: 'condition-on-unknown-question', text: expect.any(String) }] },
    });
    const { id: _id, version: _version, ...nameless } = ownForm();
    expect((await tryLoading(portal, world.id, nameless)).details.problems).toMatchObject([
      { code: 'id-missing' },
      { code: 'version-missing' },
    ]);
    expect((await tryLoading(portal, world.id, { resourceType: 'Patient' })).details.problems).toMatchObject([
      { path: '', code: 'not-a-questionnaire' },
    ]);
    expect((await inWorld()).every(({ from }) => from === 'helsesim')).toBe(true);
  });
});
