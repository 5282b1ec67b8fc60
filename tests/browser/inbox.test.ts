import { sendMessage } from '@helsesim/shared/dialogue/dialogue-contract';
import { changeChildSettings } from '@helsesim/shared/privacy/privacy-contract';
import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer, eConsultation, inbox, read, send } from '../conversation.ts';
import { end, give } from '../fullmakt-life.ts';
import { comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { keyboardOf } from './keyboard.ts';
import { filled } from './words.ts';
import { forWhom, isSaved, lineOf, sendIt, writeMessage } from './writing-steps.ts';

const helsesim = helsesimInBrowser();

test('turning sixteen: Oda’s mother is told a month before, Mathias on the day, and the messages lead on', async () => {
  const world = await helsesim.portal().makeWorld();
  await world.moveTo('2026-11-24 08:00');
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'inbox-sixteen' });
  const { page, say, link } = tab;
  const eva = await comeIn(tab, world, 'Eva Fossum');
  await link(new RegExp(`^${say.representation['service.inbox']} ?${say.home['inbox-unread-one']}`)).click();
  await tab.arrivesAt(say.inbox.title);
  await page.getByText(say.inbox['lead-one']).waitFor();
  const title = filled(say.inbox['child-16-title'], { child: 'Oda Fossum', on: '24. desember' });
  await link(new RegExp(title)).click();
  await tab.arrivesAt(title);
  await tab.shoot('told');
  await page.locator('main').getByRole('link', { name: say.inbox['to-inbox'] }).click();
  await tab.arrivesAt(say.inbox.title);
  await page.getByText(say.inbox['lead-none-all']).waitFor();
  await page.goto(`/citizens/${eva}`);
  await page.getByText(say.home['inbox-text-self']).waitFor();

  const mathias = await tab.logIn(world, 'Mathias Haugen');
  await page.goto(`/citizens/${mathias}/inbox`);
  await link(new RegExp(say.inbox['turned-16-title'])).click();
  await tab.arrivesAt(say.inbox['turned-16-title']);
  await tab.shoot('turned-sixteen');
  await link(say.inbox['link.activity']).click();
  await page.getByRole('heading', { level: 1, name: say.representation['service.activity'] }).waitFor();
});

