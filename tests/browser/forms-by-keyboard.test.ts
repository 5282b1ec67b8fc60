import type { Language } from '@helsesim/shared/people/people-model';
import { expect, test } from 'vitest';
import { comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import { wrongsOf } from './sound-page.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';
import { isSaved } from './writing-steps.ts';

const helsesim = helsesimInBrowser();

const titles: Record<Language, { throat: string; fever: string }> = {
  nb: { throat: 'Sår hals', fever: 'Barn med feber' },
  nn: { throat: 'Sår hals', fever: 'Barn med feber' },
  en: { throat: 'Sore throat', fever: 'Child with fever' },
};

/** Fields are tabbed through in the order they stand, and answered by their names: the same in every language. */
function answering({ page }: Tab) {
  const at = () =>
    page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement ? { name: field.name, value: field.value } : { name: '', value: '' };
    });
  async function tabToField(name: string, value?: string) {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const field = await at();
      if (field.name === name && (value === undefined || field.value === value)) return;
    }
    throw new Error(`${name} ${value} is not reached by Tab`);
  }
  return {
    tick: async (name: string, value: string) => {
      await tabToField(name, value);
      await page.keyboard.press('Space');
    },
    choose: async (name: string, value: string) => {
      await tabToField(name);
      await page.keyboard.press('Space');
      for (let presses = 0; presses < 10 && (await at()).value !== value; presses++)
        await page.keyboard.press('ArrowDown');
      expect(await page.locator(`input[name="${name}"][value="${value}"]`).isChecked()).toBe(true);
    },
    write: async (name: string, text: string) => {
      await tabToField(name);
      await page.keyboard.type(text);
    },
  };
}

const everyWidth: [Language, number][] = [
  ['nb', 1440],
  ['nn', 360],
  ['en', 360],
];

test.each(everyWidth)(
  'a sore throat leads to an e-consultation without a mouse, in %s, %i px',
  async (language, width) => {
    const world = await helsesim.portal().makeWorld();
    const tab = await helsesim.openTab({ width, language, story: 'throat-by-keyboard' });
    const { page, say, button, link } = tab;
    const { enter, press, type, tabTo } = keyboardOf(tab);
    const { tick, choose, write } = answering(tab);
    const title = titles[language].throat;
    await comeIn(tab, world, 'Kari Nordmann');
    await enter(link(new RegExp(`^${say.home.symptoms}`)));
    await tab.arrivesAt(say.forms['symptoms-title']);

    // In her own words, to the form.
    await tabTo(page.getByLabel(say.forms['search-label']));
    await type(title);
    await press('Enter');
    const hits = page.locator('.complaint-hits');
    await hits.getByRole('link', { name: new RegExp(`^${title}`) }).waitFor();
    expect(await wrongsOf(page, language)).toEqual([]);
    await enter(hits.getByRole('link', { name: new RegExp(`^${title}`) }).first());
    await tab.arrivesAt(title, say.forms['form-tab']);

    await page.locator('input[name=red-signs]').first().waitFor({ state: 'attached' });
    await tick('red-signs', 'none');
    await page.locator('input[name=age]').waitFor();
    await write('age', '40');
    await tick('yellow-signs', 'none');
    await write('days', '8');
    await choose('pain', 'mild');
    await choose('fever', 'no');
    await choose('cough', 'yes');
    await choose('tonsils', 'no');
    await choose('glands', 'no');
    await tick('background', 'none');
    expect(await wrongsOf(page, language, say.forms['form-tab'])).toEqual([]);
    await tab.shoot('answered');
    await enter(button(say.forms['see-advice']));
    await tab.arrivesAt(say.forms['level.doctor-text'], say.forms['advice-tab']);
    await page.getByText(say.forms['urgency.green'], { exact: true }).waitFor();
    expect(await wrongsOf(page, language, say.forms['advice-tab'])).toEqual([]);
    await tab.shoot('advice');
    await enter(link(say.forms['e-consultation']));
    await tab.arrivesAt(say.write['title.e-consultation']);
    await page.getByText(filled(say.write['answers-along'], { title })).waitFor();
    await isSaved(tab);
    expect(await wrongsOf(page, language)).toEqual([]);
    await enter(button(say.write['look-over']));
    await tab.arrivesAt(say.write['look-title']);
    await enter(button(say.write.send));
    await tab.arrivesAt(say.write['sent-title']);
  },
);

test.each(everyWidth)('a child with fever is answered for without a mouse, in %s, %i px', async (language, width) => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width, language, story: 'fever-by-keyboard' });
  const { page, say, button, link } = tab;
  const { enter } = keyboardOf(tab);
  const { tick, choose, write } = answering(tab);
  await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${(await world.person('Nora Nordmann')).id}/symptoms`);
  await enter(link(new RegExp(`^${titles[language].fever}`)).first());
  await tab.arrivesAt(titles[language].fever, say.forms['form-tab']);
  await page.locator('input[name=red-signs]').first().waitFor({ state: 'attached' });
  await tick('red-signs', 'none');
  await page.locator('input[name=age-group]').first().waitFor({ state: 'attached' });
  await choose('age-group', '6-15-years');
  await tick('yellow-signs', 'peeing');
  await write('fever-days', '1');
  await choose('condition', 'well');
  await tick('symptoms', 'none');
  await choose('vaccine', 'no');
  await tick('background', 'none');
  expect(await wrongsOf(page, language, say.forms['form-tab'])).toEqual([]);
  await tab.shoot('answered');
  await enter(button(say.forms['see-advice']));
  await tab.arrivesAt(say.forms['level.office-today'], say.forms['advice-tab']);
  await page.getByText(say.forms['urgency.yellow'], { exact: true }).waitFor();
  expect(await wrongsOf(page, language, say.forms['advice-tab'])).toEqual([]);
  await tab.shoot('advice');
});
