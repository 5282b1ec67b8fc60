import type { Tab } from './tab.ts';

/** The tools of the bar, unfolded. */
export async function unfoldTools({ page, say, button }: Tab) {
  const unfold = button(say.worlds.tools);
  if ((await unfold.getAttribute('aria-expanded')) === 'false') await unfold.click();
  await page.getByRole('heading', { name: say.worlds['clock-title'] }).waitFor();
}

export async function setClock(tab: Tab, day: string, time: string) {
  const { page, say, button } = tab;
  await unfoldTools(tab);
  await page.getByLabel(say.worlds['set-day'], { exact: true }).fill(day);
  await page.getByLabel(say.worlds['set-time'], { exact: true }).fill(time);
  await button(say.worlds['set-go']).click();
}
