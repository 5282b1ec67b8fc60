import { askForNettlege, cancelAppointment, holdTime, requestBooking } from '@helsesim/shared/booking/booking-contract';
import type { ReasonCode, SignCode } from '@helsesim/shared/booking/booking-model';
import { becomeInactive, changeConsent } from '@helsesim/shared/privacy/privacy-contract';
import { beforeAll, test } from 'vitest';
import { at } from '../moment.ts';
import type { World } from '../portal.ts';
import { bookOverApi } from './booking-steps.ts';
import { expectSoundPage } from './every-language.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';

const helsesim = helsesimInBrowser();
const sharedTab = helsesim.sharedTab({ width: 360, story: 'pages-of-citizens' });

/** Where things are in the world that all these pages are of. */
let place: Awaited<ReturnType<typeof furnish>>;
let world: World;
beforeAll(async () => {
  world = await helsesim.portal().makeWorld({ name: 'Solvik' });
  place = await furnish(world);
});

async function furnish(solvik: World) {
  const visit = async (name: string, citizen = name) => {
    const visitor = await solvik.logIn(name);
    const citizenId = (await solvik.person(citizen)).id;
    const home = `/citizens/${citizenId}`;
    const ask = (reason: ReasonCode, signs: SignCode[] = []) =>
      visitor.call(requestBooking, {
        params: { citizenId },
        body: { reason, note: 'En lang beskjed til legen.', signs },
      });
    const askNettlege = async (reason: ReasonCode) => {
      const { id: requestId } = await ask(reason);
      await visitor.call(askForNettlege, { params: { citizenId, requestId } });
      return `${home}/book/${requestId}/nettlege`;
    };
    return { visitor, citizenId, home, ask, askNettlege };
  };

  const nora = await visit('Kari Nordmann', 'Nora Nordmann');
  const times = await nora.ask('sore-throat');
  const booked = await bookOverApi(nora.visitor, nora.citizenId, at('2026-11-26 09:20'));
  const { id: cancelled } = await bookOverApi(nora.visitor, nora.citizenId, at('2026-11-27 09:40'));
  await nora.visitor.call(cancelAppointment, { params: { citizenId: nora.citizenId, appointmentId: cancelled } });
  const slotId = times.slots[3]?.id ?? '';
  const body = { requestId: times.id, slotId };
  const { id: held } = await nora.visitor.call(holdTime, { params: { citizenId: nora.citizenId }, body });
  const sindre = await visit('Sindre Bråten');
  const sigrid = await visit('Sigrid Tveit');
  const oliver = await visit('Thomas Aas', 'Oliver Vik');
  const jorunn = await visit('Jorunn Kvam');
  const inger = await visit('Inger Dalen');
  await inger.visitor.call(becomeInactive, { params: { citizenId: inger.citizenId } });
  const knut = await visit('Knut Dalen');
  await knut.visitor.call(changeConsent, { params: { citizenId: knut.citizenId }, body: { level: 'none' } });
  return {
    nora: nora.home,
    times: `${nora.home}/book/${times.id}`,
    confirm: `${nora.home}/book/${times.id}/confirm/${slotId}/${held}`,
    appointment: `${nora.home}/appointments/${booked.id}`,
    cancelled: `${nora.home}/appointments/${cancelled}`,
    call113: `${nora.home}/book/${(await nora.ask('cough', ['breathing'])).id}`,
    call116117: `${nora.home}/book/${(await nora.ask('cough', ['very-ill'])).id}`,
    nettleges: await oliver.askNettlege('skin'),
    noNettlege: await jorunn.askNettlege('stomach'),
    noFastlege: `${sindre.home}/book/${(await sindre.ask('cough')).id}`,
    officeWithout: `${sigrid.home}/book/${(await sigrid.ask('cough')).id}`,
    homeOf: async (name: string) => `/citizens/${(await solvik.person(name)).id}`,
  };
}

type Places = typeof place;
type Shown = {
  what: string;
  as?: string;
  path: (places: Places) => string | Promise<string>;
  doing?: (tab: Tab) => Promise<unknown>;
};
const kari = 'Kari Nordmann';

