import type { Language } from '@helsesim/shared/people/people-model';
import { expect } from 'vitest';
import { cutOff, tooWide, wrongsOf } from './sound-page.ts';
import { nextFrames, type Tab } from './tab.ts';
import { wordsOf } from './words.ts';

const languages: readonly Language[] = ['nn', 'en', 'nb'];
const phone = { width: 360, height: 740 };
const smallPhone = { width: 320, height: 640 };
const desktop = { width: 1440, height: 900 };

type Looked = {
  what: string;
  path: string;
  doing?: (tab: Tab) => Promise<unknown>;
  /** What the tab is called, where it tells less than the title. */
  named?: (say: Tab['say']) => string;
};

/**
 * The page at that address, and what `doing` makes of it (each time anew), in each language: nothing for axe to say,
 * one title, no scrolling to the side from 320 to 1440 pixels, and nothing cut off when text is twice as large.
 */
export async function expectSoundPage(tab: Tab, { what, path, doing = async () => {}, named }: Looked) {
  const { page } = tab;
  const wrong: string[] = [];
  const note = (where: string, found: readonly string[]) => wrong.push(...found.map((text) => `${where}: ${text}`));
  const inEachLanguage = async (look: (language: Language) => Promise<string[]>) => {
    for (const language of languages) {
      await page.locator(`.language-choice [lang=${language}]`).dispatchEvent('click');
      await doing(tab);
      note(`${language} at ${page.viewportSize()?.width}`, await look(language));
    }
  };

  await page.setViewportSize(smallPhone);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await inEachLanguage(() => tooWide(page));
  await page.setViewportSize(phone);
  await inEachLanguage((language) => wrongsOf(page, language, named?.(wordsOf[language])));
  await tab.shoot(what.replace(/\W+/g, '-'));

  await page.setViewportSize(desktop);
  note('at 1440', await tooWide(page));
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await nextFrames(page);
  note('at twice the text size', [...(await tooWide(page)), ...(await cutOff(page))]);
  expect(wrong).toEqual([]);
}