test('Kari looks into the inbox of her son: it is told for whom, and nothing counts as read', async () => {
  const world = await helsesim.portal().makeWorld();
  const ola = await world.logIn('Ola Hansen');
  const jonas = (await world.person('Jonas Nordmann')).id;
  await ola.call(changeChildSettings, { params: { citizenId: jonas }, body: { youthAccess: false } });
  await ola.call(changeChildSettings, { params: { citizenId: jonas }, body: { youthAccess: true } });
  const tab = await helsesim.openTab({ language: 'nn', story: 'inbox-of-child' });
  const { page, say, link } = tab;
  await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${jonas}/inbox`);
  await tab.shows(filled(say.inbox['title-other'], { name: 'Jonas' }));
  const opened = say.inbox['opened-title.youth'];
  await link(new RegExp(`^${opened}`)).click();
  await tab.arrivesAt(opened);
  await page.getByText(filled(say.inbox['written-to'], { name: 'Jonas Nordmann' })).waitFor();
  await tab.shoot('written-to-jonas');

  await tab.logIn(world, 'Jonas Nordmann');
  await page.goto(`/citizens/${jonas}/inbox`);
  await link(new RegExp(`^${opened} ?${say.inbox.unread}`)).waitFor();
});

test('what is older comes when asked for, and focus with it', async () => {
  const world = await helsesim.portal().makeWorld();
  const daniel = await world.logIn('Daniel Okafor');
  for (let times = 0; times < 17; times++) await end(daniel, (await give(world, daniel, 'Jorunn Kvam')).id);
  const tab = await helsesim.openTab({ language: 'en', story: 'inbox-long' });
  const { page, say, button } = tab;
  await tab.logIn(world, 'Daniel Okafor');
  await page.goto(`/citizens/${daniel.id}/inbox`);
  const messages = page.locator('main [class*=link-list] > li, main ul > li').filter({ has: page.locator('a') });
  await messages.nth(29).waitFor();
  expect(await messages.count()).toBe(30);
  await button(say.inbox.more).click();
  await messages.nth(33).waitFor();
  expect(
    await messages
      .nth(30)
      .locator('a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  expect(await button(say.inbox.more).count()).toBe(0);
});

test('Kari reads for herself and those she helps in one list, chooses among them, and searches', async () => {
  const world = await helsesim.portal().makeWorld();
  const ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
  const kari = await world.logIn('Kari Nordmann');
  const jonas = (await world.person('Jonas Nordmann')).id;
  const nora = (await world.person('Nora Nordmann')).id;
  const { threadId } = await send(kari, eConsultation('Hovent kne'), { for: jonas });
  await send(kari, eConsultation('Øreverk'), { for: nora, text: 'Nora har vondt i ørene.' });
  await answer(ingrid, threadId, { text: 'Hold kneet høyt.' });

  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'inbox-over-all' });
  const { page, say, button, link } = tab;
  await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${kari.id}/inbox`);
  await page.getByText(say.inbox['lead-one']).waitFor();
  await link(new RegExp(`^${say.platform.inbox} ${filled(say.platform.unread, { count: 1 })}`)).waitFor();
  const knee = lineOf(tab, 'Hovent kne');
  await knee.getByText(forWhom(tab, 'Jonas Nordmann', 14)).waitFor();
  await knee.getByText(say.inbox.unread, { exact: true }).waitFor();
  await lineOf(tab, 'Øreverk')
    .getByText(filled(say.dialogue['waiting-by'], { day: 'mandag 30. november' }))
    .waitFor();
  await tab.shoot('over-all');

  await button(say.inbox.filter).click();
  await page.getByLabel(say.inbox.whom).selectOption({ label: 'Nora Nordmann (9)' });
  await button(say.inbox['use-filter']).click();
  await knee.waitFor({ state: 'detached' });
  await lineOf(tab, 'Øreverk').waitFor();
  await link(say.inbox.reset).click();
  await knee.waitFor();

  await page.getByLabel(say.inbox['search-label']).fill('kneet HØYT');
  await button(say.inbox.search).click();
  await page.getByText(filled(say.inbox.found, { text: 'kneet HØYT' })).waitFor();
  await lineOf(tab, 'Øreverk').waitFor({ state: 'detached' });
  expect(page.url()).not.toMatch(/kne/i);
  await tab.shoot('searched');

  await knee.click();
  await tab.arrivesAt('Hovent kne', say.dialogue.tab);
  await page.getByText(filled(say.representation['acting-for'], { name: 'Jonas Nordmann (14)' })).waitFor();
  await page.getByText('Hold kneet høyt.').waitFor();
  await page.goBack();
  await page.getByText(filled(say.inbox.found, { text: 'kneet HØYT' })).waitFor();
  await button(say.inbox['stop-searching']).click();
  await page.getByText(say.inbox['lead-none-all']).waitFor();
});

test('what Kari has begun is there after a reload, a lost session, and on another device', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'draft' });
  const { page, say, button, link } = tab;
  const kari = await comeIn(tab, world, 'Kari Nordmann');
  const form = `/citizens/${kari}/write/e-contact`;
  await page.goto(form);
  await tab.shows(say.write['title.e-contact']);
  await writeMessage(tab, { subject: 'Kopi av attest', text: 'Kan jeg få en kopi' });
  await page.reload();
  const written = page.locator('#text');
  expect(await written.inputValue()).toBe('Kan jeg få en kopi');

  helsesim.portal().letPass({ minutes: 31 });
  await written.fill('Kan jeg få en kopi av attesten?');
  await page.getByRole('alert').getByText(say.dialogue['logged-out-title']).waitFor();
  await tab.shoot('logged-out');
  await link(say.dialogue['log-in-again']).click();
  await link(filled(say.identity['again-button'], { name: 'Kari Nordmann' })).click();
  await button(say.identity['go-in']).click();
  await tab.arrivesAt(say.write['title.e-contact']);
  expect(await written.inputValue()).toBe('Kan jeg få en kopi av attesten?');
  await isSaved(tab);

  const phone = await helsesim.openTab({ width: 360, language: 'nb', story: 'draft-on-phone' });
  await phone.logIn(world, 'Kari Nordmann');
  await phone.page.goto(`/citizens/${kari}/inbox`);
  await phone.shoot('in-inbox');
  await lineOf(phone, filled(say.inbox['draft-of'], { what: 'Kopi av attest' })).click();
  await phone.arrivesAt(say.write['title.e-contact']);
  expect(await phone.page.locator('#text').inputValue()).toBe('Kan jeg få en kopi av attesten?');
  await sendIt(phone);

  // What was sent on the phone is not sent again from here.
  await page.reload();
  await tab.shows(say.write['title.e-contact']);
  expect(await written.inputValue()).toBe('');
  const sent = (await inbox(await world.logIn('Kari Nordmann'))).entries;
  expect(sent.filter((entry) => entry.what === 'thread' && entry.thread.subject === 'Kopi av attest')).toHaveLength(1);
});

