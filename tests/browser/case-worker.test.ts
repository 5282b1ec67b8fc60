import { findAppointments } from '@helsesim/shared/booking/booking-contract';
import { endFullmakt, findFullmakter } from '@helsesim/shared/fullmakt/fullmakt-contract';
import { becomeInactive } from '@helsesim/shared/privacy/privacy-contract';
import { findAccess } from '@helsesim/shared/representation/representation-contract';
import { nb as application } from '@helsesim/web/fullmakt/application/words.nb';
import { nb as fullmakt } from '@helsesim/web/fullmakt/words.nb';
import { expect, test } from 'vitest';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

test('Terje applies for his mother, her fastlege declares, the case worker grants, and Terje has access', async () => {
  const world = await helsesim.portal().makeWorld();
  const ruth = await world.details('Ruth Lund');

  // The next of kin.
  const terje = await helsesim.openTab({ width: 360, language: 'nb', story: 'tildelt-applicant' });
  const { say } = terje;
  const terjeId = await terje.logIn(world, 'Terje Lund');
  await terje.page.goto(`/citizens/${terjeId}/fullmakter`);
  await terje.link(application.apply).click();
  await terje.arrivesAt(application['apply-title']);
  await terje.page.locator('#name').fill('Ruth Lund');
  await terje.page.locator('#national-id').fill(ruth.nationalId);
  await terje.page.getByText(application['relation.child']).click();
  await terje.button(fullmakt.next).click();
  await terje.arrivesAt(application['send-title']);
  await terje.page.getByText(application['proof.passport']).click();
  await terje.page.getByText(application.statement).click();
  await terje.button(application.send).click();
  await terje.arrivesAt(application['receipt-title']);
  await terje.shoot('sent');

  // The case worker sees it, and what it waits for.
  const vigdis = await helsesim.openTab({ width: 1440, language: 'nb', story: 'tildelt-case-worker' });
  await vigdis.page.goto(`/login/${world.id}/${(await world.person('Vigdis Hagen')).id}`);
  await vigdis.page.getByText(/^Saksbehandler ved/).waitFor();
  await vigdis.button(say.identity['go-in']).click();
  await vigdis.arrivesAt(say.deskFullmakt['applications-title']);
  await vigdis.page.getByRole('button', { name: /^Ruth Lund/ }).click();
  await vigdis.page.getByText(say.deskFullmakt['obstacle.declaration-missing']).waitFor();
  expect(await vigdis.button(say.deskFullmakt.grant).count()).toBe(0);
  await vigdis.shoot('waits');

  // Her fastlege.
  const gp = await helsesim.openTab({ width: 1440, language: 'nb', story: 'tildelt-fastlege' });
  await gp.logIn(world, 'Ingrid Lie', { role: 'gp' });
  await gp.page.goto('/desk');
  await gp.link(say.desk['menu.declarations']).click();
  await gp.arrivesAt(say.deskFullmakt['declarations-title']);
  await gp.page.getByRole('button', { name: /^Ruth Lund/ }).click();
  await gp.page.getByText(filled(say.deskFullmakt['declare-question'], { name: 'Ruth Lund' })).waitFor();
  await gp.shoot('asked');
  await gp.button(say.deskFullmakt['declare-yes']).click();
  await gp.page.getByRole('status').getByText(say.deskFullmakt['declared-text']).waitFor();
  await gp.page.getByRole('button', { name: /^Ruth Lund/ }).waitFor({ state: 'detached' });
  await gp.shoot('declared');

  // Granted, for a shorter time than the longest.
  await vigdis.page.reload();
  await vigdis.page.getByRole('button', { name: /^Ruth Lund/ }).click();
  await vigdis.page.getByText(say.deskFullmakt['rules-allow']).waitFor();
  await vigdis.shoot('ready');
  await vigdis.page.locator('#grant-to').fill('2031-11-24');
  await vigdis.button(say.deskFullmakt.grant).click();
  await vigdis.page.getByText(/^Velg en dag fra i dag/).waitFor();
  await vigdis.page.locator('#grant-to').fill('2029-11-23');
  await vigdis.button(say.deskFullmakt.grant).click();
  await vigdis.page
    .getByRole('status')
    .getByText(filled(say.deskFullmakt['granted-text'], { name: 'Ruth Lund' }))
    .waitFor();
  await vigdis.shoot('granted');

  // And Terje acts for her.
  await terje.page.goto(`/citizens/${ruth.id}/appointments`);
  await terje.shows(say.booking['list-title']);
  await terje.page.locator('.acting').getByText(say.representation['acting-since.TD']).waitFor();
  await terje.shoot('acting');
  const asked = await world.logIn('Terje Lund');
  await asked.call(findAppointments, { params: { citizenId: ruth.id } });
});

