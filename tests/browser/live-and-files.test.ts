import { expect, test } from 'vitest';
import { answer, eConsultation, send } from '../conversation.ts';
import { eicar, jpegWithPosition, pdfOf } from '../files-to-send.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import { tooWide, wrongsOf } from './sound-page.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';
import { writeMessage } from './writing-steps.ts';

const helsesim = helsesimInBrowser();

async function inConversation(settings: Parameters<typeof helsesim.openTab>[0]) {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab(settings);
  const kari = await world.logIn('Kari Nordmann');
  const { threadId } = await send(kari, eConsultation());
  await tab.logIn(world, 'Kari Nordmann');
  await tab.page.goto(`/citizens/${kari.id}/inbox/threads/${threadId}`);
  await tab.page.getByRole('heading', { level: 1 }).waitFor();
  const doctor = await world.logIn('Ingrid Lie', { role: 'gp' });
  return { tab, world, kari, doctor, threadId };
}
const isLive = (tab: Tab) => tab.page.waitForResponse((response) => response.url().includes('/api/live'));

test('an answer comes on the page without a reload, also when the line has been lost', async () => {
  const { tab, doctor, threadId } = await inConversation({ language: 'nb' });
  const { page } = tab;
  await isLive(tab);
  await page.evaluate(() => Object.assign(window, { sameAsBefore: true }));
  await answer(doctor, threadId, { text: 'Det ser ut som eksem.' });
  await page.getByText('Det ser ut som eksem.').waitFor();

  await page.context().setOffline(true);
  await answer(doctor, threadId, { text: 'Bruk kremen i to uker.' });
  await page.waitForTimeout(500);
  await page.context().setOffline(false);
  await page.getByText('Bruk kremen i to uker.').waitFor();
  expect(await page.evaluate(() => 'sameAsBefore' in window)).toBe(true);
  expect(await page.getByText('Det ser ut som eksem.').count()).toBe(1);
  tab.expectWrong(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/);
});

