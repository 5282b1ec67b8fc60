import { findAppointments } from '@helsesim/shared/booking/booking-contract';
import { findForms, submitForm } from '@helsesim/shared/forms/forms-contract';
import type { QuestionnaireItem } from '@helsesim/shared/forms/questionnaire-model';
import { osloDay } from '@helsesim/shared/oslo';
import { expect, test } from 'vitest';
import { eConsultation, newKey, send } from '../conversation.ts';
import { answersTo, load, ownForm, shortText, submit } from '../own-form.ts';
import { comeIn } from './booking-steps.ts';
import { atMessages } from './desk-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { wrongsOf } from './sound-page.ts';

const helsesim = helsesimInBrowser();

test('the answers follow a booking, whose reason is chosen already, and are read at the desk of the office', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'form-to-booking' });
  const { page, say, button, link } = tab;
  const id = await comeIn(tab, world, 'Kari Nordmann');
  const kari = await world.logIn('Kari Nordmann');
  const system = 'https://helsesim.no/fhir/CodeSystem/sore-throat';
  const chosen = (linkId: string, code: string, of = system) => ({
    linkId,
    answer: [{ valueCoding: { system: of, code } }],
  });
  const yesOrNo = (linkId: string, code: string) => chosen(linkId, code, 'https://helsesim.no/fhir/CodeSystem/answer');
  const forms = await kari.call(findForms, { params: { citizenId: id }, query: { language: 'nb' } });
  const { key: formKey = '', version = '' } = forms.find((one) => one.id === 'sore-throat') ?? {};
  const { id: responseId } = await kari.call(submitForm, {
    params: { citizenId: id, formKey },
    body: {
      ...{ key: newKey(), version, language: 'nb' },
      response: {
        ...{ resourceType: 'QuestionnaireResponse', status: 'completed' },
        item: [
          chosen('red-signs', 'none'),
          {
            linkId: 'details',
            item: [
              { linkId: 'age', answer: [{ valueInteger: 42 }] },
              chosen('yellow-signs', 'none'),
              { linkId: 'days', answer: [{ valueInteger: 20 }] },
              chosen('pain', 'mild'),
              yesOrNo('fever', 'no'),
              { linkId: 'throat', item: ['cough', 'tonsils', 'glands'].map((sign) => yesOrNo(sign, 'no')) },
            ],
          },
          { linkId: 'history', item: [chosen('background', 'none')] },
        ],
      },
    },
  });
  await page.goto(`/citizens/${id}/form-responses/${responseId}`);
  await tab.shows(say.forms['level.doctor-physical'], say.forms['advice-tab']);
  const book = link(say.forms['book-physical']);
  // What ails her does not stand in the address.
  expect(await book.getAttribute('href')).toBe(`/citizens/${id}/book?form=${responseId}&as=physical`);
  await book.click();
  await tab.arrivesAt(say.booking['reason-title']);
  await page.getByText(say.booking['answers-along']).waitFor();
  expect(await page.getByLabel(say.booking['reason.sore-throat']).isChecked()).toBe(true);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await tab.shoot('reason');
  await button(say.booking.next).click();
  await page.getByText(say.booking['urgent-none']).click();
  await button(say.booking['see-times']).click();
  await tab.arrivesAt(say.booking['times-title']);
  await page.locator('.slots button').first().click();
  await tab.arrivesAt(say.booking['confirm-title']);
  await button(say.booking.book).click();
  await tab.arrivesAt(say.booking['receipt-title']);
  await page.goto(`/citizens/${id}/form-responses/${responseId}`);
  await page.getByText(say.forms['used.appointment']).waitFor();

  const booked = await kari.call(findAppointments, { params: { citizenId: id } });
  const { startsAt } = booked.find(({ reason, status }) => reason === 'sore-throat' && status === 'booked') ?? {};
  if (!startsAt) throw new Error('Kari has no such appointment');
  const desk = await helsesim.openTab({ language: 'nb', story: 'form-to-booking-desk' });
  await desk.logIn(world, 'Lise Haugen', { role: 'gp-secretary' });
  await desk.page.goto(`/desk?day=${osloDay(startsAt)}`);
  await desk.page
    .getByRole('button', { name: /Kari Nordmann/ })
    .first()
    .click();
  const answers = desk.page.locator('.desk-answers');
  await answers.getByText(say.forms['urgency.green'], { exact: true }).waitFor();
  // A look is logged: nothing is shown before it is asked for.
  expect(await answers.getByText('Varighet (dager)').count()).toBe(0);
  await desk.button(say.forms['see-desk-answers']).click();
  await answers.getByText('Varighet (dager)').waitFor();
  await desk.button(say.forms.answers).click();
  await answers.getByText('Hvor mange dager har det vært vondt i halsen?').waitFor();
  expect(await wrongsOf(desk.page, 'nb')).toEqual([]);
  await desk.shoot('answers');
  await desk.page.locator('.language-choice [lang=nn]').click();
  await answers.getByText('Kor mange dagar har det vore vondt i halsen?').waitFor();
});

test('the doctor reads the answers at once when the form has no summary of them', async () => {
  const portal = helsesim.portal();
  const world = await portal.makeWorld();
  const items: QuestionnaireItem[] = [
    { linkId: 'chest-pain', type: 'boolean', text: 'Vondt i brystet?' },
    { linkId: 'days', type: 'integer', text: 'Hvor mange dager?', extension: [shortText('Varighet i dager')] },
    { linkId: 'side', type: 'string', text: 'Hvilken side?' },
  ];
  await load(portal, world.id, ownForm({ items }));
  const kari = await world.logIn('Kari Nordmann');
  const { id: formResponseId } = await submit(kari, answersTo({ side: 'venstre' }));
  await send(kari, { ...eConsultation('Vondt i kneet'), formResponseId });
  const desk = await helsesim.openTab({ language: 'nb' });
  await atMessages(desk, world, 'Ingrid Lie');
  await desk.page
    .locator('[data-row]')
    .filter({ hasText: 'Kari Nordmann' })
    .filter({ hasText: 'Vondt i kneet' })
    .click();
  const answers = desk.page.locator('.desk-answers');
  await answers.getByText('Hvilken side?').waitFor();
  expect(await answers.locator('dl').count()).toBe(0);
  expect(await wrongsOf(desk.page, 'nb')).toEqual([]);
});
