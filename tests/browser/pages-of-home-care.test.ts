import * as desk from '@helsesim/shared/home-care/desk-home-care-contract';
import { cancelVisit } from '@helsesim/shared/home-care/home-care-contract';
import { beforeAll, describe, test } from 'vitest';
import { atHomeCare, visitOn } from '../at-home-care.ts';
import type { World } from '../portal.ts';
import { day } from '../registry-desk.ts';
import { expectSoundPage } from './every-language.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';

const helsesim = helsesimInBrowser();
const sharedTab = helsesim.sharedTab({ width: 360, story: 'pages-of-home-care' });

/** Where things are in the world that all these pages are of. */
let place: Awaited<ReturnType<typeof furnish>>;
beforeAll(async () => {
  place = await furnish(await helsesim.portal().makeWorld({ name: 'Solvik' }));
});

async function furnish(world: World) {
  const liv = await world.logIn('Liv Johansen');
  const arne = (await world.person('Arne Johansen')).id;
  const astrid = await atHomeCare(world, 'Astrid Bakke');
  const home = `/citizens/${arne}/home-care`;
  const visit = async (on: string, kind: Parameters<typeof visitOn>[3]) => (await visitOn(liv, arne, on, kind)).id;
  const planned = await visit('2026-11-27', 'shower');
  const moved = await visit('2026-11-24', 'shower');
  await astrid.nurse.call(desk.moveVisit, {
    params: { visitId: moved },
    body: { seen: 0, day: day('2026-11-25'), windowFrom: '13:00', windowTo: '14:00' },
  });
  const cancelled = await visit('2026-11-25', 'medicine');
  await liv.call(cancelVisit, { params: { citizenId: arne, visitId: cancelled } });
  const called = await visit('2026-11-23', 'evening-care');
  await astrid.nurse.call(desk.cancelDeskVisit, { params: { visitId: called }, body: { seen: 0 } });
  const done = await visit('2026-11-23', 'medicine');
  await astrid.complete(done, '2026-11-23');
  const missed = await visit('2026-11-21', 'medicine');
  return { world, home, planned, moved, cancelled, called, done, missed, arne };
}

describe('home care, to the citizen’s side', () => {
  const sound = (what: string, path: (home: string) => string, doing?: (tab: Tab) => Promise<unknown>) =>
    expectSoundPage(sharedTab(), { what, path: path(place.home), ...(doing && { doing }) });
  beforeAll(async () => {
    await sharedTab().logIn(place.world, 'Liv Johansen');
  });

  test('the overview', () => sound('home-care', (home) => home));
  test('the week that was', () => sound('last-week', (home) => `${home}?week=2026-11-16`));
  test('a month', () => sound('month', (home) => `${home}/month/2026-11`));
  test('a month without visits', () => sound('month-empty', (home) => `${home}/month/2020-01`));
  test.each(['planned', 'moved', 'cancelled', 'called', 'done', 'missed'] as const)('a visit that is %s', (which) =>
    sound(`visit-${which}`, (home) => `${home}/visits/${place[which]}`),
  );
  test('cancelling', () => sound('cancel', (home) => `${home}/visits/${place.planned}/cancel`));
  test('nothing decided', async () => {
    const kari = (await place.world.person('Kari Nordmann')).id;
    await sharedTab().logIn(place.world, 'Kari Nordmann');
    await sound('none', () => `/citizens/${kari}/home-care`);
  });
});

describe('home care, at the desk', () => {
  const sound = (what: string, path: string, doing?: (tab: Tab) => Promise<unknown>) =>
    expectSoundPage(sharedTab(), { what, path, ...(doing && { doing }) });
  const unfold = async ({ page }: Tab, name: RegExp) => {
    const button = page.getByRole('button', { name }).first();
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  };
  beforeAll(async () => {
    await sharedTab().logIn(place.world, 'Astrid Bakke', { role: 'home-care-nurse' });
  });

  test('the route', () => sound('route', '/desk/visits?day=2026-11-23&show=mine'));
  test('the route of a zone', () =>
    sound('route-zone', `/desk/visits?day=2026-11-23&zone=${encodeURIComponent('Nesbukta og Fjellgrend')}`));
  test('the route, with what is seldom done', () =>
    sound('route-more', '/desk/visits?day=2026-11-23&show=mine', (tab) =>
      unfold(tab, /^(Noe annet|Noko anna|Something else): Borghild/),
    ));
  test('a day without visits', () => sound('route-none', '/desk/visits?day=2020-01-01&show=mine'));
  test('the users', () => sound('users', '/desk/care-users'));
  test('registering a decision', () => sound('new-decision', '/desk/care-users/new'));
  test('a user', () => sound('user', `/desk/care-users/${place.arne}`));
  test('a user, with a plan to change', () =>
    sound('user-change', `/desk/care-users/${place.arne}`, (tab) => unfold(tab, /^(Endre|Change): /)));
  test('a user, with a decision to change', () =>
    sound('user-decision', `/desk/care-users/${place.arne}`, (tab) =>
      unfold(tab, /^(Endre vedtaket|Change the decision)$/),
    ));
  test('for a role that is not of home care', async () => {
    await sharedTab().logIn(place.world, 'Ingrid Lie', { role: 'gp' });
    await sound('route-closed', '/desk/visits?day=2026-11-23');
  });
});