test.each([
  ['nb', 1440],
  ['nn', 360],
  ['en', 1440],
] as const)('files are put to an answer, and taken away, by keys: %s, %i px', async (language, width) => {
  const { tab, doctor, threadId } = await inConversation({ language, width, story: 'files' });
  const { page, say, button } = tab;
  const words = say.attachments;
  const { enter } = keyboardOf(tab);
  const choose = async (...files: { name: string; mimeType: string; buffer: Buffer }[]) => {
    const chooser = page.waitForEvent('filechooser');
    await enter(button(words.add));
    await (await chooser).setFiles(files);
  };
  const list = page.locator('.attachments__list').last();
  const news = (what: 'added' | 'removed' | 'failed', name: string) =>
    page.getByText(filled(words[`news-${what}`], { name }), { exact: true }).waitFor();

  const photo = { name: 'utslett.jpg', mimeType: 'image/jpeg', buffer: await jpegWithPosition() };
  const letter = { name: 'brev.pdf', mimeType: 'application/pdf', buffer: pdfOf() };
  await choose(photo, letter);
  await list.getByRole('link', { name: 'utslett.jpg' }).waitFor();
  await list.getByRole('link', { name: 'brev.pdf' }).waitFor();
  await news('added', 'brev.pdf');
  const download = page.waitForEvent('download');
  await list.getByRole('link', { name: 'brev.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('brev.pdf');

  await choose({ name: 'bilde.png', mimeType: 'image/png', buffer: Buffer.from('ikke et bilde') });
  await list.getByText(say.problems['attachment-type']).waitFor();
  await news('failed', 'bilde.png');
  await enter(button(filled(words.remove, { name: 'bilde.png' })));
  await news('removed', 'bilde.png');
  await choose({ name: 'virus.pdf', mimeType: 'application/pdf', buffer: eicar });
  await list.getByText(say.problems['attachment-unsafe']).waitFor();
  await choose({ name: 'tom.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
  await list.getByText(words['empty-file']).waitFor();
  expect(await wrongsOf(page, language, say.dialogue.tab)).toEqual([]);
  await tab.shoot('chosen');
  for (const name of ['virus.pdf', 'tom.pdf', 'brev.pdf']) await enter(button(filled(words.remove, { name })));
  await news('removed', 'brev.pdf');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.add);

  await page.locator('#answer').fill('Slik ser det ut.');
  await enter(button(say.dialogue.send));
  await page.getByText('Slik ser det ut.').first().waitFor();
  await page.getByRole('link', { name: /utslett\.jpg/ }).waitFor();
  expect(await wrongsOf(page, language, say.dialogue.tab)).toEqual([]);
  await tab.shoot('sent');
  await answer(doctor, threadId);
});

test('a file with a long name makes no page wide: where it is chosen, looked over, and read', async () => {
  const { tab, kari } = await inConversation({ language: 'nb', width: 360 });
  const { page, say, button } = tab;
  const name = `${'bilde_av_utslett_'.repeat(4).slice(0, 56)}.pdf`;
  await page.goto(`/citizens/${kari.id}/write/e-consultation`);
  await writeMessage(tab, { subject: 'Utslett', text: 'Se bildet.' });
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/pdf', buffer: pdfOf() });
  await page.getByRole('link', { name }).waitFor();
  expect(await tooWide(page)).toEqual([]);
  await button(say.write['look-over']).click();
  await tab.arrivesAt(say.write['look-title']);
  await page.getByText(name).waitFor();
  expect(await tooWide(page)).toEqual([]);
  await button(say.write.send).click();
  await tab.arrivesAt(say.write['sent-title']);
  await page.goto(page.url().replace(/\/sent$/, ''));
  await page.getByRole('link', { name: new RegExp(name) }).waitFor();
  expect(await tooWide(page)).toEqual([]);
});

test('a file whose line is lost is tried again', async () => {
  const { tab } = await inConversation({ language: 'nb' });
  const { page, say, button } = tab;
  const words = say.attachments;
  const buffer = pdfOf();
  let lost = true; // for as long as it lasts: a browser may try again by itself
  await page.route('**/api/citizens/*/attachments/*/content', (route) =>
    lost ? route.abort('connectionreset') : route.continue(),
  );
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'brev.pdf', mimeType: 'application/pdf', buffer });
  await page.getByText(words['no-line']).waitFor();
  lost = false;
  await button(filled(words['try-again'], { name: 'brev.pdf' })).click();
  await page.getByRole('link', { name: 'brev.pdf' }).waitFor();
  tab.expectWrong(/ERR_CONNECTION_RESET/);
});

test('a file that was just chosen is never told not to be there: its place may be gone, and it gets a new one', async () => {
  const { tab } = await inConversation({ language: 'nb' });
  const { page, say, button } = tab;
  const words = say.attachments;
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  tab.expectWrong(/400|404|415|422|ERR_/);
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic')]);
  await choose('ett.png', Buffer.from('ikke et bilde'));
  await choose('bilde.heic', heic);
  await expect.poll(() => page.getByText(say.problems['attachment-type']).count()).toBe(2);
  expect(await page.getByText(say.problems['no-such-attachment']).count()).toBe(0);

  // It is refused and its place is gone, and the answer is lost.
  const content = '**/api/citizens/*/attachments/*/content';
  await page.route(content, (route) => route.fetch().then(() => route.abort()));
  await choose('tapt.heic', heic);
  await page.getByText(words['no-line']).waitFor();
  await page.unroute(content);
  const again = () => button(filled(words['try-again'], { name: 'tapt.heic' })).click();
  await again();
  await page.getByText(say.problems['attachment-cut-off']).waitFor();
  await again();
  await expect.poll(() => page.getByText(say.problems['attachment-type']).count()).toBe(3);
});
