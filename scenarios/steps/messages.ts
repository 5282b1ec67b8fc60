import assert from 'node:assert/strict';
import { defineParameterType } from '@cucumber/cucumber';
import { findMessages } from '../../shared/src/inbox/inbox-contract.ts';
import type { MessageContent } from '../../shared/src/inbox/inbox-model.ts';
import { thenOrAnd } from './both-orders.ts';
import type { Story } from './story.ts';

/** What the portal has written to people, in the inbox or by post. */

type About = Pick<MessageContent, 'about'> & { days?: number };
const messages: Record<string, About> = {
  'fullmakten er gitt': { about: 'fullmakt-given' },
  'fullmakten er endret': { about: 'fullmakt-changed' },
  'fullmakten er avsluttet': { about: 'fullmakt-ended' },
  'fullmakten går ut om 30 dager': { about: 'fullmakt-expires', days: 30 },
  'fullmakten går ut om 7 dager': { about: 'fullmakt-expires', days: 7 },
  'fullmakten har gått ut': { about: 'fullmakt-expired' },
  'søknaden er mottatt': { about: 'application-received' },
  'søknaden er avslått': { about: 'application-refused' },
  'barnet snart fyller 16 år': { about: 'child-turns-sixteen' },
  'tjenestene nå er åpne': { about: 'turned-sixteen' },
  'ungdomstilgangen er åpnet': { about: 'youth-access-opened' },
  'ungdomstilgangen er stengt': { about: 'youth-access-closed' },
  'et brev er sendt i posten': { about: 'sent-by-post' },
  'samtykket for barnet er endret': { about: 'child-consent-changed' },
};
defineParameterType({
  name: 'melding',
  regexp: new RegExp(Object.keys(messages).join('|')),
  transformer: (text: string) => messages[text],
});

const aboutOf = (content: About): About => ({
  about: content.about,
  ...('days' in content && { days: content.days }),
});

async function inboxOf(story: Story, name: string): Promise<About[]> {
  const visitor = await story.as(name);
  const { messages } = await visitor.call(findMessages, { params: { citizenId: visitor.id }, query: { limit: 100 } });
  return messages.map(({ content }) => aboutOf(content));
}

/** The latest in the inbox of each is that. Whoever acted before is still «hun» or «han». */
async function received(story: Story, names: string[], about: About) {
  const { acting } = story;
  for (const name of names) {
    const [latest] = await inboxOf(story, name);
    assert.deepEqual([name, latest], [name, about]);
  }
  story.acting = acting;
}
thenOrAnd('får', '{person}', 'melding om at {melding}', async function (this: Story, name: string, about: About) {
  await received(this, [name], about);
});
thenOrAnd(
  'får',
  '{person} og {person}',
  'melding om at {melding}',
  async function (this: Story, one: string, other: string, about: About) {
    await received(this, [one, other], about);
  },
);

thenOrAnd(
  'har ikke',
  '{person}',
  'fått melding om at {melding}',
  async function (this: Story, name: string, about: About) {
    const { acting } = this;
    const same = (await inboxOf(this, name)).filter((one) => one.about === about.about && one.days === about.days);
    assert.deepEqual(same, []);
    this.acting = acting;
  },
);
thenOrAnd('er', 'innboksen til {person}', 'tom', async function (this: Story, name: string) {
  assert.deepEqual(await inboxOf(this, name), []);
});

thenOrAnd('får', '{person}', 'brev om at {melding}', async function (this: Story, name: string, about: About) {
  const [latest] = await this.postTo(await this.idOf(name));
  assert.deepEqual(latest && aboutOf(latest.content), about);
});