test.each<[string, (route: Route) => Promise<void>]>([
  ['on the way there', (route) => route.abort()],
  ['on the way back', (route) => route.fetch().then(() => route.abort())],
])('the network fails %s as Kari sends: she sends again, and it is there once', async (which, fail) => {
  const world = await helsesim.portal().makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  const { threadId } = await send(kari, eConsultation('Vondt i ryggen'));
  const tab = await helsesim.openTab({ language: 'nb', story: `send-network-${which.replaceAll(' ', '-')}` });
  const { page, say, button } = tab;
  await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${kari.id}/inbox/threads/${threadId}`);
  await page.getByLabel(say.dialogue['answer-label']).fill('Det er bedre i dag.');
  tab.expectWrong(/net::ERR_FAILED/);
  const sending = `**${sendMessage.path.replace(':citizenId', kari.id)}`;
  await page.route(sending, fail);
  await button(say.dialogue.send).dblclick();
  await page.getByRole('alert').getByText(say.dialogue['lost-line']).waitFor();
  expect(await page.getByLabel(say.dialogue['answer-label']).inputValue()).toBe('Det er bedre i dag.');
  await page.unroute(sending);
  await button(say.dialogue.send).dblclick();
  await page.getByText(say.dialogue['sent-done']).waitFor();
  await page.getByText('Det er bedre i dag.').waitFor();
  const { communications } = await read(kari, threadId);
  expect(communications.map(({ text }) => text)).toEqual(['Hei', 'Det er bedre i dag.']);
});

test('what Kari changes after a lost answer is not thrown away: it is a new message', async () => {
  const world = await helsesim.portal().makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  const { threadId } = await send(kari, eConsultation('Vondt i ryggen'));
  const tab = await helsesim.openTab({ language: 'nb', story: 'send-changed' });
  const { page, say, button } = tab;
  await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${kari.id}/inbox/threads/${threadId}`);
  const answer = page.getByLabel(say.dialogue['answer-label']);
  await answer.fill('Det er bedre i dag.');
  tab.expectWrong(/net::ERR_FAILED|409/);
  const sending = `**${sendMessage.path.replace(':citizenId', kari.id)}`;
  await page.route(sending, (route) => route.fetch().then(() => route.abort()));
  await button(say.dialogue.send).click();
  await page.getByRole('alert').getByText(say.dialogue['lost-line']).waitFor();
  await page.unroute(sending);
  await answer.fill('Det er verre i dag.');
  await button(say.dialogue.send).click();
  await page.getByRole('alert').getByText(say.dialogue['sent-before-text']).waitFor();
  expect(await answer.inputValue()).toBe('Det er verre i dag.');
  await button(say.dialogue.send).click();
  await page.getByText(say.dialogue['sent-done']).waitFor();
  const { communications } = await read(kari, threadId);
  expect(communications.map(({ text }) => text)).toEqual(['Hei', 'Det er bedre i dag.', 'Det er verre i dag.']);
});

test('without a mouse: Kari finds a conversation, answers, and sends a new message', async () => {
  const world = await helsesim.portal().makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  await send(kari, eConsultation('Vondt i ryggen'));
  const tab = await helsesim.openTab({ language: 'nb', story: 'inbox-keyboard' });
  const { page, say, button, link } = tab;
  const { enter, tabTo, type, space } = keyboardOf(tab);
  await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${kari.id}/inbox`);
  await tab.shows(say.inbox.title);
  await enter(lineOf(tab, 'Vondt i ryggen'));
  await tab.arrivesAt('Vondt i ryggen', say.dialogue.tab);
  await tabTo(page.getByLabel(say.dialogue['answer-label']));
  await type('Takk');
  await enter(button(say.dialogue.send));
  await page.getByText(say.dialogue['sent-done']).waitFor();

  await page.goto(`/citizens/${kari.id}/write`);
  await tab.shows(say.write['hub-title']);
  await enter(link(new RegExp(`^${say.write['offer.e-consultation']}`)));
  await tab.arrivesAt(say.write['title.e-consultation']);
  await tabTo(page.getByLabel(say.write['subject-label']));
  await type('Hodepine');
  await tabTo(page.locator('#text'));
  await type('Hver morgen.');
  await enter(button(say.write['look-over']));
  await tab.arrivesAt(say.write['look-title']);
  await space(button(say.write.send));
  await tab.arrivesAt(say.write['sent-title']);
});
