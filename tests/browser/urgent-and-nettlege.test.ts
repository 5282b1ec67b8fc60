import type { SignCode } from '@helsesim/shared/booking/booking-model';
import { expect, test } from 'vitest';
import { askForTimes, expectNoTimes } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';

const helsesim = helsesimInBrowser();

const visit = async (name: string, story: string, width = 1440) => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story, width });
  return { tab, world, id: await tab.logIn(world, name) };
};

test.each<[sign: SignCode, call: 'call-113' | 'call-116117', tel: string]>([
  ['breathing', 'call-113', 'tel:113'],
  ['worsening-fast', 'call-116117', 'tel:116117'],
])('%s leads to a number to call, and to no time: %s', async (sign, call, tel) => {
  const { tab, world } = await visit('Kari Nordmann', call, 360);
  const { say } = tab;
  await askForTimes(tab, (await world.person('Nora Nordmann')).id, { reason: 'cough', sign });
  await tab.arrivesAt(say.booking[`${call}-title`]);
  expect(await tab.link(say.booking[`${call}-button`]).getAttribute('href')).toBe(tel);
  await tab.page.getByText(say.booking['no-booking-made']).waitFor();
  await expectNoTimes(tab);
  await tab.shoot('call');

  // A box ticked by mistake must not be a dead end; what was written before it is still there.
  await tab.link(say.booking['ticked-wrong']).click();
  await tab.arrivesAt(say.booking['urgent-title']);
  await tab.page.getByText(say.booking[`sign.${sign}`]).click();
  await tab.page.getByText(say.booking['urgent-none']).click();
  await tab.button(say.booking['see-times']).click();
  await tab.arrivesAt(say.booking['times-title']);
});

/** What the page says about each step of the road to the nettlege. */
const whyIn = async ({ page, say, button }: Tab) => {
  await button(say.booking['nettlege-why']).click();
  const steps = page.getByRole('main').getByRole('listitem').locator('p');
  return (await steps.allTextContents()).map((text) => text.trim());
};

test('Thomas, whose fastlege has few times, is offered the nettlege, and told why', async () => {
  const { tab, id } = await visit('Thomas Aas', 'nettlege-offered');
  const { say, page } = tab;
  await askForTimes(tab, id, { reason: 'skin', note: 'Utslett på armen' });
  await tab.arrivesAt(say.booking['times-title']);
  await tab.button(say.booking['ask-nettlege']).click();
  await tab.arrivesAt(say.booking['nettlege-title']);
  expect(await whyIn(tab)).toEqual([
    `${say.booking['step-yes']}. ${say.booking['step.fastlege-first.yes']}`,
    `${say.booking['step-yes']}. ${say.booking['step.problem-suits.yes']}`,
    `${say.booking['step-yes']}. ${say.booking['step.municipality-takes-part.yes']}`,
    `${say.booking['step-yes']}. ${say.booking['step.has-times.yes']}`,
  ]);
  await tab.shoot('offered');

  await page
    .getByRole('button', { name: /Mikkel Ruud/ })
    .first()
    .click();
  await tab.arrivesAt(say.booking['confirm-title']);
  await page.getByText(say.booking['form.video'], { exact: true }).waitFor();
  await page.getByText('Utslett på armen').waitFor();
  await tab.button(say.booking.book).click();
  await tab.arrivesAt(say.booking['receipt-title']);
  await page.getByText(say.booking['receipt-go.video']).waitFor();
});

test('Sindre, who has no fastlege, may ask for the nettlege at once', async () => {
  const { tab, id } = await visit('Sindre Bråten', 'no-fastlege');
  const { say } = tab;
  await askForTimes(tab, id, { reason: 'cough' });
  await tab.arrivesAt(say.booking['no-fastlege-title']);
  await tab.shoot('no-fastlege');
  await tab.button(say.booking['ask-nettlege-at-once']).click();
  await tab.arrivesAt(say.booking['nettlege-title']);
  expect(await tab.page.getByRole('button', { name: /Mikkel Ruud/ }).count()).toBeGreaterThan(5);
});

test('Jorunn, whose municipality does not take part, is told that it does not', async () => {
  const { tab, id } = await visit('Jorunn Kvam', 'nettlege-refused');
  const { say } = tab;
  await askForTimes(tab, id, { reason: 'cough' });
  await tab.arrivesAt(say.booking['times-title']);
  await tab.button(say.booking['ask-nettlege']).click();
  await tab.arrivesAt(say.booking['nettlege-refused-title']);
  expect(await whyIn(tab)).toContain(`${say.booking['step-no']}. ${say.booking['step.municipality-takes-part.no']}`);
  await tab.shoot('municipality');
  await tab.link(say.booking['back-to-times']).click();
  await tab.arrivesAt(say.booking['times-title']);
});

test('Kari, whose stomach a doctor must feel, is told so; a rule and its source are there to be read', async () => {
  const { tab, id } = await visit('Kari Nordmann', 'nettlege-refused');
  const { say, page } = tab;
  await askForTimes(tab, id, { reason: 'stomach' });
  await tab.arrivesAt(say.booking['times-title']);
  await tab.button(say.booking['ask-nettlege']).click();
  await tab.arrivesAt(say.booking['nettlege-refused-title']);
  expect(await whyIn(tab)).toContain(`${say.booking['step-no']}. ${say.booking['step.problem-suits.no']}`);
  await page.getByText('docs/decisions/008').waitFor();
  await tab.shoot('problem');
});

test('Sigrid, whose office takes no bookings online, is given its number, in the nynorsk she reads', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ reads: 'nn', story: 'office-does-not-offer' });
  const { page, say } = tab;
  const id = await tab.logIn(world, 'Sigrid Tveit');
  await askForTimes(tab, id, { reason: 'pregnancy' });
  expect(await page.locator('html').getAttribute('lang')).toBe('nn');
  await tab.arrivesAt(say.booking['not-offered-title'].replace('{office}', 'Nesbukta legekontor'));
  expect(await tab.link(/Nesbukta legekontor/).getAttribute('href')).toMatch(/^tel:/);
  await tab.shoot('call-office');
});
