import { readFile } from 'node:fs/promises';
import { findAppointments } from '@helsesim/shared/booking/booking-contract';
import { findFullmakter } from '@helsesim/shared/fullmakt/fullmakt-contract';
import type { Language } from '@helsesim/shared/people/people-model';
import { expect, test } from 'vitest';
import type { World } from '../portal.ts';
import { bookOverApi } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

/** Lise books for her son the day before he turns sixteen, and the day after she may not look any more. */
async function beforeAndAfterSixteen() {
  const world = await helsesim.portal().makeWorld();
  const mathias = (await world.person('Mathias Haugen')).id;
  const lise = await world.logIn('Lise Haugen');
  await bookOverApi(lise, mathias);
  await world.moveTo('2026-11-24 09:15');
  await (await world.logIn('Lise Haugen')).refusal(findAppointments, { params: { citizenId: mathias } });
  return { world, mathias };
}
/** A row as it is read: the hour, what, and who. */
const rowsOf = ({ page }: Tab) =>
  page
    .locator('main [data-entries]')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join(' ')));

test.each<[width: number, language: Language]>([
  [360, 'nb'],
  [1440, 'en'],
])('Mathias, sixteen today, sees what was done for him: %i px, %s', async (width, language) => {
  const { world, mathias } = await beforeAndAfterSixteen();
  const tab = await helsesim.openTab({ width, language, story: 'log-of-use' });
  const { page, say, button, link } = tab;
  await tab.logIn(world, 'Mathias Haugen');
  await page.goto(`/citizens/${mathias}`);
  await link(new RegExp(`^${say.representation['service.activity']}`)).click();
  await tab.arrivesAt(say.activity.title);
  await page.getByText(say.activity['since-thirteen']).waitFor();
  await tab.shoot('whole');

  const lise = filled(say.activity['as.FO'], { who: 'Lise Haugen' });
  const without = filled(say.activity['as.none'], { who: 'Lise Haugen' });
  const appointments = { thing: say.activity['thing.appointments'] };
  const booked = say.activity['did.book-appointment'];
  const refused = filled(say.activity['not-shown'], appointments);
  const rows = await rowsOf(tab);
  const hour = (face: string) => (language === 'en' ? face.replace('.', ':') : face);
  expect(rows).toContainEqual(expect.stringMatching(new RegExp(`^${hour('08.00')} ${booked}.* ${lise}$`)));
  expect(rows).toContain(`${hour('09.15')} ${refused} ${say.activity.refused} ${without}`);
  expect(rows).toContain(`${hour('09.15')} ${say.activity['logged-in']} ${say.activity.you}`);
  // Not what it was about.
  expect(await page.locator('main').textContent()).not.toContain(say.booking['reason.skin']);

  // What was refused, and no more.
  await button(say.activity.filter).click();
  await page.locator('#outcome').selectOption('refused');
  await page.locator('#who').selectOption('others');
  await button(say.activity.show).click();
  await page.getByText(say.activity['count-one'], { exact: true }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(say.activity['count-one']);
  expect(await rowsOf(tab)).toEqual([`${hour('09.15')} ${refused} ${say.activity.refused} ${without}`]);
  await tab.shoot('refused');
  await page.locator('#from').fill('2026-11-25');
  await button(say.activity.show).click();
  await page.getByText(say.activity['none-filtered']).waitFor();
  await tab.shoot('none');
  await page.locator('main').getByRole('link', { name: say.activity.reset }).first().click();
  await page.getByText(lise).first().waitFor();
});

test('Mathias takes the log with him, as a file and on paper', async () => {
  const { world, mathias } = await beforeAndAfterSixteen();
  const tab = await helsesim.openTab({ language: 'nb', story: 'log-of-use-file' });
  const { page, say, link, button } = tab;
  await tab.logIn(world, 'Mathias Haugen');
  await page.goto(`/citizens/${mathias}/activity?service=appointments`);
  await tab.shows(say.activity.title);
  const [file] = await Promise.all([page.waitForEvent('download'), link(say.activity.download).click()]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => line.includes('Lise Haugen')).length).toBe(lines.length - 1);

  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
  await button(say.activity.print).click();
  expect(await page.locator('body[data-printed]').count()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await button(say.activity.print).isVisible()).toBe(false);
  expect(await button(say.activity.filter).isVisible()).toBe(false);
  expect(await page.getByText('Lise Haugen').first().isVisible()).toBe(true);
});

test('Kari sees only what she has done herself for Nora, who it is that decides about her own log', async () => {
  const world = await helsesim.portal().makeWorld();
  const nora = (await world.person('Nora Nordmann')).id;
  await (await world.logIn('Ola Hansen')).call(findAppointments, { params: { citizenId: nora } });
  await (await world.logIn('Kari Nordmann')).call(findAppointments, { params: { citizenId: nora } });
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'log-of-a-child' });
  const { page, say, button } = tab;
  await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${nora}/activity`);
  await tab.shows(say.activity.title);
  await page.getByText(filled(say.activity['lead.other'], { name: 'Nora' })).waitFor();
  const you = filled(say.activity['as.FO'], { who: say.activity.you });
  const rows = await rowsOf(tab);
  expect(rows.filter((row) => row.endsWith(you))).toEqual(rows);
  expect(await page.locator('main').textContent()).not.toContain('Ola Hansen');
  await button(say.activity.filter).click();
  expect(await page.locator('#who').count()).toBe(0);
});

test('Kari goes through a long log by keys: what is older comes when asked for, and focus goes to it', async () => {
  const world = await helsesim.portal().makeWorld();
  await fillLog(world);
  const tab = await helsesim.openTab({ width: 1440, language: 'nn', story: 'log-by-keyboard' });
  const { page, say, button } = tab;
  const { tabTo, enter, isOn } = keyboardOf(tab);
  const id = await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${id}/activity`);
  await page.getByText(filled(say.activity['count-more'], { count: 50 })).waitFor();
  const before = (await rowsOf(tab)).length;

  await enter(button(say.activity.more));
  await expect.poll(async () => (await rowsOf(tab)).length).toBeGreaterThan(before);
  await expect.poll(() => isOn(page.locator('main [data-entries]').nth(before))).toBe(true);
  await page
    .getByRole('status')
    .getByText(filled(say.activity['count-more'], { count: 100 }))
    .waitFor();

  // A period that ends before it begins is told of before it is asked for.
  await enter(button(say.activity.filter), { back: true });
  await tabTo(page.locator('#from'));
  await page.locator('#from').fill('2026-11-24');
  await page.locator('#to').fill('2026-11-23');
  await enter(button(say.activity.show));
  await page.getByText(say.activity['to-before-from']).waitFor();
  expect(await isOn(page.locator('#from'))).toBe(true);
  await page.locator('#to').fill('');
  await enter(button(say.activity.show));
  await page.getByText(say.activity['none-filtered']).waitFor();
});

/** More than two pages of it, a minute apart. */
async function fillLog(world: World) {
  const kari = await world.logIn('Kari Nordmann');
  for (let minute = 0; minute < 55; minute++) {
    await kari.call(findAppointments, { params: { citizenId: kari.id } });
    await kari.call(findFullmakter, { params: { citizenId: kari.id } });
    await world.advance('PT1M');
  }
}
