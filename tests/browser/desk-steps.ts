import type { World } from '../portal.ts';
import type { Tab } from './tab.ts';

/** What several stories of the desks do. */

export const row = ({ page }: Tab, name: string) =>
  page.locator('[data-row]').filter({ has: page.locator('.thread-row__who').filter({ hasText: name }) });
export const caseOf = ({ page }: Tab, name: string) =>
  page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) });
export const answerText = ({ page }: Tab) => page.locator('#answer-text');
export const told = ({ page }: Tab, text: string) => page.getByRole('status').getByText(text).waitFor();

export async function atMessages(tab: Tab, world: World, name: string, role: 'gp' | 'gp-secretary' = 'gp') {
  await tab.logIn(world, name, { role });
  await tab.page.goto('/desk/messages');
  await tab.shows(tab.say.deskDialogue.title);
}
