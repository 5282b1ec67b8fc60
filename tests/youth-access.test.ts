import { findActivity } from '@helsesim/shared/activity/activity-contract';
import { findAppointments } from '@helsesim/shared/booking/booking-contract';
import type { RequestOf } from '@helsesim/shared/contract';
import { changeChildSettings, getChildSettings } from '@helsesim/shared/privacy/privacy-contract';
import { findAccess } from '@helsesim/shared/representation/representation-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { inboxOf, writtenTo } from './inbox-of.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

type Change = RequestOf<typeof changeChildSettings>['body'];

/** YOU-04, YOU-07: what parents decide for a child under sixteen, and what the child and the other parent are told. */
describe.each(databases)('what parents decide for a child, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  let ola: Visitor;
  let jonas: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
    kari = await world.logIn('Kari Nordmann');
    ola = await world.logIn('Ola Hansen');
    jonas = await world.logIn('Jonas Nordmann'); // fourteen, with BankID and a parent's consent
  });
  afterAll(() => portal.close());

  const decide = (parent: Visitor, citizenId: string, body: Change) =>
    parent.call(changeChildSettings, { params: { citizenId }, body });
  const settings = (visitor: Visitor, citizenId: string) => visitor.call(getChildSettings, { params: { citizenId } });
  const openTo = async (visitor: Visitor, citizenId = visitor.id) => {
    const { services } = await visitor.call(findAccess, { params: { citizenId }, query: { trace: 'false' } });
    return services.filter(({ read }) => read).map(({ service }) => service);
  };
  const told = async (citizenId: string) =>
    (await writtenTo(portal, world, citizenId)).filter((line) => /^(youth-access|child-consent)/.test(line));
  const now = '2026-11-23T07:00:00Z';
  const idOf = async (name: string) => (await world.person(name)).id;

  test('one parent withdraws the youth’s access: it shuts at once, and the youth and the other parent are told', async () => {
    expect(await openTo(jonas)).toContain('prescriptions');
    expect(await decide(kari, jonas.id, { youthAccess: false })).toMatchObject({ youthAccess: false, consent: 'full' });
    expect(await openTo(jonas)).not.toContain('prescriptions');
    expect(await jonas.refusal(findAppointments, { params: { citizenId: jonas.id } })).toMatchObject({
      code: 'youth-consent-missing',
    });
    const closed = { about: 'youth-access-closed', child: 'Jonas Nordmann', by: 'Kari Nordmann' };
    expect(await inboxOf(ola)).toEqual([{ ...closed, role: 'parent' }]);
    expect(await told(kari.id)).toEqual([]);
    expect(await told(jonas.id)).toEqual([`youth-access-closed by inbox ${now}`]);
  });

  test('YOU-11: the other may open it again, alone, and the youth reads what happened', async () => {
    await decide(kari, jonas.id, { youthAccess: false });
    await decide(ola, jonas.id, { youthAccess: true });
    expect(await openTo(jonas)).toContain('prescriptions');
    expect(await inboxOf(jonas)).toMatchObject([
      { about: 'youth-access-opened', role: 'youth', by: 'Ola Hansen' },
      { about: 'youth-access-closed', role: 'youth', by: 'Kari Nordmann' },
    ]);
    const { records, youthAccessFrom } = await settings(jonas, jonas.id);
    expect(youthAccessFrom).toBe(13);
    expect(records).toMatchObject([
      { what: 'youth-access', before: 'false', after: 'true', by: { name: 'Ola Hansen', self: false } },
      { what: 'youth-access', before: 'true', after: 'false', by: { name: 'Kari Nordmann', self: false } },
    ]);
    expect((await settings(kari, jonas.id)).records.map(({ by }) => by.self)).toEqual([false, true]);
  });

  test('YOU-07: the consent level decides how much opens: Full for all of it', async () => {
    await decide(kari, jonas.id, { consent: 'basis' });
    const open = await openTo(jonas);
    expect(open).toContain('prescriptions');
    expect(open).not.toContain('appointments');
    expect(await kari.refusal(findAppointments, { params: { citizenId: jonas.id } })).toMatchObject({
      code: 'consent-too-low',
    });
    expect(await inboxOf(ola)).toMatchObject([
      { about: 'child-consent-changed', level: 'basis', role: 'parent', child: 'Jonas Nordmann', by: 'Kari Nordmann' },
    ]);
    expect(await inboxOf(jonas)).toMatchObject([{ about: 'child-consent-changed', level: 'basis', role: 'youth' }]);
  });

  test('YOU-08: the parent keeps the same access whether or not the youth has any', async () => {
    const open = await openTo(kari, jonas.id);
    await decide(kari, jonas.id, { youthAccess: false });
    expect(await openTo(kari, jonas.id)).toEqual(open);
  });

  test('what is so already is no decision, and nobody is told', async () => {
    await decide(kari, jonas.id, { consent: 'full', youthAccess: true });
    await decide(kari, jonas.id, {});
    expect(await told(ola.id)).toEqual([]);
    expect((await settings(kari, jonas.id)).records).toEqual([]);
  });

  test('CON-02, AGE16-02: a parent withdraws the consent for the child: all is deleted but what was done for the child', async () => {
    await decide(ola, jonas.id, { youthAccess: false });
    await kari.call(findAppointments, { params: { citizenId: jonas.id } });
    await decide(kari, jonas.id, { consent: 'none', youthAccess: true });
    // What came before is deleted; what is told of this comes after it, and without an inbox, by post.
    expect(await told(jonas.id)).toEqual([
      `youth-access-opened by post ${now}`,
      `child-consent-changed by post ${now}`,
    ]);
    expect((await told(ola.id)).length).toBe(2);
    expect((await settings(kari, jonas.id)).records.map(({ what, after }) => `${what} ${after}`)).toEqual([
      'consent none',
      'youth-access true',
      'youth-access false',
    ]);
    await decide(kari, jonas.id, { consent: 'full' });
    const { entries } = await kari.call(findActivity, { params: { citizenId: jonas.id }, query: { limit: 50 } });
    expect(entries.map(({ operation }) => operation)).toContain('find-appointments');
  });

  test('before thirteen a parent may consent in advance: it opens on the birthday, and no child is written to', async () => {
    const lise = await world.logIn('Lise Haugen');
    const geir = await world.person('Geir Haugen');
    const { id: henrik, born } = await world.person('Henrik Haugen');
    await decide(lise, henrik, { youthAccess: true, consent: 'basisPlus' });
    expect(await told(henrik)).toEqual([]);
    expect((await told(geir.id)).length).toBe(2);

    const thirteen = born.add({ years: 13 });
    await world.moveTo(`${thirteen.subtract({ days: 1 })} 23:59:59`);
    await world.advance('PT1S');
    await world.change(henrik, { eid: 'high' });
    const youth = await world.logIn('Henrik Haugen');
    expect(await openTo(youth)).toContain('prescriptions');
  });

  test('YOU-04: with MinID alone it opens nothing more', async () => {
    const hilde = await world.logIn('Hilde Strand');
    const amalie = await world.logIn('Amalie Strand', { eid: 'substantial' });
    const before = await openTo(amalie);
    await decide(hilde, amalie.id, { youthAccess: true });
    expect(await openTo(amalie)).toEqual(before);
    expect(await amalie.refusal(findAppointments, { params: { citizenId: amalie.id } })).toMatchObject({
      code: 'eid-too-low',
    });
  });

  describe('who decides', () => {
    test.each([
      ['the youth, who may look', 'Jonas Nordmann', 'Jonas Nordmann', 'not-open-to-youth'],
      ['a stranger', 'Tone Berg', 'Jonas Nordmann', 'no-access'],
      ['a parent who does not live with the child', 'Tone Berg', 'Emil Berg', 'not-available-to-parents'],
      ['a parent with a hidden address', 'Silje Vik', 'Oliver Vik', 'no-access'],
      ['someone with fullmakt', 'Liv Johansen', 'Arne Johansen', 'not-covered-by-fullmakt'],
    ])('not %s', async (_who, name, child, code) => {
      const visitor = await world.logIn(name);
      const params = { citizenId: await idOf(child) };
      for (const body of [{ youthAccess: false }, { consent: 'none' as const }])
        expect(await visitor.refusal(changeChildSettings, { params, body })).toMatchObject({ code });
    });

    test('not a parent of a sixteen-year-old, from midnight on; the youth sees what was decided', async () => {
      const lise = await world.logIn('Lise Haugen');
      const mathias = await world.logIn('Mathias Haugen');
      await world.moveTo('2026-11-23 23:59:59');
      await decide(lise, mathias.id, { youthAccess: true });
      await world.moveTo('2026-11-24 00:00:00');
      const params = { citizenId: mathias.id };
      expect(await lise.refusal(changeChildSettings, { params, body: { youthAccess: false } })).toMatchObject({
        code: 'citizen-of-age',
      });
      expect(await settings(mathias, mathias.id)).toMatchObject({
        youthAccess: true,
        records: [{ by: { name: 'Lise Haugen' } }],
      });
    });

    test('a foster parent where the world lets them; whoever holds responsibility is told', async () => {
      await world.setUp({ fosterParentAccess: true });
      const randi = await world.logIn('Randi Foss');
      const noah = await idOf('Noah Eide');
      await decide(randi, noah, { consent: 'basis' });
      const monika = await world.logIn('Monika Eide');
      expect(await inboxOf(monika)).toMatchObject([{ about: 'child-consent-changed', by: 'Randi Foss' }]);
      expect(await told(randi.id)).toEqual([]);
    });
  });

  test('HID-02: a parent whose address is hidden by now is not named in what was decided', async () => {
    await decide(ola, jonas.id, { youthAccess: false });
    await world.change(ola.id, { protection: 'confidential' });
    expect((await settings(jonas, jonas.id)).records).toMatchObject([{ by: { name: null, self: false } }]);
  });

  test('who has died is not told', async () => {
    await world.change(ola.id, { died: Temporal.PlainDate.from('2026-11-23') });
    await decide(kari, jonas.id, { youthAccess: false });
    expect(await told(ola.id)).toEqual([]);
    expect((await told(jonas.id)).length).toBe(1);
  });

  test('two parents at the same moment: each decision is on record, and told to the other', async () => {
    await Promise.all([decide(kari, jonas.id, { youthAccess: false }), decide(ola, jonas.id, { youthAccess: false })]);
    expect((await settings(kari, jonas.id)).records).toHaveLength(1);
    expect([...(await told(kari.id)), ...(await told(ola.id))]).toHaveLength(1);
    expect(await told(jonas.id)).toHaveLength(1);
  });
});
