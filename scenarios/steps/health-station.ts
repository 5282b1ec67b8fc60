import assert from 'node:assert/strict';
import { Then, When } from '@cucumber/cucumber';
import * as dialogue from '../../shared/src/dialogue/dialogue-contract.ts';
import * as desk from '../../shared/src/health-station/desk-health-station-contract.ts';
import { getHealthStation } from '../../shared/src/health-station/health-station-contract.ts';
import { thenOrAnd } from './both-orders.ts';
import { newKey } from './keys.ts';
import type { Story } from './story.ts';

/** The helsestasjon and the school health service, for parents and grown-ups, and their desk. */

async function station(story: Story, who: string, whom = who) {
  const visitor = await story.as(who);
  return visitor.call(getHealthStation, { params: { citizenId: await story.idOf(whom) } });
}
const written = new WeakMap<Story, string>();

When(
  '{person} skriver til skolehelsetjenesten for {person} om {tekst}',
  async function (this: Story, who: string, whom: string, subject: string) {
    const [contact] = (await station(this, who, whom)).contacts;
    assert(contact);
    const visitor = await this.as(who);
    const addressee = { to: 'contact', contactId: contact.id, subject } as const;
    const params = { citizenId: await this.idOf(whom) };
    const body = { key: newKey(), addressee, text: 'Hei, jeg lurer på noe.' };
    const sent = this.answer(await visitor.attempt(dialogue.sendMessage, { params, body }));
    if (sent) written.set(this, sent.threadId);
  },
);
thenOrAnd(
  'kan',
  '{person}',
  'lese samtalen med skolehelsetjenesten om {person}',
  async function (this: Story, who: string, whom: string) {
    const visitor = await this.as(who);
    const params = { citizenId: await this.idOf(whom), threadId: written.get(this) ?? '' };
    const { thread } = await visitor.call(dialogue.getThread, { params, query: { limit: 10 } });
    assert.equal(thread.service, 'helsestasjon');
  },
);

const names = async (story: Story, who: string, whom?: string) =>
  (await station(story, who, whom)).contacts.map(({ name }) => name.nb);
thenOrAnd(
  'har',
  '{person}',
  'kontakten {tekst} for {person}',
  async function (this: Story, who: string, name: string, whom: string) {
    assert.deepEqual(await names(this, who, whom), [name]);
  },
);
thenOrAnd('har', '{person}', 'kontakten {tekst} for seg selv', async function (this: Story, who: string, name: string) {
  assert.deepEqual(await names(this, who), [name]);
});
Then('har ikke {person} noen kontakt ved helsestasjonen', async function (this: Story, who: string) {
  assert.deepEqual(await names(this, who), []);
});

When('jordmoren registrerer {person}', async function (this: Story, name: string) {
  const midwife = await this.atWork('health-nurse', 'Berit Moen');
  const { nationalId } = await this.here.details(name);
  this.answer(await midwife.attempt(desk.registerMidwife, { body: { nationalId } }));
});
Then('får jordmoren nei', function (this: Story) {
  assert(this.refusal);
});
Then('{person} har fått melding om at hun kan skrive til jordmoren', async function (this: Story, who: string) {
  const visitor = await this.as(who);
  const body = { show: 'unread', from: 'health-station', text: '', before: null, limit: 10 } as const;
  const { entries } = await visitor.call(dialogue.findInbox, { params: { citizenId: visitor.id }, body });
  assert.equal(entries.length, 1);
});

When(
  'helsesykepleieren publiserer {tekst} til {int}. trinn fra {dag} til {dag}',
  async function (this: Story, title: string, schoolClass: number, from: Temporal.PlainDate, to: Temporal.PlainDate) {
    const nurse = await this.atWork('school-nurse', 'Jenny Rød');
    const text = { nb: title, nn: title, en: title };
    const shown = { classes: [schoolClass], readers: 'families', from, to, publish: true } as const;
    const body = { title: text, text, ...shown, classes: [schoolClass] };
    await nurse.call(desk.saveInformation, { params: { informationId: newKey() }, body });
  },
);
Then(
  /^ser (ikke )?([A-ZÆØÅ]\S+ \S+) «([^»]+)» hos ([A-ZÆØÅ]\S+ \S+)$/,
  async function (this: Story, not: string | undefined, who: string, title: string, whom: string) {
    const { information } = await station(this, who, whom);
    assert.equal(
      information.some((one) => one.title.nb === title),
      !not,
    );
  },
);
