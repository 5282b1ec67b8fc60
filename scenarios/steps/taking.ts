import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import * as contract from '../../shared/src/booking/booking-contract.ts';
import type { Slot } from '../../shared/src/booking/booking-model.ts';
import type { Kept, Story } from './story.ts';

/** Holding, booking and cancelling a time. */

async function take(story: Story, operation: typeof contract.bookAppointment | typeof contract.holdTime, slot?: Slot) {
  assert(slot, 'There is no such time');
  const visitor = await story.as();
  const body = { requestId: story.request.id, slotId: slot.id };
  const told = await visitor.attempt(operation, { params: { citizenId: story.citizenId }, body });
  story.appointment = story.answer(told) ?? story.appointment;
  if (told.ok) story.taken.set(story.acting.split(' ')[0] ?? '', slot);
}

When('hun/han holder av den første timen', async function (this: Story) {
  await take(this, contract.holdTime, this.free[0]);
});
Given('at hun/han har holdt av den første timen', async function (this: Story) {
  await take(this, contract.holdTime, this.free[0]);
  assert.equal(this.refusal, undefined);
});

Given('at hun/han har bestilt den første timen', async function (this: Story) {
  await take(this, contract.bookAppointment, this.free[0]);
  assert.equal(this.refusal, undefined);
});
Given('at hun/han har bestilt den siste timen', async function (this: Story) {
  await take(this, contract.bookAppointment, this.free.at(-1));
  assert.equal(this.refusal, undefined);
});

When('hun/han bestiller timen', async function (this: Story) {
  await take(this, contract.bookAppointment, this.taken.get(this.acting.split(' ')[0] ?? ''));
  assert.equal(this.refusal, undefined);
});

When('hun/han bestiller den første timen hos nettlegen', async function (this: Story) {
  await take(this, contract.bookAppointment, this.nettlege?.slots[0]);
  assert.equal(this.refusal, undefined);
});

Given('at hun/han vet om en ledig time hos nettlegen', async function (this: Story) {
  this.knownTime = await timeKnownTo(this, 'nettlege');
});
When('hun/han bestiller den timen hun/han vet om', async function (this: Story) {
  await take(this, contract.bookAppointment, this.knownTime);
});
When('hun/han bestiller en ledig time likevel', async function (this: Story) {
  await take(this, contract.bookAppointment, await timeKnownTo(this, 'fastlege'));
});

/** A free time that the citizen has seen in another request. */
async function timeKnownTo(story: Story, whose: 'fastlege' | 'nettlege') {
  const visitor = await story.as();
  const params = { citizenId: story.citizenId || visitor.id };
  const body = { reason: 'sore-throat' as const, note: '', signs: [] };
  const { id: requestId, slots } = await visitor.call(contract.requestBooking, { params, body });
  if (whose === 'fastlege') return slots[0];
  const offer = await visitor.call(contract.askForNettlege, { params: { ...params, requestId } });
  return offer.slots[0];
}

When('hun/han avbestiller timen', async function (this: Story) {
  const visitor = await this.as();
  assert(this.appointment);
  const params = { citizenId: this.citizenId, appointmentId: this.appointment.id };
  this.answer(await visitor.attempt(contract.cancelAppointment, { params }));
  assert.equal(this.refusal, undefined);
});

When('begge bestiller den første timen samtidig', async function (this: Story) {
  const book = async ({ who, citizenId, request }: Kept) => {
    const visitor = await this.as(who);
    const [slot] = request.slots;
    assert(slot);
    const body = { requestId: request.id, slotId: slot.id };
    return visitor.attempt(contract.bookAppointment, { params: { citizenId }, body });
  };
  // Both are logged in before either books.
  for (const { who } of this.kept) await this.as(who);
  const told = await Promise.all(this.kept.map(book));
  this.wins = told.filter(({ ok }) => ok).length;
  const [first] = told.sort((a, b) => Number(a.ok) - Number(b.ok)); // the no, if there is one
  if (first) this.answer(first);
});

Then('får bare den ene timen', function (this: Story) {
  assert.equal(this.wins, 1);
});

Then('er timen holdt av til {tidspunkt}', function (this: Story, until: Temporal.Instant) {
  assert.deepEqual([this.appointment?.status, this.appointment?.heldUntil], ['pending', until]);
});

Then(/^er (ikke )?(\S+)s time blant de ledige$/, function (this: Story, not: string | null, who: string) {
  const slot = this.taken.get(who);
  assert(slot, `${who} has taken no time`);
  assert.equal(
    this.free.some(({ id }) => id === slot.id),
    !not,
  );
});
