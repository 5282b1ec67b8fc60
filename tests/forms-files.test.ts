import { randomUUID } from 'node:crypto';
import { forgetCitizen } from '@helsesim/server/forget-citizen';
import * as booking from '@helsesim/shared/booking/booking-contract';
import { findContacts } from '@helsesim/shared/contacts/contacts-contract';
import type { RequestOf } from '@helsesim/shared/contract';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import { getAppointmentForm, getAppointmentFormFile } from '@helsesim/shared/forms/desk-forms-contract';
import type { QuestionnaireItem, Value } from '@helsesim/shared/forms/questionnaire-model';
import { addressOf } from '@helsesim/web/platform/api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writing } from './attaching.ts';
import { openAtDesk, send } from './conversation.ts';
import { databases } from './databases.ts';
import { pngOf } from './files-to-send.ts';
import { answersTo, getResponse, load, ownForm, submit, trySubmitting } from './own-form.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('pictures in answers to a form, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let arne: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    const small = { url: 'http://hl7.org/fhir/StructureDefinition/maxSize', valueDecimal: 0.0001 };
    const items: QuestionnaireItem[] = [
      { linkId: 'chest-pain', type: 'boolean', text: 'Vondt i brystet?', required: true },
      { linkId: 'days', type: 'integer', text: 'Hvor mange dager?' },
      { linkId: 'picture', type: 'attachment', text: 'Bilde' },
      { linkId: 'small', type: 'attachment', text: 'Lite bilde', extension: [small] },
    ];
    await load(portal, world.id, ownForm({ items }));
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
    arne = await world.logIn('Arne Johansen');
  });
  afterAll(() => portal.close());

  async function uploaded(who: Visitor, citizenId = who.id) {
    const letter = writing(portal, who, citizenId);
    await letter.save();
    const { id } = await letter.attach(await pngOf(), 'utslett.png');
    return { id, letter };
  }
  const withPicture = (valueAttachment: NonNullable<Value['valueAttachment']>, linkId = 'picture') =>
    answersTo({ 'chest-pain': false }, [{ linkId, answer: [{ valueAttachment }] }]);

  test('are files that whoever answers has put here, and are what they are', async () => {
    const { id: url } = await uploaded(arne);
    const key = randomUUID();
    const told = { url, title: '<b>', contentType: 'text/html', size: 1 };
    const sent = await submit(arne, withPicture(told), { key });
    const { response } = await getResponse(arne, sent.id);
    const [, picture] = response['item'] as { answer: Value[] }[];
    expect(picture?.answer[0]?.valueAttachment).toMatchObject({ url, title: 'utslett.png', contentType: 'image/png' });
    expect(picture?.answer[0]?.valueAttachment?.size).toBeGreaterThan(1);
    // What is said of the file beside it is not the answer.
    expect((await submit(arne, withPicture({ url }), { key })).id).toBe(sent.id);
  });

  test('are no other files', async () => {
    const liv = await world.logIn('Liv Johansen'); // has his fullmakt
    const [byLiv, ofLiv] = [await uploaded(liv, arne.id), await uploaded(liv)];
    const letter = writing(portal, arne);
    await letter.save();
    const waiting = await letter.add(500);
    const gone = await uploaded(arne);
    await arne.call(dialogue.deleteDraft, { params: { citizenId: arne.id, draftId: gone.letter.draftId } });
    for (const url of ['https://example.org/x.png', randomUUID(), byLiv.id, ofLiv.id, waiting.id, gone.id])
      expect(await trySubmitting(arne, withPicture({ url, contentType: 'image/png', size: 5 }))).toMatchObject({
        ...{ ok: false, status: 422, code: 'invalid-answers' },
        details: { problems: [{ path: 'picture', code: 'unknown-file' }], stop: [] },
      });
  });

  test('are as large as they are, whatever is said', async () => {
    const { id: url } = await uploaded(arne);
    expect(await trySubmitting(arne, withPicture({ url, size: 1 }, 'small'))).toMatchObject({
      details: { problems: [{ path: 'small', code: 'attachment-too-large' }] },
    });
  });

  test('go to the office with a booking, whatever becomes of the draft; and come back when it is cancelled', async () => {
    const { id: url, letter } = await uploaded(arne);
    const { id: formResponseId } = await submit(arne, withPicture({ url }));
    const params = { citizenId: arne.id };
    const asking: RequestOf<typeof booking.requestBooking>['body'] = {
      ...{ reason: 'other', note: '', signs: [], formResponseId },
    };
    const asked = await arne.call(booking.requestBooking, { params, body: asking });
    const [slot] = asked.slots;
    if (!slot) throw new Error('No times are offered');
    const body = { requestId: asked.id, slotId: slot.id };
    const { id: appointmentId } = await arne.call(booking.bookAppointment, { params, body });
    await arne.call(dialogue.deleteDraft, { params: { ...params, draftId: letter.draftId } });

    const ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    const { files } = await ingrid.call(getAppointmentForm, { params: { appointmentId }, query: { language: 'nb' } });
    expect(files).toMatchObject([{ id: url, name: 'utslett.png', type: 'image/png', state: 'ready' }]);
    const fetched = (who: Visitor, of = appointmentId, attachmentId = url) =>
      portal.app.inject({
        url: addressOf(getAppointmentFormFile, { params: { appointmentId: of, attachmentId } }),
        headers: { authorization: `Bearer ${who.token}` },
      });
    const file = await fetched(ingrid);
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'image/png']);
    expect(file.rawPayload.byteLength).toBe(files[0]?.size);
    const other = await uploaded(arne);
    const nettlege = await world.logIn((await world.staff('nettlege')).id, { role: 'nettlege' });
    for (const told of [
      await fetched(ingrid, appointmentId, other.id),
      await fetched(ingrid, randomUUID()),
      await fetched(nettlege),
    ])
      expect([told.statusCode, told.json().code]).toEqual([404, 'no-such-attachment']);

    await arne.call(booking.cancelAppointment, { params: { ...params, appointmentId } });
    expect((await fetched(ingrid)).statusCode).toBe(404);
    const again = await arne.call(booking.requestBooking, { params, body: asking });
    const next = await arne.call(booking.bookAppointment, { params, body: { ...body, requestId: again.id } });
    expect((await fetched(ingrid, next.id)).statusCode).toBe(200);
    // EKO-06: it is the office's record.
    await portal.worlds.use(world.id, ({ transaction }) => transaction('test', (tx) => forgetCitizen(tx, arne.id)));
    expect((await fetched(ingrid, next.id)).statusCode).toBe(200);
  });

  test('go to the helsestasjon with the message, from whichever draft they were in', async () => {
    const camilla = await world.logIn('Camilla Vangen');
    const { id: citizenId } = await world.person('Ella Vangen');
    const { id: url } = await uploaded(camilla, citizenId);
    const { id: formResponseId } = await submit(camilla, withPicture({ url }), { for: citizenId });
    const [contact] = await camilla.call(findContacts, { params: { citizenId } });
    const to = { to: 'contact', contactId: contact?.id ?? '', subject: 'Kneet', formResponseId } as const;
    const { threadId } = await send(camilla, to, { for: citizenId, text: '' });
    const kristin = await world.logIn('Kristin Aune', { role: 'health-nurse' });
    const { communications } = await openAtDesk(kristin, threadId);
    expect(communications[0]?.attachments).toMatchObject([{ id: url, name: 'utslett.png' }]);
  });
});
