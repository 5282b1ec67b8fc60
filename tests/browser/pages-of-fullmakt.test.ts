import { beforeAll, test } from 'vitest';
import { end, fullmakterOf, give, messagesTo } from '../fullmakt-life.ts';
import type { World } from '../portal.ts';
import { tildeltDesks } from '../tildelt-desks.ts';
import { expectSoundPage } from './every-language.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';

const helsesim = helsesimInBrowser();
const sharedTab = helsesim.sharedTab({ width: 360, story: 'pages-of-fullmakt' });

let world: World;
/** Of each page, by who looks. */
let paths: Record<string, Record<string, string>>;
beforeAll(async () => {
  world = await helsesim.portal().makeWorld({ name: 'Solvik' });
  const at = async (name: string) => {
    const visitor = await world.logIn(name);
    const home = `/citizens/${visitor.id}`;
    const { given, received, history, applications } = await fullmakterOf(visitor);
    const one = (id: string | undefined) => `${home}/fullmakter/${id}`;
    const [message] = await messagesTo(visitor);
    return {
      home,
      list: `${home}/fullmakter`,
      given: one(given[0]?.id),
      received: one(received[0]?.id),
      over: one(history[0]?.id),
      application: `${home}/fullmakter/applications/${applications[0]?.id}`,
      inbox: `${home}/inbox`,
      message: `${home}/inbox/${message?.id}`,
    };
  };
  const kari = await world.logIn('Kari Nordmann');
  await end(kari, (await give(world, kari, 'Daniel Okafor')).id);
  await give(world, kari, 'Ola Hansen', { areas: [1, 2], to: '2027-06-30' });
  const { apply, decide } = await tildeltDesks(world);
  await decide((await apply()).id, { granted: false, because: 'not-nearest' });
  const names = ['Kari Nordmann', 'Knut Dalen', 'Mona Holte', 'Terje Lund', 'Sindre Bråten'];
  paths = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await at(name)])));
});

type Shown = { what: string; as?: string; path: string; doing?: (tab: Tab) => Promise<unknown> };
const kari = 'Kari Nordmann';

test.each<Shown>([
  { what: 'fullmakter, some of each', as: kari, path: 'list', doing: unfold },
  { what: 'whom', path: 'list/new', doing: chooseOther },
  { what: 'whom not told', path: 'list/new', doing: pressMain },
  { what: 'terms', path: 'list/new', doing: goToTerms },
  { what: 'terms not chosen', path: 'list/new/terms', doing: pressMain },
  { what: 'look over', path: 'list/new/terms', doing: goToLook },
  { what: 'receipt', path: 'given?receipt' },
  { what: 'change', path: 'given/change' },
  { what: 'look over the change', path: 'given/change/confirm' },
  { what: 'end', path: 'given/end' },
  { what: 'ended', path: 'over' },
  { what: 'received', path: 'received' },
  { what: 'apply', path: 'list/apply', doing: pressMain },
  { what: 'inbox', path: 'inbox' },
  { what: 'message', path: 'message' },
  { what: 'no such fullmakt: 404', path: 'list/00000000-0000-8000-8000-000000000000' },
  { what: 'fullmakter, coming and soon over', as: 'Knut Dalen', path: 'list' },
  { what: 'renewal', as: 'Mona Holte', path: 'received/renew', doing: pressMain },
  { what: 'application refused', as: 'Terje Lund', path: 'application' },
  { what: 'fullmakter, none', as: 'Sindre Bråten', path: 'list' },
  { what: 'inbox, empty', path: 'inbox' },
])('$what', async ({ what, as, path, doing }) => {
  const tab = sharedTab();
  if (as) await tab.logIn(world, as);
  const session = await tab.page.request.get('/api/session').then((answer) => answer.json());
  const [page = '', ...rest] = path.split(/(?=[/?])/);
  const where = `${paths[session.person.name]?.[page]}${rest.join('')}`;
  await expectSoundPage(tab, { what, path: where, ...(doing && { doing }) });
});

async function unfold({ page }: Tab) {
  const folded = page.locator('main button[aria-expanded=false]');
  if ((await folded.count()) > 0) await folded.first().click();
}

async function pressMain({ page }: Tab) {
  await page.locator('main form button[type=submit]').last().click();
}

async function chooseOther({ page }: Tab) {
  await page.locator('label[for=receiver-other]').click();
  await page.locator('#national-id').waitFor();
}

async function goToTerms({ page }: Tab) {
  if (page.url().endsWith('/terms')) return;
  await page.getByRole('radio').first().check({ force: true });
  await page.locator('main form button[type=submit]').click();
  await page.getByRole('checkbox').first().waitFor();
}

async function goToLook({ page }: Tab) {
  if (page.url().endsWith('/give')) return;
  for (const id of ['area-1', 'area-3', 'lasts-open']) await page.locator(`#${id}`).check({ force: true });
  await page.locator('main form button[type=submit]').click();
  await page.locator('#stays-shut').waitFor();
}
