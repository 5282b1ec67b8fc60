import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type ComplaintHit, getSelfHelp, searchComplaints } from '@helsesim/shared/forms/forms-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { load, ownForm } from './own-form.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('searching in own words, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
  });
  afterAll(() => portal.close());

  async function search(text: string, { citizenId = kari.id, language = 'nb' as 'nb' | 'nn' | 'en', who = kari } = {}) {
    const { hits } = await who.call(searchComplaints, { params: { citizenId }, body: { text, language } });
    return hits;
  }
  const isUrgent = (hit: ComplaintHit) => hit.what === 'self-help' && hit.urgent;

  test('finds a form before the advice that belongs to it, in the language that is asked for', async () => {
    const [form, advice] = await search('vondt i halsen');
    expect(form).toMatchObject({ what: 'form', formId: 'sore-throat', title: 'Sår hals' });
    expect(advice).toMatchObject({ what: 'self-help', selfHelpId: 'sore-throat', kind: 'advice' });
    const [inEnglish] = await search('sore throat', { language: 'en' });
    expect(inEnglish).toMatchObject({ formId: 'sore-throat' });
    expect(inEnglish?.title).not.toBe(form?.title);
  });

  test('finds forms for those only who may fill them in (REP-07)', async () => {
    const { id: nora } = await world.person('Nora Nordmann');
    const fever = { what: 'form', formId: 'child-with-fever' };
    expect(await search('barn med feber', { citizenId: nora })).toContainEqual(expect.objectContaining(fever));
    expect(await search('barn med feber')).not.toContainEqual(expect.objectContaining(fever));
  });

  test('finds a form that was loaded, in its world only and as long as it is there', async () => {
    const other = await portal.makeWorld();
    const before = await search('kneet');
    expect(before).not.toContainEqual(expect.objectContaining({ formId: 'knee' }));
    await load(portal, world.id, ownForm());
    expect((await search('vondt i kneet'))[0]).toMatchObject({ what: 'form', formId: 'knee', title: 'Vondt i kneet' });
    const elsewhere = await other.logIn('Kari Nordmann');
    const there = await search('vondt i kneet', { who: elsewhere, citizenId: elsewhere.id });
    expect(there).not.toContainEqual(expect.objectContaining({ formId: 'knee' }));
    // Its items are found by, too.
    expect(await search('hvilken side')).toContainEqual(expect.objectContaining({ formId: 'knee' }));
    await other.remove();
  });

  test('tells as urgent only what was said to be', async () => {
    expect((await search('barnet mitt har feber')).filter(isUrgent)).toEqual([]);
    const [first, ...others] = await search('hoster blod og har feber');
    expect(first).toMatchObject({ what: 'self-help', selfHelpId: 'call-113', urgent: true, call: '113' });
    expect(others.filter(isUrgent)).toEqual([]);
  });

  test('tells that a child is spoken of', async () => {
    const asked = (text: string) =>
      kari.call(searchComplaints, { params: { citizenId: kari.id }, body: { text, language: 'nb' } });
    expect(await asked('datteren min har feber')).toMatchObject({ ofChild: true });
    expect(await asked('jeg har feber')).toMatchObject({ ofChild: false });
  });

  test('tells who vouches for advice in the language that is asked for', async () => {
    const markIn = async (language: 'nb' | 'en') =>
      (await kari.call(getSelfHelp, { params: { selfHelpId: 'cough' }, query: { language } })).quality.mark;
    expect(await markIn('nb')).not.toBe(await markIn('en'));
  });

  test('nobody waits for a form that says very much of itself', async () => {
    const there = await portal.makeWorld();
    const who = await there.logIn('Kari Nordmann');
    const form = { ...ownForm(), description: 'vondt i hodet og '.repeat(250) };
    await load(portal, there.id, form);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const hits = await search('vondt i kneet', { who, citizenId: who.id });
    delay.disable();
    expect(hits[0]).toMatchObject({ formId: 'knee' });
    expect(Math.max(...hits.map(({ text }) => text.length))).toBeLessThan(400);
    expect(delay.max / 1e6).toBeLessThan(500);
    await there.remove();
  });

  test('what was written is nowhere in the log', async () => {
    await search('hemmeligvondt i halsen');
    const log = await portal.worlds.use(world.id, ({ reader: { queries, tables } }) =>
      queries.select().from(tables.activity),
    );
    expect(log?.some(({ operation }) => operation === 'search-complaints')).toBe(true);
    expect(JSON.stringify(log)).not.toContain('hemmeligvondt');
  });
});
