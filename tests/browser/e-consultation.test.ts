import { crc32, deflateSync } from 'node:zlib';
import { findContacts } from '@helsesim/shared/contacts/contacts-contract';
import { offerTime } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { expect, test } from 'vitest';
import { atDesk } from '../at-desk.ts';
import { eConsultation, newKey, read, send } from '../conversation.ts';
import { comeIn } from './booking-steps.ts';
import { helsesimInBrowser } from './in-browser.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';
import { isSaved, lineOf, sendIt, writeMessage } from './writing-steps.ts';

const helsesim = helsesimInBrowser();

const priceOf = ({ say }: Tab) => filled(say.dialogue['fee.ordinary'], { amount: 179 });

test('Kari asks with a picture, the doctor answers in another window, and all of it comes without a reload', async () => {
  const world = await helsesim.portal().makeWorld();
  await world.moveTo('2026-11-24 08:00');
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'e-consultation' });
  const { page, say, button, link } = tab;
  const kari = await comeIn(tab, world, 'Kari Nordmann');

  await link(new RegExp(`^${say.representation['service.gp-info']}`)).click();
  await tab.arrivesAt(say.gp.title);
  await page.getByText(priceOf(tab)).waitFor();
  await tab.shoot('gp');
  await link(new RegExp(`^${say.write['offer.e-consultation']}`)).click();
  await tab.arrivesAt(say.write['title.e-consultation']);
  await page.getByText(say.dialogue['urgent-text']).waitFor();
  await page.getByText('tirsdag 1. desember').waitFor();
  await page.getByText(filled(say.write['price-kroner'], { amount: 179 }), { exact: true }).waitFor();
  await writeMessage(tab, { subject: 'Utslett på leggen', text: 'Det klør om natta.' });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'legg.png', mimeType: 'image/png', buffer: redSquare(40) });
  await link('legg.png').waitFor();
  await page.reload();
  await link('legg.png').waitFor();
  await tab.shoot('written');
  await sendIt(tab);
  await page.getByText(filled(say.write['sent-answer'], { day: 'tirsdag 1. desember' })).waitFor();
  await tab.shoot('receipt');
  await link(say.write['see-thread']).click();
  await tab.arrivesAt('Utslett på leggen', say.dialogue.tab);
  await expect
    .poll(() =>
      page.locator('.files-seen img').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
    )
    .toBe(40);
  await page.getByText(say.dialogue['state-unopened']).waitFor();

  const desk = await helsesim.openTab({ language: 'nb', story: 'e-consultation-desk' });
  await desk.logIn(world, 'Ingrid Lie', { role: 'gp' });
  await desk.page.goto('/desk/messages');
  await desk.page
    .locator('[data-row]')
    .filter({ hasText: 'Kari Nordmann' })
    .filter({ hasText: 'Utslett på leggen' })
    .click();
  await desk.page.getByText('Det klør om natta.').waitFor();
  // The office has opened it: the citizen sees it where she is.
  await page.getByText(say.dialogue['state-unopened']).waitFor({ state: 'detached' });

  // She is writing when the answer comes: nothing moves under her hand.
  const answering = page.getByLabel(say.dialogue['answer-label']);
  await answering.fill('En ting til');
  await isSaved(tab);
  await desk.page.locator('#answer-text').fill('Smør med kortisonkrem i en uke.');
  const before = await answering.boundingBox();
  await desk.button(say.deskDialogue.send).click();
  await page.getByText('Smør med kortisonkrem i en uke.').waitFor();
  await page
    .getByRole('status')
    .getByText(filled(say.dialogue['new-message'], { name: 'Ingrid Lie, lege' }))
    .waitFor();
  expect(await answering.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(Math.abs(((await answering.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  await tab.shoot('answered');
  await answering.fill('En ting til: Hvor ofte?');
  await button(say.dialogue.send).dblclick();
  await page.getByText(say.dialogue['sent-done']).waitFor();

  await desk.button(say.deskDialogue['new-one']).click();
  await desk.page.getByText('En ting til: Hvor ofte?').waitFor();
  await desk.page.locator('#answer-text').fill('To ganger om dagen.');
  await desk.button(say.deskDialogue['send-and-close']).click();
  await page.getByText(say.dialogue['closed-text']).waitFor();
  await page.getByText(filled(say.dialogue['paid.ordinary'], { amount: 179 })).waitFor();
  expect(await answering.count()).toBe(0);
  await tab.shoot('closed-and-paid');

  await page.goto(`/citizens/${kari}/inbox`);
  await lineOf(tab, 'Utslett på leggen').getByText(say.dialogue['closed.answered'], { exact: true }).waitFor();
});

test('closed while she writes: what she has written is not gone, and a new conversation is near', async () => {
  const world = await helsesim.portal().makeWorld();
  const doctor = await atDesk(world, 'Ingrid Lie', 'gp');
  const kari = await world.logIn('Kari Nordmann');
  const { threadId } = await send(kari, eConsultation('Hodepine'));
  const tab = await helsesim.openTab({ width: 360, language: 'nn', story: 'closed-while-writing' });
  const { page, say, button, link } = tab;
  await tab.logIn(world, 'Kari Nordmann');
  await page.goto(`/citizens/${kari.id}/inbox/threads/${threadId}`);
  await page.getByLabel(say.dialogue['answer-label']).fill('Det har òg svartna');
  await doctor.bookInstead(threadId, 'Dette må eg undersøkje.');
  await page.getByText(say.dialogue['closed-unsent']).waitFor();
  await page.getByText('Det har òg svartna').waitFor();
  await tab.shoot('closed');
  await button(say.dialogue['throw-away']).click();
  await button(say.dialogue['throw-away-yes']).click();
  await page.getByText('Det har òg svartna').waitFor({ state: 'detached' });
  await link(say.dialogue['book-time']).click();
  await tab.arrivesAt(say.booking['reason-title']);
});

test('Kari renews for herself, and what is habit-forming leads to the doctor', async () => {
  const world = await helsesim.portal().makeWorld();
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'renewal' });
  const { page, say, button, link } = tab;
  const kari = await comeIn(tab, world, 'Kari Nordmann');
  await link(new RegExp(`^${say.representation['service.prescription-renewal']}`)).click();
  await tab.arrivesAt(say.write['title.renewal']);
  await page.getByText(say.write['renewal-consult-title']).waitFor();
  await button(say.write['look-over']).click();
  await page.getByText(say.write['renewal-missing']).waitFor();
  await page.getByText('Cetirizin tabletter 10 mg').click();
  await isSaved(tab);
  await sendIt(tab);
  await page.getByText(say.write['sent-renewed']).waitFor();
  await page.goto(`/citizens/${kari}/write/renewal`);
  await page.getByText(filled(say.write['renewal-waiting-one'], { name: 'Cetirizin tabletter 10 mg' })).waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(1);
  await tab.shoot('waiting');
});

test('Amalie is offered a time by the school nurse, and takes it where she is', async () => {
  const world = await helsesim.portal().makeWorld();
  const amalie = await world.logIn('Amalie Strand', { eid: 'substantial' });
  const contacts = await amalie.call(findContacts, { params: { citizenId: amalie.id } });
  const contactId = contacts.find(({ kind }) => kind === 'school-nurse')?.id ?? '';
  const { threadId } = await send(amalie, { to: 'time-request', contactId });
  const tab = await helsesim.openTab({ width: 360, language: 'nb', story: 'time-offer' });
  const { page, say, button } = tab;
  await tab.logIn(world, 'Amalie Strand', { eid: 'substantial' });
  await page.goto(`/citizens/${amalie.id}/inbox/threads/${threadId}`);
  await page.getByText(say.dialogue['state-unopened']).waitFor();

  const nurse = await world.staff('school-nurse');
  const atSchool = await atDesk(world, nurse.name, 'school-nurse');
  await atSchool.call(offerTime, {
    params: { threadId },
    body: {
      ...{ key: newKey(), seen: await atSchool.seenNow(threadId), minutes: 30, form: 'physical', place: 'Rom 12' },
      ...{ text: 'Passer dette?', startsAt: (await world.now()).add({ hours: 26 }) },
    },
  });
  const offer = page.getByRole('list', { name: say.dialogue.messages });
  await offer.getByText(say.dialogue['offer.offered']).waitFor();
  await tab.shoot('offered');
  await button(say.dialogue['offer-take']).dblclick();
  await offer.getByText(say.dialogue['offer.accepted']).waitFor();
  await page.getByText(say.dialogue['said-yes']).waitFor();
  await tab.shoot('taken');
  const { communications } = await read(amalie, threadId);
  expect(communications.filter(({ about }) => about === 'offer-answer')).toHaveLength(1);
});

/** A PNG of one colour. */
function redSquare(side: number): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, Buffer.from([200, 40, 40]))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'ascii'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
