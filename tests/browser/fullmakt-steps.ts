import type { FullmaktArea } from '@helsesim/shared/representation/representation-model';
import type { World } from '../portal.ts';
import type { Tab } from './tab.ts';

/** The road to a fullmakt, as far as several stories go it. */

type Terms = { areas: readonly FullmaktArea[]; to?: string };

/** The picture of a box covers it: the text is clicked, as people do. */
const tick = ({ page }: Tab, id: string) => page.locator(`label[for=${id}]`).click();

/** From the first page of giving: someone who is told by number and family name. */
export async function tellReceiver(tab: Tab, world: World, name: string, familyName = name.split(' ').at(-1) ?? '') {
  const { page, say, button } = tab;
  await tab.shows(say.fullmakt['whom-title']);
  const { nationalId } = await world.person(name);
  const other = page.getByRole('radio', { name: say.fullmakt['whom-other'] });
  if ((await other.count()) > 0) await tick(tab, 'receiver-other');
  await page.getByRole('textbox', { name: say.fullmakt['national-id'] }).fill(nationalId);
  await page.getByRole('textbox', { name: say.fullmakt['family-name'] }).fill(familyName);
  await button(say.fullmakt.next).click();
  await tab.arrivesAt(say.fullmakt['terms-title']);
  return nationalId;
}

export async function chooseTerms(tab: Tab, { areas, to }: Terms) {
  for (const area of areas) await tick(tab, `area-${area}`);
  await tick(tab, to ? 'lasts-until' : 'lasts-open');
  if (to) await tab.page.getByLabel(tab.say.fullmakt['lasts-day']).fill(to);
}
