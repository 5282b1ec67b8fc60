import { join } from 'node:path';
import { logIn } from '@helsesim/shared/identity/identity-contract';
import type { Language, StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { Browser, ConsoleMessage, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import type { World } from '../portal.ts';
import { wordsOf } from './words.ts';

export const screenshotFolder = join(import.meta.dirname, '../../reports/screenshots');

export type TabSettings = {
  width?: number;
  /** What this browser has chosen; left out, pages are in the language of whoever is logged in, who reads `reads`. */
  language?: Language;
  reads?: Language;
  /** Where screenshots of this tab belong: the first word of their names. */
  story?: string;
};

/** The browser's own line about an answer that means no; the page says the same in words. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d /;

export async function openTab(browser: Browser, origin: string, settings: TabSettings) {
  const { width = 1440, language, reads = language ?? 'nb', story = 'page' } = settings;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: width < 700 ? 740 : 900 },
    reducedMotion: 'reduce',
    locale: 'nb-NO',
  });
  context.setDefaultTimeout(10_000);
  if (language) await context.addInitScript((chosen) => localStorage.setItem('helsesim.language', chosen), language);
  const page = await context.newPage();
  const wrong = listenForWrongs(page, origin);
  let expected = [REFUSED];
  const say = wordsOf[reads];
  let shots = 0;

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });

  return {
    page,
    say,
    reads,
    button,
    link,
    /** What went wrong unseen since the last time it was asked, but for what was expected to. */
    takeWrongs: () => {
      const unexpected = wrong.splice(0).filter((text) => !expected.some((pattern) => pattern.test(text)));
      expected = [REFUSED];
      return unexpected;
    },
    expectWrong: (pattern: RegExp) => expected.push(pattern),

    /** The page of that title is shown, alone and named in the tab, some by less than the title tells. */
    shows: (title: string, named = title) => expectPage(page, { title, named }, false),
    /** Come by a link or a button within the app: focus is on the title. */
    arrivesAt: (title: string, named = title) => expectPage(page, { title, named }, true),

    /** Logs in by the API, and not by the pages. */
    logIn: async (
      world: World,
      name: string,
      { eid = 'high', role }: { eid?: 'high' | 'substantial'; role?: StaffRoleKind } = {},
    ) => {
      const { id, staffRoles } = await world.person(name);
      const roleId = role && staffRoles.find(({ kind }) => kind === role)?.id;
      const body = { worldId: world.id, personId: id, eid, client: 'browser', ...(roleId && { roleId }) };
      const answer = await context.request.post(logIn.path, { data: body });
      expect(answer.status()).toBe(201);
      return id;
    },

    /** The whole page, as a file named by the step, the width and the language. */
    shoot: async (step: string) => {
      shots += 1;
      const file = [story, String(shots).padStart(2, '0'), step, width, reads].join('-');
      await nextFrames(page);
      await page.screenshot({ path: join(screenshotFolder, `${file}.png`), fullPage: true });
    },
  };
}
export type Tab = Awaited<ReturnType<typeof openTab>>;

function listenForWrongs(page: Page, origin: string): string[] {
  const wrong: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(`Uncaught: ${error.message}`));
  page.on('request', (request: Request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) wrong.push(`Asked ${url.origin}`);
  });
  return wrong;
}

/**
 * For those who want no motion every change is a motion of a hundredth of a millisecond, and some parts measure their
 * place before they draw themselves in it: all is as it will be two frames later.
 */
export const nextFrames = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
  });

const expectPage = (page: Page, { title, named }: { title: string; named: string }, arrived: boolean) =>
  expect
    .poll(
      () =>
        page.evaluate(() => {
          const titles = [...document.querySelectorAll('h1')];
          const focused = titles.some((heading) => heading === document.activeElement);
          return { titles: titles.map((heading) => heading.textContent), tab: document.title, focused };
        }),
      { timeout: 10_000, interval: 20 },
    )
    .toEqual({
      titles: [title],
      tab: `${named} – Helsesim`,
      focused: arrived ? true : expect.any(Boolean),
    });
