import { expect, test } from 'vitest';
import { bookOverApi, comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { setClock } from './simulator-bar.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

test('Mathias turns sixteen at midnight: his mother’s page closes, and his own opens', async () => {
  const world = await helsesim.portal().makeWorld();
  const lise = await world.logIn('Lise Haugen');
  const mathias = (await world.person('Mathias Haugen')).id;
  await bookOverApi(lise, mathias);
  const tab = await helsesim.openTab({ language: 'nb', story: 'turning-sixteen' });
  const { page, say, button, link } = tab;
  await tab.logIn(world, 'Lise Haugen');

  const banner = filled(say.representation['acting-for'], { name: 'Mathias Haugen (15)' });

  // One minute before.
  await page.goto(`/citizens/${mathias}/appointments`);
  await tab.shows(say.booking['list-title']);
  await setClock(tab, '2026-11-23', '23:59');
  await page.getByRole('heading', { name: say.booking.earlier }).waitFor();
  await page.getByText(banner).waitFor();
  await tab.shoot('one-minute-before');

  // Midnight comes while she looks.
  await page.getByLabel(say.worlds['advance-free']).fill('PT1M');
  await button(say.worlds['advance-go']).click();
  await tab.shows(say.problems['forbidden-title']);
  await page.getByText(say.problems['citizen-of-age']).waitFor();
  expect(await page.getByText('Ingrid Lie').count()).toBe(0);
  expect(await page.getByText(banner).count()).toBe(0);
  await tab.shoot('closed');
  await page.goto(`/citizens/${mathias}/book`);
  await tab.shows(say.problems['forbidden-title']);
  await link(say.problems['to-home']).click();
  await tab.arrivesAt(filled(say.home['title-self'], { name: 'Lise' }));

  // And his own door is open.
  await button(say.identity['log-out']).click();
  await tab.arrivesAt(say.identity['people-title']);
  await comeIn(tab, world, 'Mathias Haugen');
  await tab.shoot('open');
  await link(say.home['book-time']).click();
  await tab.arrivesAt(say.booking['reason-title']);
});

test('the day before, Mathias may look at his appointments, and is told who may book', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', width: 360, story: 'still-fifteen' });
  const { page, say } = tab;
  const id = await tab.logIn(world, 'Mathias Haugen');
  await page.goto(`/citizens/${id}`);
  await tab.shows(filled(say.home['title-self'], { name: 'Mathias' }));
  await tab.shoot('home');
  expect(await tab.link(say.home['book-time']).count()).toBe(0);
});
