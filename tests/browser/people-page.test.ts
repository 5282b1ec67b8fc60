import type { Language } from '@helsesim/shared/people/people-model';
import { expect, test } from 'vitest';
import { end, fullmakterOf, give } from '../fullmakt-life.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { unfoldTools } from './simulator-bar.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();
const withKey = helsesimInBrowser({ key: 'sesam-sesam-sesam' });

const answerRow = ({ page }: Tab, service: string) =>
  page.locator('.tool-table tbody').filter({ has: page.locator('th code', { hasText: new RegExp(`^${service}$`) }) });

test.each<[width: number, language: Language]>([
  [1440, 'nb'],
  [360, 'nn'],
])('a tester finds Trond, changes his consent, and sees what the rules say: %i px, %s', async (width, language) => {
  const world = await helsesim.portal().makeWorld({ name: `Solvik ${width}` });
  const tab = await helsesim.openTab({ width, language, story: 'people-page' });
  const { page, say, link, button } = tab;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/login/${world.id}`);
  await link(say.identity['tester-people']).click();
  await tab.arrivesAt(filled(say.people['people-title'], { world: `Solvik ${width}` }));
  await page.getByRole('searchbox').fill('trond');
  await page.getByRole('status').getByText(say.people['hits-one'], { exact: true }).waitFor();
  await link('Trond Iversen').click();
  await tab.arrivesAt(`Trond Iversen, ${filled(say.people.age, { age: 58 })}`);
  await tab.shoot('facts');

  // A number to have elsewhere.
  await button(filled(say.platform['copy-label'], { name: say.people['national-id'] })).click();
  await page.getByText(say.platform.copied, { exact: true }).waitFor();
  const { nationalId } = await world.person('Trond Iversen');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(nationalId);

  // Why he cannot book.
  await link(say.people['ask-self']).click();
  await page.getByRole('heading', { name: filled(say.people['answer-self'], { name: 'Trond Iversen' }) }).waitFor();
  const appointments = answerRow(tab, 'appointments');
  await appointments.getByText('consent-too-low').waitFor();
  await appointments.getByRole('button').press('Enter');
  await appointments.getByText('given: basis · needed: full').first().waitFor();
  await tab.shoot('rules');

  // Changed, and asked anew: the question is still in the address.
  await page.getByLabel(say.people.consent, { exact: true }).selectOption('full');
  await button(say.people.save).click();
  await page
    .getByRole('status')
    .getByText(filled(say.people.saved, { fields: 'consent' }))
    .waitFor();
  await expect.poll(() => appointments.getByText('consent-too-low').count()).toBe(0);
  expect((await world.details('Trond Iversen')).consent).toBe('full');
  await button(say.people.save).click();
  await page.getByRole('status').getByText(say.people['saved-nothing']).waitFor();

  // What the registry refuses is told in words.
  await page.getByLabel(say.people['died-on'], { exact: true }).fill('1950-01-01');
  await button(say.people.save).click();
  await page.getByRole('alert').getByText(say.problems['died-before-birth']).waitFor();
  expect((await world.details('Trond Iversen')).died).toBeNull();
});

test('why Lise has what she has for Mathias, today and tomorrow, behind a link that can be sent', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'ask-the-rules' });
  const { page, say, link, button } = tab;
  const lise = (await world.person('Lise Haugen')).id;
  await page.goto(`/simulator/${world.id}/people/${lise}`);
  await page.getByRole('searchbox', { name: say.people['ask-other'] }).fill('mathias');
  await page.getByRole('status').getByText(say.people['hits-one'], { exact: true }).waitFor();
  await page.getByRole('search').getByRole('link', { name: 'Mathias Haugen' }).click();
  const title = filled(say.people['answer-title'], { name: 'Lise Haugen', citizen: 'Mathias Haugen' });
  const heading = page.getByRole('heading', { name: title });
  await heading.waitFor();
  await answerRow(tab, 'appointments').getByText(say.people.yes).first().waitFor();
  await page.getByRole('table', { name: `${title}: ${say.people.timeline}` }).waitFor();

  // The present needs no word about whose facts they are.
  await page.getByText(filled(say.access['now-age'], { age: 15 })).waitFor();
  expect(await page.getByText(say.people['answer-facts']).count()).toBe(0);

  // A time alone is of today, when nothing is different yet; a day alone is from its beginning.
  const [day, time] = [say.people['ask-day'], say.people['ask-time']].map((name) =>
    page.getByLabel(name, { exact: true }),
  );
  const answeredFor = (words: string) => page.getByText(`${say.people['answer-at']}: ${words}`, { exact: true });
  await time?.fill('23:59');
  await button(say.people['ask-go']).click();
  await answeredFor('mandag 23. november 2026 kl. 23.59').waitFor();
  await page.getByText(filled(say.access['now-age'], { age: 15 })).waitFor();
  await page.getByText(say.people['answer-facts']).waitFor();
  await time?.fill('');
  await day?.fill('2026-11-24');
  await button(say.people['ask-go']).click();
  await answeredFor('tirsdag 24. november 2026 kl. 00.00').waitFor();
  await answerRow(tab, 'appointments').getByText('citizen-of-age').waitFor();
  await page.getByText(filled(say.access['then-age'], { age: 16 })).waitFor();
  // Asked twice by now, and still one form with what was asked.
  expect(await button(say.people['ask-go']).count()).toBe(1);
  expect(await day?.inputValue()).toBe('2026-11-24');
  expect(await time?.inputValue()).toBe('');
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await button(say.people['all-rules']).click();
  await answerRow(tab, 'appointments').getByText('AGE16-01').first().waitFor();
  await tab.shoot('tomorrow');

  // The same for whoever opens the link.
  const other = await helsesim.openTab({ language: 'nb' });
  await other.page.goto(page.url());
  await answerRow(other, 'appointments').getByText('citizen-of-age').waitFor();

  // And the other way round.
  await link(filled(say.people.swap, { name: 'Mathias Haugen', citizen: 'Lise Haugen' })).click();
  await tab.arrivesAt(`Mathias Haugen, ${filled(say.people.age, { age: 15 })}`);
  await answerRow(tab, 'appointments').getByText('no-access').waitFor();
});

test('the fullmakter of a person, with the way to the other party, and how one ended', async () => {
  const world = await helsesim.portal().makeWorld();
  const arne = await world.logIn('Arne Johansen');
  const liv = await world.logIn('Liv Johansen');
  const [standing] = (await fullmakterOf(arne)).given;
  if (!standing) throw new Error('Arne has given nothing');
  expect(standing.other.id).toBe(liv.id);
  await end(liv, standing.id);
  await give(world, arne, 'Liv Johansen', { areas: [1], to: '2027-01-31' });

  const tab = await helsesim.openTab({ language: 'nb', story: 'people-fullmakter' });
  const { page, say, link } = tab;
  await page.goto(`/simulator/${world.id}/people/${arne.id}`);
  const given = page.locator('.tool-relations', {
    has: page.getByRole('heading', { name: filled(say.people['has-given'], { name: 'Arne' }) }),
  });
  await given.getByText('(fullmakt; område 1; fra 23. november 2026 til og med 31. januar 2027; gjelder)').waitFor();
  await given.getByText(`; ${say.people['ending.receiver']})`).waitFor();
  await page.getByText(say.people['sex.male'], { exact: true }).waitFor();
  await tab.shoot('given');
  await given.getByRole('link', { name: 'Liv Johansen' }).first().click();
  await page.getByRole('heading', { name: filled(say.people['has-received'], { name: 'Liv' }) }).waitFor();
  await link('Arne Johansen').first().waitFor();
});

test('the world lets foster parents in, and the answer changes with it', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'people-foster' });
  const { page, say, button } = tab;
  const randi = (await world.person('Randi Foss')).id;
  const noah = (await world.person('Noah Eide')).id;
  await page.goto(`/simulator/${world.id}/people/${randi}?for=${noah}`);
  const inbox = answerRow(tab, 'inbox');
  await inbox.getByText('not-open-to-foster-parents').waitFor();
  await button(say.people['foster-on']).click();
  await page.getByRole('status').getByText(say.people['is-on'], { exact: true }).waitFor();
  await expect.poll(() => inbox.getByText('not-open-to-foster-parents').count()).toBe(0);
  expect((await world.describe()).settings.fosterParentAccess).toBe(true);
});

test('from the tools at the top of a page to the facts of whoever is logged in', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  const { page, say, link } = tab;
  const kari = await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${kari}`);
  await unfoldTools(tab);
  await link(filled(say.worlds['facts-of'], { name: 'Kari Nordmann' })).click();
  await tab.arrivesAt(`Kari Nordmann, ${filled(say.people.age, { age: 42 })}`);
});

test('a person who is not there', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  await tab.page.goto(`/simulator/${world.id}/people/00000000-0000-8000-8000-000000000000`);
  await tab.shows(tab.say.problems['missing-title']);
});

test('the key of the server is asked for first', async () => {
  const world = await withKey.portal().makeWorld();
  const tab = await withKey.openTab({ language: 'nb' });
  await tab.page.goto(`/simulator/${world.id}/people`);
  await tab.shows(tab.say.identity['key-title']);
});
