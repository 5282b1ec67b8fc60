import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import { leaksIn } from '../../server/src/notifications/index.ts';
import { changeNoticeSettings } from '../../shared/src/notifications/notifications-contract.ts';
import type { NoticeLevel } from '../../shared/src/notifications/notifications-model.ts';
import { thenOrAnd } from './both-orders.ts';
import type { Story } from './story.ts';

/** SMS and e-mail: to whom, how many, and what they give away. */

const levels: Record<string, NoticeLevel> = { begrenset: 'limited', normal: 'normal', full: 'full' };

Given(
  /^at ([A-ZÆØÅ]\S+ \S+) har valgt (begrenset|normal|full) varsling$/,
  async function (this: Story, name: string, level: string) {
    const visitor = await this.as(name);
    const body = { levels: [{ citizenId: visitor.id, level: levels[level] ?? 'normal' }] };
    await visitor.call(changeNoticeSettings, { params: { citizenId: visitor.id }, body });
  },
);

const noticesTo = async (story: Story, name: string) => {
  const personId = await story.idOf(name);
  return (await story.outbox()).filter(({ to }) => to.id === personId);
};
thenOrAnd('har', '{person}', 'fått {int} varsel/varsler', async function (this: Story, name: string, count: number) {
  assert.equal((await noticesTo(this, name)).length, count);
});
Then('ingen varsler røper noe', async function (this: Story) {
  const secrets = await this.secrets();
  for (const notice of await this.outbox()) assert.deepEqual(leaksIn(notice, secrets), []);
});

/** Far enough ahead for a reminder to be of use. */
When('hun/han velger en time minst tre dager fram', async function (this: Story) {
  const now = await this.here.now();
  const slot = this.free.find(({ startsAt }) => now.until(startsAt).total('hours') > 72);
  assert(slot, 'There are no times that far ahead');
  this.taken.set(this.acting.split(' ')[0] ?? '', slot);
});
When('det er 48 timer til timen', async function (this: Story) {
  const slot = this.taken.get(this.acting.split(' ')[0] ?? '');
  assert(slot);
  await this.here.moveTo(slot.startsAt.subtract({ hours: 48 }).toString());
});
