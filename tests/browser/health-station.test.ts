import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../portal.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { filled } from './words.ts';

/** The nurses of the helsestasjon at their desk, and those they write to. */
describe('the helsestasjon', () => {
  const helsesim = helsesimInBrowser();
  let world: World;
  beforeAll(async () => {
    world = await helsesim.portal().makeWorld({ name: 'Solvik' });
    await world.save('morning');
  });
  beforeEach(() => world.restore('morning'));

  test('Kristin publishes in three languages, a mother reads it, and it is taken down', async () => {
    const desk = await helsesim.openTab({ language: 'nb', story: 'station-information' });
    await desk.logIn(world, 'Kristin Aune', { role: 'health-nurse' });
    const { page, say, button } = desk;
    await page.goto('/desk/information');
    await desk.shows(say.deskStation['information-title']);
    await button(say.deskStation['information-new']).click();
    await button(say.deskStation.publish).click();
    await page.getByText(say.deskStation['classes-missing']).waitFor();
    expect(await page.locator('#title-nb').evaluate((field) => field === document.activeElement)).toBe(true);
    for (const [language, title] of Object.entries({ nb: 'Barseltreff', nn: 'Barseltreff', en: 'New parents' })) {
      await page.locator(`#title-${language}`).fill(title);
      await page.locator(`#text-${language}`).fill('12–14');
    }
    await page.getByText(say.deskStation['class-0'], { exact: true }).last().click();
    await desk.shoot('written');
    await button(say.deskStation.publish).click();
    await page.getByText(say.deskStation['done-published-label']).waitFor();

    const ella = `/citizens/${(await world.person('Ella Vangen')).id}/health-station`;
    const mother = await helsesim.openTab({ width: 360, language: 'en', story: 'station-mother' });
    await mother.logIn(world, 'Camilla Vangen');
    await mother.page.goto(ella);
    await mother.shows(filled(mother.say.station['title-other'], { name: 'Ella' }));
    await mother.button('New parents').click();
    await mother.page.getByText('12–14').waitFor();
    await mother.shoot('read');

    await button(say.deskStation['take-down']).click();
    await page.getByText(say.deskStation['done-taken-down']).waitFor();
    await mother.page.reload();
    await mother.shows(filled(mother.say.station['title-other'], { name: 'Ella' }));
    expect(await mother.button('New parents').count()).toBe(0);
  });

  test('the midwife registers Tone, who is welcomed and can write to her; a girl of fifteen is not registered', async () => {
    const desk = await helsesim.openTab({ language: 'nb', story: 'station-midwife' });
    await desk.logIn(world, 'Berit Moen', { role: 'health-nurse' });
    const { page, say, button } = desk;
    await page.goto('/desk/midwife');
    await desk.shows(say.deskStation['midwife-title']);
    await button(say.deskStation['midwife-register']).click();
    await page.getByText(say.deskStation['midwife-number-missing']).waitFor();
    await page.locator('#number').fill((await world.details('Ingeborg Solheim')).nationalId);
    await button(say.deskStation['midwife-register']).click();
    await page.getByText(say.deskStation['refused.too-young-for-contact']).waitFor();
    await page.locator('#number').fill((await world.details('Tone Berg')).nationalId);
    await button(say.deskStation['midwife-register']).click();
    await page.getByText(filled(say.deskStation['midwife-done.digital'], { name: 'Tone Berg' })).waitFor();
    expect(page.url()).not.toMatch(/\d{11}/);
    await desk.shoot('registered');

    const tone = await helsesim.openTab({ width: 360, language: 'nb', story: 'station-pregnant' });
    const id = await tone.logIn(world, 'Tone Berg');
    await tone.page.goto(`/citizens/${id}/health-station`);
    await tone.shows(say.station.title);
    await tone.page.getByText('Nå kan du skrive til jordmoren').waitFor();
    await tone.link(filled(say.station['write-to'], { name: 'Jordmoren' })).click();
    await tone.page.getByRole('heading', { level: 1, name: 'Jordmoren' }).waitFor();
    await tone.shoot('writes');
  });
});
