import type { Language } from '@helsesim/shared/people/people-model';
import { findCitizens } from '@helsesim/shared/representation/representation-contract';
import { expect, test } from 'vitest';
import { fullmakterOf } from '../fullmakt-life.ts';
import type { World } from '../portal.ts';
import { comeIn } from './booking-steps.ts';
import { chooseTerms, tellReceiver } from './fullmakt-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import { wrongsOf } from './sound-page.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

/** The link at the top of the page, which says how many messages are unread. */
const inboxLink = ({ page, say }: Tab, unread: number) => {
  const count = unread > 0 ? ` ${filled(say.platform.unread, { count: unread })}` : '';
  return page
    .getByRole('navigation', { name: say.platform['main-menu'] })
    .getByRole('link', { name: say.platform.inbox + count, exact: true });
};

/** Of all one reads: one's own, and what those have who one acts for. */
async function unreadOf(world: World, name: string) {
  const citizens = await (await world.logIn(name)).call(findCitizens, {});
  return citizens.reduce((sum, { unread }) => sum + (unread ?? 0), 0);
}

test.each<[width: number, language: Language]>([
  [360, 'nb'],
  [1440, 'nn'],
])('Kari gives Ola fullmakt and ends it, each in a window: %i px, %s', async (width, language) => {
  const world = await helsesim.portal().makeWorld();
  const hers = await helsesim.openTab({ width, language, story: 'fullmakt-giver' });
  const his = await helsesim.openTab({ width, language, story: 'fullmakt-receiver' });
  const { say } = hers;
  const kari = await comeIn(hers, world, 'Kari Nordmann');
  const ola = await comeIn(his, world, 'Ola Hansen');
  const name = { name: 'Kari' };

  // He has no way to her, and has heard nothing.
  const before = { his: await unreadOf(world, 'Ola Hansen'), hers: await unreadOf(world, 'Kari Nordmann') };
  await inboxLink(his, before.his).waitFor();
  await his.button(/^Ola/).click();
  expect(await his.page.locator(`nav a[href="/citizens/${kari}"]`).count()).toBe(0);

  // She gives.
  await hers.link(new RegExp(`^${say.representation['service.fullmakter']}`)).click();
  await hers.arrivesAt(say.fullmakt['list-title']);
  await hers.page.getByText(say.fullmakt['given-none'], { exact: true }).waitFor();
  await hers.shoot('none-given');
  await hers.link(say.fullmakt.give).click();
  await hers.arrivesAt(say.fullmakt['whom-title']);
  await tellReceiver(hers, world, 'Ola Hansen');
  await hers.shoot('terms');
  await chooseTerms(hers, { areas: [3], to: '2027-06-30' });
  await hers.button(say.fullmakt.next).click();
  await hers.arrivesAt(say.fullmakt['give-title']);

  // What he will see and do is said before it is given, and what not.
  const opens = hers.page.getByRole('region', {
    name: say.opens['can-title-unnamed'],
  });
  await opens.getByText(say.opens['do.appointments']).waitFor();
  expect(await opens.getByText(say.opens['see.prescriptions']).count()).toBe(0);
  const shut = hers.page.getByRole('region', {
    name: filled(say.opens['cannot-title'], { name: say.opens['receiver-unnamed'] }),
  });
  await shut.getByText(say.representation['service.test-results']).waitFor();
  await hers.shoot('look-over');
  expect((await fullmakterOf(await world.logIn('Kari Nordmann'))).given).toEqual([]);
  await hers.button(say.fullmakt.give).click();
  await hers.arrivesAt(say.fullmakt['receipt-title']);
  await hers.page
    .getByRole('status')
    .getByText(filled(say.fullmakt['receipt-now'], { name: 'Ola Hansen' }))
    .waitFor();
  await hers.shoot('receipt');
  await inboxLink(hers, before.hers + 1).waitFor();

  // He reads of it, and does what it lets him.
  await his.page.goto(`/citizens/${ola}`);
  const unread = await unreadOf(world, 'Ola Hansen');
  expect(unread).toBeGreaterThan(before.his);
  await inboxLink(his, unread).click();
  await his.arrivesAt(say.inbox.title);
  await his.shoot('inbox');
  const told = filled(say.inbox['given.receiver'], { other: 'Kari Nordmann' });
  await his.link(new RegExp(`^${told} ?${say.inbox.unread}`)).click();
  await his.arrivesAt(told);
  await inboxLink(his, unread - 1).waitFor();
  await his.shoot('message');
  await his.link(say.inbox['link.fullmakter']).click();
  await his.arrivesAt(say.fullmakt['list-title']);
  await his.link(/^Kari Nordmann/).click();
  await his.arrivesAt(filled(say.fullmakt['one-received'], { name: 'Kari Nordmann' }));
  await his.shoot('received');
  await his.link(filled(say.fullmakt['act-for'], name)).click();
  await his.arrivesAt(filled(say.home['title-other'], name));
  await his.link(say.platform.appointments).click();
  await his.arrivesAt(say.booking['list-title']);

  // She ends it, after having been asked.
  await hers.link(say.fullmakt.end).click();
  await hers.arrivesAt(say.fullmakt['end-title']);
  await hers.shoot('end');
  await hers.link(say.fullmakt['end-no']).click();
  await hers.arrivesAt(filled(say.fullmakt['one-given'], { name: 'Ola Hansen' }));
  await hers.link(say.fullmakt.end).click();
  await hers.button(say.fullmakt['end-yes']).click();
  await hers.arrivesAt(say.fullmakt['ended-title']);
  await hers.page.getByText(filled(say.fullmakt['no-longer-given'], { name: 'Ola Hansen' })).waitFor();
  await hers.shoot('ended');
  await hers.link(say.fullmakt['to-list']).click();
  await hers.button(filled(say.fullmakt.history, { count: 1 })).click();
  await hers.link(new RegExp(`^${filled(say.fullmakt['history-to'], { name: 'Ola Hansen' })}`)).waitFor();

  // His next step meets a shut door, and his inbox says why.
  await his.page.reload();
  await his.page.getByText(filled(say.home['title-other'], name)).waitFor({ state: 'detached' });
  expect(await his.page.getByText(say.booking['list-title'], { exact: true }).count()).toBe(0);
  await his.page.goto(`/citizens/${ola}/inbox`);
  await his.link(new RegExp(filled(say.inbox['ended.receiver'], { other: 'Kari Nordmann' }))).click();
  await his.page.getByText(filled(say.inbox['ending.other'], { other: 'Kari' })).waitFor();
  for (const tab of [hers, his]) expect(await wrongsOf(tab.page, language)).toEqual([]);
});

