import type { QuestionnaireItem } from '@helsesim/shared/forms/questionnaire-model';
import { expect, test } from 'vitest';
import { answersTo, load, ownForm, shortText, submit } from '../own-form.ts';
import { comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { wrongsOf } from './sound-page.ts';
import { filled } from './words.ts';
import { sendIt } from './writing-steps.ts';

const helsesim = helsesimInBrowser();

test('the answers follow a message to the helsestasjon, and its nurse reads them', async () => {
  const portal = helsesim.portal();
  const world = await portal.makeWorld();
  const nurse: QuestionnaireItem = {
    ...{ linkId: 'nurse', type: 'display', text: 'Helsestasjonen kan svare' },
    extension: [
      { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true },
      { url: 'https://helsesim.no/fhir/StructureDefinition/level', valueCode: 'nurse' },
    ],
    enableWhen: [{ question: 'days', operator: '=', answerInteger: 3 }],
  };
  const items: QuestionnaireItem[] = [
    { linkId: 'chest-pain', type: 'boolean', text: 'Vondt i brystet?' },
    { linkId: 'days', type: 'integer', text: 'Hvor mange dager?', extension: [shortText('Varighet i dager')] },
    nurse,
  ];
  await load(portal, world.id, ownForm({ items }));
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'form-to-station' });
  const { page, say, link } = tab;
  await comeIn(tab, world, 'Camilla Vangen');
  const { id: ella } = await world.person('Ella Vangen');
  const { id } = await submit(await world.logIn('Camilla Vangen'), answersTo({ days: 3 }), { for: ella });
  await page.goto(`/citizens/${ella}/form-responses/${id}`);
  await tab.shows(say.forms['level.nurse'], say.forms['advice-tab']);
  const write = link(filled(say.forms['write-to'], { name: 'Helsestasjonen' }));
  expect(await write.getAttribute('href')).toMatch(new RegExp(`/write/contact/[^/]+\\?form=${id}$`));
  await write.click();
  await page.getByText(filled(say.write['answers-along'], { title: 'Vondt i kneet' })).waitFor();
  expect(await page.getByLabel(say.write['subject-label']).inputValue()).toBe('Vondt i kneet');
  expect(await wrongsOf(page, 'nb')).toEqual([]);
  await tab.shoot('written');
  await sendIt(tab);
  await page.goto(`/citizens/${ella}/form-responses/${id}`);
  await page.getByText(say.forms['used.health-station']).waitFor();

  const desk = await helsesim.openTab({ language: 'nb' });
  await desk.logIn(world, 'Kristin Aune', { role: 'health-nurse' });
  await desk.page.goto('/desk/messages');
  await desk.page.locator('[data-row]').filter({ hasText: 'Vondt i kneet' }).click();
  await desk.page.locator('.desk-answers').getByText('Varighet i dager').waitFor();
});
