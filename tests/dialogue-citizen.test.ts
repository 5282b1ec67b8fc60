import * as activity from '@helsesim/shared/activity/activity-contract';
import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import { MOST_WAITING } from '@helsesim/shared/dialogue/dialogue-rules';
import * as office from '@helsesim/shared/dialogue/office-contract';
import { findPrescriptions } from '@helsesim/shared/prescriptions/prescriptions-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  answer,
  eConsultation,
  inbox,
  into,
  keptIn,
  newKey,
  openAtDesk,
  read,
  seenBy,
  send,
  tryReading,
  trySending,
  work,
} from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day, NOBODY } from './registry-desk.ts';

describe.each(databases)('a conversation with the fastlege’s office, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let daniel: Visitor;
  let kari: Visitor;
  let ingrid: Visitor;
  let lise: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    [daniel, kari] = await Promise.all([world.logIn('Daniel Okafor'), world.logIn('Kari Nordmann')]);
    ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    lise = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
  });
  afterAll(() => portal.close());

  const gpOf = async (who: Visitor, citizenId = who.id) =>
    (await who.call(dialogue.getGpOffice, { params: { citizenId } })).gp;
  const switchOff = async (service: 'eConsultation' | 'eContact' | 'prescriptionRenewal') => {
    const { services } = await lise.call(office.getOffice, {});
    await lise.call(office.switchServices, { body: { ...services, [service]: false } });
  };

  test('EKO-01 EKO-04 EKO-07 an e-consultation, from what it costs to what was answered', async () => {
    const gp = await gpOf(daniel);
    expect(gp).toMatchObject({ practitioner: 'Ingrid Lie', office: 'Solvik legesenter', absence: null });
    expect(gp?.answersBy['e-consultation'].toString()).toBe('2026-11-30');
    expect(gp?.fee).toMatchObject({ amount: 179, because: 'ordinary' });

    const { threadId, thread } = await send(daniel, eConsultation('Utslett på armen'), { text: 'Det klør.' });
    expect(thread).toMatchObject({ kind: 'e-consultation', state: 'new', practitioner: 'Ingrid Lie', form: 'text' });
    expect(thread).toMatchObject({ subject: 'Utslett på armen', mayReply: true, unread: false, late: false });
    expect(thread.deadline?.toString()).toBe('2026-11-30');
    expect((await read(daniel, threadId)).communications).toMatchObject([{ text: 'Det klør.', readBy: [] }]);

    const opened = await openAtDesk(ingrid, threadId);
    expect(opened.communications).toMatchObject([{ author: { name: 'Daniel Okafor', basis: 'self', self: false } }]);
    // The office is one reader to the citizen, whoever at it has read.
    const [first] = (await read(daniel, threadId)).communications;
    expect(first?.readBy).toMatchObject([{ name: 'Solvik legesenter', side: 'office' }]);

    await world.advance('PT2H');
    await answer(ingrid, threadId, { text: 'Prøv en krem i tre dager.' });
    const [latest] = (await inbox(daniel)).entries;
    expect(latest).toMatchObject({ what: 'thread', thread: { id: threadId, state: 'awaiting-citizen', unread: true } });
    const answered = await read(daniel, threadId);
    expect(answered.thread).toMatchObject({ unread: false, deadline: null });
    expect(answered.communications.map(({ text }) => text)).toEqual(['Det klør.', 'Prøv en krem i tre dager.']);
    expect(answered.communications[1]).toMatchObject({ author: { name: 'Ingrid Lie', role: 'gp', side: 'office' } });
    // Who has read is told to the office by name.
    const [, mine] = (await openAtDesk(ingrid, threadId)).communications;
    expect(mine?.readBy).toMatchObject([{ name: 'Daniel Okafor', side: 'citizen' }]);

    await world.moveTo('2026-11-27 09:00');
    const again = await send(daniel, into(threadId), { text: 'Det hjalp ikke.' });
    expect(again).toMatchObject({ threadId, thread: { state: 'awaiting-office' } });
    expect(again.thread.deadline?.toString()).toBe('2026-12-04');

    await answer(ingrid, threadId, { text: 'Da må vi se på det. Vi ringer deg.', close: true });
    const closed = await read(daniel, threadId);
    expect(closed.thread).toMatchObject({
      state: 'closed',
      mayReply: false,
      outcome: 'answered',
      fee: { amount: 179 },
    });
    expect(await trySending(daniel, into(threadId))).toMatchObject({
      code: 'thread-closed',
      rule: 'EKO-07',
      status: 409,
    });
    expect((await gpOf(daniel))?.frikort).toMatchObject({ year: 2026, paid: 179 });
  });

  test('EKT-01 EKT-02 an e-contact goes to the reception, and is late the day after its deadline', async () => {
    const { threadId, thread } = await send(daniel, { to: 'e-contact', subject: 'Kopi av et brev' });
    expect(thread).toMatchObject({ kind: 'e-contact', practitioner: null, form: null });
    expect(thread.deadline?.toString()).toBe('2026-11-24');
    expect((await work(lise)).items.map(({ id }) => id)).toContain(threadId);
    await world.moveTo('2026-11-24 23:59');
    expect((await read(daniel, threadId)).thread.late).toBe(false);
    await world.moveTo('2026-11-25 00:00');
    expect((await read(daniel, threadId)).thread.late).toBe(true);
    // Another message does not give the office more time.
    expect((await send(daniel, into(threadId), { text: 'Hallo?' })).thread.deadline?.toString()).toBe('2026-11-24');
  });

  test('RES-01 RES-03 renewal is asked for what one has, once, and not for what is habit-forming', async () => {
    const all = await kari.call(findPrescriptions, { params: { citizenId: kari.id } });
    const named = (name: string) => all.find((one) => one.name.startsWith(name))?.id ?? '';
    const renew = (...names: string[]) =>
      trySending(kari, { to: 'prescription-renewal', prescriptionIds: names.map(named) }, { text: '' });

    expect(await renew('Zopiklon')).toMatchObject({ code: 'needs-consultation', rule: 'RES-03' });
    expect(await renew('Jernsulfat', 'Zopiklon')).toMatchObject({ code: 'needs-consultation' });
    const prescriptionIds = [named('Jernsulfat')];
    expect(await trySending(daniel, { to: 'prescription-renewal', prescriptionIds })).toMatchObject({
      code: 'no-such-prescription',
      rule: 'RES-01',
    });

    const sent = await renew('Jernsulfat', 'Cetirizin');
    if (!sent.ok) throw new Error(sent.code);
    const { threadId } = sent.value;
    const { thread, communications } = await read(kari, threadId);
    expect(thread).toMatchObject({ kind: 'prescription-renewal', subject: '', practitioner: 'Ingrid Lie' });
    expect(communications[0]?.prescriptions).toEqual(['Jernsulfat tabletter 100 mg', 'Cetirizin tabletter 10 mg']);
    const renewals = await kari.call(findPrescriptions, { params: { citizenId: kari.id } });
    expect(renewals.find(({ id }) => id === named('Jernsulfat'))?.renewal).toBe('waiting');
    expect(await renew('Jernsulfat')).toMatchObject({ code: 'already-asked' });
  });

  test('TIM-02 TIM-04 TIM-05 what the office has not switched on is refused, and told before one writes', async () => {
    await switchOff('eConsultation');
    expect((await gpOf(daniel))?.offers).toMatchObject({ eConsultation: false, eContact: true });
    const refused = { code: 'office-does-not-offer', rule: 'TIM-02' };
    expect(await trySending(daniel, eConsultation())).toMatchObject(refused);
    expect((await trySending(daniel, { to: 'e-contact', subject: 'Attest' })).ok).toBe(true);
    await switchOff('eContact');
    expect(await trySending(daniel, { to: 'e-contact', subject: 'Attest' })).toMatchObject(refused);

    const sindre = await world.logIn('Sindre Bråten');
    expect(await gpOf(sindre)).toBeNull();
    expect(await trySending(sindre, eConsultation())).toMatchObject({ code: 'no-fastlege', rule: 'TIM-04' });
  });

  test('TIM-18 while the fastlege is away a substitute has it, or nobody takes e-consultations', async () => {
    const { absences } = await lise.call(office.getOffice, {});
    for (const { id: absenceId } of absences) await lise.call(office.endAbsence, { params: { absenceId } });
    const colleagues = await ingrid.call(office.findColleagues, {});
    const other = colleagues.find(({ kind, name }) => kind === 'gp' && name !== 'Ingrid Lie');
    const { item } = await openAtDesk(ingrid, (await send(daniel, eConsultation())).threadId);
    const roleId = item.handler?.roleId ?? '';
    const away = (substituteId: string | null) =>
      lise.call(office.registerAbsence, {
        body: { roleId, from: day('2026-11-23'), to: day('2026-11-25'), substituteId },
      });

    const shut = await away(null);
    expect(await gpOf(daniel)).toMatchObject({ offers: { eConsultation: false }, absence: { substitute: null } });
    expect(await trySending(daniel, eConsultation())).toMatchObject({ code: 'gp-away', rule: 'TIM-18' });
    expect((await trySending(daniel, { to: 'e-contact', subject: 'Attest' })).ok).toBe(true);
    await lise.call(office.endAbsence, { params: { absenceId: shut.id } });

    if (!other) return;
    await away(other.roleId);
    expect(await gpOf(daniel)).toMatchObject({ offers: { eConsultation: true }, absence: { substitute: other.name } });
    expect((await send(daniel, eConsultation('Enda et utslett'))).thread.practitioner).toBe(other.name);
    await world.moveTo('2026-11-26 00:00');
    expect((await gpOf(daniel))?.absence).toBeNull();
  });

  test('one’s own conversations only: those of others are as if they were not there', async () => {
    const { threadId, communicationId } = await send(daniel, eConsultation());
    for (const id of [threadId, communicationId, NOBODY]) {
      expect(await tryReading(kari, id)).toMatchObject({ status: 404, code: 'no-such-thread' });
      expect(await trySending(kari, into(id))).toMatchObject({ status: 404, code: 'no-such-thread' });
    }
    expect(await tryReading(kari, threadId, daniel.id)).toMatchObject({ status: 403, code: 'no-access' });
    expect(await trySending(kari, into(threadId), { for: daniel.id })).toMatchObject({ code: 'no-access' });
    // Nor at an office that the citizen does not belong to.
    const harald = await world.logIn('Harald Fjeld', { role: 'gp' });
    expect(await harald.refusal(desk.getDeskThread, { params: { threadId }, query: {} })).toMatchObject({
      code: 'no-such-thread',
    });
  });

  test('EKO-10 CON-04 what the citizen has not consented to is refused, before anything is written', async () => {
    const trond = await world.logIn('Trond Iversen');
    expect(await trySending(trond, eConsultation())).toMatchObject({ status: 403, code: 'consent-too-low' });
    const loggedInLow = await world.logIn('Daniel Okafor', { eid: 'substantial' });
    expect(await trySending(loggedInLow, eConsultation())).toMatchObject({ status: 403, code: 'eid-too-low' });
    const before = await keptIn(portal, world);
    expect(before.communications.filter(({ authorId }) => authorId === trond.id)).toEqual([]);
  });

  test('a message has words; what is longer than it may be, or hides something, is refused', async () => {
    for (const text of ['', '  \n '])
      expect(await trySending(daniel, eConsultation(), { text })).toMatchObject({ code: 'empty-message', status: 409 });
    const url = `/api/citizens/${daniel.id}/communications`;
    for (const text of ['x'.repeat(4001), 'a\u202Eb', 'a\u0007b']) {
      const body = JSON.stringify({ key: newKey(), addressee: eConsultation(), text });
      const told = await daniel.send({ method: 'POST', url, headers: { 'content-type': 'application/json' }, body });
      expect([told.status, JSON.parse(told.text).code]).toEqual([400, 'invalid-request']);
    }
    for (const text of ['x'.repeat(4000), 'To linjer:\n– den andre, med æøå og 😀'])
      expect((await trySending(daniel, eConsultation(), { text })).ok).toBe(true);
  });

  test('DIA-01 no more than ten of a kind wait at a time', async () => {
    const waiting = async () => (await inbox(daniel, daniel.id, { show: 'open' })).entries.length;
    const before = await waiting();
    for (let i = 0; i < MOST_WAITING; i += 1) await send(daniel, { to: 'e-contact', subject: `Nummer ${i}` });
    const refused = { code: 'too-many-waiting', rule: 'DIA-01' };
    expect(await trySending(daniel, { to: 'e-contact', subject: 'En til' })).toMatchObject(refused);
    expect(await waiting()).toBe(before + MOST_WAITING);
    // Of another kind one may, and when one has been answered.
    expect((await trySending(daniel, eConsultation())).ok).toBe(true);
    const [answered] = (await work(lise, { limit: 200 })).items.filter(
      ({ citizen, kind }) => citizen.id === daniel.id && kind === 'e-contact',
    );
    await answer(lise, answered?.id ?? '');
    expect((await trySending(daniel, { to: 'e-contact', subject: 'En til' })).ok).toBe(true);
  });

  test('LOG-02 LOG-04 what was done stands in the log, under the service it was about', async () => {
    const { threadId } = await send(daniel, eConsultation());
    await openAtDesk(ingrid, threadId);
    await tryReading(daniel, NOBODY);
    const query = { limit: 20 };
    const { entries } = await daniel.call(activity.findActivity, { params: { citizenId: daniel.id }, query });
    const said = entries.map(({ operation, service, refused, by }) => [operation, service, refused, by.name]);
    expect(said.slice(0, 3)).toEqual([
      ['get-thread', 'gp-dialogue', true, 'Daniel Okafor'],
      ['get-desk-thread', 'gp-dialogue', false, 'Ingrid Lie'],
      ['send-message', 'gp-dialogue', false, 'Daniel Okafor'],
    ]);
  });

  test('the same key again answers the same, whatever it says; under another citizen it is refused', async () => {
    const key = newKey();
    const first = await send(kari, eConsultation('Første'), { key, text: 'Den første' });
    const again = await send(kari, { to: 'e-contact', subject: 'Andre' }, { key, text: 'Den andre' });
    expect([again.threadId, again.communicationId]).toEqual([first.threadId, first.communicationId]);
    expect([again.text, again.thread.subject]).toEqual(['Den første', 'Første']);
    expect((await read(kari, first.threadId)).communications).toMatchObject([{ text: 'Den første' }]);
    const nora = (await world.person('Nora Nordmann')).id;
    expect(await trySending(kari, eConsultation(), { key, for: nora })).toMatchObject({
      status: 409,
      code: 'already-sent',
    });
    // Someone else's keys are their own.
    expect((await send(daniel, eConsultation(), { key })).threadId).not.toBe(first.threadId);
    await answer(ingrid, first.threadId, { close: true });
    expect(await send(kari, eConsultation(), { key })).toMatchObject({ ...first, thread: { state: 'closed' } });
    expect(await seenBy(ingrid, first.threadId)).not.toBe(first.communicationId);
  });
});
