import { giveFullmakt } from '@helsesim/shared/fullmakt/fullmakt-contract';
import { findCitizens } from '@helsesim/shared/representation/representation-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import {
  attemptToGive,
  change,
  end,
  fullmakterOf,
  give,
  leavingAll,
  messagesTo,
  named,
  openTo,
  termsOf,
  toldTo,
} from './fullmakt-life.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { NOBODY } from './registry-desk.ts';

/** Daniel gives, Jorunn helps. They have nothing to do with each other from before. */
describe.each(databases)('the life of a fullmakt, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let daniel: Visitor;
  let jorunn: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    [daniel, jorunn] = await Promise.all([world.logIn('Daniel Okafor'), world.logIn('Jorunn Kvam')]);
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  const open = (citizenId: string, who = jorunn) => openTo(who, citizenId);
  const helps = async (who: Visitor) => (await who.call(findCitizens, {})).map(({ name }) => name);
  const refused = <T>(ask: () => Promise<T>) => leavingAll(portal, world, ask);

  test('FUL-03 FUL-10 FUL-11 given by number and name, it is in force at once, for its areas, and both are told', async () => {
    expect(await open(daniel.id)).toBe('no-access');
    const given = await give(world, daniel, 'Jorunn Kvam', { areas: [3] });
    expect(given).toMatchObject({ role: 'giver', kind: 'ordinary', channel: 'digital', state: 'active', areas: [3] });
    expect(given.other).toEqual({ id: jorunn.id, name: 'Jorunn Kvam' });
    expect([given.from.toString(), given.to, given.mayRenew]).toEqual(['2026-11-23', null, false]);

    expect(await helps(jorunn)).toEqual(['Jorunn Kvam', 'Daniel Okafor']);
    const services = await open(daniel.id);
    expect(services).toContain('appointments');
    expect(services).not.toContain('vaccinations'); // area 1
    expect(services).not.toContain('test-results'); // area 2

    const [receipt] = await messagesTo(daniel);
    expect(receipt?.content).toMatchObject({
      about: 'fullmakt-given',
      role: 'giver',
      other: 'Jorunn Kvam',
      areas: [3],
    });
    const [received] = await messagesTo(jorunn);
    expect(received?.content).toMatchObject({ about: 'fullmakt-given', role: 'receiver', other: 'Daniel Okafor' });
    expect(received?.readAt).toBeNull();
  });

  test('FUL-02 FUM-02 several may help, each by one fullmakt', async () => {
    await give(world, daniel, 'Jorunn Kvam');
    await give(world, daniel, 'Sigrid Tveit', { areas: [1] });
    expect((await fullmakterOf(daniel)).given.map(({ other }) => other.name)).toEqual(['Sigrid Tveit', 'Jorunn Kvam']);
    expect(await refused(() => attemptToGive(world, daniel, 'Jorunn Kvam', { areas: [2] }))).toMatchObject({
      status: 409,
      code: 'fullmakt-exists',
      rule: 'FUM-02',
    });
  });

  test('the name may be written in other letters, and the areas in any order', async () => {
    const { nationalId } = await world.person('Jorunn Kvam');
    const given = await give(world, daniel, { nationalId, familyName: ' kVAM ' }, { areas: [3, 1] });
    expect(given.areas).toEqual([1, 3]);
  });

  test('sent twice it is given once, and answers the same', async () => {
    const [one, other] = [await give(world, daniel, 'Jorunn Kvam'), await give(world, daniel, 'Jorunn Kvam')];
    expect(other).toEqual(one);
    expect(await toldTo(jorunn, /^fullmakt/)).toEqual(['2026-11-23 08:00 fullmakt-given']);
  });

  test('of many that are given at once, one is, and nobody is told twice', async () => {
    const receiver = await named(world, 'Jorunn Kvam');
    const body = { receiver, ...termsOf({}) };
    const ask = (areas: (1 | 2 | 3)[]) =>
      daniel.attempt(giveFullmakt, { params: { citizenId: daniel.id }, body: { ...body, areas } });
    const told = await Promise.all([ask([1]), ask([1]), ask([2]), ask([3]), ask([1, 2, 3])]);
    const ids = new Set(told.flatMap((one) => (one.ok ? [one.value.id] : [])));
    expect(ids.size).toBe(1);
    expect(told.flatMap((one) => (one.ok ? [] : [one.code])).every((code) => code === 'fullmakt-exists')).toBe(true);
    expect((await fullmakterOf(daniel)).given).toHaveLength(1);
    expect(await toldTo(jorunn, /^fullmakt/)).toHaveLength(1);
  });

  test.each([
    ['daniel', 'giver'],
    ['jorunn', 'receiver'],
  ] as const)('FUL-08 FUL-10 %s ends it, as the %s, at once; sent again it answers the same', async (who, ending) => {
    const { id } = await give(world, daniel, 'Jorunn Kvam');
    await world.advance('PT1H');
    const one = who === 'daniel' ? daniel : jorunn;
    const ended = await end(one, id);
    expect(ended).toMatchObject({ ok: true, value: { state: 'ended', ending, role: ending } });
    expect(await open(daniel.id)).toBe('no-access');
    expect(await helps(jorunn)).toEqual(['Jorunn Kvam']);
    for (const visitor of [daniel, jorunn])
      expect((await messagesTo(visitor))[0]?.content).toMatchObject({ about: 'fullmakt-ended', ending });

    await world.advance('PT1H');
    expect(await refused(() => end(one, id))).toEqual(ended);
    const other = await refused(() => end(who === 'daniel' ? jorunn : daniel, id));
    expect(other).toMatchObject({ ok: true, value: { ending } });
    const { given, history } = await fullmakterOf(daniel);
    expect([given, history.map((view) => view.id)]).toEqual([[], [id]]);
  });

  test('both end it at once: it is ended once', async () => {
    const { id } = await give(world, daniel, 'Jorunn Kvam');
    const told = await Promise.all([end(daniel, id), end(jorunn, id), end(daniel, id)]);
    const endings = new Set(told.map((one) => one.ok && one.value.ending));
    expect(endings.size).toBe(1);
    expect(await toldTo(daniel, /ended/)).toHaveLength(1);
    expect(await toldTo(jorunn, /ended/)).toHaveLength(1);
  });

  test('FUL-07 changed, the old one is history and another stands; sent again it answers the same', async () => {
    const first = await give(world, daniel, 'Jorunn Kvam', { areas: [1, 3], to: '2027-03-01' });
    const changed = await change(daniel, first.id, { areas: [1], to: '2027-06-01' });
    if (!changed.ok) throw new Error(changed.code);
    expect(changed.value).toMatchObject({ areas: [1], state: 'active', role: 'giver' });
    expect(changed.value.id).not.toBe(first.id);
    expect(await change(daniel, first.id, { areas: [1], to: '2027-06-01' })).toEqual(changed);
    expect(await change(daniel, changed.value.id, { areas: [1], to: '2027-06-01' })).toEqual(changed);

    expect(await open(daniel.id)).not.toContain('appointments');
    const { given, history } = await fullmakterOf(daniel);
    expect(given.map(({ id }) => id)).toEqual([changed.value.id]);
    expect(history).toMatchObject([{ id: first.id, state: 'ended', ending: 'changed' }]);
    expect(await toldTo(jorunn, /^fullmakt/)).toEqual([
      '2026-11-23 08:00 fullmakt-changed',
      '2026-11-23 08:00 fullmakt-given',
    ]);
    // Of the old one nothing is told any more.
    await world.moveTo('2027-03-10 12:00');
    expect(await toldTo(jorunn, /expire/)).toEqual([]);
    expect(await refused(() => change(daniel, first.id, { areas: [2] }))).toMatchObject({ code: 'fullmakt-over' });
  });

  test('FUL-07 one that is to come keeps its first day, when nothing else is said', async () => {
    const first = await give(world, daniel, 'Jorunn Kvam', { from: '2026-12-24', to: '2027-01-02' });
    expect(first.state).toBe('coming');
    expect(await open(daniel.id)).toBe('no-access');
    const changed = await change(daniel, first.id, { areas: [1, 2, 3], to: '2027-01-10' });
    expect(changed.ok && changed.value.from.toString()).toBe('2026-12-24');
    await world.moveTo('2026-12-23 23:59:59');
    expect(await open(daniel.id)).toBe('no-access');
    await world.moveTo('2026-12-24 00:00');
    expect(await open(daniel.id)).toContain('appointments');
  });

  test('only the giver changes it, and nobody else’s is found', async () => {
    const { id } = await give(world, daniel, 'Jorunn Kvam');
    const sigrid = await world.logIn('Sigrid Tveit');
    for (const told of [
      await refused(() => change(jorunn, id, { areas: [1, 2, 3] })),
      await refused(() => end(sigrid, id)),
      await refused(() => end(daniel, NOBODY)),
    ])
      expect(told).toMatchObject({ ok: false, status: 404, code: 'no-such-fullmakt' });
  });

  describe('whom one may name', () => {
    test('HID-04 a wrong name, a number nobody has, the dead and the hidden are told alike', async () => {
      const { nationalId } = await world.person('Jorunn Kvam');
      const answers = [];
      for (const receiver of [
        { nationalId, familyName: 'Tveit' },
        { nationalId: '01010112345', familyName: 'Kvam' },
        await named(world, 'Gunnar Nilsen'), // dead
        await named(world, 'Anders Moen'), // kode 6
        await named(world, 'Silje Vik'), // kode 7
        { personId: (await world.person('Silje Vik')).id },
        { personId: jorunn.id }, // not among those he knows
        { personId: NOBODY },
      ])
        answers.push(await refused(() => attemptToGive(world, daniel, receiver)));
      expect(answers[0]).toMatchObject({ ok: false, status: 409, code: 'no-such-receiver' });
      expect(answers[0]).not.toHaveProperty('rule');
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    });

    test.each([
      ['FUM-01 oneself', 'Daniel Okafor', {}, 'receiver-is-giver', 'FUM-01'],
      ['AGE18-01 someone under eighteen', 'Sander Fossum', {}, 'receiver-too-young', 'AGE18-01'],
      ['FUL-06 a day that has been', 'Jorunn Kvam', { from: '2026-11-22' }, 'invalid-period', 'FUL-06'],
      ['FUL-06 further ahead than a year', 'Jorunn Kvam', { from: '2027-11-24' }, 'invalid-period', 'FUL-06'],
      ['FUL-06 over before it begins', 'Jorunn Kvam', { to: '2026-11-22' }, 'invalid-period', 'FUL-06'],
    ])('%s is refused', async (_what, receiver, terms, code, rule) => {
      expect(await refused(() => attemptToGive(world, daniel, receiver, terms))).toMatchObject({ code, rule });
    });

    test('AGE18-01 until the eighteenth birthday, at midnight', async () => {
      const siri = await world.add({ givenName: 'Siri', familyName: 'Moe', sex: 'female', born: '2008-12-01' });
      const receiver = { nationalId: siri.nationalId, familyName: 'Moe' };
      await world.moveTo('2026-11-30 23:59:59');
      expect(await attemptToGive(world, daniel, receiver)).toMatchObject({ code: 'receiver-too-young' });
      await world.moveTo('2026-12-01 00:00');
      expect(await attemptToGive(world, daniel, receiver)).toMatchObject({ ok: true });
    });

    test('those one knows are named without a number: earlier receivers, those one helps, and parents until eighteen', async () => {
      const { id } = await give(world, daniel, 'Jorunn Kvam');
      await end(daniel, id);
      const knownTo = async (who: Visitor) => (await fullmakterOf(who)).known.map(({ name }) => name);
      expect(await knownTo(daniel)).toEqual(['Jorunn Kvam']);
      expect(await knownTo(jorunn)).toEqual([]); // nobody she helps any more
      expect(await give(world, daniel, { personId: jorunn.id })).toMatchObject({ state: 'active' });
      expect(await knownTo(jorunn)).toEqual(['Daniel Okafor']);

      const sander = await world.logIn('Sander Fossum'); // seventeen
      expect(await knownTo(sander)).toEqual(['Eva Fossum', 'Jan Fossum']);
      const { id: jan } = await world.person('Jan Fossum');
      expect(await give(world, sander, { personId: jan })).toMatchObject({ other: { name: 'Jan Fossum' } });

      // Left out for whatever reason: no one can tell which.
      await world.change(jorunn.id, { protection: 'confidential' });
      expect(await knownTo(daniel)).toEqual([]);
    });

    test('FUM-03 no more than twenty stand at a time', async () => {
      let last = { id: '', other: { id: '' } };
      for (let i = 0; i < 20; i += 1) {
        const familyName = `Hjelper`;
        const one = await world.add({ givenName: `Nr ${i}`, familyName, sex: 'female', born: '1990-05-05' });
        last = await give(world, daniel, { nationalId: one.nationalId, familyName });
      }
      expect(await attemptToGive(world, daniel, 'Jorunn Kvam')).toMatchObject({ code: 'too-many-fullmakter' });
      expect(await attemptToGive(world, daniel, 'Anders Moen')).toMatchObject({ code: 'too-many-fullmakter' });
      expect(await attemptToGive(world, daniel, { personId: last.other.id })).toMatchObject({ ok: true }); // sent again
      await end(daniel, last.id);
      expect(await attemptToGive(world, daniel, 'Jorunn Kvam')).toMatchObject({ ok: true });
    });
  });

  describe('whom the service is for', () => {
    test.each([
      ['FUL-01 someone of fifteen', 'Mathias Haugen', 'not-open-to-youth'],
      ['HID-03 someone with kode 7', 'Silje Vik', 'no-access'],
      ['HID-03 someone with kode 6', 'Anders Moen', 'no-access'],
      ['CON-09 someone who is inactive', 'Solveig Andersen', 'inactive'],
      ['CON-01 someone who has not consented', 'Kjell Brekke', 'consent-too-low'],
    ])('not for %s', async (_who, name, code) => {
      const visitor = await world.logIn(name);
      expect(await refused(() => attemptToGive(world, visitor, 'Jorunn Kvam'))).toMatchObject({ status: 403, code });
    });

    test('FUL-01 AGE16-02 from the sixteenth birthday the youth gives a parent fullmakt', async () => {
      await world.moveTo('2026-11-24 00:00');
      const mathias = await world.logIn('Mathias Haugen');
      const lise = await world.logIn('Lise Haugen');
      expect(await open(mathias.id, lise)).toBe('citizen-of-age');
      await give(world, mathias, { personId: lise.id });
      expect(await open(mathias.id, lise)).toContain('appointments');
    });

    test('PAR-07 FUL-12 FUL-14 nobody gives, sees or ends fullmakter for another', async () => {
      const kari = await world.logIn('Kari Nordmann');
      const liv = await world.logIn('Liv Johansen');
      for (const [who, name] of [
        [kari, 'Nora Nordmann'], // her child
        [liv, 'Arne Johansen'], // fullmakt to everything
      ] as const) {
        const { id: citizenId } = await world.person(name);
        const body = { receiver: await named(world, 'Jorunn Kvam'), ...termsOf({}) };
        const told = await who.attempt(giveFullmakt, { params: { citizenId }, body });
        expect(told).toMatchObject({ ok: false, status: 403, code: 'citizen-only' });
      }
    });
  });
});
