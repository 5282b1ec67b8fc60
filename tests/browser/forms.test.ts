import { findFormResponses } from '@helsesim/shared/forms/forms-contract';
import type { Language } from '@helsesim/shared/people/people-model';
import { expect, test } from 'vitest';
import { pngOf } from '../files-to-send.ts';
import { comeIn } from './booking-steps.ts';
import { answersSaved, choose, fillIn, openForm } from './form-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { wrongsOf } from './sound-page.ts';
import { filled } from './words.ts';
import { isSaved, sendIt } from './writing-steps.ts';

const helsesim = helsesimInBrowser();

const inWords: Record<Language, { title: string; sign: string; none: string }> = {
  nb: { title: 'Sår hals', sign: 'Vanskelig å puste', none: 'Nei, ingenting av dette' },
  nn: { title: 'Sår hals', sign: 'Vanskeleg å puste', none: 'Nei, ingenting av dette' },
  en: { title: 'Sore throat', sign: 'Hard to breathe', none: 'No, none of these' },
};

test.each(['nb', 'nn', 'en'] as const)('a red sign stops the form at once, in %s, by keyboard', async (language) => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language, story: 'red-stop' });
  const { page, say, button, link } = tab;
  const { title } = inWords[language];
  await comeIn(tab, world, 'Kari Nordmann');
  await openForm(tab, title);
  // The first box of the first question is a red sign in each of our forms.
  const first = page.locator('.questions input[type=checkbox]').first();
  await first.focus();
  await page.keyboard.press('Space');
  const stop = page.locator('.red-stop');
  await stop.getByRole('heading', { level: 2, name: say.forms['stop-title'] }).waitFor();
  expect(await stop.evaluate((panel) => panel === document.activeElement)).toBe(true);
  expect(await stop.getByRole('link', { name: say.forms['call-113'] }).getAttribute('href')).toBe('tel:113');
  expect(await page.locator('.questions').evaluate((form) => form instanceof HTMLElement && form.inert)).toBe(true);
  expect(await wrongsOf(page, language, say.forms['form-tab'])).toEqual([]);
  await tab.shoot('stopped');

  // On to the number, and past it to the way back.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('tel:113');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await stop.waitFor({ state: 'detached' });
  await page.getByText(say.forms['still-red']).waitFor();
  await expect.poll(() => first.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await page.getByText(say.forms['still-red']).waitFor({ state: 'detached' });

  // It stays stopped for whoever comes back to it, until they say otherwise.
  await page.keyboard.press('Space');
  await stop.waitFor();
  await answersSaved(tab);
  await page.reload();
  await stop.waitFor();
  await button(say.forms['ticked-wrong']).click();
  await button(say.forms['see-advice']).click();
  await tab.arrivesAt(say.forms['level.emergency-113'], say.forms['advice-tab']);
  await page.getByText(say.forms['urgency.red']).waitFor();
  expect(await link(say.forms['call-113']).first().getAttribute('href')).toBe('tel:113');
  expect(await wrongsOf(page, language, say.forms['advice-tab'])).toEqual([]);
  await tab.shoot('advice');
});

test('pressing a question ticks none of its answers', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  await comeIn(tab, world, 'Kari Nordmann');
  await openForm(tab, 'Sår hals');
  await tab.page.getByText('Er det noe av dette nå?').click();
  expect(await tab.page.locator('.questions input:checked').count()).toBe(0);
  await tab.page.getByRole('group', { name: 'Er det noe av dette nå?' }).waitFor();
});

test('«none of these» and a sign beside it: the one ticked last stands', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  const { page, say, button } = tab;
  await comeIn(tab, world, 'Kari Nordmann');
  await openForm(tab, 'Sår hals');
  const ticked = () =>
    page.locator('.questions input[type=checkbox]:checked').evaluateAll((boxes) => boxes.map((box) => box.id));
  await choose(tab, 'red-signs', 'Vanskelig å puste');
  await page.locator('.red-stop').waitFor();
  await button(say.forms['ticked-wrong']).click();
  await choose(tab, 'red-signs', 'Nei, ingenting av dette');
  await page.getByText(say.forms['still-red']).waitFor({ state: 'detached' });
  await expect.poll(async () => (await ticked()).length).toBe(1);
  const [none] = await ticked();
  await choose(tab, 'red-signs', 'Feber og stiv nakke');
  await page.locator('.red-stop').waitFor();
  await expect.poll(ticked).not.toContain(none);
  expect(await ticked()).toHaveLength(1);
});

