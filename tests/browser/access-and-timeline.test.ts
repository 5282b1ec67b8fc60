import type { Language } from '@helsesim/shared/people/people-model';
import { AgeTimeline, getAgeTimeline } from '@helsesim/shared/representation/representation-contract';
import { changeSettings } from '@helsesim/shared/worlds/worlds-contract';
import { expect, test } from 'vitest';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

/** What the row of a service says, from the first band of years to the last. */
async function rowOf({ page, say }: Tab, service: keyof Tab['say']['representation']) {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: say.representation[service], exact: true }) });
  return row.getByRole('cell').allInnerTexts();
}

test.each<[width: number, language: Language]>([
  [360, 'nb'],
  [1440, 'nn'],
  [1440, 'en'],
])('Lise sees what she has for Henrik who is twelve, why, and what comes: %i px, %s', async (width, language) => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width, language, story: 'access-parent' });
  const { page, say, link } = tab;
  await tab.logIn(world, 'Lise Haugen');
  const henrik = (await world.person('Henrik Haugen')).id;
  await page.goto(`/citizens/${henrik}`);
  await link(new RegExp(`^${say.home.access}`)).click();
  const name = { name: 'Henrik' };
  await tab.arrivesAt(filled(say.access['title.other'], name));

  // Why a door is shut, once, and under it what it shuts.
  const shut = page.getByRole('region', { name: filled(say.access['group.shut'], { count: 7 }) });
  const lost = shut.locator('.service-rows', {
    hasText: filled(say.access['shut.not-for-parents-from-twelve.other'], name),
  });
  expect(await lost.getByRole('listitem').allInnerTexts()).toEqual(
    (['appointments-specialist', 'kjernejournal', 'record-documents', 'test-results'] as const).map(
      (service) => say.representation[`service.${service}`],
    ),
  );
  await shut.getByText(filled(say.access['citizen-only.school-nurse'], name)).waitFor();

  // The years, read by whoever listens: the bands, and what is open in each.
  const title = filled(say.access['timeline-title.other'], name);
  const table = page.getByRole('table', { name: title });
  const ages = await table.getByRole('columnheader').allInnerTexts();
  expect(ages).toHaveLength(6);
  expect(ages[2]).toContain(`(${say.access['age-today']})`);
  const { 'state.open': open, 'state.read': look, 'state.shut': closed } = say.access;
  expect(await rowOf(tab, 'service.gp-dialogue')).toEqual([open, open, open, closed, closed]);
  expect(await rowOf(tab, 'service.helsestasjon')).toEqual([open, look, look, closed, closed]);
  expect(await rowOf(tab, 'service.kjernejournal')).toEqual([open, closed, closed, closed, closed]);
  await page.getByText(filled(say.access['now-age'], { age: 12 })).waitFor();
  await page.getByText(filled(say.access['then.citizen-of-age'], name)).waitFor();
  await tab.shoot('henrik');
});

test('the picture is the same data as JSON', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  const { page, say, link } = tab;
  const jonas = await tab.logIn(world, 'Jonas Nordmann');
  await page.goto(`/citizens/${jonas}/access`);
  const address = await link(say.access['as-json']).getAttribute('href');
  expect(address).toBe(getAgeTimeline.path.replace(':citizenId', jonas));
  const answer = await page.context().request.get(address ?? '');
  const { services, age } = AgeTimeline.parse(await answer.json());
  expect(age).toBe(14);

  const firstAges = [0, 12, 13, 16, 18];
  for (const { service, spans } of services) {
    // What parents decide is in the answer, but no service of his own.
    if (service === 'child-settings') continue;
    const told = firstAges.map((first) => {
      const span = spans.find(({ fromAge, toAge }) => fromAge <= first && (toAge === null || first < toAge));
      return say.access[span?.write ? 'state.open' : span?.read ? 'state.read' : 'state.shut'];
    });
    expect(await rowOf(tab, `service.${service}`), service).toEqual(told);
  }
});

test('Jonas unfolds the rules behind a service by keyboard', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'access-rules' });
  const { page, say, button } = tab;
  const jonas = await tab.logIn(world, 'Jonas Nordmann');
  await page.goto(`/citizens/${jonas}/access`);
  await tab.shows(say.access['title.self']);
  const name = { service: say.representation['service.prescriptions'] };
  const rules = button(`${say.access.rules} ${filled(say.access['rules-of'], name)}`);
  await rules.focus();
  await page.keyboard.press('Enter');
  expect(await rules.getAttribute('aria-expanded')).toBe('true');
  const row = page.locator('#door-prescriptions');
  await row.getByText(say.access['only-look.youth']).waitFor();
  expect(await page.locator('.trace__step').count()).toBe(0);
  await row.getByRole('button', { name: say.access['rules-show'] }).press('Enter');
  const steps = page.locator('.trace__step', { hasText: 'YOU-07' });
  await steps.getByText('consent: true').first().waitFor();
  await steps.getByText(say.access.assumption, { exact: true }).first().waitFor();
  // He may look, and not change: the rules were asked twice.
  await page.getByText(say.access['rules-write'], { exact: true }).waitFor();
  await page.locator('.trace__step--deny', { hasText: 'YOU-05' }).waitFor();
  await tab.shoot('unfolded');
});

