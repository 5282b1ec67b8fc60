import type { Tab } from './tab.ts';
import { filled } from './words.ts';

/** The road from a blank message to a sent one, as far as several stories go it. */

/** Fills in the form of an e-consultation or a message to the office, and waits until it is saved on the server. */
export async function writeMessage(
  { page, say }: Tab,
  { subject, text }: { subject: string; text: string },
): Promise<void> {
  await page.getByLabel(say.write['subject-label']).fill(subject);
  await page.locator('#text').fill(text);
  await isSaved({ page, say });
}

/** The line under what is written says when it was saved. */
export const isSaved = ({ page, say }: Pick<Tab, 'page' | 'say'>) =>
  page.getByText(say.dialogue['saved-at'].split('{')[0] ?? '').waitFor();

/** From the form, over the last look, to the receipt. Clicks twice, as people do. */
export async function sendIt(tab: Tab): Promise<void> {
  const { say, button } = tab;
  await button(say.write['look-over']).click();
  await tab.arrivesAt(say.write['look-title']);
  await button(say.write.send).dblclick();
  await tab.arrivesAt(say.write['sent-title']);
}

/** A conversation in a list, by what it is called. */
export const lineOf = ({ link }: Tab, title: string) => link(new RegExp(`^${title}`));

export const forWhom = ({ say }: Tab, name: string, age: number) =>
  filled(say.inbox['of-whom'], { name: filled(say.representation['name-and-age'], { name, age }) });
