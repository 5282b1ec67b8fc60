import { registerPaperEnding, registerPaperFullmakt } from '@helsesim/shared/fullmakt/fullmakt-contract';
import type { ConsentLevel } from '@helsesim/shared/people/people-model';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import {
  attemptToGive,
  end,
  fullmakterOf,
  give,
  leavingAll,
  openTo,
  rowsOf,
  type Terms,
  termsOf,
  toldTo,
} from './fullmakt-life.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day } from './registry-desk.ts';

/** FUL-09: Magnhild has no eID and has not consented to anything. She sends a form, and Vigdis registers it. */
describe.each(databases)('a fullmakt on paper, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let vigdis: Visitor;
  let jorunn: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    vigdis = await world.logIn('Vigdis Hagen', { role: 'case-worker' });
    jorunn = await world.logIn('Jorunn Kvam');
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  type Form = Terms & { signedOn?: string; consent?: Exclude<ConsentLevel, 'none'> };
  const numberOf = async (who: string) => (/^\d+$/.test(who) ? who : (await world.person(who)).nationalId);
  const partiesOf = async (giver: string, receiver: string) => ({
    giverNationalId: await numberOf(giver),
    receiverNationalId: await numberOf(receiver),
  });
  const register = async (giver: string, receiver: string, { signedOn = '2026-11-16', consent, ...terms }: Form = {}) =>
    vigdis.attempt(registerPaperFullmakt, {
      body: {
        ...(await partiesOf(giver, receiver)),
        ...termsOf(terms),
        signedOn: day(signedOn),
        ...(consent && { consent }),
      },
    });
  const registerEnding = async (giver: string, receiver: string, signedOn = '2026-11-23') =>
    vigdis.attempt(registerPaperEnding, {
      body: { ...(await partiesOf(giver, receiver)), signedOn: day(signedOn) },
    });

  const rows = () => rowsOf(portal, world);
  const looks = async () => {
    const found = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.activity),
    );
    return new Map((found ?? []).filter(({ basis }) => basis === 'staff').map((row) => [row.citizenId, row.outcome]));
  };
  const refused = <T>(ask: () => Promise<T>) => leavingAll(portal, world, ask);
  const open = async (giver: string) => openTo(jorunn, (await world.person(giver)).id);

  test('FUL-09 CON-01 with the consent on the same form it is in force, and both are told: the giver by post', async () => {
    const told = await register('Magnhild Eriksen', 'Jorunn Kvam', { consent: 'full' });
    expect(told).toMatchObject({ ok: true, value: { giver: 'Magnhild Eriksen', receiver: 'Jorunn Kvam' } });
    expect(await open('Magnhild Eriksen')).toContain('appointments');
    expect(await toldTo(jorunn, /fullmakt/)).toEqual(['2026-11-23 08:00 fullmakt-given']);
    expect((await fullmakterOf(jorunn)).received).toMatchObject([{ channel: 'paper', state: 'active' }]);

    const { id } = await world.person('Magnhild Eriksen');
    const after = await rows();
    expect(after?.fullmakter.at(-1)).toMatchObject({ giverId: id, channel: 'paper' });
    expect(after?.fullmakter.at(-1)?.signedOn?.toString()).toBe('2026-11-16');
    expect(after?.records.filter(({ personId }) => personId === id)).toMatchObject([
      { what: 'consent', before: 'none', after: 'full', channel: 'paper', byId: vigdis.id },
    ]);
    const done = [id, jorunn.id].map((one) => [one, 'done'] as const);
    expect(await looks()).toEqual(new Map(done));
  });

  test('a receipt goes by post to whoever has no inbox', async () => {
    await world.change(jorunn.id, { consent: 'none' });
    await register('Magnhild Eriksen', 'Jorunn Kvam', { consent: 'basis' });
    const written = (await rows())?.messages.filter(({ citizenId }) => citizenId === jorunn.id);
    expect(written).toMatchObject([{ about: 'fullmakt-given', channel: 'post' }]);
    await world.change(jorunn.id, { consent: 'basis' });
    expect(await toldTo(jorunn)).toEqual([]); // what went by post is not in the inbox afterwards
  });

  test.each<[ConsentLevel, Exclude<ConsentLevel, 'none'> | undefined, ConsentLevel]>([
    ['none', 'basis', 'basis'],
    ['basis', 'full', 'full'],
    ['full', 'basis', 'full'],
    ['basisPlus', undefined, 'basisPlus'],
  ])('a form may raise the consent, and never lowers it: %s and %s is %s', async (before, consent, after) => {
    const { id } = await world.person('Magnhild Eriksen');
    await world.change(id, { consent: before });
    expect(await register('Magnhild Eriksen', 'Jorunn Kvam', consent ? { consent } : {})).toMatchObject({ ok: true });
    expect((await world.details('Magnhild Eriksen')).consent).toBe(after);
  });

  test.each<[string, string, string, Form, string, string | undefined]>([
    ['FUL-01 without any consent', 'Magnhild Eriksen', 'Jorunn Kvam', {}, 'giver-has-not-consented', 'FUL-01'],
    ['FUL-01 by someone of fifteen', 'Mathias Haugen', 'Lise Haugen', {}, 'giver-too-young', 'FUL-01'],
    ['AGE18-01 for someone of seventeen', 'Trond Iversen', 'Sander Fossum', {}, 'receiver-too-young', 'AGE18-01'],
    ['FUM-01 for oneself', 'Trond Iversen', 'Trond Iversen', {}, 'receiver-is-giver', 'FUM-01'],
    ['FUM-02 for someone who has one', 'Arne Johansen', 'Liv Johansen', {}, 'fullmakt-exists', 'FUM-02'],
    ['a number that nobody has, for the giver', '01010112345', 'Jorunn Kvam', {}, 'no-such-person', undefined],
    ['a number that nobody has, for the receiver', 'Trond Iversen', '01010112345', {}, 'no-such-receiver', 'FUL-02'],
    ['HID-03 by someone in hiding', 'Silje Vik', 'Jorunn Kvam', {}, 'fullmakt-not-possible', undefined],
    ['HID-02 for someone in hiding', 'Trond Iversen', 'Silje Vik', {}, 'fullmakt-not-possible', undefined],
    ['DEC-03 by someone who is dead', 'Gunnar Nilsen', 'Jorunn Kvam', {}, 'fullmakt-not-possible', undefined],
    ['DEC-03 for someone who is dead', 'Trond Iversen', 'Gunnar Nilsen', {}, 'fullmakt-not-possible', undefined],
    ['CON-09 by someone inactive', 'Solveig Andersen', 'Jorunn Kvam', {}, 'fullmakt-not-possible', undefined],
    ['FUM-05 for the case worker', 'Trond Iversen', 'Vigdis Hagen', {}, 'fullmakt-not-possible', undefined],
    [
      'FUL-09 signed tomorrow',
      'Trond Iversen',
      'Jorunn Kvam',
      { signedOn: '2026-11-24' },
      'invalid-form-date',
      'FUL-09',
    ],
    [
      'FUL-09 signed long ago',
      'Trond Iversen',
      'Jorunn Kvam',
      { signedOn: '2025-11-22' },
      'invalid-form-date',
      'FUL-09',
    ],
    ['FUL-06 from yesterday', 'Trond Iversen', 'Jorunn Kvam', { from: '2026-11-22' }, 'invalid-period', 'FUL-06'],
  ])('%s: refused, and nothing is changed', async (_what, giver, receiver, form, code, rule) => {
    const told = await refused(() => register(giver, receiver, form));
    expect(told).toMatchObject({ ok: false, code });
    expect('rule' in told ? told.rule : undefined).toBe(rule);
  });

  test('LOG-04 whoever was looked up is in the log, also when it was refused', async () => {
    await register('Silje Vik', 'Jorunn Kvam');
    const { id } = await world.person('Silje Vik');
    const refusedLooks = [id, jorunn.id].map((one) => [one, 'fullmakt-not-possible'] as const);
    expect(await looks()).toEqual(new Map(refusedLooks));
  });

  test('registered twice it is one, and answers the same', async () => {
    const form = { consent: 'full' } as const;
    const one = await register('Magnhild Eriksen', 'Jorunn Kvam', form);
    expect(await refused(() => register('Magnhild Eriksen', 'Jorunn Kvam', form))).toEqual(one);
  });

  test('from paper and by the giver at the same moment: one of them', async () => {
    const trond = await world.logIn('Trond Iversen');
    await world.change(trond.id, { consent: 'basis' });
    const told = await Promise.all([
      register('Trond Iversen', 'Jorunn Kvam', { areas: [1], consent: 'full' }),
      attemptToGive(world, trond, 'Jorunn Kvam', { areas: [3] }),
      register('Trond Iversen', 'Jorunn Kvam', { areas: [2], consent: 'full' }),
    ]);
    expect(told.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of told) if (!one.ok) expect(one).toMatchObject({ code: 'fullmakt-exists', rule: 'FUM-02' });
    expect((await fullmakterOf(jorunn)).received).toHaveLength(1);
    expect(await toldTo(jorunn, /fullmakt/)).toHaveLength(1);
    // What was refused has raised nothing.
    const [given] = (await fullmakterOf(jorunn)).received;
    const onPaper = given?.channel === 'paper';
    expect((await world.details('Trond Iversen')).consent).toBe(onPaper ? 'full' : 'basis');
    const records = (await rows())?.records.filter(({ personId }) => personId === trond.id);
    expect(records).toHaveLength(onPaper ? 1 : 0);
  });

  describe('a form that ends one', () => {
    test('FUL-08 ends what was given, told to both, and twice is the same', async () => {
      const trond = await world.logIn('Trond Iversen');
      await give(world, trond, 'Jorunn Kvam', { areas: [1] });
      expect(await open('Trond Iversen')).toContain('gp-info');
      const told = await registerEnding('Trond Iversen', 'Jorunn Kvam');
      expect(told).toMatchObject({ ok: true, value: { giver: 'Trond Iversen', receiver: 'Jorunn Kvam' } });
      expect(await open('Trond Iversen')).toBe('no-access');
      expect(await refused(() => registerEnding('Trond Iversen', 'Jorunn Kvam'))).toEqual(told);
      for (const visitor of [trond, jorunn]) expect(await toldTo(visitor, /ended/)).toHaveLength(1);
      expect((await fullmakterOf(trond)).history).toMatchObject([{ ending: 'case-worker', state: 'ended' }]);
    });

    test('not what was given after it was signed', async () => {
      const trond = await world.logIn('Trond Iversen');
      await give(world, trond, 'Jorunn Kvam', { areas: [1] });
      const told = await refused(() => registerEnding('Trond Iversen', 'Jorunn Kvam', '2026-11-22'));
      expect(told).toMatchObject({ code: 'no-such-fullmakt' });
    });

    test.each([
      ['where there is none', 'Trond Iversen', 'Jorunn Kvam', '2026-11-20', 'no-such-fullmakt'],
      ['the other way round', 'Liv Johansen', 'Arne Johansen', '2026-11-20', 'no-such-fullmakt'],
      ['of someone who is not there', 'Trond Iversen', '01010112345', '2026-11-20', 'no-such-person'],
      ['signed tomorrow', 'Arne Johansen', 'Liv Johansen', '2026-11-24', 'invalid-form-date'],
    ])('%s: refused', async (_what, giver, receiver, signedOn, code) => {
      expect(await refused(() => registerEnding(giver, receiver, signedOn))).toMatchObject({ code });
    });

    test.each([
      ['that the case worker has given', 'Vigdis Hagen', 'Jorunn Kvam'],
      ['that the case worker has received', 'Trond Iversen', 'Vigdis Hagen'],
    ])('FUM-05 not one %s', async (_whose, giver, receiver) => {
      await give(world, await world.logIn(giver), receiver, { areas: [1] });
      expect(await refused(() => registerEnding(giver, receiver))).toMatchObject({ code: 'no-such-fullmakt' });
    });

    test('also when the giver has gone into hiding', async () => {
      await world.change((await world.person('Arne Johansen')).id, { protection: 'confidential' });
      expect(await registerEnding('Arne Johansen', 'Liv Johansen')).toMatchObject({ ok: true });
    });
  });

  test('only a case worker comes to the desk', async () => {
    const ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    const body = { ...(await partiesOf('Arne Johansen', 'Liv Johansen')), signedOn: day('2026-11-20') };
    for (const who of [ingrid, jorunn])
      expect(await refused(() => who.attempt(registerPaperEnding, { body }))).toMatchObject({ code: 'staff-only' });
  });

  test('FUL-08 what was registered from paper the receiver may end while logged in', async () => {
    await register('Magnhild Eriksen', 'Jorunn Kvam', { consent: 'basis' });
    const [received] = (await fullmakterOf(jorunn)).received;
    expect(await end(jorunn, received?.id ?? '')).toMatchObject({ ok: true, value: { ending: 'receiver' } });
  });
});
