import assert from 'node:assert/strict';
import { Then, When } from '@cucumber/cucumber';
import * as desk from '../../shared/src/dialogue/desk-dialogue-contract.ts';
import * as contract from '../../shared/src/dialogue/dialogue-contract.ts';
import * as office from '../../shared/src/dialogue/office-contract.ts';
import { findPrescriptions } from '../../shared/src/prescriptions/prescriptions-contract.ts';
import { thenOrAnd } from './both-orders.ts';
import type { Story } from './story.ts';

/** A conversation with the fastlege, from both sides. */

type Name = string | undefined;
type Addressee = contract.Addressee;

let keys = 0;
/** Made by whoever writes: another for each message. */
const newKey = () => `00000000-0000-4000-8000-${String(++keys).padStart(12, '0')}`;

/** The conversation the story is about. */
class Conversation {
  threadId = '';
  citizenId = '';
  citizen = '';
}
const conversations = new WeakMap<Story, Conversation>();
function ofStory(story: Story): Conversation {
  const known = conversations.get(story) ?? new Conversation();
  conversations.set(story, known);
  return known;
}

async function write(story: Story, addressee: Addressee, { whom = story.acting, text = 'Hva bør jeg gjøre?' } = {}) {
  const visitor = await story.as();
  const citizenId = await story.idOf(whom);
  const body = { key: newKey(), addressee, text };
  const sent = story.answer(await visitor.attempt(contract.sendMessage, { params: { citizenId }, body }));
  if (!sent) return body;
  Object.assign(ofStory(story), { threadId: sent.threadId, citizenId, citizen: whom });
  return body;
}
const eConsultation = (subject: string): Addressee => ({ to: 'e-consultation', subject, form: 'text' });

When('{hvem} starter en e-konsultasjon om {tekst}', async function (this: Story, who: Name, subject: string) {
  await this.as(who);
  await write(this, eConsultation(subject));
});
When(
  '{hvem} starter en e-konsultasjon for {person} om {tekst}',
  async function (this: Story, who: Name, whom: string, subject: string) {
    await this.as(who);
    await write(this, eConsultation(subject), { whom });
  },
);
When(
  '{hvem} trykker to ganger på send i en e-konsultasjon om {tekst}',
  async function (this: Story, who: Name, subject: string) {
    const visitor = await this.as(who);
    const body = await write(this, eConsultation(subject));
    const { citizenId, threadId } = ofStory(this);
    const again = await visitor.call(contract.sendMessage, { params: { citizenId }, body });
    assert.equal(again.threadId, threadId);
  },
);
When('hun/han skriver {tekst} i samtalen', async function (this: Story, text: string) {
  await write(this, { to: 'thread', threadId: ofStory(this).threadId }, { text });
});
When('{hvem} ber om å få fornyet {tekst}', async function (this: Story, who: Name, name: string) {
  const visitor = await this.as(who);
  const prescriptions = await visitor.call(findPrescriptions, { params: { citizenId: visitor.id } });
  const one = prescriptions.find((prescription) => prescription.name === name);
  assert(one, `${this.acting} has no prescription of ${name}`);
  await write(this, { to: 'prescription-renewal', prescriptionIds: [one.id] });
});

/** The fastlege of the citizen, at work. */
async function doctor(story: Story) {
  const { fastlege } = await story.here.details(ofStory(story).citizen || story.acting);
  return story.atWork('gp', fastlege ?? undefined);
}
async function seenByDoctor(story: Story) {
  const gp = await doctor(story);
  const params = { threadId: ofStory(story).threadId };
  const { item, context } = await gp.call(desk.getDeskThread, { params, query: {} });
  return { gp, params, item, context, seen: item.lastId };
}
When('legen svarer {tekst} og avslutter', async function (this: Story, text: string) {
  const { gp, params, seen } = await seenByDoctor(this);
  await gp.call(desk.answerThread, { params, body: { key: newKey(), seen, text, close: true } });
});
When('legen avslutter uten å svare', async function (this: Story) {
  const { gp, params, seen } = await seenByDoctor(this);
  this.answer(await gp.attempt(desk.closeThread, { params, body: { seen } }));
});
When('legen ber om at hun/han bestiller time', async function (this: Story) {
  const { gp, params, seen } = await seenByDoctor(this);
  await gp.call(desk.bookInstead, { params, body: { key: newKey(), seen, text: 'Dette må jeg se på. Bestill time.' } });
});
When('legen fornyer resepten', async function (this: Story) {
  const { gp, params, seen, context } = await seenByDoctor(this);
  const prescriptionIds = context.prescriptions.filter(({ asked }) => asked).map(({ id }) => id);
  await gp.call(desk.renewPrescriptions, { params, body: { key: newKey(), seen, text: '', prescriptionIds } });
});
When('legen slår av e-konsultasjon', async function (this: Story) {
  const gp = await this.atWork('gp', 'Ingrid Lie');
  const { services } = await gp.call(office.getOffice, {});
  await gp.call(office.switchServices, { body: { ...services, eConsultation: false } });
});

