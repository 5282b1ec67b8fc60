import { readFileSync } from 'node:fs';
import { startCourier } from '@helsesim/server/notifications/index';
import { getAppointment } from '@helsesim/shared/booking/booking-contract';
import { findNoticeSettings } from '@helsesim/shared/notifications/notifications-contract';
import type { Language } from '@helsesim/shared/people/people-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../moment.ts';
import type { World } from '../portal.ts';
import { bookOverApi, comeIn, timeButton } from './booking-steps.ts';
import { expectSoundPage } from './every-language.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser({ mail: 'smtp' });
const old = at('2026-11-25 09:20');
const wanted = at('2026-11-25 10:40');

test.each<[width: number, language: Language]>([
  [360, 'nb'],
  [1440, 'nn'],
])('Kari moves Nora’s appointment, and both parents are told: %i px, %s', async (width, language) => {
  const world = await helsesim.portal().makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  const nora = await world.person('Nora Nordmann');
  const { id } = await bookOverApi(kari, nora.id, old);
  const tab = await helsesim.openTab({ width, language, story: 'moving' });
  const { page, say, button, link } = tab;
  await comeIn(tab, world, 'Kari Nordmann');
  await page.goto(`/citizens/${nora.id}/appointments/${id}`);
  await link(say.booking['move-appointment']).click();
  await tab.arrivesAt(say.booking['move-title']);
  await timeButton(tab, old).waitFor({ state: 'detached' });
  await tab.shoot('times');
  await timeButton(tab, wanted).click();
  await page.getByRole('heading', { name: say.booking['move-ask'] }).waitFor();
  await tab.shoot('look-over');
  // Another after all, and back.
  await button(say.booking['drop-and-choose']).click();
  await timeButton(tab, wanted).click();
  await button(say.booking['move-yes']).click();
  await tab.arrivesAt(say.booking['moved-title']);
  await tab.shoot('moved');
  const params = { citizenId: nora.id, appointmentId: id };
  expect(await kari.call(getAppointment, { params })).toMatchObject({ startsAt: wanted, moves: 1 });
});

test('the time was taken meanwhile: the old one is kept, and the next free ones are there to choose', async () => {
  const world = await helsesim.portal().makeWorld();
  const [kari, eva] = [await world.logIn('Kari Nordmann'), await world.logIn('Eva Fossum')];
  const { id } = await bookOverApi(kari, kari.id, old);
  const tab = await helsesim.openTab({ story: 'moving-lost' });
  const { page, say, button } = tab;
  await comeIn(tab, world, 'Kari Nordmann');
  await page.goto(`/citizens/${kari.id}/appointments/${id}/move`);
  await timeButton(tab, wanted).click();
  await bookOverApi(eva, eva.id, wanted);
  await button(say.booking['move-yes']).click();
  await page.getByText(say.booking['slot-taken-label']).waitFor();
  await tab.shoot('taken');
  const { startsAt } = await kari.call(getAppointment, { params: { citizenId: kari.id, appointmentId: id } });
  expect(startsAt).toEqual(old);
  await page.getByText(say.booking['move-taken']).waitFor();
  await page.locator('.slots--long').getByRole('button').first().click();
  await button(say.booking['move-yes']).click();
  await tab.arrivesAt(say.booking['moved-title']);
});

test.each<[width: number, language: Language]>([
  [360, 'en'],
  [1440, 'nb'],
])('Liv chooses what she is told of, about herself and her father: %i px, %s', async (width, language) => {
  const world = await helsesim.portal().makeWorld();
  const arne = await world.person('Arne Johansen');
  const tab = await helsesim.openTab({ width, language, story: 'notices' });
  const { page, say, button, link } = tab;
  const livId = await comeIn(tab, world, 'Liv Johansen');
  await link(new RegExp(`^${say.home.notices}`)).click();
  await tab.arrivesAt(say.notifications.title);
  const about = (level = '') =>
    button(new RegExp(`^${filled(say.notifications['for-other-level'], { name: 'Arne Johansen', level })}`));
  await about().click();
  await page.locator(`#limited-${arne.id}`).check({ force: true });
  await about(say.notifications['level.limited']).waitFor();
  await page.locator('#way-email').check({ force: true });
  await button(say.notifications.save).click();
  await page.getByText(say.notifications['saved-label']).waitFor();
  await tab.shoot('saved');
  await page.reload();
  expect(await page.locator(`#limited-${arne.id}`).isChecked()).toBe(true);
  expect(await page.locator(`#normal-${livId}`).isChecked()).toBe(true);
  const liv = await world.logIn('Liv Johansen');
  const settings = await liv.call(findNoticeSettings, { params: { citizenId: livId } });
  expect(settings).toMatchObject({
    channel: 'email',
    reachedBy: 'email',
    of: [{ level: 'normal' }, { level: 'limited' }],
  });
});

