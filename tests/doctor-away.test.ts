import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { getGpOffice, sendMessage } from '@helsesim/shared/dialogue/dialogue-contract';
import * as office from '@helsesim/shared/dialogue/office-contract';
import { describe, expect, test } from 'vitest';
import { type AtDesk, atDesk, eachAtSolvik } from './at-desk.ts';
import { eConsultation, newKey, send } from './conversation.ts';
import { databases } from './databases.ts';
import type { Visitor, World } from './portal.ts';
import { day, NOBODY } from './registry-desk.ts';

describe.each(databases)('TIM-18 a doctor who is away, on %s', (_database, makePlace) => {
  let world: World;
  let ingrid: AtDesk;
  let lars: AtDesk;
  let lise: AtDesk;
  let kari: Visitor;
  eachAtSolvik(makePlace, (those) => {
    ({ world, ingrid, lars, lise, kari } = those);
  });

  const officeOf = async (visitor: Visitor) =>
    (await visitor.call(getGpOffice, { params: { citizenId: visitor.id } })).gp;
  const sending = (visitor: Visitor, addressee: Parameters<typeof send>[1]) =>
    visitor.attempt(sendMessage, {
      params: { citizenId: visitor.id },
      body: { key: newKey(), addressee, text: 'Hei' },
    });
  const roleOf = async (one: AtDesk, name: string) => {
    const { absences } = await one.call(office.getOffice, {});
    return absences.find((absence) => absence.name === name)?.roleId ?? NOBODY;
  };

  /** Lars is away when a world begins, and Ingrid answers for him. */
  async function larsIsBack() {
    const { absences } = await lise.call(office.getOffice, {});
    for (const { id: absenceId, name } of absences)
      if (name === 'Lars Holm') await lise.call(office.endAbsence, { params: { absenceId } });
  }

  test('with a substitute, has what is sent answered there, and sees it again when back', async () => {
    const thomas = await world.logIn('Thomas Aas');
    expect((await officeOf(thomas))?.absence).toMatchObject({ substitute: 'Ingrid Lie' });
    const { threadId } = await send(thomas, eConsultation('Sover dårlig'));
    expect((await ingrid.look(threadId)).item.handler?.name).toBe('Ingrid Lie');
  });

  test('has what was there before seen by the substitute, as long as it lasts', async () => {
    await larsIsBack();
    const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
    const isThere = async () => (await lars.attempt(desk.getDeskThread, { params: { threadId }, query: {} })).ok;
    expect(await isThere()).toBe(false);
    const ingridsRole = (await ingrid.look(threadId)).item.handler?.roleId ?? NOBODY;
    const away = {
      roleId: ingridsRole,
      from: day('2026-11-23'),
      to: day('2026-11-25'),
      substituteId: await ingrid.colleague('Lars Holm'),
    };
    const absence = await lise.call(office.registerAbsence, { body: away });
    expect(absence).toMatchObject({ name: 'Ingrid Lie', substitute: { name: 'Lars Holm' } });
    expect(await isThere()).toBe(true);
    const mine = (await lars.work({ mine: 'true' })).items.map(({ id }) => id);
    expect(mine).toContain(threadId);
    await world.moveTo('2026-11-25 23:59');
    expect(await isThere()).toBe(true);
    await world.moveTo('2026-11-26 00:00');
    expect(await isThere()).toBe(false);
  });

  test('without one, shuts e-consultations, and what is there is every doctor’s', async () => {
    await larsIsBack();
    const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
    const ingridsRole = (await ingrid.look(threadId)).item.handler?.roleId ?? NOBODY;
    const body = { roleId: ingridsRole, from: day('2026-11-23'), to: day('2026-11-25'), substituteId: null };
    const { id: absenceId } = await lise.call(office.registerAbsence, { body });
    expect((await officeOf(kari))?.offers).toMatchObject({ eConsultation: false, eContact: true });
    expect(await sending(kari, eConsultation('En til'))).toMatchObject({ code: 'gp-away', rule: 'TIM-18' });
    expect((await sending(kari, { to: 'e-contact', subject: 'Attest' })).ok).toBe(true);
    expect((await lars.answer(threadId)).thread.state).toBe('awaiting-citizen');
    // Whoever has answered goes on seeing it.
    await lise.call(office.endAbsence, { params: { absenceId } });
    await lise.call(office.endAbsence, { params: { absenceId } });
    expect((await lars.look(threadId)).item.id).toBe(threadId);
    expect((await sending(kari, eConsultation('En til'))).ok).toBe(true);
  });

  test('Jorunn’s is away, and nobody answers: the page says so', async () => {
    const jorunn = await world.logIn('Jorunn Kvam');
    const gp = await officeOf(jorunn);
    expect(gp?.offers.eConsultation).toBe(false);
    expect(gp?.absence).toMatchObject({ substitute: null });
  });

  test('DIA-07 is registered from today, within a year, one at a time, with a doctor in a doctor’s place', async () => {
    await larsIsBack();
    const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
    const roleId = (await ingrid.look(threadId)).item.handler?.roleId ?? NOBODY;
    const secretary = await ingrid.colleague('Lise Haugen');
    const lars = await ingrid.colleague('Lars Holm');
    const usual = { roleId, from: day('2026-12-01'), to: day('2026-12-04'), substituteId: lars };
    const told = async (changes: Partial<typeof usual>) => {
      const answer = await lise.attempt(office.registerAbsence, { body: { ...usual, ...changes } });
      return answer.ok ? 'registered' : answer.code;
    };
    expect(await told({ from: day('2026-11-22') })).toBe('invalid-period');
    expect(await told({ from: day('2026-12-05') })).toBe('invalid-period');
    expect(await told({ to: day('2027-11-24') })).toBe('invalid-period');
    expect(await told({ substituteId: secretary })).toBe('invalid-substitute');
    expect(await told({ substituteId: roleId })).toBe('invalid-substitute');
    expect(await told({ substituteId: NOBODY })).toBe('no-such-colleague');
    expect(await told({ roleId: secretary })).toBe('no-such-colleague');
    expect(await told({ roleId: NOBODY })).toBe('no-such-colleague');
    expect(await told({})).toBe('registered');
    expect(await told({ from: day('2026-12-04'), to: day('2026-12-10') })).toBe('invalid-period');
    expect(await told({ from: day('2026-12-05'), to: day('2026-12-10') })).toBe('registered');
  });

  test('has a substitute who is there, whoever of the two is registered first', async () => {
    const { absences } = await lise.call(office.getOffice, {});
    const away = absences.find(({ name }) => name === 'Lars Holm');
    if (!away) throw new Error('Lars is not away');
    const larsRole = away.roleId;
    const ingridsRole = away.substitute?.roleId ?? NOBODY;
    const dayAfter = away.to.add({ days: 1 });
    const told = async (roleId: string, from: Temporal.PlainDate, substituteId: string | null) => {
      const body = { roleId, from, to: from.add({ days: 3 }), substituteId };
      const answer = await lise.attempt(office.registerAbsence, { body });
      return answer.ok ? 'registered' : `${answer.code} ${answer.rule}`;
    };
    // Ingrid stands in for Lars until his last day, so that she cannot go, nor he stand in for her.
    expect(await told(ingridsRole, away.to, null)).toBe('substitute-away TIM-18');
    expect(await told(ingridsRole, dayAfter, larsRole)).toBe('registered');
    expect(await told(larsRole, dayAfter.add({ days: 3 }), ingridsRole)).toBe('substitute-away TIM-18');
    expect(await told(larsRole, dayAfter.add({ days: 4 }), ingridsRole)).toBe('registered');
    expect((await officeOf(await world.logIn('Thomas Aas')))?.absence).toMatchObject({ substitute: 'Ingrid Lie' });
  });

  test('a substitute who has died answers nobody', async () => {
    const thomas = await world.logIn('Thomas Aas');
    await world.change((await world.person('Ingrid Lie')).id, { died: day('2026-11-23') });
    expect(await officeOf(thomas)).toMatchObject({ offers: { eConsultation: false }, absence: { substitute: null } });
    expect(await sending(thomas, eConsultation('Sover dårlig'))).toMatchObject({ code: 'gp-away' });
  });

  test('EKO-07 is handed nothing', async () => {
    const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
    const roleId = await ingrid.colleague('Lars Holm');
    const forward = async () =>
      ingrid.attempt(desk.forwardThread, {
        params: { threadId },
        body: { seen: await ingrid.seenNow(threadId), roleId },
      });
    expect(await forward()).toMatchObject({ code: 'colleague-away' });
    await larsIsBack();
    expect((await forward()).ok).toBe(true);
  });

  test('is of one’s own office', async () => {
    const harald = await atDesk(world, 'Harald Fjeld', 'gp');
    const roleId = await roleOf(ingrid, 'Lars Holm');
    const body = { roleId, from: day('2026-12-01'), to: day('2026-12-04'), substituteId: null };
    expect(await harald.refusal(office.registerAbsence, { body })).toMatchObject({ code: 'no-such-colleague' });
    const { absences } = await ingrid.call(office.getOffice, {});
    await harald.call(office.endAbsence, { params: { absenceId: absences[0]?.id ?? NOBODY } });
    expect((await ingrid.call(office.getOffice, {})).absences).toEqual(absences);
  });
});
