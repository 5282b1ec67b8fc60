import { everBetween, fullmakterBetween } from '@helsesim/server/representation/index';
import { giversTo } from '@helsesim/server/representation/representation-repository';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { attemptToGive, end, fullmakterOf, give, leavingAll, messagesTo, toldTo } from './fullmakt-life.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day } from './registry-desk.ts';
import { type TildeltDesks, tildeltDesks } from './tildelt-desks.ts';

/** Daniel gives Jorunn a fullmakt, and Terje applies for one for Ruth: what they cannot find out by it. */
describe.each(databases)('what a fullmakt does not tell, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let daniel: Visitor;
  let jorunn: Visitor;
  let desks: TildeltDesks;
  let terje: Visitor;
  let ruth: string;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    [daniel, jorunn] = await Promise.all([world.logIn('Daniel Okafor'), world.logIn('Jorunn Kvam')]);
    desks = await tildeltDesks(world);
    ({ terje, ruth } = desks);
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  const refused = <T>(ask: () => Promise<T>) => leavingAll(portal, world, ask);

  test('HID-02 a name someone takes when in hiding is not told to the other party, in lists, answers or messages', async () => {
    const { id } = await give(world, daniel, 'Jorunn Kvam', { to: '2026-11-25' });
    const { id: other } = await give(world, daniel, 'Sigrid Tveit');
    const sigrid = await world.person('Sigrid Tveit');
    for (const one of [jorunn, sigrid, daniel])
      await world.change(one.id, { protection: 'confidential', familyName: 'Skjult' });
    await world.change(daniel.id, { protection: 'none' });
    const ended = await end(daniel, other);
    expect(ended).toMatchObject({ ok: true, value: { other: { name: 'Sigrid Tveit' } } });
    await world.moveTo('2026-11-26 12:00');
    const { history } = await fullmakterOf(daniel);
    expect(history.map((view) => [view.id, view.other.name])).toEqual([
      [other, 'Sigrid Tveit'],
      [id, 'Jorunn Kvam'],
    ]);
    expect(await toldTo(daniel, /expired/)).toHaveLength(1);
    expect(JSON.stringify([ended, history, await messagesTo(daniel)])).not.toContain('Skjult');
    await world.change(jorunn.id, { protection: 'none' });
    await world.change(daniel.id, { protection: 'confidential' });
    expect((await fullmakterOf(jorunn)).history).toMatchObject([{ other: { name: 'Daniel Okafor' } }]);
    expect(JSON.stringify(await messagesTo(jorunn))).not.toContain('Skjult');
  });

  test('HID-04 a period that cannot be is refused before anything is said of the one who is named', async () => {
    const wrong = { from: '2026-11-22' };
    const answers = [];
    for (const name of ['Jorunn Kvam', 'Sander Fossum', 'Gunnar Nilsen', 'Anders Moen', 'Daniel Okafor'])
      answers.push(await refused(() => attemptToGive(world, daniel, name, wrong)));
    answers.push(
      await refused(() => attemptToGive(world, daniel, { nationalId: '01010112345', familyName: 'X' }, wrong)),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ code: 'invalid-period' });
  });

  test('HID-04 HID-02 the fastlege is not asked about the dead and the hidden, and what waits is one state to the applicant', async () => {
    const { id } = await desks.apply();
    const waiting = (await fullmakterOf(terje)).applications;
    expect(waiting).toMatchObject([{ id, state: 'waiting' }]);
    await desks.declare(id);
    expect(await desks.caseOf(id)).toMatchObject({ state: 'to-be-decided' });
    expect((await fullmakterOf(terje)).applications).toEqual(waiting);

    await world.restore('morning');
    const again = await desks.apply();
    for (const change of [{ protection: 'confidential' }, { protection: 'none', died: day('2026-11-20') }] as const) {
      await world.change(ruth, change);
      expect(await desks.asked()).toEqual(expect.not.arrayContaining([again.id]));
      expect(await refused(() => desks.declare(again.id))).toMatchObject({ code: 'no-such-application' });
      expect(await desks.caseOf(again.id)).toMatchObject({ state: 'awaiting-declaration' });
      expect((await fullmakterOf(terje)).applications).toMatchObject([{ state: 'waiting', refusedBecause: null }]);
    }
    await desks.decide(again.id, { granted: false, because: 'fullmakt-not-possible' });
    expect((await fullmakterOf(terje)).applications).toMatchObject([{ state: 'refused' }]);
  });

  test('HID-02 a renewal names the person as the applicant knew them', async () => {
    await desks.assign();
    const [received] = (await fullmakterOf(terje)).received;
    await world.change(ruth, { protection: 'confidential', familyName: 'Skjult' });
    const told = await desks.renew(terje, received?.id ?? '');
    expect(told).toMatchObject({ ok: true, value: { name: 'Ruth Lund', renewal: true } });
    expect(JSON.stringify([await fullmakterOf(terje), await messagesTo(terje)])).not.toContain('Skjult');
  });

  test('who may act is looked up among what is not over', async () => {
    const parties = { giverId: daniel.id, receiverId: jorunn.id };
    const found = () =>
      portal.worlds.use(world.id, async ({ reader }) => ({
        givers: await giversTo(reader, parties),
        between: (await fullmakterBetween(reader, parties)).length,
        ever: (await everBetween(reader, parties)).length,
      }));
    const { id } = await give(world, daniel, 'Jorunn Kvam');
    expect(await found()).toEqual({ givers: [{ id: daniel.id }], between: 1, ever: 1 });
    await end(daniel, id);
    expect(await found()).toEqual({ givers: [], between: 0, ever: 1 });
  });
});
