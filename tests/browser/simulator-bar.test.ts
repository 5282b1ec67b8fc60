import { expect, test } from 'vitest';
import { bookOverApi } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { unfoldTools } from './simulator-bar.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

async function kariWithTools(story: string) {
  const world = await helsesim.portal().makeWorld({ name: `Solvik for ${story}` });
  const tab = await helsesim.openTab({ language: 'nb', story });
  const id = await tab.logIn(world, 'Kari Nordmann');
  await tab.page.goto(`/citizens/${id}`);
  await unfoldTools(tab);
  const said = (text: string) => tab.page.getByRole('status').getByText(text, { exact: true }).waitFor();
  const clock = async () => (await tab.page.locator('aside time').textContent()) ?? '';
  return { world, tab, id, said, clock, ...tab };
}

test('the clock is moved on, set, run and stopped, and never goes back', async () => {
  const { world, tab, page, say, button, said, clock } = await kariWithTools('clock');
  expect(await clock()).toBe('23. november 2026 08.00');
  await button(`${say.worlds.advance} +${say.worlds['advance.P1D']}`).click();
  await said(filled(say.worlds['done-clock'], { time: 'tirsdag 24. november kl. 08.00' }));
  expect(await clock()).toBe('24. november 2026 08.00');

  await page.getByLabel(say.worlds['advance-free']).fill('en uke');
  await button(say.worlds['advance-go']).click();
  await page.getByRole('alert').getByText(say.worlds['advance-wrong']).waitFor();
  await page.getByLabel(say.worlds['advance-free']).fill('PT90M');
  await button(say.worlds['advance-go']).click();
  await said(filled(say.worlds['done-clock'], { time: 'tirsdag 24. november kl. 09.30' }));

  await page.getByLabel(say.worlds['set-day'], { exact: true }).fill('2026-11-20');
  await button(say.worlds['set-go']).click();
  await page.getByRole('alert').getByText(say.problems['clock-backwards']).waitFor();
  await tab.shoot('backwards');

  // The page counts on by itself from what the server said.
  await button(`${say.worlds['run-title']} ${filled(say.worlds['run-go'], { speed: 3600 })}`).click();
  await said(filled(say.worlds['done-run'], { speed: 3600 }));
  const running = await clock();
  await expect.poll(clock, { timeout: 5000 }).not.toBe(running);
  await button(say.worlds.freeze).click();
  await page.getByText(`(${say.worlds['clock-frozen']})`).waitFor();
  expect((await world.describe()).clock).toEqual({ mode: 'frozen' });
});

test('a saved moment is gone back to; what came after it is gone', async () => {
  const { world, tab, id, page, say, button, said } = await kariWithTools('snapshot');
  await page.getByLabel(say.worlds['snapshot-name']).fill('Før alt');
  await button(say.worlds['snapshot-save']).click();
  await page.getByRole('alert').getByText(say.worlds['snapshot-wrong']).waitFor();
  await page.getByLabel(say.worlds['snapshot-name']).fill('foer-alt');
  await button(say.worlds['snapshot-save']).click();
  await said(filled(say.worlds['done-save'], { name: 'foer-alt' }));

  await bookOverApi(await world.logIn('Kari Nordmann'), id);
  await world.advance('PT10M');
  await page.goto(`/citizens/${id}/appointments`);
  await page.getByRole('heading', { name: say.booking.upcoming }).waitFor();
  await unfoldTools(tab);
  await button(filled(say.worlds['restore-label'], { name: 'foer-alt' })).click();
  await tab.shoot('sure');
  await button(say.worlds['restore-yes']).click();
  await said(filled(say.worlds['done-restore'], { name: 'foer-alt' }));
  await page.getByText(say.booking['upcoming-none'], { exact: true }).waitFor();
  expect((await world.now()).toString()).toBe('2026-11-23T07:00:00Z');
});

test('a fork is gone into as the same person, on the same page, and lives a life of its own', async () => {
  const { world, tab, id, page, say, button, said, clock } = await kariWithTools('fork');
  await page.getByLabel(say.worlds['fork-name']).fill('Solvik, en gang til');
  await button(say.worlds['fork-go']).click();
  await said(filled(say.worlds['done-fork'], { name: 'Solvik, en gang til' }));
  await tab.shoot('made');
  await button(filled(say.worlds['fork-enter'], { world: 'Solvik, en gang til', name: 'Kari Nordmann' })).click();
  await page.locator('aside').getByText('Solvik, en gang til', { exact: true }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/citizens/${id}`);
  await unfoldTools(tab);
  await button(`${say.worlds.advance} +${say.worlds['advance.P1W']}`).click();
  await expect.poll(clock).toBe('30. november 2026 08.00');
  expect((await world.now()).toString()).toBe('2026-11-23T07:00:00Z');
});

test('a fingerprint is told, and can be copied', async () => {
  const { world, page, say, button } = await kariWithTools('fingerprint');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(say.worlds['fingerprint-go']).click();
  const sha256 = await world.fingerprint();
  await page.getByText(sha256).waitFor();
  await button(filled(say.platform['copy-label'], { name: say.worlds.fingerprint })).click();
  await page.getByText(say.platform.copied, { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sha256);
});
