import { readFile } from 'node:fs/promises';
import type { Language } from '@helsesim/shared/people/people-model';
import { dayAndHourOf, nearOf } from '@helsesim/web/platform/dates';
import { expect, test } from 'vitest';
import { at } from '../moment.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

const monday = Temporal.PlainDate.from('2026-11-23');
const chosenTime = at('2026-11-24 09:20');

/** The main job, as a parent does it: with a mouse or a thumb. */
test.each<[width: number, language: Language]>([
  [360, 'nb'],
  [1440, 'nb'],
])('Kari books a time for Nora, and cancels it: %i px, %s', async (width, language) => {
  await helsesim.portal().makeWorld({ name: `Solvik ${width} ${language}` });
  const tab = await helsesim.openTab({ width, language, story: 'book-for-a-child' });
  const { page, say, button, link } = tab;
  const nora = { name: 'Nora', age: 9 };
  const noraNordmann = filled(say.representation['name-and-age'], { name: 'Nora Nordmann', age: 9 });
  const banner = filled(say.representation['acting-for'], { name: noraNordmann });
  const when = dayAndHourOf(chosenTime, language, monday);
  const near = nearOf(chosenTime, language, monday);
  const colour = () => page.locator('header').evaluate((header) => getComputedStyle(header).backgroundColor);
  let ownColour = '';
  const actsForNora = async () => {
    await page.getByText(banner).waitFor();
    await expect.poll(colour).not.toBe(ownColour);
  };

  // Someone to be.
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  // With one world there is nothing to choose.
  if (new URL(page.url()).pathname === '/login') await link(`Solvik ${width} ${language}`).click();
  await tab.shows(say.identity['people-title']);
  await page.getByRole('searchbox').fill('Kari');
  await page.getByText(say.identity['hits-one']).waitFor();
  await tab.shoot('search');
  await link(/^Kari Nordmann/).click();
  await tab.arrivesAt(filled(say.identity['login-title'], { name: 'Kari Nordmann' }));
  await tab.shoot('eid');
  await button(say.identity['go-in']).click();

  // Kari herself, then Nora.
  await tab.arrivesAt(filled(say.home['title-self'], { name: 'Kari' }));
  ownColour = await colour();
  await tab.shoot('home');
  await button(/^Kari Nordmann/).click();
  await tab.shoot('picker');
  await page.getByRole('navigation', { name: say.representation['picker-title'] }).getByText('Nora Nordmann').click();
  await tab.arrivesAt(filled(say.home['title-other'], nora));
  await actsForNora();
  await tab.shoot('home-nora');

  // What it is about.
  await link(say.home['book-time']).click();
  await tab.arrivesAt(say.booking['reason-title']);
  await actsForNora();
  await page.getByText(say.booking['reason.sore-throat']).click();
  await page.getByRole('textbox').fill('Vondt å svelge siden fredag.');
  await tab.shoot('reason');
  await button(say.booking.next).click();
  await tab.arrivesAt(say.booking['urgent-title']);
  await page.getByText(say.booking['urgent-none']).click();
  await tab.shoot('urgent');
  await button(say.booking['see-times']).click();

  // When.
  await tab.arrivesAt(say.booking['times-title']);
  await actsForNora();
  await tab.shoot('times');
  await page.getByRole('button', { name: new RegExp(`^${when.replaceAll('.', '\\.')} .*Ingrid Lie`) }).click();
  await tab.arrivesAt(say.booking['confirm-title']);
  const heldUntil = language === 'en' ? 'at 08:10' : 'kl. 08.10';
  await page.getByText(filled(say.booking['held-until'], { time: heldUntil })).waitFor();
  await actsForNora();
  await tab.shoot('confirm');
  await button(say.booking.book).click();

  // What happened.
  await tab.arrivesAt(say.booking['receipt-title']);
  await page
    .getByRole('status')
    .getByText(filled(say.booking['receipt-lead-other'], { name: 'Nora', when: near, practitioner: 'Ingrid Lie' }))
    .waitFor();
  await actsForNora();
  await tab.shoot('receipt');
  const [download] = await Promise.all([page.waitForEvent('download'), link(say.booking['calendar-file']).click()]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  expect(await calendarIn(await download.path())).toMatchObject({
    VERSION: '2.0',
    DTSTART: '20261124T082000Z',
    DTEND: '20261124T084000Z',
    LOCATION: expect.stringContaining('Solvik legesenter'),
  });

  // Where it is found again, and given back.
  await link(say.booking['all-appointments']).click();
  await tab.arrivesAt(say.booking['list-title']);
  await tab.shoot('appointments');
  await link(/Ingrid Lie/).click();
  await tab.arrivesAt(filled(say.booking['appointment-title'], { practitioner: 'Ingrid Lie' }));
  await tab.shoot('appointment');
  await link(say.booking['cancel-appointment']).click();
  await tab.arrivesAt(say.booking['cancel-title']);
  await tab.shoot('cancel');
  await button(say.booking['cancel-yes']).click();
  await tab.arrivesAt(filled(say.booking['appointment-cancelled-title'], { practitioner: 'Ingrid Lie' }));
  await tab.shoot('cancelled');
  await link(say.booking['all-appointments']).click();
  await tab.arrivesAt(say.booking['list-title']);
  await page.getByText(say.booking['tag-cancelled'], { exact: true }).waitFor();
  await page.getByText(say.booking['upcoming-none'], { exact: true }).waitFor();
  await tab.shoot('appointments-cancelled');
});

/** The properties of an iCalendar file, its long lines unfolded (RFC 5545, 3.1). The inner ones win. */
async function calendarIn(path: string) {
  const text = await readFile(path, 'utf8');
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return Object.fromEntries(lines.map((line) => line.match(/^([A-Z-]+)[^:]*:(.*)$/)?.slice(1) ?? ['', line]));
}
