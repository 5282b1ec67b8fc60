import type { Tab } from './tab.ts';

/** The ways of answering a form as refero draws it. */

/** Ticks or chooses, as people do: on the text beside the box. */
export const choose = ({ page }: Tab, question: string, answer: string) =>
  page.locator(`label[for^="item_${question}-hn"]`).filter({ hasText: answer }).click();

export const fillIn = ({ page }: Tab, question: string, answer: string) =>
  page.locator(`#item_${question}`).fill(answer);

/** The line under the questions says when they were saved. */
export const answersSaved = ({ page, say }: Tab) =>
  page
    .locator('.draft-line')
    .getByText(say.forms['saved-at'].split('{')[0] ?? '')
    .waitFor();

/** From home to the form, by the words on the way. */
export async function openForm(tab: Tab, title: string) {
  const { page, say, link } = tab;
  await link(new RegExp(`^${say.home.symptoms}`)).click();
  await page.getByRole('heading', { level: 2, name: say.forms.complaints }).waitFor();
  await link(new RegExp(`^${title}`))
    .first()
    .click();
  await tab.arrivesAt(title, say.forms['form-tab']);
}
