/**
 * `node tests/bench/form-page.ts`: how long until one can answer the first question of a form on a slow phone: a processor
 * of a quarter of this one's speed, 1.6 Mbit/s, 150 ms to the server and back. Measured in the browser, until an answer
 * that is pressed is chosen. Builds the pages first, as `pnpm start` does.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '@helsesim/server/app';
import { formKeyOf } from '@helsesim/server/forms/form-key';
import { openStore } from '@helsesim/server/open-store';
import { systemClock } from '@helsesim/server/platform/clock';
import { startWorlds } from '@helsesim/server/start-worlds';
import { logIn } from '@helsesim/shared/identity/identity-contract';
import * as people from '@helsesim/shared/people/people-contract';
import { createWorld } from '@helsesim/shared/worlds/worlds-contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.ts';
import { clientOver, overInject } from '../client.ts';

const FORM = 'sore-throat';
const WEB = join(import.meta.dirname, '../../web');
/** Each is measured so often, and the middle one counts. */
const RUNS = 3;
/** Milliseconds. */
const MOST = 2_500;
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;

type Place = { origin: string; citizen: string; form: string; login: object };
type Way = (page: Page, place: Place) => Promise<number>;

/** Come by the list of complaints, which is how one comes to a form; and by its address, with nothing fetched before. */
const ways: Record<string, Way> = {
  'from the list of complaints': async (page, { origin, citizen, form }) => {
    await page.goto(`${origin}/citizens/${citizen}/symptoms`, { waitUntil: 'networkidle' });
    return untilAnswered(page, () => page.locator(`a[href$="/forms/${form}"]`).first().click());
  },
  'by its address, the portal seen before': async (page, { origin, citizen, form }) => {
    await page.goto(`${origin}/citizens/${citizen}/symptoms`, { waitUntil: 'networkidle' });
    return untilAnswered(page, () => page.goto(`${origin}/citizens/${citizen}/forms/${form}`, { waitUntil: 'commit' }));
  },
  'by its address, for the first time': (page, { origin, citizen, form }) =>
    untilAnswered(page, () => page.goto(`${origin}/citizens/${citizen}/forms/${form}`, { waitUntil: 'commit' })),
};

/** The browser’s own clock, from what was pressed until an answer is chosen. */
async function untilAnswered(page: Page, go: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await go();
  // In the page, so that what the test asks of the browser costs nothing: a person would press as soon as it is there.
  await page.waitForFunction(
    () => {
      const answer = document.querySelector<HTMLInputElement>('main input[type=checkbox], main input[type=radio]');
      if (answer && !answer.checked) answer.click();
      return answer?.checked;
    },
    undefined,
    { polling: 50, timeout: 60_000 },
  );
  return performance.now() - begun;
}

async function onSlowPhone(browser: Browser, place: Place, way: Way): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nb-NO' });
  try {
    await enter(context, place);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return await way(page, place);
  } finally {
    await context.close();
  }
}

async function enter(context: BrowserContext, { origin, login }: Place) {
  const answer = await context.request.post(`${origin}${logIn.path}`, { data: login });
  if (!answer.ok()) throw new Error(`Logging in was answered ${answer.status()}`);
}

/** Milliseconds until one can answer, by the way one came. */
export async function formOnSlowPhone() {
  await import('../../web/build-when-stale.ts');
  const folder = mkdtempSync(join(tmpdir(), 'helsesim-bench-'));
  const worlds = await startWorlds(await openStore({ folder }), systemClock);
  const settings = { jwtSecret: 'only-for-the-benchmark-and-nothing-else', webFolder: join(WEB, 'dist') };
  const app = await buildApp({ worlds, system: systemClock }, settings);
  const browser = await openBrowser();
  try {
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const tester = clientOver(overInject(app), {});
    const { id: worldId } = await tester.call(createWorld, { body: { population: 'demo' } });
    const body = { search: 'Kari Nordmann', limit: 1, offset: 0 };
    const found = await tester.call(people.findPeople, { params: { worldId }, body });
    const citizen = found.people[0]?.id ?? '';
    const form = formKeyOf(worldId, FORM);
    const place = { origin, citizen, form, login: { worldId, personId: citizen, eid: 'high', client: 'browser' } };
    const rows = [];
    for (const [name, way] of Object.entries(ways)) {
      const took: number[] = [];
      for (let run = 0; run < RUNS; run += 1) took.push(await onSlowPhone(browser, place, way));
      const [middle = Number.NaN] = took.toSorted((one, other) => one - other).slice(Math.floor(RUNS / 2));
      rows.push({ way: name, milliseconds: Math.round(middle), most: MOST });
    }
    return rows;
  } finally {
    await browser.close();
    await app.close();
    await worlds.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await formOnSlowPhone());
