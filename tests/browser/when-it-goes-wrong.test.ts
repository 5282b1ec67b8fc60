import { bookAppointment, requestBooking } from '@helsesim/shared/booking/booking-contract';
import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { at } from '../moment.ts';
import { askForTimes, bookedTimes, bookOverApi, comeIn, timeButton } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();
const NOTE = 'Vondt å svelge siden fredag, og hun spiser lite.';
const wanted = at('2026-11-24 09:20');

/** Kari has told what it is about, and sees the times of Nora's fastlege. */
async function kariSeesTimes(story: string) {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story });
  const kari = await world.logIn('Kari Nordmann');
  const nora = (await world.person('Nora Nordmann')).id;
  const body = { reason: 'sore-throat' as const, note: NOTE, signs: [] };
  const { id } = await kari.call(requestBooking, { params: { citizenId: nora }, body });
  await tab.logIn(world, 'Kari Nordmann');
  await tab.page.goto(`/citizens/${nora}/book/${id}`);
  await tab.shows(tab.say.booking['times-title']);
  return { world, tab, kari, nora, ...tab };
}

test('the time is taken while Kari looks at it: she gets the next ones, and writes nothing twice', async () => {
  const { world, tab, kari, nora, page, say, button } = await kariSeesTimes('time-taken-before-holding');
  const daniel = await world.logIn('Daniel Okafor');
  await bookOverApi(daniel, daniel.id, wanted);

  await timeButton(tab, wanted).click();
  const told = page.getByRole('alert');
  await told.getByText(say.booking['slot-taken-label']).waitFor();
  expect(await told.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  await tab.shoot('told');
  await told.getByRole('button').first().click();
  await tab.arrivesAt(say.booking['confirm-title']);
  await page.getByText(NOTE).waitFor();
  await button(say.booking.book).click();
  await tab.arrivesAt(say.booking['receipt-title']);
  expect(await bookedTimes(kari, nora)).toHaveLength(1);
});

test('the hold runs out and the time is taken before Kari confirms: she books the next one at once', async () => {
  const { world, tab, kari, nora, page, say, button } = await kariSeesTimes('time-taken-before-confirming');
  await timeButton(tab, wanted).click();
  await tab.arrivesAt(say.booking['confirm-title']);
  const daniel = await world.logIn('Daniel Okafor');
  await expect(bookOverApi(daniel, daniel.id, wanted)).rejects.toThrow('not free');
  await world.advance('PT11M');
  await bookOverApi(daniel, daniel.id, wanted);

  await button(say.booking.book).click();
  const told = page.getByRole('alert');
  await told.getByText(say.booking['slot-taken-label']).waitFor();
  await tab.shoot('told');
  await told.getByRole('button').first().click();
  await tab.arrivesAt(say.booking['receipt-title']);
  await page.getByText(NOTE).waitFor();
  expect(await bookedTimes(kari, nora)).toHaveLength(1);
  expect(await bookedTimes(daniel, daniel.id)).toEqual([wanted.toString()]);
});

test('the clock runs while Kari looks it over: its last minute counts down, and when it is over she may still try', async () => {
  const { world, tab, page, say, button } = await kariSeesTimes('hold-over');
  await world.run(1);
  await page.clock.install();
  await timeButton(tab, wanted).click();
  await tab.arrivesAt(say.booking['confirm-title']);
  await page.getByText(filled(say.booking['held-minutes'], { minutes: 10 })).waitFor();
  await page.clock.fastForward('04:00');
  await page.getByText(filled(say.booking['held-minutes'], { minutes: 6 })).waitFor();
  await page.clock.fastForward('05:10');
  await page.getByText(/ \d\d\ss /).waitFor();
  await tab.shoot('counting');
  await page.clock.fastForward('00:50');
  await page.locator('p:not([role=status])', { hasText: say.booking['held-over'] }).waitFor();
  await button(say.booking.book).click();
  await tab.arrivesAt(say.booking['receipt-title']);
});

test('the server is slow: the page stays, and says that it is loading', async () => {
  const { tab, nora, page, say } = await kariSeesTimes('slow');
  const { promise: patience, resolve: answer } = Promise.withResolvers<void>();
  await page.route('**/appointments', (route) => patience.then(() => route.continue()));
  await tab.link(say.platform.appointments).click();
  await page.getByRole('status').getByText(say.platform.loading).first().waitFor();
  await tab.shows(say.booking['times-title']);
  await tab.shoot('loading');
  answer();
  await tab.arrivesAt(say.booking['list-title']);
  expect(new URL(page.url()).pathname).toBe(`/citizens/${nora}/appointments`);
});

test.each<[string, (route: Route) => Promise<void>]>([
  ['on the way there', (route) => route.abort()],
  ['on the way back', (route) => route.fetch().then(() => route.abort())],
])('the network fails %s as Kari confirms: nothing is lost, and there is one appointment', async (which, fail) => {
  const { tab, kari, nora, page, say, button } = await kariSeesTimes(`network-lost-${which.replaceAll(' ', '-')}`);
  await timeButton(tab, wanted).click();
  await tab.arrivesAt(say.booking['confirm-title']);
  tab.expectWrong(/net::ERR_FAILED/);
  const bookings = `**${bookAppointment.path.replace(':citizenId', nora)}`;
  await page.route(bookings, (route) => (route.request().method() === 'POST' ? fail(route) : route.continue()));
  await button(say.booking.book).click();
  await page.getByRole('alert').getByText(say.problems['network-label']).waitFor();
  await page.getByText(NOTE).waitFor();
  await tab.shoot('told');

  await page.unroute(bookings);
  await button(say.booking.book).click();
  await tab.arrivesAt(say.booking['receipt-title']);
  await page.getByText(NOTE).waitFor();
  expect(await bookedTimes(kari, nora)).toEqual([wanted.toString()]);
});

test('the network fails as Kari asks for times: what she has written is still there', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', width: 360, story: 'network-lost-asking' });
  const { page, say, button } = tab;
  await comeIn(tab, world, 'Kari Nordmann');
  const nora = (await world.person('Nora Nordmann')).id;
  tab.expectWrong(/net::ERR_FAILED/);
  await page.route('**/booking-requests', (route) => route.abort());
  await askForTimes(tab, nora, { reason: 'sore-throat', note: NOTE });
  await page.getByRole('alert').getByText(say.problems['network-text']).waitFor();
  expect(await page.getByRole('checkbox', { name: say.booking['urgent-none'] }).isChecked()).toBe(true);
  await tab.shoot('told');

  await page.unroute('**/booking-requests');
  await button(say.booking['see-times']).click();
  await tab.arrivesAt(say.booking['times-title']);
  await page.getByText(NOTE).waitFor();
});

