import { formKeyOf } from '@helsesim/server/forms/form-key';
import * as forms from '@helsesim/shared/forms/forms-contract';
import { changeChildSettings } from '@helsesim/shared/privacy/privacy-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** REP-07: forms of their own, for whom they are. */
const audiences = {
  standard: undefined,
  'citizen-only': [1],
  'young-children': [1, 2],
  'by-fullmakt': [1, 5],
  youth: [1, 3, 7],
} as const;
const ours = Object.keys(audiences);

describe.each(databases)('forms for others, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    for (const [id, performers] of Object.entries(audiences))
      await load(portal, world.id, ownForm({ id, ...(performers && { performers }) }));
  });
  afterAll(() => portal.close());

  const offered = async (who: Visitor, name: string) => {
    const { id } = await world.person(name);
    const lines = await findForms(who, id);
    return lines.map(({ id }) => id).filter((id) => ours.includes(id));
  };

  test('whoever asks is offered those that they may fill in, and no other is there for them', async () => {
    const kari = await world.logIn('Kari Nordmann');
    expect(await offered(kari, 'Kari Nordmann')).toEqual([
      'by-fullmakt',
      'citizen-only',
      'standard',
      'young-children',
      'youth',
    ]);
    // Nora is nine.
    expect(await offered(kari, 'Nora Nordmann')).toEqual(['standard', 'young-children']);
    const liv = await world.logIn('Liv Johansen');
    expect(await offered(liv, 'Arne Johansen')).toEqual(['by-fullmakt', 'standard']);

    const nora = await world.person('Nora Nordmann');
    const there = { params: { citizenId: nora.id, formKey: formKeyOf(world.id, 'citizen-only') } };
    const nowhere = { params: { citizenId: nora.id, formKey: formKeyOf(world.id, 'no-such') } };
    const query = { language: 'nb' } as const;
    const refusal = await kari.refusal(forms.getForm, { ...there, query });
    expect(refusal).toEqual(await kari.refusal(forms.getForm, { ...nowhere, query }));
    const filling = { formId: 'citizen-only', for: nora.id };
    expect(await saveDraft(kari, answersTo({ days: 1 }), filling)).toMatchObject({ ok: false, code: 'no-such-form' });
    const answers = answersTo({ 'chest-pain': false });
    expect(await trySubmitting(kari, answers, filling)).toMatchObject({ ok: false, code: 'no-such-form' });
  });

  test('a parent fills in for a child, and the other parent reads it', async () => {
    const kari = await world.logIn('Kari Nordmann');
    const { id: nora } = await world.person('Nora Nordmann');
    const filling = { for: nora, formId: 'standard' };
    await saveDraft(kari, answersTo({ days: 1 }), filling);
    const sent = await submit(kari, answersTo({ 'chest-pain': false, days: 2 }), filling);
    expect(sent.by).toBe('Kari Nordmann');
    const ola = await world.logIn('Ola Hansen');
    expect((await getForm(ola, filling)).draft).toBeNull();
    expect(await findResponses(ola, nora)).toEqual([sent]);
    expect(await findResponses(kari)).toEqual([]);
  });

  test('what someone with fullmakt has begun is not the citizen’s to see; what they sent is', async () => {
    const liv = await world.logIn('Liv Johansen');
    const arne = await world.logIn('Arne Johansen');
    const filling = { for: arne.id, formId: 'by-fullmakt' };
    await saveDraft(liv, answersTo({ days: 1 }), filling);
    expect((await getForm(arne, { formId: 'by-fullmakt' })).draft).toBeNull();
    const sent = await submit(liv, answersTo({ 'chest-pain': false }), filling);
    expect((await getResponse(arne, sent.id)).by).toBe('Liv Johansen');
  });

  test('answers are for those whom the form is for', async () => {
    const arne = await world.logIn('Arne Johansen');
    const liv = await world.logIn('Liv Johansen');
    const { id: responseId } = await submit(arne, answersTo({ 'chest-pain': false }), { formId: 'citizen-only' });
    const params = { citizenId: arne.id, responseId };
    const query = { language: 'nb' } as const;
    for (const operation of [forms.getFormResponse, forms.findWhatIf]) {
      expect(await arne.attempt(operation, { params, query })).toMatchObject({ ok: true });
      expect(await liv.attempt(operation, { params, query })).toMatchObject({
        ok: false,
        code: 'no-such-form-response',
      });
    }
    expect((await findResponses(liv, arne.id)).map(({ id }) => id)).not.toContain(responseId);
  });

  test('a youth with access fills in what is for youth; a parent reads it; without access there is nothing', async () => {
    const jonas = await world.logIn('Jonas Nordmann'); // fourteen, with a parent's consent
    expect(await offered(jonas, 'Jonas Nordmann')).toEqual(['youth']);
    const kari = await world.logIn('Kari Nordmann');
    expect(await offered(kari, 'Jonas Nordmann')).toEqual(['standard', 'youth']);
    const sent = await submit(jonas, answersTo({ 'chest-pain': false }), { formId: 'youth' });
    expect(await findResponses(kari, jonas.id)).toEqual([sent]);

    const params = { citizenId: jonas.id };
    await kari.call(changeChildSettings, { params, body: { youthAccess: false } });
    const shut = await jonas.refusal(forms.findFormResponses, { params, query: { language: 'nb' } });
    expect(shut.code).toBe('youth-consent-missing');
    const mina = await world.logIn('Mina Fossum'); // her parents have consented to basis only
    const refused = await mina.refusal(forms.findForms, { params: { citizenId: mina.id }, query: { language: 'nb' } });
    expect(refused.code).toBe('consent-too-low');
  });

  test('what a parent has begun is gone the night the child turns sixteen, and no other of theirs is', async () => {
    const mine = await portal.makeWorld({ startsAt: '2026-12-09 08:00' });
    await load(portal, mine.id, ownForm());
    const kari = await mine.logIn('Kari Nordmann');
    const { address, gpListId, municipality } = await mine.details('Kari Nordmann');
    const parentalResponsibility = [{ holderId: kari.id, kind: 'mother' as const }];
    const of = { address, gpListId, municipality, parentalResponsibility };
    const named = { givenName: 'Eva', familyName: 'Nordmann', sex: 'female' } as const;
    const eva = await mine.add({ ...named, born: '2010-12-11', ...of });
    const younger = await mine.add({ ...named, givenName: 'Ida', born: '2014-12-11', ...of });
    for (const { id } of [eva, younger, kari]) await saveDraft(kari, answersTo({ days: 1 }), { for: id });
    const kept = async () =>
      portal.worlds.use(mine.id, async ({ reader: { queries, tables } }) =>
        (await queries.select().from(tables.formDraft)).map(({ citizenId }) => citizenId).sort(),
      );
    const all = [eva.id, younger.id, kari.id].sort();
    await mine.moveTo('2026-12-10 23:59:59');
    expect(await kept()).toEqual(all);
    await mine.moveTo('2026-12-11 00:00:00');
    expect(await kept()).toEqual(all.filter((id) => id !== eva.id));
    await mine.moveTo('2026-12-20 12:00:00');
    expect(await kept()).toEqual(all.filter((id) => id !== eva.id));
    await mine.remove();
  });
});
