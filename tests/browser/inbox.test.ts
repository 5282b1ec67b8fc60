import { changeChildSettings } from '@helsesim/shared/privacy/privacy-contract';
import { expect, test } from 'vitest';
import { end, give } from '../fullmakt-life.ts';
import { comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

test('turning sixteen: Oda’s mother is told a month before, Mathias on the day, and the messages lead on', async () => {
  const world = await helsesim.portal().makeWorld();
  await world.moveTo('2026-11-24 08:00');
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'inbox-sixteen' });
  const { page, say, link } = tab;
  const eva = await comeIn(tab, world, 'Eva Fossum');
  await link(new RegExp(`^${say.representation['service.inbox']} ?${say.home['inbox-unread-one']}`)).click();
  await tab.arrivesAt(say.inbox.title);
  await page.getByText(say.inbox['lead-one']).waitFor();
  const title = filled(say.inbox['child-16-title'], { child: 'Oda Fossum', on: '24. desember' });
  await link(new RegExp(title)).click();
  await tab.arrivesAt(title);
  await tab.shoot('told');
  await page.locator('main').getByRole('link', { name: say.inbox['to-inbox'] }).click();
  await tab.arrivesAt(say.inbox.title);
  await page.getByText(say.inbox['lead-none']).waitFor();
  await page.goto(`/citizens/${eva}`);
  await page.getByText(say.home['inbox-text-self']).waitFor();

  const mathias = await tab.logIn(world, 'Mathias Haugen');
  await page.goto(`/citizens/${mathias}/inbox`);
  await link(new RegExp(say.inbox['turned-16-title'])).click();
  await tab.arrivesAt(say.inbox['turned-16-title']);
  await tab.shoot('turned-sixteen');
  await link(say.inbox['link.activity']).click();
  await page.getByRole('heading', { level: 1, name: say.representation['service.activity'] }).waitFor();
});

test('Kari looks into the inbox of her son: it is told for whom, and nothing counts as read', async () => {
  const world = await helsesim.portal().makeWorld();
  const ola = await world.logIn('Ola Hansen');
  const jonas = (await world.person('Jonas Nordmann')).id;
  await ola.call(changeChildSettings, { params: { citizenId: jonas }, body: { youthAccess: false } });
  await ola.call(changeChildSettings, { params: { citizenId: jonas }, body: { youthAccess: true } });
  const tab = await helsesim.openTab({ language: 'nn', story: 'inbox-of-child' });
  const { page, say, link } = tab;
  await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${jonas}/inbox`);
  await tab.shows(filled(say.inbox['title-other'], { name: 'Jonas' }));
  const opened = say.inbox['opened-title.youth'];
  await link(new RegExp(`^${opened}`)).click();
  await tab.arrivesAt(opened);
  await page.getByText(filled(say.inbox['written-to'], { name: 'Jonas Nordmann' })).waitFor();
  await tab.shoot('written-to-jonas');

  await tab.logIn(world, 'Jonas Nordmann');
  await page.goto(`/citizens/${jonas}/inbox`);
  await link(new RegExp(`^${say.inbox.unread}: ${opened}`)).waitFor();
});

test('what is older comes when asked for, and focus with it', async () => {
  const world = await helsesim.portal().makeWorld();
  const daniel = await world.logIn('Daniel Okafor');
  for (let times = 0; times < 17; times++) await end(daniel, (await give(world, daniel, 'Jorunn Kvam')).id);
  const tab = await helsesim.openTab({ language: 'en', story: 'inbox-long' });
  const { page, say, button } = tab;
  await tab.logIn(world, 'Daniel Okafor');
  await page.goto(`/citizens/${daniel.id}/inbox`);
  const messages = page.locator('main li');
  await messages.nth(29).waitFor();
  expect(await messages.count()).toBe(30);
  await button(say.inbox.older).click();
  await messages.nth(33).waitFor();
  expect(
    await messages
      .nth(30)
      .locator('a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  expect(await button(say.inbox.older).count()).toBe(0);
});
