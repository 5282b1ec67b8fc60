import assert from 'node:assert/strict';
import { Then } from '@cucumber/cucumber';
import * as contract from '../../shared/src/booking/booking-contract.ts';
import { nb as problemWords } from '../../web/src/problems/words.nb.ts';
import { thenOrAnd } from './both-orders.ts';
import type { Story } from './story.ts';

/** What people are told, what they can see, and what the log says. */

function isTold(story: Story, text: string) {
  assert(story.refusal, 'The answer was yes');
  assert.equal(problemWords[story.refusal.code], text);
}

thenOrAnd('får', 'hun/han/vedkommende', 'beskjeden {tekst}', function (this: Story, text: string) {
  isTold(this, text);
});
Then('den andre får beskjeden {tekst} og de neste ledige timene', function (this: Story, text: string) {
  isTold(this, text);
  assert(this.refusal?.nextFreeTimes?.length);
});
Then('får hun/han ja', function (this: Story) {
  assert.equal(this.refusal, undefined);
});
Then('får hun/han nei', function (this: Story) {
  assert(this.refusal);
});

const appointmentsOf = async (story: Story, asking: string, name: string) =>
  (await story.as(asking)).attempt(contract.findAppointments, { params: { citizenId: await story.idOf(name) } });

const hasOne = async function (this: Story, name: string, bookedBy: string) {
  // Whoever may see it today: the one who booked, or the citizen.
  const seen = await appointmentsOf(this, bookedBy, name);
  const told = seen.ok ? seen : await appointmentsOf(this, name, name);
  assert(told.ok);
  assert.deepEqual(
    told.value.map((one) => [one.status, one.bookedBy]),
    [['booked', bookedBy]],
  );
};
Then('har {person} én time, bestilt av {person}', hasOne);
Then('{person} har én time, bestilt av {person}', hasOne);

Then('ser ikke {person} timene til {person}', async function (this: Story, who: string, whom: string) {
  const told = await appointmentsOf(this, who, whom);
  assert.equal(told.ok, false);
});

Then('kalenderfila forteller hvem hun/han skal til, men ikke hvorfor', async function (this: Story) {
  const visitor = await this.as();
  assert(this.appointment);
  const { id: appointmentId, practitioner, note } = this.appointment;
  const params = { citizenId: this.citizenId, appointmentId };
  const file = await visitor.call(contract.getCalendarFile, { params });
  assert.match(file, new RegExp(`SUMMARY:.*${practitioner}`));
  for (const private_ of ['Hoste', note, 'Nora', 'Kari']) assert(!file.includes(private_), `It tells «${private_}»`);
});

Then(
  'loggen viser at {person} bestilte for {person} som forelder',
  async function (this: Story, who: string, whom: string) {
    const actorId = await this.idOf(who);
    const log = await this.logOf(await this.idOf(whom));
    const booked = log.filter(({ operation, outcome }) => operation === 'book-appointment' && outcome === 'done');
    assert.deepEqual(
      booked.map((entry) => [entry.actorId, entry.basis, entry.service]),
      [[actorId, 'FO', 'appointments']],
    );
  },
);

Then('loggen viser at {person} fikk nei for {person}', async function (this: Story, who: string, whom: string) {
  const actorId = await this.idOf(who);
  const log = await this.logOf(await this.idOf(whom));
  assert.deepEqual(
    log.filter((entry) => entry.actorId === actorId).map(({ operation, outcome }) => [operation, outcome]),
    [['request-booking', this.refusal?.code]],
  );
});