Then('får legen nei', function (this: Story) {
  assert(this.refusal);
});
Then('ser legen at {person} skrev for {person} som forelder', async function (this: Story, who: string, whom: string) {
  const { item } = await seenByDoctor(this);
  assert.deepEqual([item.writtenBy, item.citizen.name], [{ name: who, basis: 'FO' }, whom]);
});
Then(
  /^er (ikke )?samtalen over fristen hos legen(, og øverst)?$/,
  async function (this: Story, not?: string, top?: string) {
    const gp = await doctor(this);
    const { items } = await gp.call(desk.findWork, { query: { show: 'waiting', mine: 'true', limit: 200 } });
    const place = items.findIndex(({ id }) => id === ofStory(this).threadId);
    assert.equal(items[place]?.late, !not);
    // Above it are only others that are late.
    if (top) assert(items.slice(0, place).every(({ late }) => late));
  },
);

const asCitizen = async (story: Story, who = story.acting) => {
  const { citizenId, threadId } = ofStory(story);
  const visitor = await story.as(who);
  return visitor.attempt(contract.getThread, { params: { citizenId, threadId }, query: { limit: 100 } });
};
async function conversation(story: Story) {
  const told = await asCitizen(story);
  assert(told.ok, 'The conversation is not there');
  return told.value;
}
Then('venter samtalen på kontoret med frist {dag}', async function (this: Story, deadline: Temporal.PlainDate) {
  const { thread } = await conversation(this);
  assert.deepEqual([thread.state, String(thread.deadline)], ['new', String(deadline)]);
});
thenOrAnd('ser', 'hun/han', 'svaret {tekst}', async function (this: Story, text: string) {
  const { communications } = await conversation(this);
  assert(communications.some(({ author, text: written }) => author.side === 'office' && written === text));
});
thenOrAnd('er', 'samtalen', 'avsluttet, og koster {int} kroner', async function (this: Story, amount: number) {
  const { thread } = await conversation(this);
  assert.deepEqual([thread.state, thread.fee?.amount ?? 0], ['closed', amount]);
});
thenOrAnd('er', 'samtalen', 'avsluttet, og koster ikke noe', async function (this: Story) {
  const { thread } = await conversation(this);
  assert.deepEqual([thread.state, thread.fee?.amount ?? 0], ['closed', 0]);
});
Then('har samtalen {int} melding(er)', async function (this: Story, count: number) {
  assert.equal((await conversation(this)).communications.length, count);
});
Then(
  /^ser (ikke )?([A-ZÆØÅ]\S+ \S+) samtalen til [A-ZÆØÅ]\S+ \S+$/,
  async function (this: Story, not: string | undefined, who: string) {
    const { acting } = this;
    assert.equal((await asCitizen(this, who)).ok, !not);
    this.acting = acting;
  },
);
thenOrAnd(
  'har',
  'hun/han',
  'en resept på {tekst} som gjelder til {dag}',
  async function (this: Story, name: string, to: Temporal.PlainDate) {
    const visitor = await this.as();
    const prescriptions = await visitor.call(findPrescriptions, { params: { citizenId: visitor.id } });
    assert.equal(String(prescriptions.find((one) => one.name === name)?.validTo), String(to));
  },
);