test('nobody else is told which rules', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb' });
  await tab.logIn(world, 'Kari Nordmann');
  const nora = (await world.person('Nora Nordmann')).id;
  await tab.page.goto(`/citizens/${nora}/access`);
  await tab.shows(filled(tab.say.access['title.other'], { name: 'Nora' }));
  expect(await tab.page.getByText(tab.say.access.rules, { exact: true }).count()).toBe(0);
});

test('Trond comes to a shut door, and the way to open it himself', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'shut-by-consent' });
  const { page, say, link } = tab;
  const trond = await tab.logIn(world, 'Trond Iversen');
  await page.goto(`/citizens/${trond}/appointments`);
  const closed = filled(say.access['closed-title'], { service: say.representation['service.appointments'] });
  await tab.shows(closed);
  await page.getByText(say.access['or-call']).waitFor();
  await tab.shoot('closed');
  await link(say.access['to-access']).click();
  await tab.arrivesAt(say.access['title.self']);
  const rule = page.locator('#door-appointments .trace__step--deny', { hasText: 'CON-04' });
  await rule.getByText('given: basis · needed: full').waitFor();
  expect(await rule.evaluate((step) => step.getBoundingClientRect().top < innerHeight)).toBe(true);
  await page.goBack();
  await tab.shows(closed);
  await link(say.access['open.own-consent']).click();
  await tab.arrivesAt(say.privacy.title);
});

test('Kari’s fullmakt does not cover her mother’s appointments: she is told which area does', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'shut-by-area' });
  const { page, say, link } = tab;
  await tab.logIn(world, 'Kari Nordmann');
  const borghild = (await world.person('Borghild Nordmann')).id;
  await page.goto(`/citizens/${borghild}/appointments`);
  const place = { name: 'Borghild', area: say.access['area.3'] };
  await page.getByText(filled(say.access['shut.not-covered-by-fullmakt.other'], place)).waitFor();
  await link(filled(say.access['to-access-other'], place)).click();
  await tab.arrivesAt(filled(say.access['title.other'], place));
  await page.getByText(filled(say.access['only-look.area'], place)).waitFor();
});

test('Kari has withdrawn her own consent: Nora is shut until she gives it', async () => {
  const world = await helsesim.portal().makeWorld();
  const kari = (await world.person('Kari Nordmann')).id;
  await world.change(kari, { consent: 'none' });
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'own-consent-missing' });
  const { page, say, link } = tab;
  await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${(await world.person('Nora Nordmann')).id}`);
  await tab.shows(say.problems['forbidden-title']);
  await page.getByText(say.access['nobody.own-consent-missing']).waitFor();
  await tab.shoot('nobody');
  await link(say.access['open.first-consent']).click();
  await tab.arrivesAt(say.privacy.title);
});

test('Bjarne is verge for Odd: that opens nothing, but he may apply', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nn', story: 'verge' });
  const { page, say, link } = tab;
  await tab.logIn(world, 'Bjarne Haug');
  await page.goto(`/citizens/${(await world.person('Odd Myklebust')).id}`);
  await page.getByText(say.problems['guardianship-opens-nothing']).waitFor();
  await tab.shoot('nobody');
  await link(say.access['open.apply']).click();
  await page.waitForURL(/\/fullmakter\/apply$/);
});

test('Randi is Noah’s foster mother: the door is shut until the world opens it', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'foster' });
  const { page, say } = tab;
  await tab.logIn(world, 'Randi Foss');
  const noah = `/citizens/${(await world.person('Noah Eide')).id}`;
  await page.goto(noah);
  await page.getByText(say.problems['not-open-to-foster-parents']).waitFor();
  await page.getByText(say.access['nobody.not-open-to-foster-parents']).waitFor();
  const { tester } = helsesim.portal();
  await tester.call(changeSettings, { params: { worldId: world.id }, body: { fosterParentAccess: true } });
  await page.goto(noah);
  await tab.shows(filled(say.home['title-other'], { name: 'Noah' }));
});
