import assert from 'node:assert/strict';
import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import * as contract from '../../shared/src/booking/booking-contract.ts';
import { reasonCodes, signCodes } from '../../shared/src/booking/booking-model.ts';
import { nb as bookingWords } from '../../web/src/booking/words.nb.ts';
import type { Story } from './story.ts';
import { codeOf } from './words.ts';

/** Asking for a time, and what one is offered: the fastlege's, the nettlege's, or a number to call. */

async function ask(story: Story, name: string, wanted: { reason?: string; sign?: string }) {
  const visitor = await story.as();
  const citizenId = await story.idOf(name);
  story.citizenId = citizenId;
  const reason = codeOf('reason', bookingWords, wanted.reason ?? 'Noe annet', reasonCodes);
  const signs = wanted.sign ? [codeOf('sign', bookingWords, wanted.sign, signCodes)] : [];
  const body = { reason, signs, note: 'Bare legen skal lese dette' };
  const told = await visitor.attempt(contract.requestBooking, { params: { citizenId }, body });
  story.found = story.answer(told) ?? story.found;
}

When(
  '{hvem} ber om time for {person}, og det gjelder {tekst}',
  async function (this: Story, who: string | undefined, name: string, reason: string) {
    await this.as(who);
    await ask(this, name, { reason });
  },
);

When(
  'hun/han/vedkommende ber om time for seg selv, og det gjelder {tekst}',
  async function (this: Story, reason: string) {
    await ask(this, this.acting, { reason });
  },
);

When(
  'hun/han ber om time for {person}, og krysser av for {tekst}',
  async function (this: Story, name: string, sign: string) {
    await ask(this, name, { sign });
  },
);

Given('at {person} har fått ledige timer for {person}', async function (this: Story, who: string, whom: string) {
  await this.as(who);
  await ask(this, whom, { reason: 'Vond hals' });
  assert(this.free.length > 1, `${who} was offered no times for ${whom}`);
  this.keepRequest();
});

When('hun/han/vedkommende sier at ingen av tidene passer', async function (this: Story) {
  const visitor = await this.as();
  const params = { citizenId: this.citizenId, requestId: this.request.id };
  this.nettlege = this.answer(await visitor.attempt(contract.askForNettlege, { params }));
});

Then('får hun/han ledige timer hos {person}', function (this: Story, practitioner: string) {
  assert.equal(this.refusal, undefined);
  assert(this.free.length > 0);
  for (const slot of this.free) assert.equal(slot.practitioner, practitioner);
});

Then('får hun/han/vedkommende ingen ledige timer hos fastlegen', function (this: Story) {
  assert.deepEqual(this.free, []);
});

Then('blir nettlegen tilbudt, med timer hos {person} på video', function (this: Story, practitioner: string) {
  assert.equal(this.nettlege?.offered, true);
  assert(this.nettlege.slots.length > 0);
  for (const slot of this.nettlege.slots) assert.deepEqual([slot.practitioner, slot.form], [practitioner, 'video']);
});

Then('blir nettlegen ikke tilbudt', function (this: Story) {
  assert.deepEqual([this.nettlege?.offered, this.nettlege?.slots], [false, []]);
});

type Step = contract.NettlegeStep;
const wordsOf = ({ code, holds }: Step) => bookingWords[`step.${code}.${holds ? 'yes' : 'no'}`];

Then('hun/han får vite at', function (this: Story, table: DataTable) {
  const told = this.nettlege?.why.map((step) => ({ regel: step.rule, beskjed: wordsOf(step) }));
  assert.deepEqual(told, table.hashes());
});

Then('i veien står {tekst}', function (this: Story, why: string) {
  const inTheWay = this.nettlege?.why.filter(({ holds }) => !holds).map(wordsOf);
  assert(
    inTheWay?.some((said) => said === why),
    `In the way: ${inTheWay}`,
  );
});

Then(/^skal hun ringe (113|116 117), og får ingen timer$/, function (this: Story, number: string) {
  assert.equal(this.request.outcome, `call-${number.replace(' ', '')}`);
  assert.deepEqual([this.free, this.request.nettlege], [[], null]);
});
