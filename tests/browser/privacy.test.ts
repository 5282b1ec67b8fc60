import { findFullmakter } from '@helsesim/shared/fullmakt/fullmakt-contract';
import type { Language } from '@helsesim/shared/people/people-model';
import { findAccess } from '@helsesim/shared/representation/representation-contract';
import { expect, test } from 'vitest';
import { comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

/** By its label, which is waited for until it stands still: a message above it may push it down. */
const choose = ({ page }: Tab, level: 'basis' | 'basisPlus' | 'full') =>
  page.locator(`label[for=level-${level}]`).click();
/** What closes something is asked before it is saved. */
async function lower({ button, say }: Tab, from: 'full' | 'basisPlus', to: 'basis' | 'basisPlus') {
  await button(say.privacy.save).click();
  const names = { from: say.privacy[`level.${from}`], to: say.privacy[`level.${to}`] };
  await button(filled(say.privacy['lower-yes'], names)).click();
}
const told = ({ page }: Tab, text: string) => page.getByRole('status').getByText(text).waitFor();

test.each<[width: number, language: Language]>([
  [360, 'nb'],
  [1440, 'nn'],
])('Kari is told what closes when she consents to less, and opens it again: %i px, %s', async (width, language) => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width, language, story: 'privacy' });
  const { page, say, button, link } = tab;
  await comeIn(tab, world, 'Kari Nordmann');
  await link(new RegExp(`^${say.representation['service.privacy-settings']}`)).click();
  await tab.arrivesAt(say.privacy.title);
  await tab.shoot('settings');

  // Nothing is changed before something else is chosen.
  await button(say.privacy.save).click();
  await page.getByText(say.privacy['same-level']).waitFor();

  await choose(tab, 'basisPlus');
  const closes = page.locator('[aria-live=polite]');
  await closes.getByText(say.privacy['closes-label']).waitFor();
  expect(await closes.getByRole('listitem').allInnerTexts()).toContain(say.representation['service.appointments']);
  expect(await closes.getByText(say.representation['service.test-results']).count()).toBe(0);
  await tab.shoot('closes');
  await button(say.privacy.save).click();
  const levels = { from: say.privacy['level.full'], to: say.privacy['level.basisPlus'] };
  await page.getByRole('heading', { name: filled(say.privacy['lower-ask'], levels) }).waitFor();
  await page.getByText(say.privacy['closes-appointments.self']).waitFor();
  await tab.shoot('asked');
  await button(filled(say.privacy['lower-no'], levels)).click();
  expect(await page.locator('#level-full').isChecked()).toBe(true);
  await choose(tab, 'basisPlus');
  await lower(tab, 'full', 'basisPlus');
  await told(tab, filled(say.privacy['saved-text.self'], { level: say.privacy['level.basisPlus'] }));
  await told(tab, say.privacy['closed-now']);
  const changed = { before: say.privacy['level.full'], after: say.privacy['level.basisPlus'] };
  await page.getByText(filled(say.privacy['decided.changed'], changed)).waitFor();
  await tab.shoot('saved');

  // It is as was told.
  await link(say.privacy['to-home']).first().click();
  await tab.arrivesAt(filled(say.home['title-self'], { name: 'Kari' }));
  await page.getByText(say.home['appointments-shut']).waitFor();
  expect(await link(say.home['book-time']).count()).toBe(0);

  // And back.
  await link(new RegExp(`^${say.representation['service.privacy-settings']}`)).click();
  await tab.arrivesAt(say.privacy.title);
  await choose(tab, 'full');
  await closes.getByText(say.privacy['opens-label']).waitFor();
  await button(say.privacy.save).click();
  await told(tab, filled(say.privacy['saved-text.self'], { level: say.privacy['level.full'] }));
  await link(say.privacy['to-home']).first().click();
  await link(say.home['book-time']).waitFor();
});

