import assert from 'node:assert/strict';
import { type DataTable, Then, When } from '@cucumber/cucumber';
import { findActivity } from '../../shared/src/activity/activity-contract.ts';
import * as desk from '../../shared/src/dialogue/desk-dialogue-contract.ts';
import * as dialogue from '../../shared/src/dialogue/dialogue-contract.ts';
import { findDeskTimes } from '../../shared/src/health-station/desk-health-station-contract.ts';
import * as contract from '../../shared/src/health-station/health-station-contract.ts';
import { osloDay } from '../../shared/src/oslo.ts';
import { thenOrAnd } from './both-orders.ts';
import { newKey } from './keys.ts';
import type { Story } from './story.ts';

/** The school nurse, a youth who asks her for a time, and whoever looks on. */

type Name = string | undefined;
const asked = new WeakMap<Story, string>();
const threadOf = (story: Story): string => {
  const threadId = asked.get(story);
  assert(threadId, 'Nobody has asked for a time');
  return threadId;
};

async function page(story: Story, who?: string) {
  const visitor = await story.as(who);
  return visitor.call(contract.getSchoolPage, { params: { citizenId: visitor.id } });
}

async function write(story: Story, who: Name, to: 'time-request' | 'contact', text: string) {
  const { contacts } = await page(story, who);
  const nurse = contacts.find(({ category }) => category === 'school-nurse');
  assert(nurse, 'There is no school nurse');
  const visitor = await story.as();
  const addressee = to === 'contact' ? { to, contactId: nurse.id, subject: text } : { to, contactId: nurse.id };
  const body = { key: newKey(), addressee, text };
  const sent = story.answer(await visitor.attempt(dialogue.sendMessage, { params: { citizenId: visitor.id }, body }));
  if (sent) asked.set(story, sent.threadId);
}
When('{hvem} ber helsesykepleieren om time', async function (this: Story, who: Name) {
  await write(this, who, 'time-request', '');
});
When('{hvem} ber helsesykepleieren om time og skriver {tekst}', async function (this: Story, who: Name, text: string) {
  await write(this, who, 'time-request', text);
});
When('{hvem} skriver til helsesykepleieren om {tekst}', async function (this: Story, who: Name, text: string) {
  await write(this, who, 'contact', text);
});

const nurse = (story: Story) => story.atWork('school-nurse', 'Jenny Rød');
When('helsesykepleieren tilbyr en time {tidspunkt}', async function (this: Story, startsAt: Temporal.Instant) {
  const params = { threadId: threadOf(this) };
  const jenny = await nurse(this);
  const { item } = await jenny.call(desk.getDeskThread, { params, query: {} });
  const time = { startsAt, minutes: 30, form: 'physical', place: 'Kontoret i 2. etasje', text: '' } as const;
  await jenny.call(desk.offerTime, { params, body: { key: newKey(), seen: item.lastId, ...time } });
});

/** Of all that has been offered, the latest: it may have lapsed. */
async function latestOffer(story: Story) {
  const visitor = await story.as();
  const params = { citizenId: visitor.id, threadId: threadOf(story) };
  const { communications } = await visitor.call(dialogue.getThread, { params, query: { limit: 100 } });
  const offer = communications.findLast(({ about }) => about === 'offer')?.offer;
  assert(offer, 'Nothing has been offered');
  return { visitor, params, offer };
}
async function reply(story: Story, who: Name, accept: boolean) {
  await story.as(who);
  const { visitor, params, offer } = await latestOffer(story);
  const told = await visitor.attempt(dialogue.answerOffer, {
    params: { ...params, offerId: offer.id },
    body: { accept },
  });
  story.answer(told);
}
When('{hvem} tar timen hos helsesykepleieren', async function (this: Story, who: Name) {
  await reply(this, who, true);
});
When('{hvem} sier nei til timen hos helsesykepleieren', async function (this: Story, who: Name) {
  await reply(this, who, false);
});
When('{hvem} avbestiller timen hos helsesykepleieren', async function (this: Story, who: Name) {
  await this.as(who);
  const { visitor, offer } = await latestOffer(this);
  const params = { citizenId: visitor.id, offerId: offer.id };
  this.answer(await visitor.attempt(contract.cancelAgreedTime, { params }));
});

const hasTime = (state: 'offered' | 'accepted') =>
  async function (this: Story, startsAt: Temporal.Instant) {
    const { times } = await page(this);
    assert.deepEqual(
      times.map((time) => [time.state, String(time.startsAt)]),
      [[state, String(startsAt)]],
    );
  };
thenOrAnd('har', 'hun/han', 'et tilbud om time {tidspunkt}', hasTime('offered'));
thenOrAnd('har', 'hun/han', 'en avtalt time {tidspunkt}', hasTime('accepted'));
thenOrAnd('har', 'hun/han', 'ingen time hos helsesykepleieren', async function (this: Story) {
  assert.deepEqual((await page(this)).times, []);
});
thenOrAnd(
  'ligger',
  'spørsmålet',
  'hos helsesykepleieren med frist {dag}',
  async function (this: Story, deadline: Temporal.PlainDate) {
    const jenny = await nurse(this);
    const { items } = await jenny.call(desk.findWork, { query: { show: 'waiting', mine: 'false', limit: 200 } });
    const item = items.find(({ id }) => id === threadOf(this));
    assert.equal(String(item?.deadline), String(deadline));
  },
);
Then('timen til {person} står i kalenderen til helsesykepleieren', async function (this: Story, name: string) {
  const jenny = await nurse(this);
  const { times } = await page(this, name);
  const [time] = times;
  assert(time);
  const week = await jenny.call(findDeskTimes, { query: { day: osloDay(time.startsAt) } });
  assert(week.some(({ id, citizen }) => id === time.id && citizen.name === name));
});

Then('finner ikke {person} noe av dette hos {person}', async function (this: Story, who: string, whom: string) {
  const { acting } = this;
  const threadId = threadOf(this);
  const visitor = await this.as(who);
  const params = { citizenId: await this.idOf(whom) };
  const everything = { show: 'all', from: 'all', text: '', before: null, limit: 100 } as const;
  const found = JSON.stringify([
    await visitor.call(dialogue.findInbox, { params, body: everything }),
    await visitor.call(contract.getHealthStation, { params }),
    await visitor.call(findActivity, { params, query: { limit: 100 } }),
  ]);
  for (const private_ of [threadId, 'school-nurse', 'Jenny', 'mamma']) assert(!found.includes(private_), private_);
  assert.equal((await visitor.attempt(contract.getSchoolPage, { params })).ok, false);
  const opened = await visitor.attempt(dialogue.getThread, { params: { ...params, threadId }, query: { limit: 1 } });
  assert(!opened.ok && opened.code === 'no-such-thread');
  this.acting = acting;
});
Then('{person} har ikke fått noe varsel om {person}', async function (this: Story, who: string, whom: string) {
  const told = (await this.outbox()).filter(({ about }) => about.name === whom).map(({ to }) => to.name);
  assert(!told.includes(who));
});

Then('er disse helsestasjonene for ungdom i nærheten av henne/ham', async function (this: Story, table: DataTable) {
  const visitor = await this.as();
  const { stations } = await visitor.call(contract.getSchoolPlaces, { params: { citizenId: visitor.id } });
  assert.deepEqual(
    stations.map(({ name }) => name),
    table.hashes().map(({ sted }) => sted),
  );
});
