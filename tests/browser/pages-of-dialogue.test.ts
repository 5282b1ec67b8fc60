import { findContacts } from '@helsesim/shared/contacts/contacts-contract';
import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { saveDraft } from '@helsesim/shared/dialogue/dialogue-contract';
import * as office from '@helsesim/shared/dialogue/office-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { beforeAll, test } from 'vitest';
import { atDesk } from '../at-desk.ts';
import { eConsultation, newKey, send } from '../conversation.ts';
import type { World } from '../portal.ts';
import { expectSoundPage } from './every-language.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';

const helsesim = helsesimInBrowser();
const sharedTab = helsesim.sharedTab({ width: 360, story: 'pages-of-dialogue' });

/** Where things are in the world that all these pages are of. */
let place: Awaited<ReturnType<typeof furnish>>;
let world: World;
beforeAll(async () => {
  world = await helsesim.portal().makeWorld({ name: 'Solvik' });
  place = await furnish(world);
});

async function furnish(solvik: World) {
  const homeOf = async (name: string) => `/citizens/${(await solvik.person(name)).id}`;
  const doctor = await atDesk(solvik, 'Ingrid Lie', 'gp');
  const kari = await solvik.logIn('Kari Nordmann');
  const nora = (await solvik.person('Nora Nordmann')).id;
  const threadOf = (id: string, citizenId = kari.id) => `/citizens/${citizenId}/inbox/threads/${id}`;

  const waiting = (await send(kari, eConsultation('Utslett på leggen'), { for: nora })).threadId;
  const answered = (await send(kari, eConsultation('Vondt i skulderen'))).threadId;
  await doctor.answer(answered, 'Hei Kari.\nKan du løfte armen over hodet?');
  const paid = (await send(kari, eConsultation('Spørsmål om medisin'))).threadId;
  await doctor.answer(paid, 'Ta den om kvelden.', { close: true });
  const bookInstead = (await send(kari, eConsultation('Klump i brystet'))).threadId;
  await doctor.bookInstead(bookInstead, 'Dette må jeg undersøke.');

  const { id: draftId } = await kari.call(saveDraft, {
    params: { citizenId: kari.id, draftId: newKey() },
    body: { addressee: { ...eConsultation('Søvn'), form: 'video' }, text: 'Jeg sover dårlig.' },
  });
  const [contact] = await kari.call(findContacts, { params: { citizenId: kari.id } });

  const amalie = await solvik.logIn('Amalie Strand', { eid: 'substantial' });
  const contacts = await amalie.call(findContacts, { params: { citizenId: amalie.id } });
  const nurse = contacts.find(({ kind }) => kind === 'school-nurse');
  const asked = (await send(amalie, { to: 'time-request', contactId: nurse?.id ?? '' })).threadId;
  const { familyName, givenName } = await solvik.details((await solvik.staff('school-nurse')).name);
  const atSchool = await atDesk(solvik, `${givenName} ${familyName}`, 'school-nurse');
  await atSchool.call(desk.offerTime, {
    params: { threadId: asked },
    body: {
      ...{ key: newKey(), seen: await atSchool.seenNow(asked), minutes: 30, form: 'physical', place: 'Rom 12' },
      ...{ text: 'Passer dette?', startsAt: (await solvik.now()).add({ hours: 26 }) },
    },
  });

  // Anita Sandvik is away and nobody answers for her, as Ingrid Lie does for Lars Holm; Harald Fjeld has written to someone who has only consented to basis.
  const anita = await atDesk(solvik, 'Anita Sandvik', 'gp');
  const today = osloDay(await solvik.now());
  const to = today.add({ days: 6 });
  const roleId = (await solvik.person('Anita Sandvik')).staffRoles.find(({ kind }) => kind === 'gp')?.id ?? '';
  const away = { roleId, from: today, to, substituteId: null };
  await anita.call(office.registerAbsence, { body: away });
  const harald = await atDesk(solvik, 'Harald Fjeld', 'gp');
  const trond = (await solvik.person('Trond Iversen')).id;
  await harald.call(desk.startThread, {
    body: { key: newKey(), citizenId: trond, kind: 'gp-message', subject: 'Prøvesvar', text: 'Ring meg.' },
  });

  return {
    homeOf,
    kari: `/citizens/${kari.id}`,
    nora: `/citizens/${nora}`,
    waiting: threadOf(waiting, nora),
    answered: threadOf(answered),
    paid: threadOf(paid),
    bookInstead: threadOf(bookInstead),
    draft: `/citizens/${kari.id}/write/e-consultation?draft=${draftId}`,
    contact: `/citizens/${kari.id}/write/contact/${contact?.id}`,
    offered: threadOf(asked, amalie.id),
  };
}

type Places = typeof place;
type Shown = {
  what: string;
  as?: string;
  eid?: 'substantial';
  path: (places: Places) => string | Promise<string>;
  doing?: (tab: Tab) => Promise<unknown>;
  conversation?: true;
};
const kari = 'Kari Nordmann';

