import type { Language } from '@helsesim/shared/people/people-model';
import { expect, test } from 'vitest';
import { comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

const region = ({ page }: Tab, name: string) => page.getByRole('region', { name, exact: true });
const items = (tab: Tab, name: string) => region(tab, name).getByRole('listitem').allInnerTexts();

test.each<[width: number, language: Language]>([
  [360, 'nb'],
  [1440, 'nn'],
  [360, 'en'],
])('Jonas is fourteen: without a parent’s consent, and then with it: %i px, %s', async (width, language) => {
  const world = await helsesim.portal().makeWorld();
  const { id: jonas } = await world.person('Jonas Nordmann');
  await world.change(jonas, { youthAccessConsent: false });
  const his = await helsesim.openTab({ width, language, story: 'youth-home' });
  const hers = await helsesim.openTab({ width, language, story: 'youth-home-parent' });
  const { say, page } = his;
  const service = (code: 'inbox' | 'prescriptions' | 'forms' | 'school-nurse' | 'test-results' | 'gp-dialogue') =>
    say.representation[`service.${code}`];

  // What is open without anyone's consent, and what a parent must do for the rest.
  await comeIn(his, world, 'Jonas Nordmann');
  const schoolNurse = `${service('school-nurse')}\n${say.youth['school-nurse-text']}`;
  await region(his, say.youth.open).waitFor();
  expect(await items(his, say.youth.open)).toEqual([schoolNurse]);
  await page.getByText(say.youth['consent-text']).waitFor();
  for (const text of [
    service('prescriptions'),
    say.youth['consent-step-1'],
    filled(say.youth['consent-step-3'], { name: 'Jonas' }),
  ])
    await page.getByRole('listitem').getByText(text, { exact: true }).waitFor();
  await his.shoot('without-consent');

  // What sixteen brings, and who can help meanwhile.
  const sixteen = region(his, say.youth.sixteen);
  await sixteen.getByText(say.access['not-open-to-youth.parent-uses']).waitFor();
  await sixteen.getByText(say.access['not-open-to-youth.parent-has-nothing']).waitFor();
  expect(await sixteen.getByRole('listitem').allInnerTexts()).toEqual(
    expect.arrayContaining([service('test-results'), service('gp-dialogue')]),
  );
  expect(await his.link(say.home['book-time']).count()).toBe(0);

  // His mother does as the page says.
  await comeIn(hers, world, 'Kari Nordmann');
  await hers.button(/^Kari/).click();
  await hers.link(/^Jonas Nordmann/).click();
  await hers.arrivesAt(filled(say.home['title-other'], { name: 'Jonas' }));
  await hers.link(new RegExp(`^${filled(say.representation['child-settings-of'], { name: 'Jonas' })}`)).click();
  await hers.arrivesAt(filled(say.privacy['child-title'], { name: 'Jonas' }));
  await hers.button(filled(say.privacy['youth-give'], { name: 'Jonas' })).click();
  await hers.page.getByText(filled(say.privacy['youth-is-on'], { name: 'Jonas' })).waitFor();

  await page.reload();
  await region(his, say.youth['consented-label']).waitFor();
  const open = await items(his, say.youth.open);
  expect(open).toContain(`${service('prescriptions')} (${say.youth['can-look']})`);
  expect(open).toContain(service('forms'));
  expect(await page.getByText(say.youth['consent-text']).count()).toBe(0);
  await his.shoot('with-consent');

  // And he sees what they have decided, and the years.
  await his.link(say.youth['what-parents-decided']).click();
  await his.arrivesAt(say.privacy['looking-title']);
  await page.goBack();
  await his.link(new RegExp(`^${say.youth['to-access']}`)).click();
  await his.arrivesAt(say.access['title.self']);
  await page.getByRole('table', { name: say.access['timeline-title.self'] }).waitFor();
});

test('Amalie has MinID only: she is told that BankID is needed besides a parent’s consent', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'youth-with-minid' });
  const { page, say } = tab;
  const { id: amalie } = await world.person('Amalie Strand');
  await tab.logIn(world, 'Amalie Strand', { eid: 'substantial' });
  await page.goto(`/citizens/${amalie}`);
  await page.getByText(say.youth['consent-eid']).waitFor();
  await tab.shoot('home');

  await world.change(amalie, { youthAccessConsent: true });
  await page.reload();
  const shut = page.getByRole('region', { name: say.youth['not-open'] });
  await shut.getByText(say.access['shut.eid-too-low.self']).waitFor();
  await shut.getByRole('link', { name: say.access['open.log-in'] }).waitFor();
});

test('the consent level stops at Basis: Jonas is told what a parent must change', async () => {
  const world = await helsesim.portal().makeWorld();
  const { id: jonas } = await world.person('Jonas Nordmann');
  await world.change(jonas, { consent: 'basis' });
  const tab = await helsesim.openTab({ language: 'nb' });
  const { page, say } = tab;
  await tab.logIn(world, 'Jonas Nordmann');
  await page.goto(`/citizens/${jonas}`);
  const shut = page.getByRole('region', { name: say.youth['not-open'] });
  await shut
    .getByText(filled(say.access['consent-too-low.youth'], { level: say.access['level.full'] }))
    .first()
    .waitFor();
  expect(await shut.getByRole('listitem').allInnerTexts()).toEqual([
    say.representation['service.appointments'],
    say.representation['service.forms'],
  ]);
});