test.each<Shown>([
  { what: 'home', as: kari, path: ({ homeOf }) => homeOf(kari) },
  { what: 'home with an appointment', path: ({ nora }) => nora, doing: unfoldAll },
  { what: 'picker', path: ({ nora }) => nora, doing: ({ button }) => button(/^Nora/).click() },
  { what: 'reason', path: ({ nora }) => `${nora}/book` },
  { what: 'reason not given', path: ({ nora }) => `${nora}/book`, doing: pressMain },
  { what: 'urgent signs', path: ({ nora }) => `${nora}/book`, doing: goToUrgent },
  { what: 'urgent signs not answered', path: ({ nora }) => `${nora}/book/urgent`, doing: pressMain },
  { what: 'times', path: ({ times }) => times },
  { what: 'confirm', path: ({ confirm }) => confirm },
  { what: 'receipt', path: ({ appointment }) => `${appointment}?receipt` },
  { what: 'appointment', path: ({ appointment }) => appointment },
  { what: 'appointments', path: ({ nora }) => `${nora}/appointments` },
  { what: 'cancel', path: ({ appointment }) => `${appointment}/cancel` },
  { what: 'cancelled', path: ({ cancelled }) => cancelled },
  { what: 'call 113', path: ({ call113 }) => call113 },
  { what: 'call 116 117', path: ({ call116117 }) => call116117 },
  { what: 'another citizen: 403', path: ({ homeOf }) => homeOf('Emil Berg') },
  { what: 'no such page: 404', path: ({ nora }) => `${nora}/nothing` },
  { what: 'no such appointment: 404', path: ({ nora }) => `${nora}/appointments/00000000-0000-8000-8000-000000000000` },
  {
    what: 'a door shut to a fullmakt',
    path: async ({ homeOf }) => `${await homeOf('Borghild Nordmann')}/appointments`,
  },
  { what: 'nettlege offered', as: 'Thomas Aas', path: ({ nettleges }) => nettleges },
  { what: 'nettlege not offered', as: 'Jorunn Kvam', path: ({ noNettlege }) => noNettlege, doing: unfoldAll },
  { what: 'no fastlege', as: 'Sindre Bråten', path: ({ noFastlege }) => noFastlege },
  { what: 'office without booking', as: 'Sigrid Tveit', path: ({ officeWithout }) => officeWithout },
  { what: 'basis consent only', as: 'Trond Iversen', path: ({ homeOf }) => homeOf('Trond Iversen'), doing: unfoldAll },
  {
    what: 'youth without consent',
    as: 'Ingeborg Solheim',
    path: ({ homeOf }) => homeOf('Ingeborg Solheim'),
  },
  { what: 'youth with consent', as: 'Jonas Nordmann', path: ({ homeOf }) => homeOf('Jonas Nordmann') },
  {
    what: 'youth may look',
    as: 'Jonas Nordmann',
    path: async ({ homeOf }) => `${await homeOf('Jonas Nordmann')}/book`,
  },
  {
    what: 'access of a youth, with the rules',
    path: async ({ homeOf }) => `${await homeOf('Jonas Nordmann')}/access`,
    doing: unfoldAll,
  },
  { what: 'access', as: kari, path: async ({ homeOf }) => `${await homeOf(kari)}/access`, doing: unfoldAll },
  { what: 'access for a child', path: ({ nora }) => `${nora}/access` },
  { what: 'access by fullmakt', path: async ({ homeOf }) => `${await homeOf('Borghild Nordmann')}/access` },
  {
    what: 'a door shut by consent',
    as: 'Trond Iversen',
    path: async ({ homeOf }) => `${await homeOf('Trond Iversen')}/appointments`,
  },
  { what: 'verge: 403', as: 'Bjarne Haug', path: ({ homeOf }) => homeOf('Odd Myklebust') },
  { what: 'privacy settings', as: kari, path: async ({ homeOf }) => `${await homeOf(kari)}/privacy` },
  {
    what: 'consent to less',
    path: async ({ homeOf }) => `${await homeOf(kari)}/privacy`,
    doing: ({ page }) => page.locator('#level-basis').check({ force: true }),
  },
  { what: 'consent not changed', path: async ({ homeOf }) => `${await homeOf(kari)}/privacy`, doing: pressFirst },
  { what: 'withdraw', path: async ({ homeOf }) => `${await homeOf(kari)}/privacy/withdraw` },
  { what: 'inactive, without fullmakt', path: async ({ homeOf }) => `${await homeOf(kari)}/privacy/inactive` },
  { what: 'settings for a child', path: ({ nora }) => `${nora}/child-settings` },
  { what: 'withdraw for a child', path: ({ nora }) => `${nora}/child-settings/withdraw` },
  { what: 'log of use', path: async ({ homeOf }) => `${await homeOf(kari)}/activity`, doing: unfoldAll },
  { what: 'log of use, nothing', path: async ({ homeOf }) => `${await homeOf(kari)}/activity?service=home-care` },
  { what: 'log of use for a child', path: ({ nora }) => `${nora}/activity` },
  {
    what: 'settings for a youth with basis',
    as: 'Eva Fossum',
    path: async ({ homeOf }) => `${await homeOf('Mina Fossum')}/child-settings`,
  },
  {
    what: 'what parents have decided',
    as: 'Jonas Nordmann',
    path: async ({ homeOf }) => `${await homeOf('Jonas Nordmann')}/child-settings`,
  },
  {
    what: 'now inactive',
    as: 'Inger Dalen',
    path: async ({ homeOf }) => `${await homeOf('Inger Dalen')}/privacy/now-inactive`,
  },
  {
    what: 'consent withdrawn',
    as: 'Knut Dalen',
    path: async ({ homeOf }) => `${await homeOf('Knut Dalen')}/privacy/withdrawn`,
  },
  {
    what: 'consent to begin with',
    path: async ({ homeOf }) => `${await homeOf('Knut Dalen')}/privacy`,
    doing: pressFirst,
  },
])('$what', async ({ what, as, path, doing }) => {
  const tab = sharedTab();
  if (as) await tab.logIn(world, as);
  await expectSoundPage(tab, { what, path: await path(place), ...(doing && { doing }) });
});

async function unfoldAll({ page }: Tab) {
  const folded = page.locator('main button[aria-expanded=false]');
  await page.locator('main button[aria-expanded]').first().waitFor();
  while ((await folded.count()) > 0) await folded.first().click();
}

async function pressMain({ page }: Tab) {
  await page.locator('main form button[type=submit]').last().click();
}

async function pressFirst({ page }: Tab) {
  await page.locator('main form button[type=submit]').first().click();
}

async function goToUrgent(tab: Tab) {
  if (tab.page.url().endsWith('/urgent')) return;
  await tab.page.getByRole('radio').first().check({ force: true });
  await pressMain(tab);
  await tab.page.getByRole('checkbox').first().waitFor();
}