test.each<Shown>([
  { what: 'inbox over all, with a draft', as: kari, path: (p) => `${p.kari}/inbox` },
  { what: 'inbox, what is shown', path: (p) => `${p.kari}/inbox?show=open&from=gp`, doing: unfold },
  { what: 'inbox, nothing to show', path: (p) => `${p.kari}/inbox?show=closed&from=home-care` },
  { what: 'inbox, nothing found', path: (p) => `${p.kari}/inbox`, doing: searchInVain },
  { what: 'inbox of a child', path: (p) => `${p.nora}/inbox` },
  { what: 'conversation that waits', conversation: true, path: (p) => p.waiting },
  { what: 'conversation, nothing written', conversation: true, path: (p) => p.answered, doing: pressMain },
  { what: 'conversation, draft to delete', conversation: true, path: (p) => p.answered, doing: writeAndThrowAway },
  { what: 'conversation that is paid', conversation: true, path: (p) => p.paid },
  { what: 'conversation, book instead', conversation: true, path: (p) => p.bookInstead },
  { what: 'receipt', path: (p) => `${p.waiting}/sent` },
  { what: 'whom to write to', path: (p) => `${p.kari}/write` },
  { what: 'e-consultation', path: (p) => `${p.nora}/write/e-consultation` },
  { what: 'e-consultation, nothing written', path: (p) => `${p.nora}/write/e-consultation`, doing: pressMain },
  { what: 'e-consultation begun before', path: (p) => p.draft },
  { what: 'look over', path: (p) => p.draft, doing: lookOver },
  { what: 'message to the office', path: (p) => `${p.kari}/write/e-contact` },
  { what: 'renewal', path: (p) => `${p.kari}/write/renewal` },
  { what: 'renewal, nothing ticked', path: (p) => `${p.kari}/write/renewal`, doing: pressMain },
  { what: 'message to a contact', path: (p) => p.contact },
  { what: 'fastlege', path: (p) => `${p.kari}/gp` },
  { what: 'fastlege of a child', path: (p) => `${p.nora}/gp` },
  { what: 'fastlege, little is open', path: async (p) => `${await p.homeOf('Borghild Nordmann')}/gp` },
  { what: 'no such conversation: 404', path: (p) => `${p.kari}/inbox/threads/00000000-0000-8000-8000-000000000000` },
  {
    what: 'inbox that is shut',
    path: async (p) => `${await p.homeOf('Borghild Nordmann')}/inbox`,
  },
  {
    what: 'fastlege of a youth who may look',
    as: 'Jonas Nordmann',
    path: async (p) => `${await p.homeOf('Jonas Nordmann')}/gp`,
  },
  { what: 'offer of a time', conversation: true, as: 'Amalie Strand', eid: 'substantial', path: (p) => p.offered },
  { what: 'no fastlege', as: 'Sindre Bråten', path: async (p) => `${await p.homeOf('Sindre Bråten')}/gp` },
  {
    what: 'no fastlege to write to',
    path: async (p) => `${await p.homeOf('Sindre Bråten')}/write/e-consultation`,
  },
  {
    what: 'fastlege with a substitute',
    as: 'Hilde Strand',
    path: async (p) => `${await p.homeOf('Hilde Strand')}/gp`,
  },
  {
    what: 'e-consultation with a substitute',
    path: async (p) => `${await p.homeOf('Hilde Strand')}/write/e-consultation`,
  },
  { what: 'fastlege who is away', as: 'Marius Dahl', path: async (p) => `${await p.homeOf('Marius Dahl')}/gp` },
  {
    what: 'e-consultation with someone away',
    path: async (p) => `${await p.homeOf('Marius Dahl')}/write/e-consultation`,
  },
  { what: 'by post', as: 'Trond Iversen', path: async (p) => `${await p.homeOf('Trond Iversen')}/inbox` },
  {
    what: 'a door shut by consent',
    path: async (p) => `${await p.homeOf('Trond Iversen')}/write/e-consultation`,
  },
])('$what', async ({ what, as, eid, path, doing, conversation }) => {
  const tab = sharedTab();
  if (as) await tab.logIn(world, as, eid && { eid });
  await expectSoundPage(tab, {
    ...{ what, path: await path(place) },
    ...(doing && { doing }),
    ...(conversation && { named: (say: Tab['say']) => say.dialogue.tab }),
  });
});

async function pressMain({ page }: Tab) {
  await page.locator('main form button[type=submit]').last().click();
}

async function unfold({ page }: Tab) {
  await page.locator('main form select').first().waitFor();
}

async function searchInVain({ page }: Tab) {
  await page.locator('#search').fill('finnes ikke');
  await page.locator('main form button[type=submit]').first().click();
  await page.locator('.inbox-found button').waitFor();
}

async function writeAndThrowAway({ page }: Tab) {
  if ((await page.locator('fieldset.ask-first').count()) > 0) return;
  await page.locator('#answer').fill('Ja, det kan jeg.');
  await page.locator('.reply button:not([type=submit])').last().click();
  await page.locator('fieldset.ask-first').waitFor();
}

async function lookOver(tab: Tab) {
  if (tab.page.url().includes('/send')) return;
  await pressMain(tab);
  await tab.page.locator('#text').waitFor({ state: 'detached' });
}
