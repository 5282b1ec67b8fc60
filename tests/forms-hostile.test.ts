import { formKeyOf } from '@helsesim/server/forms/form-key';
import * as forms from '@helsesim/shared/forms/forms-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { answersTo, getForm, load, ownForm, saveDraft, tryLoading, trySubmitting } from './own-form.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

/** Milliseconds within which everything is answered, on a machine that has much else to do. */
const SECOND = 1000 * 3;

describe.each(databases)(
  'hostile input is refused within a second, and others are answered meanwhile, on %s',
  (_database, makePlace) => {
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
      expect(others).toBeLessThan(SECOND);
      expect(performance.now() - from).toBeLessThan(SECOND);
      return { status: answer.status, code: JSON.parse(answer.text).code };
    }
    const oursNow = async () => {
      const formId = 'sore-throat';
      return { formId, version: (await getForm(kari, { formId })).form.version };
    };
    const put = (version: string, response: string) => () =>
      kari.send({
        method: 'PUT',
        url: `/api/citizens/${kari.id}/forms/${formKeyOf(world.id, 'sore-throat')}/draft`,
        headers: { 'content-type': 'application/json' },
        body: `{"version":"${version}","response":${response}}`,
      });
    const deep = (levels: number, inner: string) =>
      `${'{"resourceType":"QuestionnaireResponse","item":['.repeat(levels)}${inner}${']}'.repeat(levels)}`;

    test.each([
      ['10 MB of answers', `{"item":["${'x'.repeat(10_000_000)}"]}`, 413, 'too-large'],
      ['10 000 levels', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 422, 'invalid-answers'],
      ['items in items', deep(4_000, ''), 422, 'invalid-answers'],
      ['100 000 levels', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400, 'invalid-request'],
      ['half a character', '{"item":"\\ud800"}', 400, 'invalid-request'],
      ['text that turns what comes after it', '{"item":"\\u202e"}', 400, 'invalid-request'],
    ])('%s', async (_what, response, status, code) => {
      const { version } = await oursNow();
      expect(await meanwhile(put(version, response))).toEqual({ status, code });
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
      ['a form of 2 MB of brackets', `{"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`, 400, 'invalid-request'],
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
      const url = `/api/citizens/${kari.id}/forms/${formKeyOf(world.id, 'mine')}/draft`;
      const headers = { 'content-type': 'application/json' };
      const answer = await meanwhile(() => kari.send({ method: 'PUT', url, headers, body }));
      expect(answer).toEqual({ status: 422, code: 'invalid-answers' });
    });

    test('FHIRPath that never ends', async () => {
      const endless = `(1)${'.select((1).combine(1))'.repeat(60)}.count()`;
      const days = "QuestionnaireResponse.item.where(linkId = 'days').answer.exists()";
      await load(portal, world.id, ownForm({ expression: `iif(${days}, ${endless}, 0)` }));
      const submitting = async () => {
        const told = await trySubmitting(kari, answersTo({ 'chest-pain': false, days: 1 }));
        return { status: told.ok ? 201 : told.status, text: JSON.stringify(told) };
      };
      expect(await meanwhile(submitting)).toEqual({ status: 422, code: 'form-takes-too-long' });
      // From then on at once, without a process.
      expect(await meanwhile(submitting)).toEqual({ status: 422, code: 'form-takes-too-long' });
      // Ours are judged as ever.
      expect(await saveDraft(kari, answersTo({}), await oursNow())).toMatchObject({ ok: true });

      const never = ownForm({ id: 'never', expression: endless });
      const other = await portal.makeWorld();
      expect((await tryLoading(portal, other.id, never)).code).toBe('form-takes-too-long');
      await other.remove();
    });

    test('a pattern that never ends', async () => {
      const regex = { url: 'http://hl7.org/fhir/StructureDefinition/regex', valueString: '(a+)+' };
      const items = [
        { linkId: 'chest-pain', type: 'boolean' as const },
        { linkId: 'side', type: 'string' as const, extension: [regex] },
      ];
      await load(portal, world.id, ownForm({ id: 'pattern', items, expression: '1' }));
      const caught = await saveDraft(kari, answersTo({ side: `${'a'.repeat(40)}!` }), { formId: 'pattern' });
      expect(caught).toMatchObject({ ok: false, code: 'form-takes-too-long' });
    });

    test('a memory that is filled', async () => {
      const numbers = Array.from({ length: 26 }, (_, n) => n).join('|');
      const filling = `(${numbers}).aggregate($total & $total, QuestionnaireResponse.item.answer.value).toChars().count()`;
      await load(portal, world.id, ownForm({ expression: filling }));
      const drafts = Array.from({ length: 10 }, () => saveDraft(kari, answersTo({ side: 'ab' })));
      expect((await Promise.all(drafts)).every(({ ok }) => !ok)).toBe(true);
      expect(await saveDraft(kari, answersTo({}), await oursNow())).toMatchObject({ ok: true });
    });
  },
);
