import { expect, test } from 'vitest';
import { answer, eConsultation, into, openAtDesk, send, work } from '../conversation.ts';
import { answerText, atMessages, caseOf, row, told } from './desk-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import { filled } from './words.ts';

const helsesim = helsesimInBrowser();

test.each([
  ['nb', 1440],
  ['en', 1024],
] as const)('Ingrid’s day by keys alone: %s, %i px', async (language, width) => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width, language, story: 'desk-messages-by-keyboard' });
  const { page, say, button, link } = tab;
  const words = say.deskDialogue;
  const { press, isOn, tabTo, type, enter } = keyboardOf(tab);
  const isOnCase = (name: string) => expect.poll(() => isOn(caseOf(tab, name))).toBe(true);
  await tab.logIn(world, 'Ingrid Lie', { role: 'gp' });
  await page.goto('/desk');
  await enter(link(say.desk['menu.messages']));
  await tab.arrivesAt(words.title);
  await page.getByText(words['count-late-one']).waitFor();

  // Down and up only move; a case is opened when one asks for it, and then it is not unopened any more.
  await tabTo(row(tab, 'Arne Johansen'));
  await press('ArrowDown');
  expect(await isOn(row(tab, 'Daniel Okafor'))).toBe(true);
  await press('ArrowUp');
  await row(tab, 'Arne Johansen').getByText(words.unopened).waitFor();
  expect(new URL(page.url()).pathname).toBe('/desk/messages');
  await press('ArrowRight');
  await isOnCase('Arne Johansen');
  await row(tab, 'Arne Johansen').getByText(words.unopened).waitFor({ state: 'detached' });
  await tab.shoot('opened');

  // Writing: letters are letters. Out of the text by Escape, out of the case by another.
  await press(words['key.answer']);
  expect(await isOn(answerText(tab))).toBe(true);
  await type(`${words['key.important']}${words['key.next']} Hei, Arne.`);
  await press('Escape');
  await isOnCase('Arne Johansen');
  await press(words['key.important']);
  await told(tab, words['now-important']);
  await row(tab, 'Arne Johansen').getByText(words.important).waitFor();
  await press('Escape');
  expect(await isOn(row(tab, 'Arne Johansen'))).toBe(true);

  // What was written is kept while one looks at the next.
  await press(words['key.next']);
  await isOnCase('Daniel Okafor');
  expect(await answerText(tab).inputValue()).toBe('');
  await press('Escape');
  await press('ArrowUp');
  await press('Enter');
  await isOnCase('Arne Johansen');
  expect(await answerText(tab).inputValue()).toContain('Hei, Arne.');

  // A template, put in behind what was written.
  await press(words['key.answer']);
  await tabTo(page.locator('#template'), { back: true });
  await page.locator('#template').selectOption({ index: 2 });
  await enter(button(words['template-insert']));
  await expect.poll(() => isOn(answerText(tab))).toBe(true);
  expect(await answerText(tab).inputValue()).toMatch(/Hei, Arne\.\n\nHei\. Prøvene/);
  await tab.shoot('written');
  await enter(button(words['send-and-close']));
  await told(tab, words['done.answer-closed']);
  await row(tab, 'Arne Johansen').waitFor({ state: 'detached' });
  await tab.shoot('answered');

  // On to the next, and that one to a colleague.
  await enter(button(filled(words.next, { who: 'Daniel Okafor (34)' })));
  await isOnCase('Daniel Okafor');
  await press(words['key.forward']);
  await expect.poll(() => isOn(page.locator('#colleague'))).toBe(true);
  await press('Tab');
  await press('Enter');
  await page.getByText(words['colleague-missing']).waitFor();
  expect(await isOn(page.locator('#colleague'))).toBe(true);
  await type('Lise');
  await enter(button(words['forward-send']));
  await told(tab, filled(words['done.forward'], { name: 'Lise Haugen' }));
  await tab.shoot('forwarded');

  const ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
  const closed = await work(ingrid, { show: 'closed' });
  expect(closed.items.find(({ citizen }) => citizen.name === 'Arne Johansen')).toMatchObject({ outcome: 'answered' });
  const lise = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
  const hers = await work(lise, { mine: 'true' });
  expect(hers.items.map(({ citizen }) => citizen.name)).toContain('Daniel Okafor');
});

