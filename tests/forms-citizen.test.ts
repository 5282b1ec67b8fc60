import { randomUUID } from 'node:crypto';
import * as forms from '@helsesim/shared/forms/forms-contract';
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
  saveDraft,
  submit,
  trySubmitting,
} from './own-form.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('a form, filled in, on %s', (_database, makePlace) => {
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

  describe('what one has begun', () => {
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

    test('is thrown away, once and again', async () => {
      await saveDraft(kari, answersTo({ days: 3 }));
      const params = { citizenId: kari.id, formId: 'knee' };
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
        details: { problems: [{ path: 'hip', code: 'unknown-link-id' }] },
      });
    });
  });

  describe('what one sends', () => {
    test('is judged, and the draft is gone', async () => {
      await saveDraft(kari, answersTo({ 'chest-pain': false, days: 3 }));
      const sent = await submit(kari, answersTo({ 'chest-pain': false, days: 3 }), { language: 'en' });
      expect(sent).toMatchObject({
        formId: 'knee',
        version: '1.0.0',
        title: 'Sore knee',
        by: 'Kari Nordmann',
        outcome: { level: 'self-help', urgency: 'none' },
        summary: [
          { label: 'Varighet i dager', answer: '3' },
          { label: 'Denies', answer: 'Vondt i brystet' },
        ],
      });
      expect((await getForm(kari)).draft).toBeNull();
      const whole = await getResponse(kari, sent.id);
      expect(whole).toMatchObject({ used: 'not-used', response: { status: 'completed' } });
      expect(await findResponses(kari)).toEqual([{ ...sent, title: 'Vondt i kneet', ...inBokmal(whole) }]);
    });

    test('has what was calculated elsewhere thrown away', async () => {
      const tampered = answersTo({ 'chest-pain': false, days: 3, doubled: 1000 });
      const { id, outcome } = await submit(kari, tampered);
      expect(outcome?.level).toBe('self-help');
      const { response } = await getResponse(kari, id);
      expect(response['item']).toContainEqual({ linkId: 'doubled', answer: [{ valueInteger: 6 }] });
      const long = await submit(kari, answersTo({ 'chest-pain': false, days: 11 }));
      expect(long.outcome?.level).toBe('doctor-physical');
    });

    test('is refused with the path of what does not fit, and nothing of what was answered', async () => {
      const told = await trySubmitting(kari, answersTo({ side: 'hemmelig', days: 3 }));
      expect(told).toMatchObject({
        ok: false,
        status: 422,
        details: { problems: [{ path: 'chest-pain', code: 'required' }] },
      });
      expect(JSON.stringify(told)).not.toContain('hemmelig');
      expect(await findResponses(kari)).toEqual([]);
    });

    test('twice under one key is one, also at once; for another citizen it is refused', async () => {
      const key = randomUUID();
      const answers = answersTo({ 'chest-pain': false });
      const [one, other] = await Promise.all([submit(kari, answers, { key }), submit(kari, answers, { key })]);
      expect(other).toEqual(one);
      expect(await submit(kari, answersTo({ 'chest-pain': true }), { key })).toEqual(one);
      expect(await findResponses(kari)).toHaveLength(1);
      const { id } = await world.person('Nora Nordmann');
      expect(await trySubmitting(kari, answers, { key, for: id })).toMatchObject({ ok: false, code: 'already-sent' });
    });

    test('stays as it was judged when the form gets a new version', async () => {
      const { id } = await submit(kari, answersTo({ 'chest-pain': false, days: 11 }));
      await load(portal, world.id, ownForm({ version: '2.0.0', expression: '1' }));
      const whole = await getResponse(kari, id);
      expect(whole).toMatchObject({ version: '1.0.0', outcome: { level: 'doctor-physical' } });
      expect(whole.questionnaire).toMatchObject({ version: '1.0.0' });
    });

    test('says what would have had to be different', async () => {
      const { id: responseId } = await submit(kari, answersTo({ 'chest-pain': false, days: 3 }));
      const params = { citizenId: kari.id, responseId };
      const ways = await kari.call(forms.findWhatIf, { params, query: { language: 'nb' } });
      expect(ways).toContainEqual({
        changes: [{ linkId: 'chest-pain', question: 'Vondt i brystet?', from: 'Nei', to: 'Ja' }],
        level: 'emergency-113',
        urgency: 'red',
      });
    });
  });

  test('every form that comes with Helsesim is there, in each language, marked as synthetic', async () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const lines = await kari.call(forms.findForms, { params: { citizenId: kari.id }, query: { language } });
      const shipped = lines.filter(({ id }) => id !== 'knee');
      expect(shipped.length).toBeGreaterThan(3);
      expect(shipped.every(({ synthetic, title, description }) => synthetic && title && description)).toBe(true);
      for (const { id: formId } of shipped) {
        const { questionnaire } = await getForm(kari, { formId, language });
        expect(questionnaire['language']).toBe({ nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language]);
        expect(JSON.stringify(questionnaire)).not.toContain('StructureDefinition/translation');
      }
    }
  });
});

/** What is told of it in the language of the list. */
const inBokmal = ({ outcome, summary }: forms.FormResponse) => ({ outcome, summary });
