import { expect, test } from 'vitest';
import { comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { wrongsOf } from './sound-page.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

test('own words about a child lead to the child, and only what is said to be urgent is shown so', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'own-words' });
  const { page, say, button, link } = tab;
  await comeIn(tab, world, 'Kari Nordmann');
  await link(new RegExp(`^${say.home.symptoms}`)).click();
  const search = async (text: string) => {
    await page.getByLabel(say.forms['search-label']).fill(text);
    await button(say.forms.search).click();
    await page
      .getByRole('heading', { level: 3 })
      .or(page.locator('.complaint-hits h2'))
      .filter({ hasText: text })
      .waitFor();
  };
  const urgent = page.locator('.complaint-hits').getByText(`${say.forms['urgent-hit']}: `);

  await search('hoster blod');
  await urgent.waitFor();
  const called = page
    .locator('.complaint-hits')
    .getByRole('link', { name: filled(say.forms.call, { number: '22 59 13 00' }) });
  await search('har spist giftige bær');
  expect(await called.getAttribute('href')).toBe('tel:22591300');
  expect(await link(say.forms['call-113']).last().getAttribute('href')).toBe('tel:113');
  await search('qwzzk');
  await link('Andre plager eller spørsmål').first().waitFor();
  await search('barnet mitt har feber og vondt');
  expect(await urgent.count()).toBe(0);
  expect(await wrongsOf(page, 'nb', say.forms['symptoms-title'])).toEqual([]);
  await tab.shoot('of-a-child');
  const shown = page.locator('.complaint-hits li');
  if (await button(say.forms['hits-more']).count()) {
    expect(await shown.count()).toBe(5);
    await button(say.forms['hits-more']).click();
    await expect
      .poll(() =>
        shown
          .nth(5)
          .locator('a')
          .evaluate((a) => a === document.activeElement),
      )
      .toBe(true);
  }
  await link(filled(say.forms['choose-child'], { name: 'Nora' })).click();
  await page.getByRole('heading', { level: 1, name: /Nora/ }).waitFor();
  await search('feber');
  await page.locator('.complaint-hits a[href*="/self-help/"]').first().click();
  // The advice stands among the pages of the child.
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/citizens\/.*\/self-help\//);
});
