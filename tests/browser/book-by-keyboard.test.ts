import type { Language } from '@helsesim/shared/people/people-model';
import { expect, test } from 'vitest';
import { at } from '../moment.ts';
import { bookOverApi, timeButton } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

test.each<[width: number, language: Language]>([
  [360, 'nn'],
  [1440, 'en'],
])('Kari books for Nora, and cancels, without a mouse: %i px, %s', async (width, language) => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width, language, story: 'by-keyboard' });
  const { page, say, button, link } = tab;
  const { press, isOn, tabTo, type, enter, space } = keyboardOf(tab);

  // Straight to the content, and in.
  await page.goto(`/login/${world.id}`);
  await link(/^Kari Nordmann/).waitFor();
  await enter(link(say.platform['skip-to-content']));
  expect(await isOn(page.locator('main'))).toBe(true);
  await tabTo(page.getByRole('searchbox'));
  await type('Kari');
  await page.getByText(say.identity['hits-one']).waitFor();
  await enter(link(/^Kari Nordmann/));
  await tab.arrivesAt(filled(say.identity['login-title'], { name: 'Kari Nordmann' }));
  await tabTo(page.getByRole('radio', { name: say.identity['eid.high'] }));
  await press('ArrowDown');
  expect(await page.getByRole('radio', { name: say.identity['eid.substantial'] }).isChecked()).toBe(true);
  await press('ArrowUp');
  await enter(button(say.identity['go-in']));
  await tab.arrivesAt(filled(say.home['title-self'], { name: 'Kari' }));

  // The picker opens, folds by Escape, and takes her to Nora.
  const picker = button(/^Kari Nordmann/);
  await enter(picker, { back: true });
  expect(await picker.getAttribute('aria-expanded')).toBe('true');
  await press('Tab');
  await press('Escape');
  expect([await isOn(picker), await picker.getAttribute('aria-expanded')]).toEqual([true, 'false']);
  await press('Space');
  await enter(
    page.getByRole('navigation', { name: say.representation['picker-title'] }).getByRole('link', { name: /^Nora/ }),
  );
  await tab.arrivesAt(filled(say.home['title-other'], { name: 'Nora' }));

  // What it is about. Forgetting to answer leads back to the question.
  await enter(link(say.home['book-time']));
  await tab.arrivesAt(say.booking['reason-title']);
  await enter(button(say.booking.next));
  await page.getByText(say.booking['reason-missing']).waitFor();
  expect(await isOn(page.getByRole('radio').first())).toBe(true);
  await press('Space');
  await press('ArrowDown');
  await press('ArrowDown');
  await press('ArrowDown');
  expect(await page.getByRole('radio', { name: say.booking['reason.skin'] }).isChecked()).toBe(true);
  await tabTo(page.getByRole('textbox'));
  await type('Utslett på armen.');
  await enter(button(say.booking.next));
  await tab.arrivesAt(say.booking['urgent-title']);
  await space(page.getByRole('checkbox', { name: say.booking['urgent-none'] }));
  await enter(button(say.booking['see-times']));

  // When: more days come when asked for, and focus goes to the first of them.
  await tab.arrivesAt(say.booking['times-title']);
  await enter(button(say.booking['show-more-days']));
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await enter(timeButton(tab, at('2026-11-24 10:00')), { back: true });
  await tab.arrivesAt(say.booking['confirm-title']);
  await enter(button(say.booking.book));
  await tab.arrivesAt(say.booking['receipt-title']);

  // And back.
  await enter(link(say.booking['cancel-appointment']));
  await tab.arrivesAt(say.booking['cancel-title']);
  await enter(button(say.booking['cancel-yes']));
  await tab.arrivesAt(filled(say.booking['appointment-cancelled-title'], { practitioner: 'Ingrid Lie' }));
  await enter(button(say.platform['log-out']), { back: true });
  await tab.arrivesAt(say.identity['people-title']);
});

test('Ingrid goes through the appointment book by keys', async () => {
  const world = await helsesim.portal().makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  const daniel = await world.logIn('Daniel Okafor');
  await bookOverApi(kari, kari.id, at('2026-11-24 09:20'));
  await bookOverApi(daniel, daniel.id, at('2026-11-24 09:40'));
  const tab = await helsesim.openTab({ language: 'nb', story: 'desk-by-keyboard' });
  const { page, say } = tab;
  const { press, tabTo } = keyboardOf(tab);
  await tab.logIn(world, 'Ingrid Lie', { role: 'gp' });
  await page.goto('/desk');
  const title = (day: string) => filled(say.desk['title-day'], { day });
  await tab.shows(title('i dag, mandag 23. november'));

  await tabTo(page.getByRole('region', { name: say.desk.list }));
  // Day after day: focus stays where the keys are.
  await press('ArrowRight');
  await tab.shows(title('i morgen, tirsdag 24. november'));
  await press('ArrowRight');
  await tab.shows(title('onsdag 25. november'));
  await press('ArrowLeft');
  await tab.shows(title('i morgen, tirsdag 24. november'));
  await tabTo(page.getByRole('button', { name: /^09.20 Kari Nordmann/ }));
  await page.getByRole('heading', { level: 2, name: /^Kari Nordmann/ }).waitFor();
  await press('ArrowDown');
  await page.getByRole('heading', { level: 2, name: /^Daniel Okafor/ }).waitFor();
  await tab.shoot('second');
  await press('t');
  await page.getByText(say.desk['none-text']).waitFor();
});
