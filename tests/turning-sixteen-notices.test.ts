import { privacyDueWork } from '@helsesim/server/privacy/index';
import { unschedule } from '@helsesim/server/worlds/index';
import { findActivity } from '@helsesim/shared/activity/activity-contract';
import { findAppointments } from '@helsesim/shared/booking/booking-contract';
import type { NewPerson } from '@helsesim/shared/people/people-contract';
import { changeConsent, getPrivacySettings } from '@helsesim/shared/privacy/privacy-contract';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { writtenTo } from './inbox-of.ts';
import { request } from './live-a-day.ts';
import { at } from './moment.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

const mother = 'mother' as const;

describe.each(databases)('the families of those who turn sixteen, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  afterAll(() => portal.close());

  const begin = async (startsAt: string) => {
    world = await portal.makeWorld({ startsAt });
    kari = await world.logIn('Kari Nordmann');
  };
  const childBorn = async (born: string, more: Partial<NewPerson> = {}) => {
    const { address, municipality } = await world.details('Kari Nordmann');
    const parentalResponsibility = [{ holderId: kari.id, kind: mother }];
    const of = { address, municipality, parentalResponsibility, ...more };
    return world.add({ givenName: 'Eva', familyName: 'Nordmann', sex: 'female', ...of, born });
  };
  /** Three years are long to live through night by night, and in this story nobody waits for what the nights bring. */
  const sleepThroughNights = () =>
    portal.worlds.use(world.id, ({ transaction }) =>
      transaction('test', async (tx) => {
        await unschedule(tx, { kind: 'publish-times', about: 'schedules' });
        await unschedule(tx, { kind: 'growing-up', about: 'everyone' });
      }),
    );
  const told = async (citizenId: string) =>
    (await writtenTo(portal, world, citizenId)).filter((line) => /sixteen/.test(line));

  test.each([
    { born: '2010-12-24', notice: '2026-11-23T23:00:00Z', day: '2026-12-23T23:00:00Z', startsAt: '2026-11-23 08:00' },
    // Summer time begins in between: both are midnight in Norway.
    { born: '2011-04-20', notice: '2027-03-20T23:00:00Z', day: '2027-04-19T22:00:00Z', startsAt: '2027-03-01 08:00' },
    { born: '2012-02-29', notice: '2028-01-29T23:00:00Z', day: '2028-02-28T23:00:00Z', startsAt: '2028-01-20 12:00' },
    { born: '2012-03-01', notice: '2028-01-30T23:00:00Z', day: '2028-02-29T23:00:00Z', startsAt: '2028-01-20 12:00' },
  ])(
    'AGE16-01, AGE16-02, born $born: the parent is told thirty days before, the youth on the day, each once',
    async ({ born, notice: noticeAt, day: dayAt, startsAt }) => {
      await begin(startsAt);
      const { id } = await childBorn(born);
      const second = { seconds: 1 };
      const day = Temporal.Instant.from(dayAt);
      await world.moveTo(Temporal.Instant.from(noticeAt).subtract(second).toString());
      expect(await told(kari.id)).toEqual([]);
      await world.advance('PT1S');
      const notice = `child-turns-sixteen by inbox ${noticeAt}`;
      expect(await told(kari.id)).toEqual([notice]);

      await world.moveTo(day.subtract(second).toString());
      expect(await told(id)).toEqual([]);
      await world.advance('PT1S');
      expect(await told(id)).toEqual([`turned-sixteen by inbox ${dayAt}`]);
      await world.advance('P40D');
      expect([await told(kari.id), (await told(id)).length]).toEqual([[notice], 1]);
    },
  );

  test('on a 29 February that the year does not have, the youth is told on 1 March', async () => {
    await begin('2026-11-23 08:00');
    const { id } = await childBorn('2010-01-01');
    // Nobody born that late can be registered yet (IDN-02), and it is far to move a clock.
    const born = Temporal.PlainDate.from('2084-02-29');
    await portal.worlds.use(world.id, ({ transaction }) =>
      transaction('test', async (tx) => {
        const { queries, tables } = tx;
        await queries.update(tables.person).set({ born }).where(eq(tables.person.id, id));
        for (const midnight of ['2100-02-28 00:00', '2100-03-01 00:00', '2100-03-02 00:00'])
          await privacyDueWork['growing-up']({ ...tx, now: at(midnight) });
      }),
    );
    expect(await told(id)).toEqual(['turned-sixteen by inbox 2100-02-28T23:00:00Z']);
  });

  test('in one leap of the clock or day by day, the same is told at the same moments', async () => {
    await begin('2026-11-23 08:00');
    const { id } = await childBorn('2010-12-24');
    const other = await world.fork();
    await world.advance('P60D');
    const leapt = [await told(kari.id), await told(id)];
    world = other;
    for (let i = 0; i < 60; i += 1) await world.advance('P1D');
    expect([await told(kari.id), await told(id)]).toEqual(leapt);
    expect(leapt.map(({ length }) => length)).toEqual([1, 1]);
  });

  test('only parents to whom something is open: not the hidden, not by court, not who lives elsewhere, not the dead', async () => {
    await begin('2026-11-23 08:00');
    const born = '2010-12-24';
    const [ola, silje, turid, tone, marius] = await Promise.all(
      ['Ola Hansen', 'Silje Vik', 'Turid Nygård', 'Tone Berg', 'Marius Dahl'].map((name) => world.person(name)),
    );
    if (!ola || !silje || !turid || !tone || !marius) throw new Error('Someone is missing');
    await childBorn(born, {
      parentalResponsibility: [
        { holderId: kari.id, kind: 'joint' },
        { holderId: silje.id, kind: 'joint' },
      ],
    });
    await childBorn(born, { parentalResponsibility: [{ holderId: turid.id, kind: 'other' }] });
    await childBorn(born, { parentalResponsibility: [{ holderId: tone.id, kind: mother }] });
    const hidden = await childBorn(born, {
      protection: 'confidential',
      parentalResponsibility: [{ holderId: ola.id, kind: 'father' }],
    });
    const dead = await childBorn(born, { parentalResponsibility: [{ holderId: marius.id, kind: 'father' }] });
    await world.change(dead.id, { died: Temporal.PlainDate.from('2026-11-23') });
    await world.advance('P40D');

    expect(await told(kari.id)).toHaveLength(1);
    for (const { id } of [silje, turid, tone, ola, marius]) expect(await told(id)).toEqual([]);
    expect([(await told(hidden.id)).length, (await told(dead.id)).length]).toEqual([1, 0]);
  });

  test('a foster parent is told where the world lets them in, and the parent who is not let in is not', async () => {
    await begin('2026-11-23 08:00');
    const [randi, monika] = await Promise.all([world.details('Randi Foss'), world.details('Monika Eide')]);
    const { municipality, address } = randi;
    await childBorn('2010-12-24', {
      address,
      municipality,
      parentalResponsibility: [{ holderId: monika.id, kind: mother }],
      fosterParents: [{ parentId: randi.id }],
    });
    const shut = await world.fork();
    await world.setUp({ fosterParentAccess: true });
    await world.advance('P2D');
    expect([(await told(randi.id)).length, (await told(monika.id)).length]).toEqual([1, 0]);
    world = shut;
    await world.advance('P2D');
    expect(await told(randi.id)).toEqual([]);
  });

  test('CON-06: who has not consented gets it by post', async () => {
    await begin('2026-11-23 08:00');
    const { id } = await childBorn('2010-11-25', { consent: 'none' });
    await world.advance('P3D');
    expect(await told(id)).toEqual(['turned-sixteen by post 2026-11-24T23:00:00Z']);
  });

  test('whoever is added to a population is told as well', async () => {
    world = await portal.makeWorld({ population: { citizens: 10 } });
    const { id } = await world.add({ givenName: 'Eva', familyName: 'Ny', sex: 'female', born: '2010-11-25' });
    await world.advance('P3D');
    expect(await told(id)).toHaveLength(1);
  });

  test('AGE16-02, AGE16-07: at sixteen the youth sees what was done on her behalf since 13, and lowers the consent level', async () => {
    await begin('2026-11-23 08:00');
    await sleepThroughNights();
    const { id: citizenId } = await childBorn('2013-11-25'); // thirteen in two days
    const params = { citizenId };
    await request(kari, citizenId, { reason: 'cough' });
    await world.moveTo('2026-11-24 23:59:59');
    await kari.call(findAppointments, { params });
    await world.moveTo('2026-11-25 00:00:00');
    await kari.call(findAppointments, { params });
    await world.moveTo('2028-06-01 12:00');
    await request(kari, citizenId, { reason: 'skin' });
    expect((await kari.call(findActivity, { params, query: { limit: 50 } })).entries).toHaveLength(4);

    await world.moveTo('2029-11-25 00:00:00');
    await world.change(citizenId, { eid: 'high' });
    const eva = await world.logIn(citizenId);
    const { entries } = await eva.call(findActivity, { params, query: { limit: 50, who: 'others' } });
    const byKari = { by: { name: 'Kari Nordmann', self: false }, basis: 'FO', refused: false };
    expect(entries).toMatchObject([
      { ...byKari, operation: 'find-activity', action: 'read' },
      { ...byKari, operation: 'request-booking', action: 'write', service: 'appointments' },
      { ...byKari, operation: 'find-appointments', at: Temporal.Instant.from('2026-11-24T23:00:00Z') },
    ]);
    expect(entries.at(-1)?.at.toString()).toBe('2026-11-24T23:00:00Z');

    await eva.call(changeConsent, { params, body: { level: 'basis' } });
    expect(await eva.refusal(findAppointments, { params })).toMatchObject({ code: 'consent-too-low' });
    expect(await eva.call(getPrivacySettings, { params })).toMatchObject({
      records: [{ what: 'consent', before: 'full', after: 'basis', by: { self: true } }],
    });
    // What was done before is still there: lowering deletes nothing.
    const later = await eva.call(findActivity, { params, query: { limit: 50, who: 'others' } });
    expect(later.entries).toHaveLength(3);
    expect(await kari.refusal(findAppointments, { params })).toMatchObject({ code: 'citizen-of-age' });
  });
});
