import { findFullmakterOfPerson } from '@helsesim/shared/fullmakt/fullmakt-contract';
import * as representation from '@helsesim/shared/representation/representation-contract';
import { serviceCodes } from '@helsesim/shared/representation/service-catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { end, give } from './fullmakt-life.ts';
import { at } from './moment.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';

type Line = { service: string; spans: representation.AgeTimeline['services'][number]['spans'] };
const ages = (services: readonly Line[], code: string) =>
  services
    .find(({ service }) => service === code)
    ?.spans.map(({ fromAge, toAge, read, write, reason }) => [
      fromAge,
      toAge,
      write ? 'write' : read ? 'read' : reason,
    ]);

describe.each(databases)('why one may, and may not, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  let nora: string;
  let emil: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
    nora = (await world.person('Nora Nordmann')).id;
    emil = (await world.person('Emil Berg')).id;
  });
  afterAll(() => portal.close());

  const logOf = async (citizenId: string) => {
    const rows = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.activity),
    );
    return (rows ?? [])
      .filter((row) => row.citizenId === citizenId)
      .map(({ operation, service, basis, outcome }) => [operation, service, basis, outcome]);
  };
  const explain = (actorId: string, citizenId: string, more: { at?: Temporal.Instant; eid?: 'substantial' } = {}) =>
    portal.tester.call(representation.explainAccess, {
      params: { worldId: world.id },
      body: { actorId, citizenId, eid: 'high', ...more },
    });

  test('a mother sees what she has at each age of her daughter, and that is logged', async () => {
    const { basis, age, services } = await kari.call(representation.getAgeTimeline, { params: { citizenId: nora } });
    expect([basis, age, services.map(({ service }) => service)]).toEqual(['FO', 9, serviceCodes]);
    expect(ages(services, 'appointments')).toEqual([
      [0, 16, 'write'],
      [16, null, 'citizen-of-age'],
    ]);
    expect(ages(services, 'helsestasjon')).toEqual([
      [0, 12, 'write'],
      [12, 16, 'read'],
      [16, null, 'citizen-of-age'],
    ]);
    expect(await logOf(nora)).toEqual([['get-age-timeline', 'access', 'FO', 'done']]);
  });

  test('a stranger is told no more than of someone who does not exist', async () => {
    for (const citizenId of [emil, NOBODY])
      expect(await kari.refusal(representation.getAgeTimeline, { params: { citizenId } })).toEqual(
        expect.objectContaining({ status: 403, code: 'no-access' }),
      );
    expect(await logOf(emil)).toEqual([['get-age-timeline', 'access', null, 'no-access']]);
  });

  test('a tester sees what someone has given and received, over or not, and asks in nobody’s name', async () => {
    const [arne, liv] = [await world.logIn('Arne Johansen'), await world.logIn('Liv Johansen')];
    const ofPerson = (personId: string) => ({ params: { worldId: world.id, personId } });
    const seen = async ({ id }: { id: string }) =>
      (await portal.tester.call(findFullmakterOfPerson, ofPerson(id))).map(
        ({ role, kind, areas, state, ending, other }) =>
          [other.name, role, kind, areas.join(' '), ending ?? state].join(', '),
      );
    const logged = (await logOf(arne.id)).length;
    const [before] = await portal.tester.call(findFullmakterOfPerson, ofPerson(arne.id));
    await end(liv, before?.id ?? NOBODY);
    await give(world, arne, 'Liv Johansen', { areas: [1] });
    expect(await seen(arne)).toEqual([
      'Liv Johansen, giver, ordinary, 1, active',
      `Liv Johansen, giver, ordinary, ${before?.areas.join(' ')}, receiver`,
    ]);
    expect((await seen(liv))[0]).toBe('Arne Johansen, receiver, ordinary, 1, active');
    expect(await seen(await world.person('Einar Vold'))).toEqual([expect.stringContaining(', giver, assigned, ')]);
    expect((await logOf(arne.id)).slice(logged).map(([operation]) => operation)).toEqual(['give-fullmakt']);
    expect(await portal.tester.refusal(findFullmakterOfPerson, ofPerson(NOBODY))).toMatchObject({
      code: 'no-such-person',
    });
  });

  test('one’s own time-line and access are one’s own business: with the rules, and not in the log', async () => {
    const params = { citizenId: kari.id };
    const own = await kari.call(representation.getAgeTimeline, { params });
    expect(ages(own.services, 'inbox')?.at(-1)).toEqual([16, null, 'write']);
    const { services } = await kari.call(representation.findAccess, { params, query: { trace: 'true' } });
    expect(services.every(({ trace, writeTrace }) => trace?.length && writeTrace?.length)).toBe(true);
    const untold = await kari.call(representation.findAccess, { params, query: {} });
    expect(untold.services.some((one) => 'trace' in one || 'writeTrace' in one)).toBe(false);
    expect((await logOf(kari.id)).filter(([, service]) => service === 'access')).toEqual([]);
  });

  test('the rules’ facts about another are not told', async () => {
    const query = { trace: 'true' as const };
    const { services } = await kari.call(representation.findAccess, { params: { citizenId: nora }, query });
    expect(services.some((one) => 'trace' in one || 'writeTrace' in one)).toBe(false);
  });

  test('a tester is told every rule that had a say', async () => {
    const { basis, services, timeline } = await explain(kari.id, nora);
    expect([basis, timeline.basis, timeline.age]).toEqual(['FO', 'FO', 9]);
    const appointments = services.find(({ service }) => service === 'appointments');
    expect(appointments).toMatchObject({ read: true, write: true, reason: null });
    expect(appointments?.trace.map(({ rule }) => rule)).toContain('PAR-02');
  });

  test('at another moment, and by another eID', async () => {
    const later = await explain(kari.id, nora, { at: at('2040-01-01 12:00') });
    expect([later.basis, later.services.some(({ read }) => read)]).toEqual([null, false]);
    expect(new Set(later.services.map(({ reason }) => reason))).toEqual(new Set(['citizen-of-age']));
    const low = await explain(kari.id, kari.id, { eid: 'substantial' });
    expect(low.basis).toBe('self');
    expect(low.services.find(({ service }) => service === 'inbox')?.reason).toBe('eid-too-low');
  });

  test('of two strangers, and of nobody', async () => {
    const { basis, services } = await explain(kari.id, emil);
    expect([basis, services[0]?.reason]).toEqual([null, 'no-access']);
    const body = { actorId: kari.id, citizenId: NOBODY, eid: 'high' as const };
    const told = await portal.tester.refusal(representation.explainAccess, { params: { worldId: world.id }, body });
    expect(told.code).toBe('no-such-person');
  });
});
