import type { Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import { expect, test } from 'vitest';
import { load, ownForm } from '../own-form.ts';
import { comeIn } from './booking-steps.ts';
import { answersSaved, fillIn, openForm } from './form-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { wrongsOf } from './sound-page.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

/** A loaded form, with one begun on it as Kari. */
async function begin(form: Questionnaire = ownForm()) {
  const world = await helsesim.portal().makeWorld();
  await load(helsesim.portal(), world.id, form);
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'form-answers-kept' });
  await comeIn(tab, world, 'Kari Nordmann');
  await openForm(tab, 'Vondt i kneet');
  return { world, tab };
}
const chestPain = ({ page }: Tab) => page.getByText('Vondt i brystet?');

test('a red sign ticked after an answer that was lost leads to 113, not to the advice that was lost', async () => {
  const items = [
    { linkId: 'chest-pain', type: 'boolean', text: 'Vondt i brystet?' },
    { linkId: 'days', type: 'integer', text: 'Hvor mange dager?' },
  ] as const;
  const { tab } = await begin(ownForm({ items }));
  const { page, say, button } = tab;
  tab.expectWrong(/Failed to load resource: net::ERR_FAILED/);
  await fillIn(tab, 'days', '3');
  await answersSaved(tab);
  await page.route(
    /\/responses$/,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await button(say.forms['see-advice']).click();
  await page.locator('.failure').waitFor();
  await chestPain(tab).click();
  await page.locator('.red-stop').waitFor();
  await button(say.forms['ticked-wrong']).click();
  await button(say.forms['see-advice']).click();
  await tab.arrivesAt(say.forms['level.emergency-113'], say.forms['advice-tab']);
});

test('answers that were not saved before another version came are carried over, and what is dropped is named', async () => {
  const { world, tab } = await begin();
  const { page, say, button } = tab;
  await fillIn(tab, 'days', '3');
  await answersSaved(tab);
  const items = (ownForm().item ?? []).filter(({ linkId }) => linkId === 'chest-pain' || linkId === 'days');
  await load(helsesim.portal(), world.id, ownForm({ version: '2.0.0', items }));
  await fillIn(tab, 'days', '4');
  await fillIn(tab, 'side', 'venstre');
  await page.getByText(say.forms['saved-other-version']).waitFor();
  await button(say.forms['load-again']).click();
  await page.getByRole('heading', { name: say.forms['other-version'] }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Hvilken side?' }).waitFor();
  expect(await page.locator('#item_days').inputValue()).toBe('4');
  await answersSaved(tab);
  expect(await wrongsOf(page, 'nb', say.forms['form-tab'])).toEqual([]);
  await tab.shoot('other-version');
});

test('nothing is saved over what another tab has answered before one has chosen', async () => {
  const { tab } = await begin();
  const { page, say, button } = tab;
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('#item_days').fill('7');
  await other
    .locator('.draft-line')
    .getByText(say.forms['saved-at'].split('{')[0] ?? '')
    .waitFor();

  await fillIn(tab, 'days', '3');
  await page.getByRole('heading', { name: say.forms['elsewhere-label'] }).waitFor();
  await page.getByText(say.forms['elsewhere-changed']).waitFor();
  expect(await wrongsOf(page, 'nb', say.forms['form-tab'])).toEqual([]);
  await tab.shoot('elsewhere');
  await button(say.forms['elsewhere-keep']).click();
  await answersSaved(tab);

  await other.locator('#item_days').fill('8');
  await other.getByRole('button', { name: say.forms['elsewhere-take'] }).click();
  await expect.poll(() => other.locator('#item_days').inputValue()).toBe('3');
});

test('what one has begun is deleted from the form or from the list, when one is sure', async () => {
  const { tab } = await begin();
  const { page, say, button } = tab;
  const title = 'Vondt i kneet';
  await fillIn(tab, 'days', '3');
  await answersSaved(tab);
  await button(say.forms['throw-away']).click();
  await tab.shoot('sure');
  await button(say.forms['throw-away-yes']).click();
  await tab.arrivesAt(say.forms['symptoms-title']);
  expect(await page.getByRole('heading', { name: say.forms.begun }).count()).toBe(0);

  await page.getByRole('link', { name: new RegExp(`^${title}`) }).click();
  await expect.poll(() => page.locator('#item_days').inputValue()).toBe('');
  await fillIn(tab, 'days', '4');
  await answersSaved(tab);
  await page.goBack();
  await button(filled(say.forms['throw-away-of'], { title })).click();
  await tab.shoot('sure-in-list');
  await button(say.forms['throw-away-yes']).click();
  await page.getByRole('heading', { name: say.forms.begun }).waitFor({ state: 'detached' });
});

test('a session that ends while one answers costs nothing', async () => {
  const { tab } = await begin();
  const { page, say, link } = tab;
  await fillIn(tab, 'days', '3');
  await answersSaved(tab);
  await page.context().clearCookies();
  await fillIn(tab, 'days', '4');
  await page.getByRole('heading', { name: say.forms['logged-out'] }).waitFor();
  expect(await wrongsOf(page, 'nb', say.forms['form-tab'])).toEqual([]);
  await tab.shoot('logged-out');
  const address = new URL(page.url()).pathname;
  expect(await link(say.forms['log-in-again']).getAttribute('href')).toBe(`/login?from=${encodeURIComponent(address)}`);
  await link(say.forms['log-in-again']).click();
  await page.waitForURL(/\/login/);
});

test('a tester loads a form and retires it at the page', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'tester-forms' });
  const { page } = tab;
  const say = tab.say.formsTester;
  await page.goto(`/simulator/${world.id}/forms`);
  await page.getByLabel(say.file).setInputFiles({
    name: 'kne.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(ownForm())),
  });
  await tab.button(say['load-button']).click();
  const row = page.getByRole('row').filter({ hasText: 'Vondt i kneet' });
  await row.waitFor();
  expect(await wrongsOf(page, 'nb')).toEqual([]);
  await tab.shoot('loaded');
  await row.getByRole('button').click();
  await row.getByRole('button').waitFor({ state: 'detached' });
  await tab.shoot('retired');
});
