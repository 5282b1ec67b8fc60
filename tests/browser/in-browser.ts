import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Portal, startPortal } from '../portal.ts';
import { openBrowser } from './open-browser.ts';
import { openTab, screenshotFolder, type Tab, type TabSettings } from './tab.ts';

const webFolder = join(import.meta.dirname, '../../web/dist');

/** A test process has one browser, which ends with it. */
let browser: Promise<Browser> | undefined;

/**
 * For a whole test file: a portal that listens, and tabs to visit it with. After each test its tabs are closed, and
 * whatever went wrong in them unseen (an error in the console, a request to elsewhere) fails it.
 */
export function helsesimInBrowser(settings: Parameters<typeof startPortal>[1] = {}) {
  let portal: Portal;
  let origin: string;
  let tabs: Tab[] = [];

  beforeAll(async () => {
    mkdirSync(screenshotFolder, { recursive: true });
    browser ??= openBrowser();
    portal = await startPortal(undefined, { webFolder, ...settings });
    origin = await portal.app.listen({ host: '127.0.0.1', port: 0 });
    await browser;
  });
  afterAll(() => portal.close());

  afterEach(async ({ task }) => {
    const closing = tabs;
    tabs = [];
    for (const tab of closing) await keepIfFailed(tab, task);
    await Promise.all(closing.map(({ page }) => page.context().close()));
    expect(closing.flatMap((tab) => tab.takeWrongs())).toEqual([]);
  });

  return {
    portal: () => portal,
    /** One tab for all the tests of the file, for those that only look. */
    sharedTab: (settings: TabSettings = {}): (() => Tab) => {
      let tab: Tab;
      beforeAll(async () => {
        if (!browser) throw new Error('The browser is not open');
        tab = await openTab(await browser, origin, settings);
      });
      afterAll(() => tab.page.context().close());
      afterEach(async ({ task }) => {
        await keepIfFailed(tab, task);
        expect(tab.takeWrongs()).toEqual([]);
      });
      return () => tab;
    },
    openTab: async (settings: TabSettings = {}): Promise<Tab> => {
      if (!browser) throw new Error('The browser is not open');
      const tab = await openTab(await browser, origin, settings);
      tabs.push(tab);
      return tab;
    },
  };
}

/** What was on the screen when a test failed. */
async function keepIfFailed({ page }: Tab, { name, result }: { name: string; result?: { state: string } }) {
  if (result?.state !== 'fail') return;
  const file = `failed-${name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}.png`;
  await page.screenshot({ path: join(screenshotFolder, file) });
}