test('Borghild withdraws her consent: she is asked first, and Kari’s fullmakt ends with it', async () => {
  const world = await helsesim.portal().makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'withdraw' });
  const { page, say, button, link } = tab;
  const id = await tab.logIn(world, 'Borghild Nordmann');

  await page.goto(`/citizens/${id}/privacy`);
  await link(say.privacy['withdraw-link']).click();
  await tab.arrivesAt(say.privacy['withdraw-title']);
  for (const text of [say.privacy['deleted.messages'], say.privacy['deleted.log'], say.privacy['kept.appointments']])
    await page.getByText(text).waitFor();
  await tab.shoot('question');
  await link(say.privacy['withdraw-no']).click();
  await tab.arrivesAt(say.privacy.title);
  expect((await kari.call(findFullmakter, { params: { citizenId: kari.id } })).received).toHaveLength(1);

  await link(say.privacy['withdraw-link']).click();
  await button(say.privacy['withdraw-yes']).click();
  await tab.arrivesAt(say.privacy['withdrawn-title']);
  await tab.shoot('receipt');
  const { received, history } = await kari.call(findFullmakter, { params: { citizenId: kari.id } });
  expect(received).toEqual([]);
  expect(history).toMatchObject([{ ending: 'consent-withdrawn' }]);

  // Almost everything is shut, and she may come back.
  await page.goto(`/citizens/${id}/activity`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('list').getByText(say.activity['logged-in']).count()).toBe(0);
  await page.goto(`/citizens/${id}/privacy/withdrawn`);
  await link(say.privacy['consent-again']).click();
  await tab.arrivesAt(say.privacy.title);
  expect(await link(say.privacy['withdraw-link']).count()).toBe(0);
  await choose(tab, 'basis');
  await button(say.privacy['save-first']).click();
  await told(tab, filled(say.privacy['saved-text.self'], { level: say.privacy['level.basis'] }));
  await page.getByText(say.privacy['decided.withdrawn']).waitFor();
});

test('Kari is warned that nobody has her fullmakt; Inger becomes inactive, and Knut goes on for her', async () => {
  const world = await helsesim.portal().makeWorld();
  const kari = await helsesim.openTab({ language: 'nb', story: 'inactive-alone' });
  const { say } = kari;
  const kariId = await kari.logIn(world, 'Kari Nordmann');
  await kari.page.goto(`/citizens/${kariId}/privacy`);
  await kari.link(say.privacy['inactive-link']).click();
  await kari.arrivesAt(say.privacy['inactive-title']);
  await kari.page.getByText(say.privacy['inactive-nobody']).waitFor();
  await kari.shoot('warned');

  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'inactive' });
  const { page, button } = tab;
  const inger = await tab.logIn(world, 'Inger Dalen');
  await page.goto(`/citizens/${inger}/privacy/inactive`);
  await page.getByText(say.privacy['inactive-paper']).waitFor();
  expect(await page.getByText(say.privacy['inactive-nobody']).count()).toBe(0);
  await button(say.privacy['inactive-yes']).click();
  await tab.arrivesAt(say.privacy['now-inactive-title']);
  await tab.shoot('done');
  const knut = await world.logIn('Knut Dalen');
  const { services } = await knut.call(findAccess, { params: { citizenId: inger }, query: {} });
  expect(services.find(({ service }) => service === 'appointments')).toMatchObject({ read: true, write: true });
});