test('Vigdis refuses by keys, and Nils is told why', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 1440, language: 'nn', story: 'case-worker-by-keyboard' });
  const { page, say, button } = tab;
  const { press, isOn, tabTo, enter } = keyboardOf(tab);
  await tab.logIn(world, 'Vigdis Hagen', { role: 'case-worker' });
  await page.goto('/desk');
  await tab.shows(say.deskFullmakt['applications-title']);

  const marta = page.getByRole('button', { name: /^Marta Rønning/ });
  const alf = page.getByRole('button', { name: /^Alf Solli/ });
  await tabTo(marta);
  await press('ArrowDown');
  expect(await isOn(alf)).toBe(true);
  await page.getByText(say.deskFullmakt['obstacle.declaration-missing']).waitFor();
  await press('ArrowUp');
  await press('ArrowRight');
  expect(await isOn(page.getByRole('heading', { level: 2, name: /^Marta Rønning/ }))).toBe(true);
  await press('Escape');
  expect(await isOn(marta)).toBe(true);

  await press('ArrowRight');
  await enter(button(say.deskFullmakt.refuse));
  await page.getByText(say.deskFullmakt['refuse-missing']).waitFor();
  expect(await isOn(page.locator('#because'))).toBe(true);
  await page.locator('#because').selectOption('not-nearest');
  await enter(button(say.deskFullmakt.refuse));
  await page.getByRole('status').getByText(say.deskFullmakt['refused-text']).waitFor();
  await tab.shoot('refused');
  const nils = await world.logIn('Nils Rønning');
  const { applications } = await nils.call(findFullmakter, { params: { citizenId: nils.id } });
  expect(applications).toMatchObject([{ state: 'refused', refusedBecause: 'not-nearest' }]);
});

test('what comes on paper: Sverre gives Terje fullmakt, and ends it', async () => {
  const world = await helsesim.portal().makeWorld();
  const giver = await world.details('Sverre Aamodt');
  const receiver = await world.details('Terje Lund');
  const tab = await helsesim.openTab({ width: 1440, language: 'nb', story: 'paper' });
  const { page, say, button, link } = tab;
  await tab.logIn(world, 'Vigdis Hagen', { role: 'case-worker' });
  await page.goto('/desk');
  await link(say.desk['menu.paper']).click();
  await tab.arrivesAt(say.deskFullmakt['paper-title']);

  // Nothing is sent before it can be right.
  await button(say.deskFullmakt.register).click();
  await page.getByText(say.deskFullmakt['need-day']).waitFor();
  await page.getByText(say.deskFullmakt['need-area']).waitFor();
  await tab.shoot('missing');

  await page.locator('#signed-on').fill('2026-11-02');
  await page.locator('#giver').fill('15059012345');
  await page.locator('#receiver').fill(receiver.nationalId);
  await page.getByText('Digitale helsetjenester').click();
  await button(say.deskFullmakt.register).click();
  await page.getByRole('alert').getByText(say.deskFullmakt['paper.no-such-person']).waitFor();
  await tab.shoot('refused');

  // What was typed is still there; people write the number in two groups.
  await page.locator('#giver').fill(`${giver.nationalId.slice(0, 6)} ${giver.nationalId.slice(6)}`);
  await button(say.deskFullmakt.register).click();
  const both = { giver: 'Sverre Aamodt', receiver: 'Terje Lund' };
  await page.getByRole('status').getByText(filled(say.deskFullmakt['registered.fullmakt'], both)).waitFor();
  expect(await page.locator('#giver').inputValue()).toBe('');
  await tab.shoot('registered');
  const terje = await world.logIn('Terje Lund');
  const given = await terje.call(findFullmakter, { params: { citizenId: terje.id } });
  expect(given.received).toMatchObject([{ channel: 'paper', areas: [3], state: 'active' }]);

  await link(say.deskFullmakt['form.ending']).click();
  await page.getByRole('heading', { level: 2, name: say.deskFullmakt['form.ending'] }).waitFor();
  await page.locator('#signed-on').fill('2026-11-20');
  await page.locator('#giver').fill(giver.nationalId);
  await page.locator('#receiver').fill(receiver.nationalId);
  await button(say.deskFullmakt.register).click();
  await page.getByRole('status').getByText(filled(say.deskFullmakt['registered.ending'], both)).waitFor();
  const ended = await terje.call(findFullmakter, { params: { citizenId: terje.id } });
  expect(ended.received).toEqual([]);
  const [over] = ended.history;
  expect(over).toMatchObject({ ending: 'case-worker' });
  // Whoever ended it, it is over.
  const params = { citizenId: terje.id, fullmaktId: over?.id ?? '' };
  expect((await terje.call(endFullmakt, { params })).state).toBe('ended');
});

test('Kari is inactive, and a form on paper makes her active again', async () => {
  const world = await helsesim.portal().makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  const params = { citizenId: kari.id };
  await kari.call(becomeInactive, { params });
  const isOpen = async () =>
    (await kari.call(findAccess, { params, query: {} })).services.some(
      ({ service, read }) => service === 'inbox' && read,
    );
  expect(await isOpen()).toBe(false);

  const { nationalId } = await world.details('Kari Nordmann');
  const tab = await helsesim.openTab({ width: 360, language: 'en', story: 'reactivation' });
  const { page, say, button } = tab;
  await tab.logIn(world, 'Vigdis Hagen', { role: 'case-worker' });
  await page.goto('/desk/paper/reactivation');
  await page.locator('#signed-on').fill('2026-11-20');
  await page.locator('#giver').fill(nationalId);
  await button(say.deskFullmakt.register).click();
  await page
    .getByRole('status')
    .getByText(filled(say.deskFullmakt['registered.reactivation'], { giver: 'Kari Nordmann' }))
    .waitFor();
  await tab.shoot('done');
  expect(await isOpen()).toBe(true);
});

test('a fastlege has no business with the case worker’s desk, nor the other way round', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb' });
  const { page, say } = tab;
  await tab.logIn(world, 'Ingrid Lie', { role: 'gp' });
  for (const path of ['/desk/applications', '/desk/paper/fullmakt']) {
    await page.goto(path);
    await tab.shows(say.deskFullmakt['closed-case-worker']);
  }
  await tab.logIn(world, 'Vigdis Hagen', { role: 'case-worker' });
  await page.goto('/desk/declarations');
  await tab.shows(say.deskFullmakt['closed-gp']);
});
