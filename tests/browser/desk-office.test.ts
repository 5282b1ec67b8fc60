import { getOffice } from '@helsesim/shared/dialogue/office-contract';
import { expect, test } from 'vitest';
import { helsesimInBrowser } from './in-browser.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

test('Lise switches a service off, registers an absence with a substitute, and takes it back', async () => {
  const world = await helsesim.portal().makeWorld();
  const lise = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'desk-office' });
  const { page, say, button, link } = tab;
  const words = say.deskOffice;
  await tab.logIn(world, 'Lise Haugen', { role: 'gp-secretary' });
  await page.goto('/desk');
  await link(say.desk['menu.office']).click();
  await tab.arrivesAt(words['office-title']);
  await page.getByText(words['services.eContact']).click();
  await button(words.save).click();
  await page.getByRole('status').getByText(words.saved).waitFor();
  expect((await lise.call(getOffice, {})).services).toMatchObject({ eContact: false, eConsultation: true });

  // Nothing is sent before it can be right.
  await button(words['absence-register']).click();
  await page.getByText(words['absence-missing']).waitFor();
  await page.locator('#absence-who').selectOption({ label: 'Ingrid Lie' });
  await page.locator('#absence-from').fill('2026-12-04');
  await page.locator('#absence-to').fill('2026-12-01');
  await page.locator('#absence-substitute').selectOption({ label: 'Lars Holm' });
  await button(words['absence-register']).click();
  await page.getByRole('alert').getByText(words['absence-invalid']).waitFor();
  await tab.shoot('refused');
  await page.locator('#absence-to').fill('2026-12-08');
  await button(words['absence-register']).click();
  await page.getByRole('status').getByText(words['absence-registered']).waitFor();
  await page
    .getByText(filled(words['absence-line'], { name: 'Ingrid Lie', from: '4. desember', to: '8. desember' }))
    .waitFor();
  await tab.shoot('registered');
  await button(filled(words['absence-end-of'], { name: 'Ingrid Lie' })).click();
  await page.getByRole('status').getByText(words['absence-ended']).waitFor();
  expect((await lise.call(getOffice, {})).absences.map(({ name }) => name)).toEqual(['Lars Holm']);
});

test('a template is written, changed, used and deleted', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'desk-templates' });
  const { page, say, button, link } = tab;
  const words = say.deskOffice;
  await tab.logIn(world, 'Ingrid Lie', { role: 'gp' });
  await page.goto('/desk/messages');
  await link(say.deskDialogue.templates).click();
  await tab.arrivesAt(words.templates);
  await button(words['template-save']).click();
  await page.getByText(words['template-missing']).waitFor();
  await page.locator('#template-title').fill('Blodprøve');
  await page.locator('#template-text').fill('Ta blodprøve før timen.');
  await button(words['template-save']).click();
  await page.getByRole('status').getByText(words['template-saved']).waitFor();
  await button(filled(words['template-edit-of'], { title: 'Blodprøve' })).click();
  await page.locator('#template-text').fill('Ta blodprøve minst to dager før timen.');
  await button(words['template-save']).click();
  await page.getByText('Ta blodprøve minst to dager før timen.', { exact: true }).waitFor();
  await page.getByRole('heading', { name: words['template-new'] }).waitFor();
  await tab.shoot('changed');

  await link(say.desk['menu.messages']).last().click();
  await page.locator('[data-row]').first().click();
  await page.locator('#template').selectOption({ label: 'Blodprøve' });
  await button(say.deskDialogue['template-insert']).click();
  expect(await page.locator('#answer-text').inputValue()).toBe('Ta blodprøve minst to dager før timen.');

  await page.goto('/desk/templates');
  await button(filled(words['template-delete-of'], { title: 'Blodprøve' })).click();
  await page.getByRole('status').getByText(words['template-deleted']).waitFor();
  expect(await page.getByText('Ta blodprøve minst to dager før timen.').count()).toBe(0);
});

test('Lise writes to someone of the office: digitally to the one, by letter to the other', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'desk-write' });
  const { page, say, button, link } = tab;
  const words = say.deskDialogue;
  await tab.logIn(world, 'Lise Haugen', { role: 'gp-secretary' });
  await page.goto('/desk/messages');
  await link(words.write).click();
  await tab.arrivesAt(words['write-title']);
  const writeTo = async (name: string) => {
    await page.locator('#patient-name').fill(name);
    await button(words.search).click();
    await page.getByText(words['hits-one']).waitFor();
    await button(new RegExp(`^${name} `)).click();
    await page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }).waitFor();
    await page.locator('#subject').fill('Årskontroll');
    await page.locator('#message').fill('Det er tid for årskontroll.');
    await button(words['write-send']).click();
  };

  await button(words.search).click();
  await page.getByText(words['search-short']).waitFor();
  await page.locator('#patient-name').fill('Askeladden');
  await button(words.search).click();
  await page.getByText(words['hits-none']).waitFor();

  await writeTo('Daniel Okafor');
  await page.getByRole('status').getByText(words['sent.digital-label']).waitFor();
  await tab.shoot('digital');
  await writeTo('Magnhild Eriksen');
  await page.getByRole('status').getByText(words['sent.post-label']).waitFor();
  await tab.shoot('by-post');
  await link(words['sent-open']).click();
  await page.getByRole('heading', { level: 2, name: /^Magnhild Eriksen/ }).waitFor();
  await page.locator('.desk-message').getByText(words['went-by-post']).waitFor();
});