test('Marit opens for Ingeborg, lowers what is consented to, and takes it back: Ingeborg sees what was decided', async () => {
  const world = await helsesim.portal().makeWorld();
  const marit = await helsesim.openTab({ width: 360, language: 'nb', story: 'parent-decides' });
  const { say } = marit;
  await marit.logIn(world, 'Marit Solheim');
  const ingeborgId = (await world.person('Ingeborg Solheim')).id;
  const settings = `/citizens/${ingeborgId}/child-settings`;
  const name = { name: 'Ingeborg' };
  await marit.page.goto(settings);
  await marit.shows(filled(say.privacy['child-title'], name));
  await marit.page.getByText(filled(say.privacy['youth-is-off'], name)).waitFor();
  await marit.shoot('before');

  const ingeborg = await helsesim.openTab({ width: 360, language: 'nb', story: 'youth-looks' });
  await ingeborg.logIn(world, 'Ingeborg Solheim');
  await ingeborg.page.goto(settings);
  await ingeborg.shows(say.privacy['looking-title']);
  await ingeborg.page.getByText(say.privacy['looking-off']).waitFor();
  expect(await ingeborg.page.locator('main').getByRole('button').count()).toBe(0);
  await ingeborg.shoot('nothing');

  await marit.button(filled(say.privacy['youth-give'], name)).click();
  await told(marit, filled(say.privacy['told-with-youth'], name));
  await marit.shoot('given');
  await ingeborg.page.reload();
  await ingeborg.page.getByText(say.privacy['looking-on']).waitFor();
  await ingeborg.page.goto(`/citizens/${ingeborgId}/appointments`);
  await ingeborg.shows(say.booking['list-title']);

  // The youth gets all only with Full (YOU-07).
  await choose(marit, 'basis');
  await marit.page.getByText(filled(say.privacy['closes-youth'], name)).waitFor();
  await lower(marit, 'full', 'basis');
  await told(marit, filled(say.privacy['saved-text.other'], { ...name, level: say.privacy['level.basis'] }));
  await marit.page.getByText(filled(say.privacy['youth-shut-label'], { level: say.privacy['level.basis'] })).waitFor();
  await ingeborg.page.goto(settings);
  await ingeborg.page.getByText(filled(say.privacy['looking-level'], { level: say.privacy['level.basis'] })).waitFor();
  await ingeborg.shoot('basis');

  await marit.button(filled(say.privacy['youth-take'], name)).click();
  await marit.page.getByRole('heading', { name: filled(say.privacy['youth-ask'], name) }).waitFor();
  await marit.shoot('asked');
  await marit.button(say.privacy['youth-ask-no']).click();
  await marit.page.getByText(filled(say.privacy['youth-is-on'], name)).waitFor();
  await marit.button(filled(say.privacy['youth-take'], name)).click();
  await marit.button(say.privacy['youth-ask-yes']).click();
  await told(marit, say.privacy['youth-off-again']);
  await ingeborg.page.reload();
  await ingeborg.page.getByText(say.privacy['looking-taken'].split('{')[0] ?? '').waitFor();
});

test('Kari changes her consent, and thinks again before she withdraws it, without a mouse', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 1440, language: 'en', story: 'privacy-by-keyboard' });
  const { page, say, button, link } = tab;
  const { press, isOn, tabTo, enter } = keyboardOf(tab);
  const id = await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${id}/privacy`);
  await tab.shows(say.privacy.title);

  await tabTo(page.locator('#level-full'));
  await press('ArrowUp');
  expect(await page.locator('#level-basisPlus').isChecked()).toBe(true);
  await page.getByText(say.privacy['closes-label']).waitFor();
  await enter(button(say.privacy.save));
  const names = { from: say.privacy['level.full'], to: say.privacy['level.basisPlus'] };
  await enter(button(filled(say.privacy['lower-yes'], names)));
  await told(tab, filled(say.privacy['saved-text.self'], { level: say.privacy['level.basisPlus'] }));
  await expect.poll(() => isOn(page.getByRole('status').filter({ hasText: say.privacy['saved-label'] }))).toBe(true);

  await enter(link(say.privacy['withdraw-link']));
  await tab.arrivesAt(say.privacy['withdraw-title']);
  await page.getByText(say.privacy['withdraw-children']).waitFor();
  await enter(link(say.privacy['withdraw-no']));
  await tab.arrivesAt(say.privacy.title);
});
