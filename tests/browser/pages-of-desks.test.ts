import { beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../portal.ts';
import { expectSoundPage } from './every-language.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';

/** The pages of those who answer citizens, in all languages and widths. */
describe('the desks of Solvik', () => {
  const helsesim = helsesimInBrowser();
  const sharedTab = helsesim.sharedTab({ width: 360, story: 'pages-of-desks' });
  let world: World;
  beforeAll(async () => {
    world = await helsesim.portal().makeWorld({ name: 'Solvik' });
  });
  const sound = (what: string, path: string, doing?: (tab: Tab) => Promise<unknown>) =>
    expectSoundPage(sharedTab(), { what, path, ...(doing && { doing }) });

  /** Opened anew from the list, as one comes to it; the same page is looked at in each language. */
  const open =
    (name: string, unfold?: string) =>
    async ({ page }: Tab) => {
      const row = page.locator('[data-row]').filter({ hasText: name });
      if (!new URL(page.url()).pathname.split('/')[3]) await row.first().click();
      await page.locator('h2#case').waitFor();
      const panel = unfold && page.locator(`[data-panel=${unfold}]`);
      if (panel && (await panel.getAttribute('aria-expanded')) === 'false') await panel.click();
    };

  test('the worklist of the fastlege', async () => {
    await sharedTab().logIn(world, 'Ingrid Lie', { role: 'gp' });
    await sound('desk-messages', '/desk/messages');
  });
  test('what is answered', () => sound('desk-answered', '/desk/messages?show=answered'));
  test('what is closed', () => sound('desk-closed', '/desk/messages?show=closed&mine=true'));
  test('an e-consultation', () => sound('desk-case', '/desk/messages', open('Arne Johansen')));
  test.each(['forward', 'book-instead', 'offer'])('a case, with what one can do: %s', (panel) =>
    sound(`desk-case-${panel}`, '/desk/messages', open('Daniel Okafor', panel)),
  );
  test('a renewal', () => sound('desk-renewal', '/desk/messages', open('Borghild Nordmann')));
  test('a case that is closed', () => sound('desk-case-closed', '/desk/messages?show=closed', open('')));
  test('a case that went by letter', () => sound('desk-case-post', '/desk/messages?show=answered', open('Magnhild')));
  test('a case that is not there', () =>
    sound('desk-case-gone', '/desk/messages/00000000-0000-4000-8000-000000000000'));
  test('writing to a citizen', () =>
    sound('desk-write', '/desk/write', async ({ page }) => {
      if ((await page.locator('#subject').count()) > 0) return;
      await page.locator('#patient-name').fill('Nordmann');
      await page.locator('.patient-search button').click();
      await page.getByRole('button', { name: /^Kari Nordmann/ }).click();
      await page.locator('#subject').waitFor();
    }));
  test('the office', () => sound('desk-office', '/desk/office'));
  test('templates', () => sound('desk-templates', '/desk/templates'));

  test.each([
    ['Lise Haugen', 'gp-secretary'],
    ['Mikkel Ruud', 'nettlege'],
    ['Astrid Bakke', 'home-care-nurse'],
    ['Kristin Aune', 'health-nurse'],
    ['Jenny Rød', 'school-nurse'],
  ] as const)('the worklist of %s, %s', async (name, role) => {
    await sharedTab().logIn(world, name, { role });
    await sound(`desk-messages-${role}`, '/desk/messages');
  });
  test('the office, for a role that has none', () => sound('desk-office-closed', '/desk/office'));
  test('the desks of others', async () => {
    await sharedTab().logIn(world, 'Vigdis Hagen', { role: 'case-worker' });
    await sound('desk-messages-closed', '/desk/messages');
    await sound('desk-write-closed', '/desk/write');
  });
});

describe('the top of a desk', () => {
  const helsesim = helsesimInBrowser();

  test.each([
    ['Ingrid Lie', 'gp'],
    ['Kristin Aune', 'health-nurse'],
  ] as const)('is one line at 1440 px with all its links: %s', async (name, role) => {
    const world = await helsesim.portal().makeWorld();
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { page, logIn } = await helsesim.openTab({ width: 1440, language });
      await logIn(world, name, { role });
      await page.goto('/desk/messages');
      await page.locator('.header__staff').waitFor();
      const tops = await page.locator('.header__row > *').evaluateAll((parts) =>
        parts
          .map((part) => (part.firstElementChild && !part.clientHeight ? part.firstElementChild : part))
          .map((part) => {
            const { top, bottom } = part.getBoundingClientRect();
            return Math.abs((top + bottom) / 2);
          }),
      );
      expect(Math.max(...tops) - Math.min(...tops), `${language}: ${tops.join()}`).toBeLessThan(6);
    }
  });
});
