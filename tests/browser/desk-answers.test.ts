import { getDeskThread } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { eConsultation, read, send, work } from '../conversation.ts';
import { answerText, atMessages, caseOf, row, told } from './desk-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

test('prescriptions are renewed, some of them, and those that are habit-forming are not', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'desk-renewal' });
  const { page, say, button } = tab;
  const words = say.deskDialogue;
  await atMessages(tab, world, 'Ingrid Lie');
  await row(tab, 'Borghild Nordmann').click();
  await caseOf(tab, 'Borghild Nordmann').waitFor();
  await tab.shoot('asked');
  for (const box of await page.getByRole('checkbox').all()) expect(await box.isChecked()).toBe(true);
  await page
    .getByText(/^Metformin/)
    .last()
    .click();
  await button(words['renew-send']).click();
  await told(tab, words['done.renew']);
  await tab.shoot('renewed');
  const borghild = await world.logIn('Borghild Nordmann');
  const ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
  const closed = await work(ingrid, { show: 'closed' });
  const renewed = closed.items.find(({ outcome, citizen }) => outcome === 'renewed' && citizen.id === borghild.id);
  const { communications } = await read(borghild, renewed?.id ?? '');
  expect(communications.at(-1)).toMatchObject({ about: 'renewal', prescriptions: ['Amlodipin tabletter 5 mg'] });
});

test('Ingrid asks to book instead in the citizen’s language, and offers a time that Kari takes', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'desk-other-ways' });
  const { page, say, button } = tab;
  const words = say.deskDialogue;
  await atMessages(tab, world, 'Ingrid Lie');
  await row(tab, 'Daniel Okafor').click();
  await caseOf(tab, 'Daniel Okafor').waitFor();
  await button(words['do.book-instead']).click();
  expect(await page.locator('#book-instead-text').inputValue()).toMatch(/^Hello\. This is not something/);
  await tab.shoot('book-instead');
  await button(words['book-instead-send']).click();
  await told(tab, words['done.book-instead']);

  await row(tab, 'Kari Nordmann').click();
  await caseOf(tab, 'Kari Nordmann').waitFor();
  await button(words['do.offer']).click();
  await button(words['offer-send']).click();
  await page.getByText(words['offer-missing']).waitFor();
  await page.locator('#offer-day').fill('2026-11-25');
  await page.locator('#offer-time').fill('13:15');
  await page.locator('#offer-form').selectOption('video');
  await tab.shoot('offer');
  await button(words['offer-send']).click();
  await told(tab, words['done.offer']);
  await page.getByText(/^Onsdag 25\. november kl\. 13\.15, 30\sminutter, video$/).waitFor();
  await page.locator('.desk-message').getByText(words['offer.offered'], { exact: true }).waitFor();
  await tab.shoot('offered');
});

test('Lise hands what she has been given back to the doctor, and what she cannot see is not there for her', async () => {
  const world = await helsesim.portal().makeWorld();
  const ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
  const kari = await world.logIn('Kari Nordmann');
  const { threadId } = await send(kari, eConsultation('Vondt i kneet'));
  const tab = await helsesim.openTab({ language: 'nb', story: 'desk-secretary' });
  const { page, say, button } = tab;
  const words = say.deskDialogue;
  await atMessages(tab, world, 'Lise Haugen', 'gp-secretary');
  await row(tab, 'Terje Lund').click();
  await caseOf(tab, 'Terje Lund').waitFor();
  await tab.shoot('case');
  await button(words['do.forward']).click();
  await page.locator('#colleague').selectOption({ label: 'Ingrid Lie, Fastlege' });
  await button(words['forward-send']).click();
  await told(tab, filled(words['done.forward'], { name: 'Ingrid Lie' }));

  await page.goto(`/desk/messages/${threadId}`);
  await page.getByText(words.gone).waitFor();
  expect((await ingrid.attempt(getDeskThread, { params: { threadId }, query: {} })).ok).toBe(true);
});

test('a picture goes with the answer, and is kept while one looks at another case', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'desk-attach' });
  const { page, say, button, link } = tab;
  const words = say.deskDialogue;
  await atMessages(tab, world, 'Ingrid Lie');
  await row(tab, 'Kari Nordmann').click();
  await caseOf(tab, 'Kari Nordmann').waitFor();
  await button(words.attach).click();
  const buffer = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a43' } })
    .png()
    .toBuffer();
  await page.locator('input[type=file]').first().setInputFiles({ name: 'øvelse.png', mimeType: 'image/png', buffer });
  await page.locator('.attachments').getByRole('link', { name: 'øvelse.png' }).waitFor();
  await link(words['to-list']).click();
  await row(tab, 'Terje Lund').click();
  await caseOf(tab, 'Terje Lund').waitFor();
  await link(words['to-list']).click();
  await row(tab, 'Kari Nordmann').click();
  await page.locator('.attachments').getByRole('link', { name: 'øvelse.png' }).waitFor();
  await answerText(tab).fill('Gjør denne øvelsen hver dag.');
  await tab.shoot('attached');
  await button(words.send).click();
  await told(tab, words['done.answer']);
  const picture = page.locator('.desk-message img[alt="øvelse.png"]');
  await expect.poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBe(60);
  expect(await page.locator('.attachments__file').count()).toBe(1);
  await tab.shoot('sent');
});
