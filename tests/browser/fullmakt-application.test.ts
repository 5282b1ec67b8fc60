import { expect, test } from 'vitest';
import { fullmakterOf } from '../fullmakt-life.ts';
import { granted, tildeltDesks } from '../tildelt-desks.ts';
import { comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

test('Terje applies for his mother Ruth, follows the application, and acts for her when it is granted', async () => {
  const world = await helsesim.portal().makeWorld();
  const desks = await tildeltDesks(world);
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'tildelt' });
  const { page, say, button, link } = tab;
  const ruth = { name: 'Ruth Lund' };
  const { nationalId } = await world.person(ruth.name);
  const terje = await comeIn(tab, world, 'Terje Lund');
  await page.goto(`/citizens/${terje}/fullmakter`);
  await link(say.application.apply).click();
  await tab.arrivesAt(say.application['apply-title']);
  await page.getByRole('textbox', { name: say.application.name }).fill(ruth.name);
  await page.getByRole('textbox', { name: say.fullmakt['national-id'] }).fill(nationalId);
  await page.getByText(say.application['relation.child']).click();
  await button(say.fullmakt.next).click();
  await tab.arrivesAt(say.application['send-title']);

  // Without the statement nothing is sent. What is typed survives a reload.
  await page.getByText(say.application['proof.passport'], { exact: true }).click();
  await page.reload();
  await button(say.application.send).click();
  await page.getByText(say.application['statement-missing']).waitFor();
  expect(await page.getByRole('checkbox').evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await page.getByRole('radio', { name: say.application['proof.passport'] }).isChecked()).toBe(true);
  await page.getByText(say.application.statement).click();
  await button(say.application.send).click();
  await tab.arrivesAt(say.application['receipt-title']);
  await page.getByText(say.application['next-doctor']).waitFor();
  await tab.shoot('receipt');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(nationalId);

  // Where it is, as the two others do their part.
  const [application] = (await fullmakterOf(desks.terje)).applications;
  await desks.declare(application?.id ?? '');
  await link(say.application['see-fullmakter']).click();
  await tab.arrivesAt(say.fullmakt['list-title']);
  await page.getByText(say.application['state.waiting']).waitFor();
  await link(/^Ruth Lund/).click();
  await tab.arrivesAt(filled(say.application['one-title'], ruth));
  await page.getByText(filled(say.application['lead.waiting'], ruth)).waitFor();
  await desks.decide(application?.id ?? '', granted);
  await page.goto(`/citizens/${terje}/inbox`);
  const told = filled(say.inbox['given.assigned-receiver'], { other: ruth.name });
  await link(new RegExp(told)).click();
  await tab.arrivesAt(told);
  await link(say.inbox['link.fullmakter']).click();
  await link(/^Ruth Lund Tildelt/).click();
  await tab.arrivesAt(filled(say.fullmakt['one-assigned-received'], ruth));
  await tab.shoot('assigned');
  await link(filled(say.fullmakt['act-for'], { name: 'Ruth' })).click();
  await tab.arrivesAt(filled(say.home['title-other'], { name: 'Ruth' }));
});

test('Terje applies once more while the first application waits: nothing new is sent, and he is told', async () => {
  const world = await helsesim.portal().makeWorld();
  const desks = await tildeltDesks(world);
  await desks.apply();
  const tab = await helsesim.openTab({ language: 'nn', story: 'tildelt-twice' });
  const { page, say, button } = tab;
  const terje = await tab.logIn(world, 'Terje Lund');
  await page.goto(`/citizens/${terje}/fullmakter/apply`);
  await page.getByRole('textbox', { name: say.application.name }).fill('Ruth Lund');
  const { nationalId } = await world.person('Ruth Lund');
  await page.getByRole('textbox', { name: say.fullmakt['national-id'] }).fill(nationalId);
  await page.getByText(say.application['relation.child']).click();
  await button(say.fullmakt.next).click();
  await page.getByText(say.application['proof.passport'], { exact: true }).click();
  await page.getByText(say.application.statement).click();
  await button(say.application.send).click();
  await tab.arrivesAt(say.application['already-title']);
  expect((await fullmakterOf(desks.terje)).applications).toHaveLength(1);
});

test('Mathias is sixteen: he is told that he may apply at eighteen', async () => {
  const world = await helsesim.portal().makeWorld();
  await world.moveTo('2026-11-24 08:00');
  const { page, say, link, ...tab } = await helsesim.openTab({ language: 'nb', story: 'tildelt-too-young' });
  const mathias = await tab.logIn(world, 'Mathias Haugen');
  await page.goto(`/citizens/${mathias}/fullmakter/apply`);
  await page.getByText(say.application['apply-from-18']).waitFor();
  expect(await link(say.application.apply).count()).toBe(0);
});

test('Terje is told why his application was refused', async () => {
  const world = await helsesim.portal().makeWorld();
  const desks = await tildeltDesks(world);
  const tab = await helsesim.openTab({ language: 'en', story: 'tildelt-refused' });
  const { page, say, link } = tab;
  const { id } = await desks.apply();
  await desks.decide(id, { granted: false, because: 'not-nearest' });
  const terje = await tab.logIn(world, 'Terje Lund');
  await page.goto(`/citizens/${terje}/inbox`);
  await link(new RegExp(say.inbox['refused-title'])).click();
  await page.getByText(say.inbox['because.not-nearest']).waitFor();
  await link(say.inbox['link.fullmakter']).click();
  await link(/^Ruth Lund/).click();
  await page.getByText(say.application['because.not-nearest']).waitFor();
  await tab.shoot('refused');
});

test('Mona renews the fullmakt for her mother before it runs out', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nn', story: 'tildelt-renewal' });
  const { page, say, button, link } = tab;
  const mona = await tab.logIn(world, 'Mona Holte');
  await page.goto(`/citizens/${mona}/fullmakter`);
  await page.getByText(say.fullmakt['tag-renew']).waitFor();
  await link(/^Astri Holte/).click();
  await link(say.application.renew).click();
  await tab.arrivesAt(say.application['renew-title']);
  await page.getByText(say.application['proof.driving-licence'], { exact: true }).click();
  await page.getByText(say.application.statement).click();
  await button(say.application.send).click();
  await tab.arrivesAt(say.application['receipt-title']);
  await link(say.application['see-fullmakter']).click();
  await page.getByText(say.application['state.waiting']).waitFor();
  expect(await page.getByText(say.fullmakt['tag-renew']).count()).toBe(0);
});
