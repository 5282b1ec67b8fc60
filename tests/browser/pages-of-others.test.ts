import { beforeAll, describe, test } from 'vitest';
import { at } from '../moment.ts';
import type { World } from '../portal.ts';
import { bookOverApi } from './booking-steps.ts';
import { expectSoundPage } from './every-language.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { filled } from './words.ts';

/** The pages of the door, of staff, of testers, and those that are shown when a page cannot be. */
describe('a server with two worlds', () => {
  const helsesim = helsesimInBrowser();
  const sharedTab = helsesim.sharedTab({ width: 360, story: 'pages-of-others' });
  let world: World;
  beforeAll(async () => {
    world = await helsesim.portal().makeWorld({ name: 'Solvik' });
    await helsesim.portal().makeWorld({ name: 'En verden med et langt navn som noen har funnet på' });
    await world.save('foer-alt');
    for (const [name, time] of [
      ['Kari Nordmann', '2026-11-23 09:20'],
      ['Daniel Okafor', '2026-11-23 10:40'],
    ] as const) {
      const visitor = await world.logIn(name);
      await bookOverApi(visitor, visitor.id, at(time));
    }
  });
  const idOf = async (name: string) => (await world.person(name)).id;

  test('choosing a world', () => expectSoundPage(sharedTab(), { what: 'worlds', path: '/login' }));
  test('choosing a person', () => expectSoundPage(sharedTab(), { what: 'people', path: `/login/${world.id}` }));
  test('finding nobody', () =>
    expectSoundPage(sharedTab(), {
      what: 'nobody',
      path: `/login/${world.id}`,
      doing: async ({ page }) => {
        await page.getByRole('searchbox').fill('Askeladden');
        await page.locator('main li').first().waitFor({ state: 'detached' });
      },
    }));
  test('being sent to the door', () =>
    expectSoundPage(sharedTab(), {
      what: 'sent-to-login',
      path: '/citizens/00000000-0000-8000-8000-000000000000/book',
    }));
  test.each(['Kari Nordmann', 'Lise Haugen', 'Magnhild Eriksen', 'Gunnar Nilsen'])('logging in as %s', async (name) =>
    expectSoundPage(sharedTab(), { what: `login ${name}`, path: `/login/${world.id}/${await idOf(name)}` }),
  );
  test('the people of a world, for testers', () =>
    expectSoundPage(sharedTab(), { what: 'tester-people', path: `/simulator/${world.id}/people` }));
  test('a person, for testers', async () =>
    expectSoundPage(sharedTab(), {
      what: 'tester-person',
      path: `/simulator/${world.id}/people/${await idOf('Astrid Bakke')}`,
    }));
  test('what the rules say, for testers', async () =>
    expectSoundPage(sharedTab(), {
      what: 'tester-rules',
      path: `/simulator/${world.id}/people/${await idOf('Kari Nordmann')}?for=${await idOf('Jonas Nordmann')}&eid=high`,
      doing: async ({ page }) => {
        const all = page.locator('.tool-answer > .tool-button');
        if ((await all.getAttribute('aria-pressed')) === 'false') await all.click();
        await page.locator('.trace').first().waitFor();
      },
    }));
  test('no such page', () => expectSoundPage(sharedTab(), { what: '404', path: '/finnes/ikke' }));

  test('the appointment book', async () => {
    await sharedTab().logIn(world, 'Ingrid Lie', { role: 'gp' });
    await expectSoundPage(sharedTab(), { what: 'desk', path: '/desk' });
  });
  test('an empty day', () => expectSoundPage(sharedTab(), { what: 'desk-empty', path: '/desk?day=2026-11-28' }));
  test('the appointment book, for a role that has none', async () => {
    await sharedTab().logIn(world, 'Astrid Bakke', { role: 'home-care-nurse' });
    await expectSoundPage(sharedTab(), { what: 'desk-closed', path: '/desk?day=2026-11-23' });
  });

  test('declarations that are asked of the fastlege', async () => {
    await sharedTab().logIn(world, 'Ingrid Lie', { role: 'gp' });
    await expectSoundPage(sharedTab(), { what: 'declarations', path: '/desk/declarations' });
  });
  test('no declarations', async () => {
    await sharedTab().logIn(world, 'Lars Holm', { role: 'gp' });
    await expectSoundPage(sharedTab(), { what: 'declarations-none', path: '/desk/declarations' });
  });
  test('a desk for another role', () =>
    expectSoundPage(sharedTab(), { what: 'desk-of-others', path: '/desk/applications' }));
  test('applications for tildelt fullmakt', async () => {
    await sharedTab().logIn(world, 'Vigdis Hagen', { role: 'case-worker' });
    await expectSoundPage(sharedTab(), {
      what: 'applications',
      path: '/desk',
      // A refusal without a reason is told of at the question.
      doing: ({ page }) => page.locator('.decision__form button').last().click(),
    });
  });
  test.each(['fullmakt', 'ending', 'reactivation'])('a paper form that is not filled in: %s', (form) =>
    expectSoundPage(sharedTab(), {
      what: `paper-${form}`,
      path: `/desk/paper/${form}`,
      doing: ({ page }) => page.locator('main form button[type=submit]').click(),
    }),
  );

  test('the tools of the simulator', async () => {
    const id = await sharedTab().logIn(world, 'Kari Nordmann');
    await expectSoundPage(sharedTab(), {
      what: 'tools',
      path: `/citizens/${id}`,
      doing: async ({ page }) => {
        const unfold = page.locator('aside button[aria-expanded]');
        if ((await unfold.getAttribute('aria-expanded')) === 'false') await unfold.click();
        await page.locator('aside h2').first().waitFor();
      },
    });
  });

  test('the server fails', async () => {
    const tab = sharedTab();
    const id = await idOf('Kari Nordmann');
    tab.expectWrong(/the server responded with a status of 502/);
    // As something between the browser and the server may answer.
    await tab.page.route('**/access', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await expectSoundPage(tab, { what: '500', path: `/citizens/${id}` });
    await tab.page.unroute('**/access');
  });
  test('the network fails', async () => {
    const tab = sharedTab();
    const id = await idOf('Kari Nordmann');
    tab.expectWrong(/net::ERR_FAILED/);
    await tab.page.route('**/access', (route) => route.abort());
    await expectSoundPage(tab, { what: 'offline', path: `/citizens/${id}` });
    await tab.page.unroute('**/access');
    await tab.page.locator('main button').first().click();
    await tab.shows(filled(tab.say.home['title-self'], { name: 'Kari' }));
  });
});

describe('a server with a key', () => {
  const helsesim = helsesimInBrowser({ key: 'sesam-sesam-sesam' });
  const sharedTab = helsesim.sharedTab({ width: 360, story: 'key' });

  test('asks for it, and lets in whoever has it', async () => {
    const tab = sharedTab();
    await helsesim.portal().makeWorld();
    await expectSoundPage(tab, {
      what: 'wrong',
      path: '/login',
      doing: async ({ page }) => {
        await page.locator('#key').fill('sesam-sesam');
        await page.locator('main button[type=submit]').click();
        await page.getByRole('alert').waitFor();
      },
    });
    await tab.page.locator('#key').fill('sesam-sesam-sesam');
    await tab.page.locator('main button[type=submit]').click();
    await tab.arrivesAt(tab.say.identity['people-title']);
  });
});