test('Kari’s answers are kept as she gives them, follow an e-consultation, and are read by the doctor', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'form-to-doctor' });
  const { page, say, button, link } = tab;
  await comeIn(tab, world, 'Kari Nordmann');
  await openForm(tab, 'Sår hals');
  await choose(tab, 'red-signs', 'Nei, ingenting av dette');
  await fillIn(tab, 'age', '40');
  await choose(tab, 'yellow-signs', 'Nei, ingenting av dette');
  await fillIn(tab, 'days', '8');
  const saved = page.waitForResponse((answer) => {
    const asked = answer.request();
    return asked.method() === 'PUT' && /"code":"mild"/.test(asked.postData() ?? '');
  });
  await choose(tab, 'pain', 'Litt vondt');
  expect((await saved).status()).toBe(200);
  await answersSaved(tab);

  // Another device, and what she has not answered yet.
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect.poll(() => page.locator('#item_days').inputValue()).toBe('8');
  await button(say.forms['see-advice']).click();
  await page.getByRole('heading', { name: say.forms['look-again'] }).waitFor();
  await button('Er det hoste?').click();
  await choose(tab, 'fever', 'Nei');
  await choose(tab, 'cough', 'Ja');
  await choose(tab, 'tonsils', 'Nei');
  await choose(tab, 'glands', 'Nei');
  await choose(tab, 'background', 'Nei, ingenting av dette');
  await tab.shoot('answered');
  await button(say.forms['see-advice']).dblclick();
  await tab.arrivesAt(say.forms['level.doctor-text'], say.forms['advice-tab']);
  await page.getByText(say.forms['urgency.green'], { exact: true }).waitFor();
  await button(say.forms['what-if']).click();
  await page.getByText(say.forms['what-if-lead']).waitFor();
  await button(say.forms.answers).click();
  await page.getByText('Hvor mange dager har det vært vondt i halsen?').last().waitFor();
  await tab.shoot('advice');

  await link(say.forms['e-consultation']).click();
  await tab.arrivesAt(say.write['title.e-consultation']);
  await page.getByText(filled(say.write['answers-along'], { title: 'Sår hals' })).waitFor();
  expect(await page.getByLabel(say.write['subject-label']).inputValue()).toBe('Sår hals');
  await isSaved(tab);
  await tab.shoot('e-consultation');
  await sendIt(tab);
  const kari = await world.logIn('Kari Nordmann');
  const sent = await kari.call(findFormResponses, { params: { citizenId: kari.id }, query: { language: 'nb' } });
  expect(sent.map(({ formId, outcome }) => ({ formId, level: outcome?.level }))).toEqual([
    { formId: 'sore-throat', level: 'doctor-text' },
  ]);

  const desk = await helsesim.openTab({ language: 'nb', story: 'form-to-doctor-desk' });
  await desk.logIn(world, 'Ingrid Lie', { role: 'gp' });
  await desk.page.goto('/desk/messages');
  await desk.page.locator('[data-row]').filter({ hasText: 'Kari Nordmann' }).filter({ hasText: 'Sår hals' }).click();
  const answers = desk.page.locator('.desk-answers');
  await answers.getByText(say.forms['urgency.green'], { exact: true }).waitFor();
  await answers.getByText('Varighet (dager)').waitFor();
  await desk.button(say.forms.answers).click();
  await answers.getByText('Hvor mange dager har det vært vondt i halsen?').waitFor();
  expect(await wrongsOf(desk.page, 'nb')).toEqual([]);
  await desk.shoot('read');
});

test('a parent answers for a child with fever, and is told to call today', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 1440, language: 'nb', story: 'child-with-fever' });
  const { page, say, button } = tab;
  await tab.logIn(world, 'Kari Nordmann');
  const nora = (await world.person('Nora Nordmann')).id;
  await page.goto(`/citizens/${nora}`);
  await openForm(tab, 'Barn med feber');
  await choose(tab, 'red-signs', 'Nei, ingenting av dette');
  await choose(tab, 'age-group', '6–15 år');
  await choose(tab, 'yellow-signs', 'Vondt å tisse');
  await fillIn(tab, 'fever-days', '1');
  await choose(tab, 'condition', 'Leker eller er seg selv');
  await choose(tab, 'symptoms', 'Nei, bare feber');
  await choose(tab, 'vaccine', 'Nei');
  await choose(tab, 'background', 'Nei, ingenting av dette');
  await tab.shoot('answered');
  await button(say.forms['see-advice']).click();
  await tab.arrivesAt(say.forms['level.office-today'], say.forms['advice-tab']);
  await page.getByText(say.forms['urgency.yellow'], { exact: true }).waitFor();
  expect(
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Ring / })
      .first()
      .getAttribute('href'),
  ).toMatch(/^tel:/);
  expect(await wrongsOf(page, 'nb', say.forms['advice-tab'])).toEqual([]);
  await tab.shoot('advice');
});

test('a picture in the form goes with the e-consultation', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'form-with-picture' });
  const { page, say } = tab;
  const id = await comeIn(tab, world, 'Kari Nordmann');
  await openForm(tab, 'Hud');
  await choose(tab, 'red-signs', 'Nei, ingenting av dette');
  await page.getByText('Jeg vil legge ved bilder').click();
  await page
    .locator('.questions input[type=file]')
    .setInputFiles({ name: 'utslett.png', mimeType: 'image/png', buffer: await pngOf({ width: 40, height: 40 }) });
  await page.getByText('utslett.png').waitFor();
  await answersSaved(tab);
  await tab.shoot('picture');
  expect(await wrongsOf(page, 'nb', say.forms['form-tab'])).toEqual([]);
  await page.goto(`/citizens/${id}/write/e-consultation`);
  await tab.link('utslett.png').waitFor();
});
