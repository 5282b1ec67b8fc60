import { findActivity } from '@helsesim/shared/activity/activity-contract';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wantNotices } from '../at-home-care.ts';
import { outboxOf, told } from '../outbox-of.ts';
import type { World } from '../portal.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import { tooWide } from './sound-page.ts';

/** A daughter in another town and a nurse on her way, each with a window of her own, on a Monday in November. */
describe('home care from afar', () => {
  const helsesim = helsesimInBrowser();
  let world: World;
  let arne: string;
  beforeAll(async () => {
    world = await helsesim.portal().makeWorld({ name: 'Solvik' });
    arne = (await world.person('Arne Johansen')).id;
    await world.save('morning');
  });
  beforeEach(() => world.restore('morning'));

  const daughter = async (width = 1440) => {
    const tab = await helsesim.openTab({ width, story: 'home-care-daughter' });
    await tab.logIn(world, 'Liv Johansen');
    return tab;
  };
  const nurse = async (name = 'Astrid Bakke') => {
    const tab = await helsesim.openTab({ width: 360, story: 'home-care-nurse' });
    await tab.logIn(world, name, { role: 'home-care-nurse' });
    return tab;
  };

  test('the nurse taps «Utført» on her phone, and the daughter sees it without doing anything', async () => {
    await wantNotices(await world.logIn('Liv Johansen'), arne, 'full');
    const liv = await daughter();
    const { say } = liv;
    await liv.page.goto(`/citizens/${arne}`);
    await liv.page.getByRole('link', { name: new RegExp(`^${say.representation['service.home-care']}`) }).click();
    await liv.arrivesAt(say.homeCare['title-other'].replace('{name}', 'Arne'));
    const next = liv.page.getByRole('region', { name: say.homeCare.next });
    await expect.poll(() => next.textContent()).toContain('I dag kl.\u00a008.00–09.30');
    expect(await next.textContent()).toContain('Medisiner. Astrid Bakke kommer.');
    await liv.shoot('overview');
    const today = liv.page.locator('.visit-day').first();
    expect(await today.textContent()).not.toContain(say.homeCare['state.completed']);

    const astrid = await nurse();
    await astrid.page.goto('/desk');
    await astrid.shows(say.deskHomeCare['route-title'].replace('{day}', 'i dag, mandag 23. november'));
    expect(await tooWide(astrid.page)).toEqual([]);
    const card = astrid.page.getByRole('article', { name: 'Arne Johansen (84)' });
    const done = card.getByRole('button', { name: 'Utført: Arne Johansen, Medisiner' });
    const box = await done.boundingBox();
    expect([Number(box?.width) >= 200, Number(box?.height) >= 48]).toEqual([true, true]);
    await done.click();
    await card.getByText('Utført kl. 08.00 av Astrid Bakke').waitFor();
    await astrid.shoot('done');

    await expect.poll(() => today.textContent(), { timeout: 15_000 }).toContain(say.homeCare['state.completed']);
    expect(await today.textContent()).toContain('Astrid Bakke var der');
    await expect.poll(() => next.textContent()).toContain('I dag kl.\u00a019.30–21.00');
    await liv.shoot('done');

    // Told when it stands: a minute later, once.
    await world.advance('PT2M');
    expect(told(await outboxOf(helsesim.portal(), world, { kind: 'visit-completed' }))).toEqual([
      'Liv Johansen by sms of visit-completed',
    ]);
  });

  test('a slip of the thumb is taken back, and focus and what is read aloud follow', async () => {
    const astrid = await nurse();
    const { page, say } = astrid;
    await page.goto('/desk/visits?day=2026-11-23&show=mine');
    const card = page.getByRole('article', { name: 'Borghild Nordmann (79)' });
    await card.getByRole('button', { name: /^Utført/ }).click();
    await card.getByRole('button', { name: /^Angre/ }).waitFor();
    const heard = () => page.getByRole('status').filter({ hasText: 'Borghild' }).textContent();
    await expect.poll(heard).toBe(say.deskHomeCare['told.complete'].replace('{name}', 'Borghild Nordmann'));
    expect(await card.getByRole('heading').evaluate((element) => element === document.activeElement)).toBe(true);
    await card.getByRole('button', { name: /^Angre/ }).click();
    await card.getByRole('button', { name: /^Utført/ }).waitFor();
    await expect.poll(heard).toBe(say.deskHomeCare['told.undo'].replace('{name}', 'Borghild Nordmann'));
  });

  test('of two nurses at the same visit the second is told that it has changed, and sees how it is', async () => {
    const [astrid, tuva] = [await nurse(), await nurse('Tuva Lien')];
    const cardOf = ({ page }: typeof astrid) => page.getByRole('article', { name: 'Arne Johansen (84)' }).first();
    for (const { page } of [astrid, tuva]) await page.goto('/desk/visits?day=2026-11-23');
    const second = cardOf(tuva).getByRole('button', { name: /^Utført/ });
    await second.waitFor();
    await cardOf(astrid)
      .getByRole('button', { name: /^Utført/ })
      .click();
    await cardOf(astrid).getByText('av Astrid Bakke').waitFor();
    await second.click();
    await cardOf(tuva).getByText(tuva.say.problems['visit-changed']).waitFor();
    await cardOf(tuva).getByText('av Astrid Bakke').waitFor();
    await tuva.shoot('changed');
  });

  test('what others change is told, and moves nothing until it is asked for', async () => {
    const astrid = await nurse();
    await astrid.page.goto('/desk/visits?day=2026-11-24');
    const card = astrid.page.getByRole('article', { name: 'Arne Johansen (84)' }).nth(1);
    await card.getByText('Dusj').waitFor();
    const liv = await daughter(360);
    const { say } = liv;
    await liv.page.goto(`/citizens/${arne}/home-care`);
    await liv.page.getByRole('link', { name: /Dusj/ }).first().click();
    await liv.arrivesAt('Besøk i morgen');
    await liv.page.getByText('Du kan avbestille her til og med mandag 23. november.').waitFor();
    await liv.link(say.homeCare['cancel-visit']).click();
    await liv.arrivesAt(say.homeCare['cancel-title']);
    await liv.shoot('cancel');
    await liv.button(say.homeCare['cancel-yes']).click();
    await liv.arrivesAt('Besøk i morgen');
    await liv.page.getByText(say.homeCare['cancelled-done']).waitFor();
    await liv.shoot('cancelled');

    const news = astrid.button(astrid.say.deskHomeCare.changed);
    await news.waitFor({ timeout: 15_000 });
    expect(await card.textContent()).not.toContain(say.homeCare['cancelled.APVAI']);
    await news.click();
    await card.getByText(say.homeCare['cancelled.APVAI']).waitFor();
  });

  test('too late, and she is told where to call instead', async () => {
    const liv = await daughter(360);
    const { page, say } = liv;
    await page.goto(`/citizens/${arne}/home-care`);
    await page.getByRole('link', { name: /Dusj/ }).first().click();
    await liv.arrivesAt('Besøk i morgen');
    await liv.link(say.homeCare['cancel-visit']).click();
    await liv.arrivesAt(say.homeCare['cancel-title']);
    await world.moveTo('2026-11-24 07:00');
    await liv.button(say.homeCare['cancel-yes']).click();
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain(say.problems['cancel-too-late']);
    expect(await alert.getByRole('link').getAttribute('href')).toMatch(/^tel:\+?\d+$/);
    await liv.shoot('too-late');
  });

  test('by keyboard alone: to the visit and to the question whether to cancel it', async () => {
    const liv = await daughter();
    const { page, say } = liv;
    const { enter } = keyboardOf(liv);
    await page.goto(`/citizens/${arne}/home-care`);
    await enter(page.getByRole('link', { name: /Dusj/ }).first());
    await liv.arrivesAt('Besøk i morgen');
    await enter(liv.link(say.homeCare['cancel-visit']));
    await liv.arrivesAt(say.homeCare['cancel-title']);
    await enter(liv.button(say.homeCare['cancel-yes']));
    await page.getByText(say.homeCare['cancelled-done']).waitFor();
  });

  test('the nurse plans for someone new, who then sees the visits', async () => {
    const astrid = await nurse();
    const { page, say } = astrid;
    const { nationalId } = await world.person('Olav Tangen');
    await page.goto('/desk/care-users');
    await astrid.link(say.deskHomeCare['new-decision']).click();
    await astrid.arrivesAt(say.deskHomeCare['decision-title']);
    await astrid.button(say.deskHomeCare.register).click();
    await page.getByText(say.deskHomeCare['need-number']).waitFor();
    await page.getByLabel(say.deskHomeCare.number).fill(nationalId);
    await page.getByText(say.homeCare['service.home-nursing'], { exact: true }).click();
    await astrid.button(say.deskHomeCare.register).click();
    await astrid.shows('Olav Tangen (72)');
    await page.getByText(say.deskHomeCare['done-registered']).waitFor();
    await astrid.button(say.deskHomeCare['add-plan']).click();
    await page.getByText('Mandag', { exact: true }).click();
    await page.getByText('Onsdag', { exact: true }).click();
    await page.getByLabel(say.deskHomeCare['window-from']).fill('10:00');
    await page.getByLabel(say.deskHomeCare['window-to']).fill('11:00');
    await astrid.button(say.deskHomeCare.save).click();
    await page.getByText('Morgenstell: mandag og onsdag kl.\u00a010.00–11.00').waitFor();
    await astrid.shoot('planned');

    const olav = await helsesim.openTab({ width: 360, story: 'home-care-new' });
    const id = await olav.logIn(world, 'Olav Tangen');
    await olav.page.goto(`/citizens/${id}/home-care`);
    await olav.page.getByText('I dag kl.\u00a010.00–11.00').waitFor();
    await olav.shoot('overview');
    // LOG-04: who looked, is told.
    const client = await world.logIn('Olav Tangen');
    const { entries } = await client.call(findActivity, { params: { citizenId: id }, query: { limit: 50 } });
    expect(entries.map(({ operation }) => operation)).toContain('register-decision');
  });
});