test('without a mouse: Mathias, sixteen today, gives his mother fullmakt, changes it, and she ends it', async () => {
  const world = await helsesim.portal().makeWorld();
  await world.moveTo('2026-11-24 08:00');
  const tab = await helsesim.openTab({ width: 360, language: 'en', story: 'fullmakt-by-keyboard' });
  const { page, say, button, link } = tab;
  const { press, isOn, tabTo, enter, space } = keyboardOf(tab);
  const mathias = await tab.logIn(world, 'Mathias Haugen');
  await page.goto(`/citizens/${mathias}/fullmakter`);

  // Parents are known, and need no number. What is forgotten gets focus.
  await enter(link(say.fullmakt.give));
  await tab.arrivesAt(say.fullmakt['whom-title']);
  await enter(button(say.fullmakt.next));
  await page.getByText(say.fullmakt['whom-missing']).waitFor();
  expect(await isOn(page.getByRole('radio').first())).toBe(true);
  await press('ArrowDown');
  expect(await page.getByRole('radio', { name: 'Lise Haugen' }).isChecked()).toBe(true);
  await enter(button(say.fullmakt.next));
  await tab.arrivesAt(say.fullmakt['terms-title']);
  await enter(button(say.fullmakt.next));
  await page.getByText(say.fullmakt['areas-missing']).waitFor();
  expect(await isOn(page.getByRole('checkbox').first())).toBe(true);
  await press('Space');
  await tabTo(page.getByRole('radio', { name: say.fullmakt['begins-today'] }));
  await press('Tab');
  await press('Space');
  expect(await page.getByRole('radio', { name: say.fullmakt['lasts-open'] }).isChecked()).toBe(true);
  await enter(button(say.fullmakt.next));
  await tab.arrivesAt(say.fullmakt['give-title']);
  await page.getByRole('heading', { name: filled(say.opens['can-title'], { name: 'Lise' }) }).waitFor();
  await enter(button(say.fullmakt.give));
  await tab.arrivesAt(say.fullmakt['receipt-title']);

  // Changed: one more area, and a last day.
  await enter(link(say.fullmakt.change));
  await tab.arrivesAt(filled(say.fullmakt['change-title'], { name: 'Lise Haugen' }));
  expect(await page.getByRole('checkbox', { name: say.opens['area.1'] }).isChecked()).toBe(true);
  await enter(button(say.fullmakt['change-look']));
  await page.getByText(say.fullmakt['change-nothing']).waitFor();
  await space(page.getByRole('checkbox', { name: say.opens['area.3'] }));
  await tabTo(page.getByRole('radio', { name: say.fullmakt['lasts-open'] }));
  await press('ArrowDown');
  await enter(button(say.fullmakt['change-look']));
  await page.getByText(say.fullmakt['lasts-day-missing']).waitFor();
  const lastDay = page.getByLabel(say.fullmakt['lasts-day']);
  expect(await isOn(lastDay)).toBe(true);
  await lastDay.fill('2026-12-31');
  await enter(button(say.fullmakt['change-look']));
  await tab.arrivesAt(say.fullmakt['change-confirm-title']);
  await page.getByText(filled(say.fullmakt['area-new'], { area: say.opens['area.3'] })).waitFor();
  await page.getByText(filled(say.fullmakt.was, { what: say.fullmakt['lasts-open'] })).waitFor();
  await enter(button(say.fullmakt['change-do']));
  await tab.arrivesAt(say.fullmakt['receipt-changed-title']);
  await page.getByText(filled(say.fullmakt['receipt-changed-until'], { when: '31 December 2026' })).waitFor();
  const { given, history } = await fullmakterOf(await world.logIn('Mathias Haugen'));
  expect(given).toMatchObject([{ areas: [1, 3], state: 'active', other: { name: 'Lise Haugen' } }]);
  expect(given[0]?.to?.toString()).toBe('2026-12-31');
  expect(history).toMatchObject([{ areas: [1], ending: 'changed' }]);

  // The other side ends it.
  const lise = await tab.logIn(world, 'Lise Haugen');
  await page.goto(`/citizens/${lise}/fullmakter`);
  await enter(link(/^Mathias Haugen/));
  await tab.arrivesAt(filled(say.fullmakt['one-received'], { name: 'Mathias Haugen' }));
  await enter(link(say.fullmakt.end));
  await tab.arrivesAt(say.fullmakt['end-title']);
  await page.getByText(filled(say.fullmakt['end-again-received'], { name: 'Mathias Haugen' })).waitFor();
  await enter(button(say.fullmakt['end-yes']));
  await tab.arrivesAt(say.fullmakt['ended-title']);
});