describe('the pages', () => {
  const sharedTab = helsesim.sharedTab({ width: 360, story: 'pages-of-notices' });
  let world: World;
  let courier: ReturnType<typeof startCourier>;
  beforeAll(async () => {
    const { worlds } = helsesim.portal();
    courier = startCourier({ worlds, send: async () => 'address-refused' });
    world = await helsesim.portal().makeWorld({ name: 'Solvik' });
    const daniel = await world.logIn('Daniel Okafor');
    await world.change(daniel.id, { phone: null });
    await bookOverApi(daniel, daniel.id, old);
    await courier.settled();
  });
  afterAll(() => courier.close());
  const idOf = async (name: string) => (await world.person(name)).id;

  test('what one is told of, with many whom one helps', async () => {
    await sharedTab().logIn(world, 'Kari Nordmann');
    await expectSoundPage(sharedTab(), { what: 'notices', path: `/citizens/${await idOf('Kari Nordmann')}/notices` });
  });
  test('nobody can be reached', async () => {
    const id = await sharedTab().logIn(world, 'Ola Hansen');
    await world.change(id, { phone: null, email: null });
    await expectSoundPage(sharedTab(), { what: 'not reached', path: `/citizens/${id}/notices` });
  });
  test('not for others', async () => {
    await sharedTab().logIn(world, 'Kari Nordmann');
    await expectSoundPage(sharedTab(), {
      what: 'of another',
      path: `/citizens/${await idOf('Nora Nordmann')}/notices`,
    });
  });
  test('moving an appointment, and looking it over', async () => {
    const id = await sharedTab().logIn(world, 'Daniel Okafor');
    const daniel = await world.logIn('Daniel Okafor');
    const { id: appointmentId } = await bookOverApi(daniel, id, at('2026-11-25 11:00'));
    const path = `/citizens/${id}/appointments/${appointmentId}/move`;
    await expectSoundPage(sharedTab(), { what: 'move', path });
    const doing = async () => {
      const first = sharedTab().page.locator('.slots button').first();
      if (await first.isVisible()) await first.click();
    };
    await expectSoundPage(sharedTab(), { what: 'move look over', path, doing });
  });
  test('what did not come through, at the desk', async () => {
    await sharedTab().logIn(world, 'Ingrid Lie', { role: 'gp' });
    await expectSoundPage(sharedTab(), { what: 'undelivered', path: '/desk/undelivered' });
    await sharedTab().page.getByText('Daniel Okafor').first().waitFor();
  });
  test('everything came through', async () => {
    await sharedTab().logIn(world, 'Astrid Bakke', { role: 'home-care-nurse' });
    await expectSoundPage(sharedTab(), { what: 'all delivered', path: '/desk/undelivered' });
  });
  test('the outbox, for testers', () =>
    expectSoundPage(sharedTab(), { what: 'outbox', path: `/simulator/${world.id}/outbox` }));
  test('an empty outbox', () =>
    expectSoundPage(sharedTab(), { what: 'outbox empty', path: `/simulator/${world.id}/outbox?channel=push` }));
});

test('a tester shows what is asked for, and takes it home as a file', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ story: 'outbox' });
  const { page, say, button } = tab;
  await page.goto(`/simulator/${world.id}/outbox`);
  await tab.shows(
    filled(say.notifications['outbox-title'], { world: world.id }).replace(world.id, await nameOf(world)),
  );
  const rows = page.locator('.outbox__row');
  const all = await rows.count();
  expect(all).toBeGreaterThan(5);
  const [file] = await Promise.all([page.waitForEvent('download'), button(say.notifications.export).click()]);
  const saved: unknown[] = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(saved).toHaveLength(all);
  await page.getByLabel(say.notifications.channel).selectOption('push');
  await button(say.notifications.show).click();
  await page.getByText(say.notifications['outbox-none']).waitFor();
});

const nameOf = async (world: World) => (await world.describe()).name;
