import { expect, test } from 'vitest';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';

const helsesim = helsesimInBrowser();

/** The forms that the page of complaints leads to. */
const formsOf = ({ page }: Tab) =>
  page.locator('section[aria-labelledby=complaints] a').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      title: link.querySelector('strong')?.textContent,
    })),
  );

test('the very first answer stops each form that comes with Helsesim, for oneself and for a child', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb' });
  const { page, say } = tab;
  const kari = await tab.logIn(world, 'Kari Nordmann');
  const nora = (await world.person('Nora Nordmann')).id;
  const [stopped, opened]: [string[], string[]] = [[], []];
  for (const citizenId of [kari, nora]) {
    await page.goto(`/citizens/${citizenId}/symptoms`);
    await page.getByRole('heading', { level: 2, name: say.forms.complaints }).waitFor();
    const forms = await formsOf(tab);
    expect(forms.length).toBeGreaterThan(7);
    for (const { href, title = '' } of forms) {
      const form = `${title} ${citizenId === nora ? '(Nora)' : ''}`;
      opened.push(form);
      await page.goto(href);
      // The first answer of the first question is a red sign in each of our forms.
      await page.locator('.questions label[for*="-hn-"]').first().click();
      const stop = page.locator('.red-stop').getByRole('heading', { name: say.forms['stop-title'] });
      const came = stop.waitFor({ timeout: 5_000 });
      if (await came.then(() => true).catch(() => false)) stopped.push(form);
    }
  }
  expect(stopped).toEqual(opened);
});
