import { findForms, submitForm } from '@helsesim/shared/forms/forms-contract';
import { beforeAll, test } from 'vitest';
import { newKey } from '../conversation.ts';
import type { World } from '../portal.ts';
import { expectSoundPage } from './every-language.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';

const helsesim = helsesimInBrowser();
const sharedTab = helsesim.sharedTab({ width: 360, story: 'pages-of-forms' });

let world: World;
let place: Awaited<ReturnType<typeof furnish>>;
beforeAll(async () => {
  world = await helsesim.portal().makeWorld({ name: 'Solvik' });
  place = await furnish(world);
});

const soreThroat = 'https://helsesim.no/fhir/CodeSystem/sore-throat';
const red = (code: string) => [{ linkId: 'red-signs', answer: [{ valueCoding: { system: soreThroat, code } }] }];

async function furnish(solvik: World) {
  const kari = await solvik.logIn('Kari Nordmann');
  const nora = (await solvik.person('Nora Nordmann')).id;
  const forms = await kari.call(findForms, { params: { citizenId: kari.id }, query: { language: 'nb' } });
  const keyOf = (formId: string) => forms.find(({ id }) => id === formId)?.key ?? '';
  const { version = '' } = forms.find(({ id }) => id === 'sore-throat') ?? {};
  const { id: stopped } = await kari.call(submitForm, {
    params: { citizenId: kari.id, formKey: keyOf('sore-throat') },
    body: {
      ...{ key: newKey(), version, language: 'nb' },
      response: { resourceType: 'QuestionnaireResponse', status: 'completed', item: red('breathing') },
    },
  });
  return { kari: `/citizens/${kari.id}`, nora: `/citizens/${nora}`, keyOf, stopped };
}

type Shown = {
  what: string;
  as?: string;
  path: (places: typeof place) => string;
  doing?: (tab: Tab) => Promise<unknown>;
  named?: (say: Tab['say']) => string;
};
const form = (say: Tab['say']) => say.forms['form-tab'];
const advice = (say: Tab['say']) => say.forms['advice-tab'];

test.each<Shown>([
  { what: 'symptoms', as: 'Kari Nordmann', path: (p) => `${p.kari}/symptoms` },
  { what: 'symptoms of a child', path: (p) => `${p.nora}/symptoms` },
  { what: 'a form', path: (p) => `${p.kari}/forms/${p.keyOf('sore-throat')}`, named: form, doing: questionsThere },
  {
    what: 'a form, nothing answered',
    path: (p) => `${p.kari}/forms/${p.keyOf('sore-throat')}`,
    named: form,
    doing: pressOn,
  },
  { what: 'a form with all kinds', path: (p) => `${p.kari}/forms/${p.keyOf('skin')}`, named: form, doing: noRedSigns },
  {
    what: 'a form that is stopped',
    path: (p) => `${p.kari}/forms/${p.keyOf('sore-throat')}`,
    named: form,
    doing: redSign,
  },
  { what: 'advice 113', path: (p) => `${p.kari}/form-responses/${p.stopped}`, named: advice, doing: unfold },
  { what: 'self-help', path: () => '/self-help' },
  {
    what: 'advice to follow oneself',
    path: () => '/self-help/sore-throat',
    named: (say) => say.forms['self-help-tab'],
  },
  { what: 'forms of a world', path: () => `/simulator/${world.id}/forms` },
  { what: 'no such form', path: (p) => `${p.kari}/forms/thereisnosuchone` },
])('$what', async ({ what, as, path, doing, named }) => {
  const tab = sharedTab();
  if (as) await tab.logIn(world, as);
  await expectSoundPage(tab, { what, path: path(place), ...(doing && { doing }), ...(named && { named }) });
});

const boxes = ({ page }: Tab) => page.locator('.questions form input[type=checkbox]');

async function questionsThere(tab: Tab) {
  const language = await tab.page.locator('html').getAttribute('lang');
  await tab.page
    .locator(`.questions[lang=${language}] form input[type=checkbox]`)
    .first()
    .waitFor({ state: 'attached' });
}

async function pressOn(tab: Tab) {
  await questionsThere(tab);
  await tab.page.locator('.fill-end button').first().click();
  await tab.page.locator('.wrong-answers').waitFor();
}

async function noRedSigns(tab: Tab) {
  await questionsThere(tab);
  const none = tab.page.locator('input[name=red-signs][value=none]');
  if (!(await none.isChecked())) await none.dispatchEvent('click');
  const others = tab.page.locator('.questions form input[type=radio]');
  await others.first().waitFor({ state: 'attached' });
}

async function redSign(tab: Tab) {
  await questionsThere(tab);
  const first = boxes(tab).first();
  if (!(await first.isChecked())) await first.dispatchEvent('click');
  await tab.page.locator('.red-stop').waitFor();
}

async function unfold({ page }: Tab) {
  const shut = page.locator('main button[aria-expanded=false]');
  while ((await shut.count()) > 0) await shut.first().click();
}
