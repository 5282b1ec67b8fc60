import { randomUUID } from 'node:crypto';
import { findActivity } from '@helsesim/shared/activity/activity-contract';
import {
  askForNettlege,
  bookAppointment,
  cancelAppointment,
  findDeskAppointments,
  holdTime,
  requestBooking,
} from '@helsesim/shared/booking/booking-contract';
import { findContacts } from '@helsesim/shared/contacts/contacts-contract';
import type { CareContact } from '@helsesim/shared/contacts/contacts-model';
import { findDrafts, saveDraft as saveMessage } from '@helsesim/shared/dialogue/dialogue-contract';
import { getAppointmentForm, getThreadForm } from '@helsesim/shared/forms/desk-forms-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eConsultation, newKey, openAtDesk, read, send, trySending } from './conversation.ts';
import { databases } from './databases.ts';
import { answersTo, getResponse, load, ownForm, submit } from './own-form.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

const query = { language: 'nb' } as const;

describe.each(databases)('answers that go along to an office, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let arne: Visitor;
  let liv: Visitor;
  let ingrid: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    await load(portal, world.id, ownForm());
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
    arne = await world.logIn('Arne Johansen');
    liv = await world.logIn('Liv Johansen'); // has his fullmakt
    ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
  });
  afterAll(() => portal.close());

  const answered = (who: Visitor, citizenId = who.id) =>
    submit(who, answersTo({ 'chest-pain': false, days: 11 }), { for: citizenId });
  const withForm = (formResponseId: string) => ({ ...eConsultation(), formResponseId });
  const ofThread = (who: Visitor, threadId: string, responseId: string) =>
    who.attempt(getThreadForm, { params: { threadId, responseId }, query });

  describe('with an e-consultation', () => {
    test('arrive at the doctor, who sees how urgent they are before opening them; the look is logged', async () => {
      const { id } = await answered(arne);
      const { threadId } = await send(arne, withForm(id), { text: '' });
      expect((await openAtDesk(ingrid, threadId)).formAnswers).toEqual({
        responseId: id,
        title: { nb: 'Vondt i kneet', nn: 'Vondt i kneet', en: 'Sore knee' },
        level: 'doctor-physical',
        urgency: 'green',
      });
      const whole = await ofThread(ingrid, threadId, id);
      expect(whole).toMatchObject({
        value: {
          by: 'Arne Johansen',
          summary: [{ label: 'Varighet i dager', answer: '11' }, { answer: 'Vondt i brystet' }],
          used: 'e-consultation',
          questionnaire: { id: 'knee' },
        },
      });
      const { communications } = await read(arne, threadId);
      expect(communications[0]?.formResponseId).toBe(id);
      expect((await getResponse(arne, id)).used).toBe('e-consultation');
      const log = { params: { citizenId: arne.id }, query: { limit: 50 } } as const;
      const { entries } = await arne.call(findActivity, log);
      expect(entries.map(({ operation }) => operation)).toContain('get-thread-form');
    });

    test('are not there for another office, nor for another conversation of the same office', async () => {
      const { id } = await answered(arne);
      const { threadId } = await send(arne, withForm(id));
      const other = await send(arne, eConsultation('Noe annet'));
      const nothing = { ok: false, code: 'no-such-form-response' };
      expect(await ofThread(ingrid, other.threadId, id)).toMatchObject(nothing);
      expect((await openAtDesk(ingrid, other.threadId)).formAnswers).toBeNull();
      const nurse = await world.logIn((await world.staff('home-care-nurse')).id, { role: 'home-care-nurse' });
      expect(await ofThread(nurse, threadId, id)).toMatchObject(nothing);
      expect(await ofThread(arne, threadId, id)).toMatchObject({ ok: false, code: 'staff-only' });
    });

    test('go along once; sent again under the same key it is the same message', async () => {
      const { id } = await answered(arne);
      const key = newKey();
      const { threadId } = await send(arne, withForm(id), { key });
      expect((await send(arne, withForm(id), { key })).threadId).toBe(threadId);
      expect(await trySending(arne, withForm(id))).toMatchObject({ ok: false, code: 'form-response-used' });
    });

    test('are whoever writes’ or the citizen’s own, and of that citizen', async () => {
      const [byArne, byLiv, ofLiv] = [await answered(arne), await answered(liv, arne.id), await answered(liv)];
      const forArne = { for: arne.id };
      expect(await trySending(liv, withForm(ofLiv.id), forArne)).toMatchObject({ code: 'no-such-form-response' });
      expect(await trySending(arne, withForm(randomUUID()))).toMatchObject({ code: 'no-such-form-response' });
      // What Liv answered is hers to send: he has not seen it through.
      expect(await trySending(arne, withForm(byLiv.id))).toMatchObject({ code: 'no-such-form-response' });
      expect(await trySending(liv, withForm(byLiv.id), forArne)).toMatchObject({ ok: true });
      expect(await trySending(liv, withForm(byArne.id), forArne)).toMatchObject({ ok: true });
    });

    test('are kept with what is being written', async () => {
      const { id } = await answered(arne);
      const draftId = newKey();
      const params = { citizenId: arne.id };
      await arne.call(saveMessage, { params: { ...params, draftId }, body: { addressee: withForm(id), text: '' } });
      const drafts = await (await world.logIn('Arne Johansen')).call(findDrafts, { params });
      expect(drafts.find((draft) => draft.id === draftId)?.addressee).toMatchObject({ formResponseId: id });
    });
  });

  describe('with a message to the helsestasjon', () => {
    let camilla: Visitor;
    let kristin: Visitor;
    let ella: string;
    beforeEach(async () => {
      camilla = await world.logIn('Camilla Vangen');
      kristin = await world.logIn('Kristin Aune', { role: 'health-nurse' });
      ella = (await world.person('Ella Vangen')).id;
    });
    const contactOf = async (who: Visitor, kind: CareContact['kind'], citizenId = who.id) =>
      (await who.call(findContacts, { params: { citizenId } })).find((one) => one.kind === kind)?.id ?? '';
    const toContact = (contactId: string, formResponseId: string) =>
      ({ to: 'contact', contactId, subject: 'Vondt i kneet', formResponseId }) as const;

    test('arrive at its nurses, and at nobody else; once', async () => {
      const { id } = await answered(camilla, ella);
      const forElla = { for: ella };
      const to = toContact(await contactOf(camilla, 'helsestasjon', ella), id);
      const { threadId } = await send(camilla, to, { ...forElla, text: '' });
      expect((await openAtDesk(kristin, threadId)).formAnswers).toMatchObject({ responseId: id, urgency: 'green' });
      expect(await ofThread(kristin, threadId, id)).toMatchObject({
        value: { by: 'Camilla Vangen', used: 'health-station', questionnaire: { id: 'knee' } },
      });
      expect((await read(camilla, threadId, ella)).communications[0]?.formResponseId).toBe(id);
      const nothing = { ok: false, code: 'no-such-form-response' };
      const other = await send(camilla, { ...to, formResponseId: undefined }, forElla);
      expect(await ofThread(kristin, other.threadId, id)).toMatchObject(nothing);
      expect(await ofThread(ingrid, threadId, id)).toMatchObject(nothing);
      expect(await trySending(camilla, to, forElla)).toMatchObject({ ok: false, code: 'form-response-used' });
    });

    test('are looked at in its service, which the log says', async () => {
      const { id } = await answered(camilla);
      const { threadId } = await send(camilla, toContact(await contactOf(camilla, 'helsestasjon'), id));
      await ofThread(kristin, threadId, id);
      const { entries } = await camilla.call(findActivity, {
        params: { citizenId: camilla.id },
        query: { limit: 50, who: 'staff' },
      });
      expect(entries).toMatchObject([{ operation: 'get-thread-form', service: 'helsestasjon' }]);
    });

    test('are of that child, and of whoever writes', async () => {
      const jakob = await world.logIn('Jakob Vangen');
      const contactId = await contactOf(camilla, 'helsestasjon', ella);
      const [byJakob, ofCamilla] = [await answered(jakob, ella), await answered(camilla)];
      for (const { id } of [byJakob, ofCamilla])
        expect(await trySending(camilla, toContact(contactId, id), { for: ella })).toMatchObject({
          code: 'no-such-form-response',
        });
    });

    test('DIA-08: do not go to other helsekontakter, and may go elsewhere then', async () => {
      const { id } = await answered(arne);
      const homeCare = toContact(await contactOf(arne, 'municipal'), id);
      expect(await trySending(arne, homeCare)).toMatchObject({ code: 'office-does-not-offer', rule: 'DIA-08' });
      expect((await getResponse(arne, id)).used).toBe('not-used');
    });
  });

  test('go to the nettlege, when none of the fastlege’s times suit', async () => {
    const kari = await world.logIn('Kari Nordmann');
    const { id: formResponseId } = await answered(kari);
    const params = { citizenId: kari.id };
    const body = { reason: 'skin' as const, note: '', signs: [], formResponseId };
    const { id: requestId } = await kari.call(requestBooking, { params, body });
    const { slots } = await kari.call(askForNettlege, { params: { ...params, requestId } });
    const booked = await kari.call(bookAppointment, { params, body: { requestId, slotId: slots[0]?.id ?? '' } });
    const nettlege = await world.logIn((await world.staff('nettlege')).id, { role: 'nettlege' });
    const of = { params: { appointmentId: booked.id }, query };
    expect(await nettlege.call(getAppointmentForm, of)).toMatchObject({ id: formResponseId, used: 'appointment' });
    expect((await ingrid.refusal(getAppointmentForm, of)).code).toBe('no-such-form-response');
  });

  describe('with a booking', () => {
    const request = (who: Visitor, formResponseId: string) =>
      who.attempt(requestBooking, {
        params: { citizenId: arne.id },
        body: { reason: 'other', note: '', signs: [], formResponseId },
      });

    test('arrive with the appointment, and not before a time is booked', async () => {
      const { id } = await answered(arne);
      const asked = await request(arne, id);
      const slot = asked.ok ? asked.value.slots[0] : undefined;
      if (!asked.ok || !slot) throw new Error('No times are offered');
      expect((await getResponse(arne, id)).used).toBe('not-used');
      const params = { citizenId: arne.id };
      const booked = await arne.call(bookAppointment, { params, body: { requestId: asked.value.id, slotId: slot.id } });
      expect((await getResponse(arne, id)).used).toBe('appointment');

      const secretary = await world.logIn((await world.staff('gp-secretary')).id, { role: 'gp-secretary' });
      const list = await secretary.call(findDeskAppointments, { query: { day: osloDay(slot.startsAt) } });
      expect(list.find((one) => one.id === booked.id)?.formAnswers).toMatchObject({ responseId: id, urgency: 'green' });
      expect(list.filter((one) => one.id !== booked.id).every(({ formAnswers }) => formAnswers === null)).toBe(true);
      const of = { params: { appointmentId: booked.id }, query };
      expect(await ingrid.call(getAppointmentForm, of)).toMatchObject({ id, used: 'appointment' });
      const nettlege = await world.logIn((await world.staff('nettlege')).id, { role: 'nettlege' });
      expect((await nettlege.refusal(getAppointmentForm, of)).code).toBe('no-such-form-response');
      expect(await request(arne, id)).toMatchObject({ ok: false, code: 'form-response-used' });
    });

    test('that have gone along with a message meanwhile do not go again', async () => {
      const { id } = await answered(arne);
      const asked = await request(arne, id);
      const slot = asked.ok ? asked.value.slots[0] : undefined;
      if (!asked.ok || !slot) throw new Error('No times are offered');
      await send(arne, withForm(id));
      const body = { requestId: asked.value.id, slotId: slot.id };
      const told = await arne.attempt(bookAppointment, { params: { citizenId: arne.id }, body });
      expect(told).toMatchObject({ ok: false, code: 'form-response-used' });
      // The time is still free.
      const again = await arne.call(requestBooking, {
        params: { citizenId: arne.id },
        body: { reason: 'other', note: '', signs: [] },
      });
      expect(again.slots.map((one) => one.id)).toContain(slot.id);
    });

    test('come back when the appointment is cancelled, and go along with another', async () => {
      const { id } = await answered(arne);
      const params = { citizenId: arne.id };
      const book = async () => {
        const asked = await request(arne, id);
        const slot = asked.ok ? asked.value.slots[0] : undefined;
        if (!asked.ok || !slot) throw new Error('No times are offered');
        return arne.call(bookAppointment, { params, body: { requestId: asked.value.id, slotId: slot.id } });
      };
      const first = await book();
      const cancel = () => arne.call(cancelAppointment, { params: { ...params, appointmentId: first.id } });
      await cancel();
      expect((await getResponse(arne, id)).used).toBe('not-used');
      const gone = { params: { appointmentId: first.id }, query };
      expect((await ingrid.refusal(getAppointmentForm, gone)).code).toBe('no-such-form-response');
      await book();
      await cancel(); // once more
      expect((await getResponse(arne, id)).used).toBe('appointment');
    });

    test('that have gone meanwhile do not cost the time that is held', async () => {
      const { id } = await answered(arne);
      const asked = await request(arne, id);
      const slot = asked.ok ? asked.value.slots[0] : undefined;
      if (!asked.ok || !slot) throw new Error('No times are offered');
      const params = { citizenId: arne.id };
      const held = await arne.call(holdTime, { params, body: { requestId: asked.value.id, slotId: slot.id } });
      await send(arne, withForm(id));
      const told = await arne.attempt(bookAppointment, {
        params,
        body: { requestId: asked.value.id, slotId: slot.id },
      });
      expect(told).toMatchObject({ ok: false, code: 'form-response-used' });
      const without = await arne.call(requestBooking, { params, body: { reason: 'other', note: '', signs: [] } });
      const body = { requestId: without.id, slotId: slot.id };
      expect((await arne.call(bookAppointment, { params, body })).id).toBe(held.id);
    });
  });
});
