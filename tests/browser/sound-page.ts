import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '@helsesim/shared/people/people-model';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 A and AA, and what those who made axe hold to be good besides. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: false,
};
type WithAxe = { axe?: { run(context: Document, options: RunOptions): Promise<AxeResults> } };

/** What is wrong with the page as it is shown now, in words; empty when nothing is. */
export async function wrongsOf(page: Page, language: Language, named?: string): Promise<string[]> {
  return [...(await foundByAxe(page)), ...(await wrongsOfDocument(page, language, named)), ...(await tooWide(page))];
}

async function foundByAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (chosen) => {
    const { axe } = window as WithAxe;
    const found = (await axe?.run(document, chosen))?.violations ?? [{ id: 'axe is not there', nodes: [] }];
    return found.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 160)) }));
  }, options);
  return violations.map(({ id, where }) => `axe: ${id}: ${where.join(' | ')}`);
}

const wrongsOfDocument = (page: Page, language: Language, named?: string): Promise<string[]> =>
  page.evaluate(
    ({ wanted, name }) => {
      const wrong: string[] = [];
      const { lang } = document.documentElement;
      if (lang !== wanted) wrong.push(`lang is ${lang}, not ${wanted}`);
      const titles = [...document.querySelectorAll('h1')].map((title) => title.textContent);
      if (titles.length !== 1) wrong.push(`${titles.length} first headings: ${titles.join(', ')}`);
      if (document.title !== `${name ?? titles[0]} – Helsesim`) wrong.push(`the tab is called ${document.title}`);
      const unfilled = document.body.textContent.match(/\{\w+\}|\bundefined\b|\bNaN\b|\[object/g);
      if (unfilled) wrong.push(`says ${unfilled.join(', ')}`);
      return wrong;
    },
    { wanted: language, name: named },
  );

/** What sticks out to the side, so that one would have to scroll to read it. The page has a moment to fit itself in. */
export async function tooWide(page: Page): Promise<string[]> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  await page.waitForFunction(fits, undefined, { timeout: 1000 }).catch(() => undefined);
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const shown = out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    return [`${scrollWidth} wide in ${clientWidth}: ${shown.join(' | ')}`];
  });
}

/** Text that does not fit in the box that holds it, and is cut off. What only readers hear is one pixel large. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cuts = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (element.clientWidth <= 1 || !element.textContent?.trim()) return false;
      const cutsX = overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
      const cutsY = overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 2;
      return cutsX || cutsY;
    });
    return cuts.map((element) => `cut off: ${element.outerHTML.slice(0, 160)}`);
  });