test('the list is one key away from anywhere on the page, and two from its title', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 1440, language: 'nb', story: 'desk-messages-one-key' });
  const { page, say } = tab;
  const { press, isOn, tabTo, enter } = keyboardOf(tab);
  const words = say.deskDialogue;
  await atMessages(tab, world, 'Ingrid Lie');
  const first = page.locator('[data-row]').first();

  await press('ArrowDown');
  expect(await isOn(first)).toBe(true);
  await press('ArrowDown');
  expect(await isOn(page.locator('[data-row]').nth(1))).toBe(true);
  // From another link of the page, and back again.
  await tabTo(page.getByRole('link', { name: words['show.answered'] }), { back: true });
  await press('Escape');
  expect(await isOn(first)).toBe(true);
  await enter(tab.button(words['skip-to-list']), { back: true });
  expect(await isOn(first)).toBe(true);

  // With a case open down is for reading it, and Escape goes to its line.
  await row(tab, 'Daniel Okafor').click();
  await expect.poll(() => isOn(caseOf(tab, 'Daniel Okafor'))).toBe(true);
  await tabTo(page.getByRole('link', { name: words.write }), { back: true });
  await press('ArrowDown');
  expect(await isOn(row(tab, 'Daniel Okafor'))).toBe(false);
  await press('Escape');
  expect(await isOn(row(tab, 'Daniel Okafor'))).toBe(true);

  // Where one writes, the keys are the field's.
  await answerText(tab).focus();
  await press('ArrowDown');
  expect(await isOn(answerText(tab))).toBe(true);
});

test('two doctors answer at once in two windows: the second is told, shown what is new, and loses nothing', async () => {
  const world = await helsesim.portal().makeWorld();
  const ingrid = await helsesim.openTab({ language: 'nb', story: 'desk-at-once-ingrid' });
  const lars = await helsesim.openTab({ language: 'nb', story: 'desk-at-once-lars' });
  const words = lars.say.deskDialogue;
  await atMessages(ingrid, world, 'Ingrid Lie');
  await atMessages(lars, world, 'Lars Holm');
  for (const tab of [ingrid, lars]) {
    await row(tab, 'Ingeborg Solheim').click();
    await caseOf(tab, 'Ingeborg Solheim').waitFor();
  }
  await answerText(lars).fill('Ta gjerne med mamma til en time.');
  await answerText(ingrid).fill('Har du vondt i helgene også?');
  await ingrid.button(words.send).click();
  await told(ingrid, words['done.answer']);

  await lars.button(words.send).click();
  const alert = lars.page.getByRole('alert');
  await alert.getByText(words['changed-label']).waitFor();
  await alert.getByText(/^Ingrid Lie svarte i dag kl\./).waitFor();
  expect(await alert.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  expect(await answerText(lars).inputValue()).toBe('Ta gjerne med mamma til en time.');
  const news = lars.page.locator('.desk-message').filter({ hasText: 'Har du vondt i helgene også?' });
  await news.getByText(words.new, { exact: true }).waitFor();
  await lars.shoot('told');

  // Having read it, he sends what he had written.
  await lars.button(words.send).click();
  await told(lars, words['done.answer']);
  expect(await answerText(lars).inputValue()).toBe('');
  const asked = await world.logIn('Ingrid Lie', { role: 'gp' });
  const answered = await work(asked, { show: 'answered' });
  const id = answered.items.find(({ citizen }) => citizen.name === 'Ingeborg Solheim')?.id ?? '';
  const { communications } = await openAtDesk(asked, id);
  expect(communications.map(({ text }) => text).slice(1)).toEqual([
    'Har du vondt i helgene også?',
    'Ta gjerne med mamma til en time.',
  ]);
});

test('a colleague closes while Ingrid writes: her text can be taken along', async () => {
  const world = await helsesim.portal().makeWorld();
  const lise = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'desk-closed-meanwhile' });
  const { page, say, button } = tab;
  const words = say.deskDialogue;
  await atMessages(tab, world, 'Ingrid Lie');
  await row(tab, 'Jonas Nordmann').click();
  await caseOf(tab, 'Jonas Nordmann').waitFor();
  await answerText(tab).fill('Kom innom og hent attesten.');
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await answer(lise, id, { text: 'Sendt.', close: true });
  await button(words.send).click();
  await page
    .getByRole('alert')
    .getByText(/^Lise Haugen svarte/)
    .waitFor();
  await page.getByText(words['kept-label']).waitFor();
  await page.getByText('Kom innom og hent attesten.').waitFor();
  await tab.shoot('kept');
  await button(words.discard).click();
  await page.getByText(words['kept-label']).waitFor({ state: 'detached' });
});

