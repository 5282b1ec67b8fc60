import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { kilobytes, limits, measureFirstLoad } from '../../web/first-load.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

/** The first load, and what the page itself brings: all that comes before one can read it. */
const WHOLE_PAGE = 185_000;

/** What comes over the wire until the page of that title is there and nothing more is on its way. */
async function loadOf({ page }: Tab, path: string, title: string) {
  const bodies: Promise<{ url: string; body: Buffer }>[] = [];
  page.on('response', (response) => {
    const url = new URL(response.url()).pathname;
    if (/\.(js|css)$/.test(url)) bodies.push(response.body().then((body) => ({ url, body })));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const all = await Promise.all(bodies);
  const sizeOf = (ending: string) =>
    all.filter(({ url }) => url.endsWith(ending)).reduce((total, { body }) => total + gzipSync(body).length, 0);
  const size = { script: sizeOf('.js'), style: sizeOf('.css') };
  console.log(`${title} ${kilobytes(size.script)} of script and ${kilobytes(size.style)} of style, gzip`);
  return size;
}

test('what every page stands on is small', () => {
  const { script, style } = measureFirstLoad();
  expect(script).toBeLessThanOrEqual(limits.script);
  expect(style).toBeLessThanOrEqual(limits.style);
});

test('the first page at the door is small', async () => {
  await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  const { script, style } = await loadOf(tab, '/', tab.say.identity['people-title']);
  expect(script).toBeLessThanOrEqual(WHOLE_PAGE);
  expect(style).toBeLessThanOrEqual(limits.style);
});

test('the first page of someone who is logged in already is small', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  const id = await tab.logIn(world, 'Kari Nordmann');
  const title = filled(tab.say.home['title-self'], { name: 'Kari' });
  const { script, style } = await loadOf(tab, `/citizens/${id}`, title);
  expect(script).toBeLessThanOrEqual(WHOLE_PAGE);
  expect(style).toBeLessThanOrEqual(limits.style);
});

test('a browser that does not know Temporal yet shows the same times', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  const { page, say } = tab;
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  const id = await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${id}/book`);
  await page.getByText(say.booking['reason.skin']).click();
  await tab.button(say.booking.next).click();
  await page.getByText(say.booking['urgent-none']).click();
  await tab.button(say.booking['see-times']).click();
  await page.getByRole('heading', { level: 2, name: 'I dag, mandag 23. november' }).waitFor();
});
