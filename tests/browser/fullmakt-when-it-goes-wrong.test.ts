import { giveFullmakt } from '@helsesim/shared/fullmakt/fullmakt-contract';
import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { fullmakterOf, give } from '../fullmakt-life.ts';
import { comeIn } from './booking-steps.ts';
import { chooseTerms, tellReceiver } from './fullmakt-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

test('what Kari has typed survives reload and a lost session; the number is nowhere but in her tab, and is then forgotten', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'fullmakt-lost-session' });
  const { page, say, button, link } = tab;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const kari = await comeIn(tab, world, 'Kari Nordmann');
  await page.goto(`/citizens/${kari}/fullmakter/new`);
  const number = await tellReceiver(tab, world, 'Ola Hansen');
  await chooseTerms(tab, { areas: [1], to: '2027-01-31' });
  await page.reload();
  expect(await page.getByLabel(say.fullmakt['lasts-day']).inputValue()).toBe('2027-01-31');
  await button(say.fullmakt.next).click();
  await tab.arrivesAt(say.fullmakt['give-title']);

  helsesim.portal().letPass({ minutes: 31 });
  await button(say.fullmakt.give).click();
  await link(filled(say.identity['again-button'], { name: 'Kari Nordmann' })).click();
  await button(say.identity['go-in']).click();
  await tab.arrivesAt(say.fullmakt['give-title']);
  await page.getByText(`${number.slice(0, 6)}\u00a0${number.slice(6)}`).waitFor();

  const keeps = () =>
    page.evaluate(
      (typed) => ({
        session: JSON.stringify(sessionStorage).includes(typed),
        local: JSON.stringify(localStorage).includes(typed),
      }),
      number,
    );
  expect(await keeps()).toEqual({ session: true, local: false });
  await button(say.fullmakt.give).click();
  await tab.arrivesAt(say.fullmakt['receipt-title']);
  expect(await keeps()).toEqual({ session: false, local: false });
  expect(asked.filter((url) => url.includes(number))).toEqual([]);
  expect(new URL(page.url()).href).not.toContain(number);
});

test('who stops on the way leaves no number behind', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  const kari = await tab.logIn(world, 'Kari Nordmann');
  await tab.page.goto(`/citizens/${kari}/fullmakter/new`);
  const number = await tellReceiver(tab, world, 'Ola Hansen');
  await tab.button(tab.say.fullmakt.cancel).click();
  await tab.arrivesAt(tab.say.fullmakt['list-title']);
  expect(await tab.page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(number);
});

test.each<[string, (route: Route) => Promise<void>]>([
  ['on the way there', (route) => route.abort()],
  ['on the way back', (route) => route.fetch().then(() => route.abort())],
])('the network fails %s as Kari gives: nothing is lost, and there is one fullmakt', async (which, fail) => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: `fullmakt-network-${which.replaceAll(' ', '-')}` });
  const { page, say, button } = tab;
  const kari = await comeIn(tab, world, 'Kari Nordmann');
  await page.goto(`/citizens/${kari}/fullmakter/new`);
  await tellReceiver(tab, world, 'Ola Hansen');
  await chooseTerms(tab, { areas: [2] });
  await button(say.fullmakt.next).click();
  await tab.arrivesAt(say.fullmakt['give-title']);

  tab.expectWrong(/net::ERR_FAILED/);
  const giving = `**${giveFullmakt.path.replace(':citizenId', kari)}`;
  await page.route(giving, (route) => (route.request().method() === 'POST' ? fail(route) : route.continue()));
  await button(say.fullmakt.give).click();
  await page.getByRole('alert').getByText(say.problems['network-label']).waitFor();
  await tab.shoot('told');
  await page.unroute(giving);
  await button(say.fullmakt.give).click();
  await tab.arrivesAt(say.fullmakt['receipt-title']);
  expect((await fullmakterOf(await world.logIn('Kari Nordmann'))).given).toMatchObject([{ areas: [2] }]);
});

test('a number and a name that do not belong together: the same is said as of nobody, and leads back', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'fullmakt-refused' });
  const { page, say, button, link } = tab;
  const kari = await comeIn(tab, world, 'Kari Nordmann');
  await give(world, await world.logIn('Kari Nordmann'), 'Daniel Okafor');
  const tries = async (name: string, familyName?: string) => {
    await page.goto(`/citizens/${kari}/fullmakter/new`);
    await tellReceiver(tab, world, name, familyName);
    if (!(await page.locator('#area-1').isChecked())) await chooseTerms(tab, { areas: [1] });
    await button(say.fullmakt.next).click();
    await tab.arrivesAt(say.fullmakt['give-title']);
    await button(say.fullmakt.give).click();
    return page.getByRole('alert');
  };

  const told = await tries('Ola Hansen', 'Hanssen');
  await told.getByText(say.problems['no-such-receiver']).waitFor();
  expect(await told.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  await tab.shoot('told');
  await link(say.fullmakt['fix-receiver']).click();
  await tab.arrivesAt(say.fullmakt['whom-title']);

  // Anders has a hidden address: no other word for it.
  await (await tries('Anders Moen')).getByText(say.problems['no-such-receiver']).waitFor();
  await (await tries('Kari Nordmann')).getByText(say.fullmakt['not-to-yourself']).waitFor();
  await (await tries('Amalie Strand')).getByText(say.problems['receiver-too-young']).waitFor();

  // Daniel has one with other terms: it is the one to change.
  await (await tries('Daniel Okafor')).getByText(say.problems['fullmakt-exists']).waitFor();
  await link(say.fullmakt['exists-change']).click();
  await tab.arrivesAt(say.fullmakt['list-title']);
  await link(/^Daniel Okafor/).waitFor();

  // A slip of the finger is told before anything is sent.
  await page.goto(`/citizens/${kari}/fullmakter/new`);
  await page.locator('label[for=receiver-other]').click();
  const field = page.getByRole('textbox', { name: say.fullmakt['national-id'] });
  await field.fill('12345678901');
  await button(say.fullmakt.next).click();
  await page.getByText(say.fullmakt['national-id-wrong']).waitFor();
  expect(await keyboardOf(tab).isOn(field)).toBe(true);
});
