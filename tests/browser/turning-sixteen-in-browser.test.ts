import type { Language } from '@helsesim/shared/people/people-model';
import { expect, test } from 'vitest';
import { bookOverApi, comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { setClock, unfoldTools } from './simulator-bar.ts';
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
  await button(say.platform['log-out']).click();
  await tab.arrivesAt(say.identity['people-title']);
  await comeIn(tab, world, 'Mathias Haugen');
  await tab.shoot('open');
  await link(say.home['book-time']).click();
  await tab.arrivesAt(say.booking['reason-title']);
});

test.each<[width: number, language: Language]>([
  [1440, 'nb'],
  [360, 'nn'],
])('midnight in two windows, his mother’s and his own: %i px, %s', async (width, language) => {
  const world = await helsesim.portal().makeWorld();
  const lise = await world.logIn('Lise Haugen');
  const { id: mathias } = await world.person('Mathias Haugen');
  await world.moveTo('2026-11-23 23:59');
  await bookOverApi(lise, mathias);
  const hers = await helsesim.openTab({ width, language, story: 'sixteen-mother' });
  const his = await helsesim.openTab({ width, language, story: 'sixteen-youth' });
  const { say } = his;
  const home = `/citizens/${mathias}`;
  const name = { name: 'Mathias' };

  // The last minute: hers is all but open, and both are told what comes.
  await hers.logIn(world, 'Lise Haugen');
  await hers.page.goto(`${home}/access`);
  await hers.shows(filled(say.access['title.other'], name));
  await hers.page.getByText(filled(say.access['now-age'], { age: 15 })).waitFor();
  await hers.page.getByText(filled(say.access['then.citizen-of-age'], name)).waitFor();
  await hers.shoot('last-minute');
  await his.logIn(world, 'Mathias Haugen');
  await his.page.goto(home);
  await his.page.getByRole('region', { name: say.youth.sixteen }).waitFor();
  await his.shoot('last-minute');

  // Hers shuts as the clock strikes, and says what would open it again.
  await unfoldTools(hers);
  await hers.page.getByLabel(say.worlds['advance-free']).fill('PT1M');
  await hers.button(say.worlds['advance-go']).click();
  await hers.shows(say.problems['forbidden-title']);
  await hers.page.getByText(say.access['nobody.citizen-of-age']).waitFor();
  expect(await hers.page.getByText('Mathias').count()).toBe(0);
  await hers.shoot('shut');

  // His is open: what he can do now, and what she has done for him.
  await his.page.reload();
  await his.shows(filled(say.home['title-self'], name));
  await his.page.getByText(filled(say.youth['birthday-label'], name)).waitFor();
  await his.shoot('birthday');
  await his.link(new RegExp(`^${say.youth['birthday-log']}`)).click();
  await his.arrivesAt(say.activity.title);
  await his.page.getByText('Lise Haugen').first().waitFor();
  await his.page.goto(home);
  await his.link(new RegExp(`^${say.youth['birthday-privacy']}`)).click();
  await his.arrivesAt(say.privacy.title);
  await his.page.goto(`${home}/access`);
  await his.page.getByText(filled(say.access['now-age'], { age: 16 })).waitFor();
  await his.link(say.representation['service.fullmakter']).click();
  await his.arrivesAt(say.fullmakt['list-title']);

  // The day after it is an ordinary page again.
  await world.advance('P1D');
  await his.page.goto(home);
  await his.shows(filled(say.home['title-self'], name));
  await his.link(say.home['book-time']).waitFor();
  expect(await his.page.getByText(filled(say.youth['birthday-label'], name)).count()).toBe(0);
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
