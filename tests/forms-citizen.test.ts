import { randomUUID } from 'node:crypto';
import * as forms from '@helsesim/shared/forms/forms-contract';
import type { QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import { eq } from 'drizzle-orm';
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

  test('is called by a key in addresses, which says nothing and is another in another world', async () => {
    const keyOf = async (who: Visitor) => (await findForms(who)).find(({ id }) => id === 'sore-throat')?.key ?? '';
    const formKey = await keyOf(kari);
    expect(formKey).toMatch(/^[A-Za-z0-9_-]{16}$/);
    const asked = { params: { citizenId: kari.id, formKey }, query: { language: 'nb' } as const };
    expect((await kari.call(forms.getForm, asked)).form).toMatchObject({ id: 'sore-throat', key: formKey });
    const searching = { params: { citizenId: kari.id }, body: { text: 'vondt i halsen', language: 'nb' } as const };
    const [hit] = (await kari.call(forms.searchComplaints, searching)).hits;
    expect(hit).toMatchObject({ formKey });

    const fork = await world.fork();
    const there = await fork.logIn('Kari Nordmann');
    expect(await keyOf(there)).not.toBe(formKey);
    expect((await there.refusal(forms.getForm, asked)).code).toBe('no-such-form');
    await fork.remove();
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
        details: { problems: [{ path: 'chest-pain', code: 'required' }], stop: [] },
      });
      expect(JSON.stringify(told)).not.toContain('hemmelig');
      const red = await trySubmitting(kari, answersTo({ 'chest-pain': true, days: 1.5 }));
      expect(red).toMatchObject({
        code: 'invalid-answers',
        details: { stop: [{ level: 'emergency-113', text: 'Du har vondt i brystet' }] },
      });
      expect(await findResponses(kari)).toEqual([]);
    });

    test('twice under one key is one, also at once; for another citizen it is refused', async () => {
      const key = randomUUID();
      const answers = answersTo({ 'chest-pain': false });
      const [one, other] = await Promise.all([submit(kari, answers, { key }), submit(kari, answers, { key })]);
      expect(other).toEqual(one);
      expect(await submit(kari, answers, { key, language: 'en' })).toMatchObject({ id: one.id, title: 'Sore knee' });
      expect(await findResponses(kari)).toHaveLength(1);
      const { id } = await world.person('Nora Nordmann');
      expect(await trySubmitting(kari, answers, { key, for: id })).toMatchObject({
        ...{ ok: false, status: 409, code: 'other-answers-sent' },
      });
    });

    test('is never told what other answers led to: red ones are not green by their key', async () => {
      const key = randomUUID();
      const green = answersTo({ 'chest-pain': false });
      const { outcome } = await submit(kari, green, { key });
      expect(outcome?.level).toBe('self-help');
      const refused = { ok: false, status: 409, code: 'other-answers-sent' };
      expect(await trySubmitting(kari, answersTo({ 'chest-pain': true }), { key })).toMatchObject(refused);
      await load(portal, world.id, ownForm({ id: 'hip' }));
      expect(await trySubmitting(kari, green, { key, formId: 'hip' })).toMatchObject(refused);
      await load(portal, world.id, ownForm({ version: '2.0.0' }));
      expect(await trySubmitting(kari, green, { key, version: '2.0.0' })).toMatchObject(refused);
      // The same ones again, in the version they were sent in.
      expect((await submit(kari, green, { key })).outcome).toEqual(outcome);
      const red = await submit(kari, answersTo({ 'chest-pain': true }), { version: '2.0.0' });
      expect(red.outcome?.level).toBe('emergency-113');
      expect(await findResponses(kari)).toHaveLength(2);
    });

    test('says who it is about and where it has come to in our words only', async () => {
      const bogus = { ...answersTo({ 'chest-pain': false }), status: 'amended', subject: { reference: 'Patient/7' } };
      const { id } = await submit(kari, bogus as QuestionnaireResponse);
      const { response } = await getResponse(kari, id);
      expect(response).toMatchObject({ status: 'completed' });
      expect(response).not.toHaveProperty('subject');
    });

    test('led where it was decided then, whatever the engine would say now', async () => {
      const { id } = await submit(kari, answersTo({ 'chest-pain': false }));
      await portal.worlds.use(world.id, ({ transaction }) =>
        transaction('test', ({ queries, tables: { formResponse } }) =>
          queries.update(formResponse).set({ level: 'emergency-113' }).where(eq(formResponse.id, id)),
        ),
      );
      const outcome = { level: 'emergency-113', urgency: 'red', why: [], selfHelp: [] };
      expect((await getResponse(kari, id)).outcome).toEqual(outcome);
      expect(await findResponses(kari)).toMatchObject([{ outcome }]);
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
