import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { change, end, fullmakterOf, leavingAll, messagesTo, openTo, rowsOf, toldTo } from './fullmakt-life.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day, NOBODY } from './registry-desk.ts';
import { type Decision, granted, type TildeltDesks, tildeltDesks } from './tildelt-desks.ts';

/** Terje applies for his mother Ruth. Ingrid Lie is her fastlege, and Vigdis decides. */
describe.each(databases)('tildelt fullmakt, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let desks: TildeltDesks;
  let terje: Visitor;
  let ruth: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    desks = await tildeltDesks(world);
    ({ terje, ruth } = desks);
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  const rows = () => rowsOf(portal, world);
  const refused = <T>(ask: () => Promise<T>) => leavingAll(portal, world, ask);
  const consentOf = async (name: string) => (await world.details(name)).consent;

  test('TD-01 TD-04 TD-06 applied for, declared and granted: everything that can be opened for another is open', async () => {
    const application = await desks.apply();
    expect(application).toMatchObject({ name: 'Ruth Lund', state: 'waiting', renewal: false });
    expect(await toldTo(terje)).toEqual(['2026-11-23 08:00 application-received']);
    expect(await openTo(terje, ruth)).toBe('no-access');

    expect(await desks.asked()).toContain(application.id);
    expect(await desks.caseOf(application.id)).toMatchObject({
      applicant: { name: 'Terje Lund', age: 56 },
      person: { name: 'Ruth Lund', age: 83 },
      declaredPermanent: null,
      mayGrant: false,
      obstacle: 'declaration-missing',
    });
    expect(await refused(() => desks.decide(application.id, granted))).toMatchObject({
      code: 'declaration-missing',
      rule: 'TD-04',
    });

    await desks.declare(application.id);
    expect(await desks.asked()).not.toContain(application.id);
    expect(await desks.caseOf(application.id)).toMatchObject({
      state: 'to-be-decided',
      mayGrant: true,
      obstacle: null,
    });
    expect(await desks.decide(application.id, granted)).toMatchObject({ ok: true });

    const services = await openTo(terje, ruth);
    for (const service of ['appointments', 'prescriptions', 'record-documents', 'inbox'])
      expect(services).toContain(service);
    expect(services).not.toContain('privacy-settings');
    const { received, applications } = await fullmakterOf(terje);
    expect(received).toMatchObject([{ kind: 'assigned', channel: 'assigned', areas: [1, 2, 3], state: 'active' }]);
    expect(received[0]?.to?.toString()).toBe('2031-11-23');
    expect(applications).toMatchObject([{ id: application.id, state: 'granted', refusedBecause: null }]);

    expect(await consentOf('Ruth Lund')).toBe('full');
    const after = await rows();
    expect(after?.records.filter(({ personId }) => personId === ruth)).toMatchObject([
      { what: 'consent', before: 'none', after: 'full', channel: 'assigned', byId: desks.vigdis.id },
    ]);
    expect(await toldTo(terje)).toContain('2026-11-23 08:00 fullmakt-given');
    expect(after?.messages.filter(({ citizenId }) => citizenId === ruth)).toMatchObject([{ about: 'fullmakt-given' }]);
  });

  test('TD-04 refused, the applicant is told why, and nothing is opened', async () => {
    const { id } = await desks.apply();
    await desks.declare(id, false);
    expect(await refused(() => desks.decide(id, granted))).toMatchObject({ code: 'not-permanent', rule: 'TD-01' });
    expect(await desks.decide(id, { granted: false, because: 'not-permanent' })).toMatchObject({ ok: true });
    expect((await fullmakterOf(terje)).applications).toMatchObject([
      { state: 'refused', refusedBecause: 'not-permanent' },
    ]);
    expect((await messagesTo(terje))[0]?.content).toMatchObject({
      about: 'application-refused',
      because: 'not-permanent',
    });
    expect(await openTo(terje, ruth)).toBe('no-access');
    expect(await consentOf('Ruth Lund')).toBe('none');
    // It may be sent anew.
    expect((await desks.apply()).id).not.toBe(id);
  });

  test('HID-04 whether there is such a person is not told to the applicant', async () => {
    const answers = [];
    for (const about of ['Ruth Lund', '01010112345', 'Gunnar Nilsen', 'Anders Moen', 'Sofie Strand']) {
      await world.restore('morning');
      const { id: _, name: __, ...told } = await desks.apply(terje, about);
      answers.push(told);
      const { id: ___, name: ____, ...seen } = (await fullmakterOf(terje)).applications[0] ?? { id: '', name: '' };
      answers.push(seen);
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test.each([
    ['TD-04 nobody with that number', '01010112345', 'fullmakt-not-possible'],
    ['DEC-03 someone who is dead', 'Gunnar Nilsen', 'fullmakt-not-possible'],
    ['HID-02 someone with kode 6', 'Anders Moen', 'fullmakt-not-possible'],
    ['TD-02 a child of eleven', 'Sofie Strand', 'subject-too-young'],
  ])('about %s: the case worker cannot grant it', async (_who, about, obstacle) => {
    const { id } = await desks.apply(terje, about);
    expect(await desks.caseOf(id)).toMatchObject({ mayGrant: false, obstacle });
    expect(await refused(() => desks.decide(id, granted))).toMatchObject({ ok: false, status: 409, code: obstacle });
    expect(await desks.decide(id, { granted: false, because: 'fullmakt-not-possible' })).toMatchObject({ ok: true });
    expect(await toldTo(terje, /refused/)).toHaveLength(1);
  });

  test('TD-02 from the twelfth birthday', async () => {
    const hilde = await world.logIn('Hilde Strand');
    const lars = await world.logIn('Lars Holm', { role: 'gp' });
    const { id } = await desks.apply(hilde, 'Sofie Strand'); // twelve in five days
    await desks.declare(id, true, lars);
    expect(await refused(() => desks.decide(id, granted))).toMatchObject({ code: 'subject-too-young', rule: 'TD-02' });
    await world.moveTo('2026-11-28 00:00');
    expect(await desks.decide(id, granted)).toMatchObject({ ok: true });
  });

  test('TD-03 AGE18-01 nobody applies before eighteen, and nobody for themselves', async () => {
    const sander = await world.logIn('Sander Fossum');
    expect(await refused(() => desks.attemptToApply(sander, 'Eva Fossum'))).toMatchObject({
      code: 'receiver-too-young',
      rule: 'TD-03',
    });
    expect(await refused(() => desks.attemptToApply(terje, 'Terje Lund'))).toMatchObject({
      code: 'receiver-is-giver',
      rule: 'FUM-01',
    });
  });

  test('FUM-04 five may wait at a time; sent twice it is one', async () => {
    const first = await desks.apply();
    expect(await refused(() => desks.attemptToApply(terje, 'Ruth Lund'))).toEqual({ ok: true, value: first });
    for (const number of ['01010112301', '01010112302', '01010112303', '01010112304']) await desks.apply(terje, number);
    expect(await refused(() => desks.attemptToApply(terje, '01010112305'))).toMatchObject({
      code: 'too-many-applications',
      rule: 'FUM-04',
    });
  });

  test('TD-04 only the fastlege of the person’s own list declares, and may put it right until it is decided', async () => {
    const { id } = await desks.apply();
    const lars = await world.logIn('Lars Holm', { role: 'gp' });
    const lise = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    expect(await desks.asked(lars)).toEqual([]);
    expect(await refused(() => desks.declare(id, true, lars))).toMatchObject({
      status: 404,
      code: 'no-such-application',
    });
    expect(await refused(() => desks.declare(id, true, lise))).toMatchObject({ status: 403, code: 'staff-only' });
    expect(await refused(() => desks.declare(NOBODY))).toMatchObject({ code: 'no-such-application' });

    await desks.declare(id, true);
    await desks.declare(id, false);
    expect(await desks.caseOf(id)).toMatchObject({ declaredPermanent: false, obstacle: 'not-permanent' });
    await desks.declare(id, true);
    await desks.decide(id, granted);
    expect(await refused(() => desks.declare(id, false))).toMatchObject({ status: 409, code: 'application-decided' });
  });

  test('FUM-05 nobody handles an application of their own', async () => {
    const vigdisHerself = await world.logIn('Vigdis Hagen');
    const { id } = await desks.apply(vigdisHerself, 'Ruth Lund');
    expect(await desks.caseOf(id)).toBeUndefined();
    expect(await refused(() => desks.decide(id, { granted: false, because: 'not-nearest' }))).toMatchObject({
      code: 'no-such-application',
    });
    const ingridHerself = await world.logIn('Ingrid Lie');
    const own = await desks.apply(ingridHerself, 'Ruth Lund');
    expect(await desks.asked()).not.toContain(own.id);
    expect(await refused(() => desks.declare(own.id))).toMatchObject({ code: 'no-such-application' });
  });

  test('FUM-05 nor one about oneself, on one’s own list', async () => {
    const { gpListId } = await world.details('Ruth Lund');
    await world.change(desks.ingrid.id, { gpListId });
    const { id } = await desks.apply(terje, 'Ingrid Lie');
    expect(await desks.asked()).not.toContain(id);
    expect(await refused(() => desks.declare(id))).toMatchObject({ code: 'no-such-application' });
  });

  test('LOG-04 whoever is shown at a desk was looked at', async () => {
    const { id } = await desks.apply();
    await desks.asked();
    await desks.caseOf(id);
    const log = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.activity),
    );
    const ofRuth = (log ?? []).filter(({ citizenId, basis }) => citizenId === ruth && basis === 'staff');
    expect(ofRuth.map(({ operation, actorId }) => [operation, actorId])).toEqual([
      ['find-declarations', desks.ingrid.id],
      ['find-applications', desks.vigdis.id],
    ]);
  });

  test('decided by two at once, or twice: once', async () => {
    const { id } = await desks.apply();
    await desks.declare(id);
    const told = await Promise.all([
      desks.decide(id, granted),
      desks.decide(id, { granted: false, because: 'not-nearest' }),
      desks.decide(id, granted),
    ]);
    const outcomes = (await fullmakterOf(terje)).applications.map(({ state }) => state);
    expect(outcomes).toHaveLength(1);
    expect(told.filter(({ ok }) => !ok).every((one) => !one.ok && one.code === 'application-decided')).toBe(true);
    expect((await fullmakterOf(terje)).received.length).toBe(outcomes[0] === 'granted' ? 1 : 0);
    expect(await toldTo(terje, /given|refused/)).toHaveLength(1);
    const same: Decision = outcomes[0] === 'granted' ? granted : { granted: false, because: 'not-nearest' };
    expect(await refused(() => desks.decide(id, same))).toMatchObject({ ok: true });
  });

  test('TD-04 sent again it is the same decision only if it says the same', async () => {
    const { id } = await desks.apply();
    await desks.declare(id);
    const until = (to: string) => ({ granted: true, to: day(to) }) as const;
    await desks.decide(id, until('2027-05-31'));
    await world.advance('P1D');
    expect(await refused(() => desks.decide(id, until('2027-05-31')))).toMatchObject({ ok: true });
    const other: Decision[] = [granted, until('2027-06-01'), { granted: false, because: 'not-nearest' }];
    for (const one of other)
      expect(await refused(() => desks.decide(id, one))).toMatchObject({ code: 'application-decided' });
  });

  test('TD-04 and so when it says five years by saying nothing, or that it is refused', async () => {
    const { id } = await desks.apply();
    await desks.declare(id);
    await desks.decide(id, granted);
    const { id: refusedId } = await desks.apply(terje, '01010112345');
    await desks.decide(refusedId, { granted: false, because: 'not-nearest' });
    await world.advance('P1D');
    for (const one of [granted, { granted: true, to: day('2031-11-23') } as const])
      expect(await refused(() => desks.decide(id, one))).toMatchObject({ ok: true });
    const again = (because: 'not-nearest' | 'not-permanent') =>
      refused(() => desks.decide(refusedId, { granted: false, because }));
    expect(await again('not-nearest')).toMatchObject({ ok: true });
    expect(await again('not-permanent')).toMatchObject({ code: 'application-decided' });
  });

  test.each([
    ['a shorter time', '2027-05-31', true],
    ['five years', '2031-11-23', true],
    ['a day more', '2031-11-24', 'period-too-long'],
    ['a day that has been', '2026-11-22', 'invalid-period'],
  ])('TD-05 granted for %s (%s): %s', async (_long, to, expected) => {
    const { id } = await desks.apply();
    await desks.declare(id);
    const told = await desks.decide(id, { granted: true, to: day(to) });
    expect(told.ok || told.code).toBe(expected);
    expect((await fullmakterOf(terje)).received.map((one) => one.to?.toString())).toEqual(
      expected === true ? [to] : [],
    );
  });

  test('TD-07 the holder ends it while logged in; it is not changed like an ordinary one', async () => {
    const { id } = await desks.apply();
    await desks.declare(id);
    await desks.decide(id, granted);
    const [received] = (await fullmakterOf(terje)).received;
    expect(await refused(() => change(terje, received?.id ?? '', { areas: [1] }))).toMatchObject({
      code: 'no-such-fullmakt',
    });
    expect(await end(terje, received?.id ?? '')).toMatchObject({
      ok: true,
      value: { ending: 'receiver', mayRenew: false },
    });
    expect(await openTo(terje, ruth)).toBe('no-access');
  });
});