test('what nobody had, another doctor takes: it is gone for Lars, and his text is not', async () => {
  const world = await helsesim.portal().makeWorld();
  const ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
  const tab = await helsesim.openTab({ language: 'nn', story: 'desk-taken' });
  const { page, say, button } = tab;
  const words = say.deskDialogue;
  await atMessages(tab, world, 'Lars Holm');
  await row(tab, 'Jonas Nordmann').click();
  await caseOf(tab, 'Jonas Nordmann').waitFor();
  await answerText(tab).fill('Attesten ligg i luka.');
  await answer(ingrid, new URL(page.url()).pathname.split('/').at(-1) ?? '');
  await button(words.send).click();
  await page.getByRole('alert').getByText(words['changed-taken']).waitFor();
  await page.getByText('Attesten ligg i luka.').waitFor();
  await row(tab, 'Jonas Nordmann').waitFor({ state: 'detached' });
  await tab.shoot('taken');
});

test('on a phone the list and the case are a page each', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nn', story: 'desk-on-phone' });
  const { say, link } = tab;
  await atMessages(tab, world, 'Ingrid Lie');
  await tab.shoot('list');
  await row(tab, 'Kari Nordmann').click();
  await caseOf(tab, 'Kari Nordmann').waitFor();
  expect(await row(tab, 'Kari Nordmann').isVisible()).toBe(false);
  await tab.shoot('case');
  await link(say.deskDialogue['to-list']).click();
  await row(tab, 'Kari Nordmann').waitFor();
  const back = () => row(tab, 'Kari Nordmann').evaluate((line) => line === document.activeElement);
  await expect.poll(back).toBe(true);
});

test('something new is told, and shown when asked for: nothing moves by itself', async () => {
  const world = await helsesim.portal().makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  const tab = await helsesim.openTab({ language: 'nb', story: 'desk-live' });
  const { page, say, button } = tab;
  const words = say.deskDialogue;
  await atMessages(tab, world, 'Ingrid Lie');
  const rows = page.locator('[data-row]');
  const before = await rows.allTextContents();
  await row(tab, 'Kari Nordmann').click();
  await caseOf(tab, 'Kari Nordmann').waitFor();
  await answerText(tab).fill('Smør med hydrokortison.');
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await send(kari, into(id), { text: 'Nå har det spredt seg.' });
  await send(kari, eConsultation('Vondt i kneet'));

  await button(filled(words['new-many'], { count: 2 })).waitFor();
  expect((await rows.allTextContents()).length).toBe(before.length);
  expect(await page.getByText('Nå har det spredt seg.').count()).toBe(0);
  await tab.shoot('new');
  await button(filled(words['new-many'], { count: 2 })).click();
  await page.locator('[data-row]').filter({ hasText: 'Vondt i kneet' }).waitFor();
  await page.getByText('Nå har det spredt seg.').waitFor();
  expect(await answerText(tab).inputValue()).toBe('Smør med hydrokortison.');
  await tab.shoot('shown');
});

test('a desk without a network says so, and keeps what is written', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ language: 'nb', story: 'desk-offline' });
  const { page, say, button } = tab;
  await atMessages(tab, world, 'Ingrid Lie');
  await row(tab, 'Kari Nordmann').click();
  await caseOf(tab, 'Kari Nordmann').waitFor();
  await answerText(tab).fill('Prøv en mildere såpe.');
  tab.expectWrong(/ERR_(INTERNET_DISCONNECTED|FAILED)|Failed to load resource/);
  await page.context().setOffline(true);
  await button(say.deskDialogue.send).click();
  await page.getByRole('alert').getByText(say.problems['network-label']).waitFor();
  expect(await answerText(tab).inputValue()).toBe('Prøv en mildere såpe.');
  await page.context().setOffline(false);
  await button(say.deskDialogue.send).click();
  await told(tab, say.deskDialogue['done.answer']);
});
