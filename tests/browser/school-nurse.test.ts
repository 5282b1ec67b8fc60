import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../portal.ts';
import { agree, askForTime, offer, onThursday } from '../school.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

/** A fourteen-year-old with MinID, the school nurse, and a mother who looks on: each with a window of their own. */
describe('the school nurse', () => {
  const helsesim = helsesimInBrowser();
  let world: World;
  let jonasId: string;
  beforeAll(async () => {
    world = await helsesim.portal().makeWorld({ name: 'Solvik' });
    jonasId = (await world.person('Jonas Nordmann')).id;
    await world.save('morning');
  });
  beforeEach(() => world.restore('morning'));

  const atPhone = async (story = 'school-youth') => {
    const tab = await helsesim.openTab({ width: 360, language: 'nb', story });
    await tab.logIn(world, 'Jonas Nordmann', { eid: 'substantial' });
    return tab;
  };
  const atDesk = async () => {
    const tab = await helsesim.openTab({ language: 'nb', story: 'school-nurse' });
    await tab.logIn(world, 'Jenny Rød', { role: 'school-nurse' });
    return tab;
  };
  const seesNothing = async ({ page }: Tab) => {
    const text = await page.locator('body').textContent();
    for (const private_ of ['Jenny', 'storefri', 'Kontoret i 2', 'helsesykepleier'])
      expect(text?.toLowerCase()).not.toContain(private_.toLowerCase());
  };

  test('he asks without a reason, she finds a time, he takes it and cancels it, and his mother sees nothing', async () => {
    const youth = await atPhone();
    const { page, say, button, link } = youth;
    const kari = await helsesim.openTab({ language: 'nb', story: 'school-mother' });
    await kari.logIn(world, 'Kari Nordmann');
    await kari.page.goto(`/citizens/${jonasId}/inbox`);
    await kari.page.getByRole('heading', { level: 1 }).waitFor();
    const inboxBefore = await kari.page.locator('main').textContent();

    await page.goto(`/citizens/${jonasId}`);
    await link(say.representation['service.school-nurse']).click();
    await youth.arrivesAt(say.school.title, say.school.tab);
    await page.getByText(say.school['private-text']).waitFor();
    await youth.shoot('page');
    await link(say.school['ask-for-time']).click();
    await youth.arrivesAt(say.school['ask-title'], say.school['tab-ask']);
    await youth.shoot('ask');
    await button(say.school['ask-send']).click();
    await page.getByText(say.school['asked-label']).waitFor();
    await page.getByText(filled(say.school['asked-text'], { day: 'torsdag 26. november' })).waitFor();
    await youth.shoot('asked');

    const nurse = await atDesk();
    await nurse.page.goto('/desk/messages');
    // The one from the demo world waits longer: the new one is the other.
    await nurse.page.locator('[data-row]').filter({ hasText: 'Jonas' }).last().click();
    await nurse.button(nurse.say.deskDialogue['do.offer']).click();
    await nurse.page.locator('#offer-day').fill('2026-11-26');
    await nurse.page.locator('#offer-time').fill('11:30');
    await nurse.page.locator('#offer-place').fill('Kontoret i 2. etasje');
    await nurse.button(nurse.say.deskDialogue['offer-send']).click();
    await nurse.page.getByText(nurse.say.deskDialogue['done.offer-label']).waitFor();

    // Without a reload.
    await button(say.station.take).waitFor({ timeout: 15_000 });
    await youth.shoot('offered');
    await button(say.station.take).click();
    await page.getByText(say.station['taken-label']).waitFor();
    await page.getByText('Torsdag 26. november kl. 11.30, 30 minutter').waitFor();
    await youth.shoot('taken');

    await nurse.page.goto('/desk/times?day=2026-11-26');
    await nurse.shows(filled(nurse.say.deskStation['times-title'], { week: 48 }));
    await nurse.page.getByText('Jonas Nordmann (14)').waitFor();
    await nurse.shoot('calendar');

    await link(say.station['cancel-time']).click();
    await youth.arrivesAt(say.station['cancel-title'], say.school['tab-cancel']);
    await button(say.station['cancel-yes']).click();
    await page.getByText(say.station['cancelled-label']).waitFor();
    expect(await page.getByText('11.30').count()).toBe(0);

    // All the while, and when she looks again.
    expect(await kari.page.locator('main').textContent()).toBe(inboxBefore);
    for (const place of ['inbox', 'health-station', 'appointments', 'activity', '']) {
      await kari.page.goto(`/citizens/${jonasId}/${place}`);
      await kari.page.getByRole('heading', { level: 1 }).waitFor();
      await seesNothing(kari);
    }
    await kari.page.goto(`/citizens/${jonasId}/school`);
    await kari.page.getByRole('heading', { level: 1 }).waitFor();
    await seesNothing(kari);
    await kari.shoot('shut');
  });

  test('the history of the browser tells nothing of it', async () => {
    const jonas = await world.logIn('Jonas Nordmann', { eid: 'substantial' });
    const jenny = await world.logIn('Jenny Rød', { role: 'school-nurse' });
    const { threadId } = await agree(jonas, jenny);
    const tab = await atPhone('school-history');
    const here = `/citizens/${jonasId}`;
    const pages = ['school', 'school/ask', 'school/places', `inbox/threads/${threadId}`];
    for (const place of pages) {
      await tab.page.goto(`${here}/${place}`);
      await tab.page.getByRole('heading', { level: 1 }).waitFor();
      const written = `${tab.page.url()} ${await tab.page.title()}`;
      expect(written).not.toMatch(/nurse|sykepleier|helsetjeneste|health|ungdom|youth/i);
    }
  });

  test('by keyboard alone: he asks, takes the time, and reads about a place he has chosen on the map', async () => {
    const jonas = await world.logIn('Jonas Nordmann', { eid: 'substantial' });
    const jenny = await world.logIn('Jenny Rød', { role: 'school-nurse' });
    const { threadId } = await askForTime(jonas);
    await offer(jenny, threadId, onThursday);
    const tab = await atPhone('school-keyboard');
    const { page, say, button, link } = tab;
    const keyboard = keyboardOf(tab);
    await page.goto(`/citizens/${jonasId}/school`);
    await tab.shows(say.school.title, say.school.tab);
    await keyboard.tabTo(button(say.station.take));
    await keyboard.press('Enter');
    await page.getByText(say.station['taken-label']).waitFor();
    await keyboard.tabTo(link(say.school['places-link']));
    await keyboard.press('Enter');
    await tab.arrivesAt(say.school['places-title'], say.school['tab-places']);
    const sign = button('2: Helsestasjon for ungdom i Nesbukta');
    await keyboard.tabTo(sign);
    await keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 3, name: '2: Helsestasjon for ungdom i Nesbukta' });
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText(filled(say.school['opens-at'], { when: 'i morgen kl. 14.00' })).waitFor();
    await tab.shoot('map');
  });
});