test('Kari’s session ends while she writes: she logs in again, is back on the page, and goes on', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'session-ended' });
  const { page, say, button, link } = tab;
  await comeIn(tab, world, 'Kari Nordmann');
  const nora = (await world.person('Nora Nordmann')).id;
  await page.goto(`/citizens/${nora}/book`);
  await page.getByText(say.booking['reason.sore-throat']).click();
  await page.getByRole('textbox').fill(NOTE);
  await button(say.booking.next).click();
  await tab.arrivesAt(say.booking['urgent-title']);
  await page.getByText(say.booking['urgent-none']).click();

  helsesim.portal().letPass({ minutes: 31 });
  await button(say.booking['see-times']).click();
  await page.getByText(say.identity['again-label'], { exact: true }).waitFor();
  await tab.shoot('logged-out');
  await link(filled(say.identity['again-button'], { name: 'Kari Nordmann' })).click();
  await tab.arrivesAt(filled(say.identity['login-title'], { name: 'Kari Nordmann' }));
  await button(say.identity['go-in']).click();

  await tab.arrivesAt(say.booking['urgent-title']);
  expect(new URL(page.url()).pathname).toBe(`/citizens/${nora}/book/urgent`);
  expect(await page.getByRole('checkbox', { name: say.booking['urgent-none'] }).isChecked()).toBe(true);
  await page.getByText(NOTE).waitFor();
  await button(say.booking['see-times']).click();
  await tab.arrivesAt(say.booking['times-title']);
});

test('what Kari has written is gone when someone else logs in in her tab', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  const { page, say, button } = tab;
  await comeIn(tab, world, 'Kari Nordmann');
  const nora = (await world.person('Nora Nordmann')).id;
  await page.goto(`/citizens/${nora}/book`);
  await page.getByRole('textbox').fill(NOTE);
  await button(say.platform['log-out']).click();
  await tab.arrivesAt(say.identity['people-title']);
  await comeIn(tab, world, 'Ola Hansen');
  await page.goto(`/citizens/${nora}/book`);
  await tab.shows(say.booking['reason-title']);
  expect(await page.getByRole('textbox').inputValue()).toBe('');
});
