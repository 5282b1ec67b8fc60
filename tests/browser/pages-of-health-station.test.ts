import { beforeAll, describe, test } from 'vitest';
import { answer } from '../conversation.ts';
import type { World } from '../portal.ts';
import { agree, askForTime, offer } from '../school.ts';
import { expectSoundPage } from './every-language.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';

const helsesim = helsesimInBrowser();
const sharedTab = helsesim.sharedTab({ width: 360, story: 'pages-of-health-station' });

/** Where things are in the world that all these pages are of. */
let place: Awaited<ReturnType<typeof furnish>>;
beforeAll(async () => {
  place = await furnish(await helsesim.portal().makeWorld({ name: 'Solvik' }));
});

async function furnish(world: World) {
  const jonas = await world.logIn('Jonas Nordmann', { eid: 'substantial' });
  const jenny = await world.logIn('Jenny Rød', { role: 'school-nurse' });
  const agreed = await agree(jonas, jenny);
  const { threadId } = await askForTime(jonas, 'Kan jeg komme i storefri?');
  await offer(jenny, threadId);
  await answer(jenny, agreed.threadId, { text: 'Da sees vi.' });
  const ids = new Map<string, string>();
  for (const name of ['Ella Vangen', 'Camilla Vangen', 'Henrik Haugen', 'Kari Nordmann', 'Sander Fossum'])
    ids.set(name, (await world.person(name)).id);
  return { world, jonas: `/citizens/${jonas.id}`, agreed, of: (name: string) => `/citizens/${ids.get(name)}` };
}
type Doing = (tab: Tab) => Promise<unknown>;
const sound = (what: string, path: string, named?: (say: Tab['say']) => string, doing?: Doing) =>
  expectSoundPage(sharedTab(), { what, path, ...(doing && { doing }), ...(named && { named }) });

describe('the helsestasjon', () => {
  test.each([
    ['a small child', 'Camilla Vangen', 'Ella Vangen'],
    ['oneself, with a midwife', 'Camilla Vangen', 'Camilla Vangen'],
    ['a child of twelve, read only', 'Lise Haugen', 'Henrik Haugen'],
    ['nobody to turn to', 'Kari Nordmann', 'Kari Nordmann'],
  ])('%s', async (what, who, whom) => {
    await sharedTab().logIn(place.world, who);
    await sound(what, `${place.of(whom)}/health-station`);
  });

  test('cancelling a time that is not there', async () => {
    await sharedTab().logIn(place.world, 'Camilla Vangen');
    await sound('cancel-gone', `${place.of('Camilla Vangen')}/health-station/cancel/nothing`);
  });
});

describe('the school nurse’s pages', () => {
  beforeAll(async () => {
    await sharedTab().logIn(place.world, 'Jonas Nordmann', { eid: 'substantial' });
  });

  test('offered and agreed', () => sound('school', `${place.jonas}/school`, (say) => say.school.tab));
  test('just asked', () => sound('asked', `${place.jonas}/school?asked`, (say) => say.school.tab));
  test('asking', () => sound('ask', `${place.jonas}/school/ask`, (say) => say.school['tab-ask']));
  test('the map', () => sound('places', `${place.jonas}/school/places`, (say) => say.school['tab-places']));
  test('cancelling', () =>
    sound('cancel', `${place.jonas}/school/cancel/${place.agreed.id}`, (say) => say.school['tab-cancel']));
  test('a conversation', () =>
    sound('thread', `${place.jonas}/inbox/threads/${place.agreed.threadId}`, (say) => say.dialogue.tab));
  test('from sixteen', async () => {
    await sharedTab().logIn(place.world, 'Sander Fossum');
    await sound('seventeen', `${place.of('Sander Fossum')}/school`, (say) => say.school.tab);
  });
  test('a map of a real municipality', async () => {
    const { world } = place;
    const address = { line: 'Eksempelgata 9', postalCode: '5015', place: 'Bergen' };
    await world.change((await world.person('Sander Fossum')).id, { municipality: '4601', address });
    await sharedTab().logIn(world, 'Sander Fossum');
    await sound('bergen', `${place.of('Sander Fossum')}/school/places`, (say) => say.school['tab-places']);
  });
  test('shut to a parent', async () => {
    await sharedTab().logIn(place.world, 'Kari Nordmann');
    await sound('shut', `${place.jonas}/school`);
  });
});

describe('the desks', () => {
  beforeAll(async () => {
    await sharedTab().logIn(place.world, 'Kristin Aune', { role: 'health-nurse' });
  });

  test('the calendar', () => sound('times', '/desk/times?day=2026-11-30'));
  test('a week without times', () => sound('times-none', '/desk/times?day=2030-01-01'));
  test('information', () => sound('information', '/desk/information'));
  test('new information, with what is missing', () =>
    sound('information-faults', '/desk/information', undefined, async ({ page }) => {
      const begin = page.locator('.buttons button').first();
      await begin.click();
      await page.locator('button[value=publish]').click();
      await page.locator('.information-form [class*=error]').first().waitFor();
    }));
  test('the midwife', () => sound('midwife', '/desk/midwife'));
  test('shut to another role', async () => {
    await sharedTab().logIn(place.world, 'Jenny Rød', { role: 'school-nurse' });
    await sound('midwife-shut', '/desk/midwife');
  });
});
