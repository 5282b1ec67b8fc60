import { findWorldForms, retireForm } from '@helsesim/shared/forms/desk-forms-contract';
import * as forms from '@helsesim/shared/forms/forms-contract';
import type { Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import {
  answersTo,
  findForms,
  getForm,
  getResponse,
  load,
  ownForm,
  saveDraft,
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
    expect((await getForm(elsewhere, { formId: 'sore-throat' })).form).toEqual(ours);
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

  // Again, when the machine was busy with something else just then.
  describe('hostile input is refused within a second, and others are answered meanwhile', { retry: 2 }, () => {
    /** How long it took, how it was answered, and whether others waited. */
    async function meanwhile(work: () => Promise<{ status: number; text: string }>) {
      const from = performance.now();
      const [answer, others] = await Promise.all([
        work(),
        (async () => {
          const began = performance.now();
          await kari.call(forms.findSelfHelp, { query: { language: 'nb' } });
          return performance.now() - began;
        })(),
      ]);
      expect(others).toBeLessThan(1000);
      expect(performance.now() - from).toBeLessThan(1000);
      return { status: answer.status, code: JSON.parse(answer.text).code };
    }
    const put = (response: string) => () =>
      kari.send({
        method: 'PUT',
        url: `/api/citizens/${kari.id}/forms/sore-throat/draft`,
        headers: { 'content-type': 'application/json' },
        body: `{"version":"1.0.0","response":${response}}`,
      });
    const deep = (levels: number, inner: string) =>
      `${'{"resourceType":"QuestionnaireResponse","item":['.repeat(levels)}${inner}${']}'.repeat(levels)}`;

    test.each([
      ['10 MB of answers', `{"item":["${'x'.repeat(10_000_000)}"]}`, 413, 'too-large'],
      ['10 000 levels', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 422, 'invalid-answers'],
      ['items in items', deep(4_000, ''), 422, 'invalid-answers'],
      ['100 000 levels', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 422, 'invalid-answers'],
      ['half a character', '{"item":"\\ud800"}', 400, 'invalid-request'],
      ['text that turns what comes after it', '{"item":"\\u202e"}', 400, 'invalid-request'],
    ])('%s', async (_what, response, status, code) => {
      expect(await meanwhile(put(response))).toEqual({ status, code });
    });

    const loading = (form: string) => () =>
      portal.tester.send({
        method: 'POST',
        url: `/api/worlds/${world.id}/forms`,
        headers: { 'content-type': 'application/json' },
        body: form,
      });
    const ofDepth = (levels: number) =>
      `{"resourceType":"Questionnaire","status":"active","id":"x","version":"1","item":${'[{"linkId":"a","type":"group","item":'.repeat(levels)}[]${'}]'.repeat(levels)}}`;

    test.each([
      ['a form of 10 MB', `{"title":"${'x'.repeat(10_000_000)}"}`, 413, 'too-large'],
      ['a form of 10 000 levels', ofDepth(10_000), 422, 'unusable-form'],
      ['a form of 2 MB of brackets', `{"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`, 422, 'unusable-form'],
      [
        'a form with script in it',
        JSON.stringify({ ...ownForm(), title: '<script>alert(1)</script>' }),
        422,
        'unusable-form',
      ],
    ])('%s', async (_what, form, status, code) => {
      expect(await meanwhile(loading(form))).toEqual({ status, code });
    });

    test('answers of 10 000 levels to a form that was loaded', async () => {
      await load(portal, world.id, ownForm({ id: 'mine' }));
      const body = `{"version":"1.0.0","response":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`;
      const url = `/api/citizens/${kari.id}/forms/mine/draft`;
      const headers = { 'content-type': 'application/json' };
      const answer = await meanwhile(() => kari.send({ method: 'PUT', url, headers, body }));
      expect(answer).toEqual({ status: 422, code: 'invalid-answers' });
    });

    test('FHIRPath and patterns that never end', async () => {
      const endless = `(1)${'.select((1).combine(1))'.repeat(60)}.count()`;
      await load(portal, world.id, ownForm({ expression: endless }));
      const submitting = async () => {
        const told = await trySubmitting(kari, answersTo({ 'chest-pain': false }));
        return { status: told.ok ? 201 : told.status, text: JSON.stringify(told) };
      };
      expect(await meanwhile(submitting)).toEqual({ status: 422, code: 'form-takes-too-long' });
      // From then on at once, without a thread.
      expect(await meanwhile(submitting)).toEqual({ status: 422, code: 'form-takes-too-long' });

      const regex = { url: 'http://hl7.org/fhir/StructureDefinition/regex', valueString: '(a+)+' };
      const items = [
        { linkId: 'chest-pain', type: 'boolean' as const },
        { linkId: 'side', type: 'string' as const, extension: [regex] },
      ];
      await load(portal, world.id, ownForm({ id: 'pattern', items, expression: '1' }));
      const caught = await saveDraft(kari, answersTo({ side: `${'a'.repeat(40)}!` }), { formId: 'pattern' });
      expect(caught).toMatchObject({ ok: false, code: 'form-takes-too-long' });
      // Ours are judged as ever.
      expect(await saveDraft(kari, answersTo({}), { formId: 'sore-throat' })).toMatchObject({ ok: true });
    });
  });
});
