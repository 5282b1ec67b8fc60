import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import * as contract from '../../shared/src/fullmakt/fullmakt-contract.ts';
import { registerReactivation } from '../../shared/src/privacy/privacy-contract.ts';
import { nb as problemWords } from '../../web/src/problems/words.nb.ts';
import type { Story } from './story.ts';

/** A tildelt fullmakt on its way from the application to the decision, and what comes on paper. */

type Name = string | undefined;

const proof = { identityProof: 'passport', nearest: true } as const;

async function apply(story: Story, name: Name, whom: string, nationalId?: string) {
  const number = nationalId ?? (await story.here.details(whom)).nationalId;
  const visitor = await story.as(name);
  const body = { nationalId: number, name: whom, relation: 'child', ...proof } as const;
  story.answer(await visitor.attempt(contract.applyForAssigned, { params: { citizenId: visitor.id }, body }));
}
When('{hvem} søker om tildelt fullmakt for {person}', function (this: Story, name: Name, whom: string) {
  return apply(this, name, whom);
});
/** Of no one's day of birth: there is no fortieth of January. */
const NOBODYS_NUMBER = '40815012345';
When('{hvem} søker om tildelt fullmakt for {tekst}, som ikke finnes', function (this: Story, name: Name, whom: string) {
  return apply(this, name, whom, NOBODYS_NUMBER);
});
When(
  '{hvem} søker om å fornye den tildelte fullmakten for {person}',
  async function (this: Story, name: Name, whom: string) {
    const visitor = await this.as(name);
    const params = { citizenId: visitor.id };
    const { received } = await visitor.call(contract.findFullmakter, { params });
    const renews = received.find(({ kind, other }) => kind === 'assigned' && other.name === whom);
    assert(renews?.mayRenew, `${this.acting} has nothing to renew for ${whom}`);
    const body = { renews: renews.id, ...proof };
    this.answer(await visitor.attempt(contract.applyForAssigned, { params, body }));
  },
);

async function declare(story: Story, name: string, permanent: boolean) {
  const { fastlege } = await story.here.details(name);
  const gp = await story.atWork('gp', fastlege ?? undefined);
  const asked = await gp.call(contract.findDeclarations, {});
  const one = asked.find(({ citizen }) => citizen.name === name);
  assert(one, `Nobody has asked ${fastlege} about ${name}`);
  await gp.call(contract.declare, { params: { applicationId: one.applicationId }, body: { permanent } });
}
When('fastlegen erklærer at {person} varig mangler samtykkekompetanse', function (this: Story, name: string) {
  return declare(this, name, true);
});
When('fastlegen erklærer at {person} bare for en tid mangler samtykkekompetanse', function (this: Story, name: string) {
  return declare(this, name, false);
});

type Decision = Parameters<typeof contract.decideApplication.schema.body.encode>[0];
async function decide(story: Story, name: string, body: Decision) {
  const worker = await story.atWork('case-worker');
  const waiting = await worker.call(contract.findApplications, {});
  const one = waiting.find(({ writtenName, state }) => writtenName === name && !['granted', 'refused'].includes(state));
  assert(one, `No application for ${name} is waiting`);
  story.answer(await worker.attempt(contract.decideApplication, { params: { applicationId: one.id }, body }));
}
Given('at {person} har fått tildelt fullmakt for {person}', async function (this: Story, name: string, whom: string) {
  await apply(this, name, whom);
  await declare(this, whom, true);
  await decide(this, whom, { granted: true });
  assert.equal(this.refusal, undefined);
});
When('saksbehandleren innvilger søknaden for {person}', function (this: Story, name: string) {
  return decide(this, name, { granted: true });
});
When(
  'saksbehandleren innvilger søknaden for {person} til og med {dag}',
  function (this: Story, name: string, to: Temporal.PlainDate) {
    return decide(this, name, { granted: true, to });
  },
);
When('saksbehandleren avslår søknaden for {person}', async function (this: Story, name: string) {
  await decide(this, name, { granted: false, because: 'not-permanent' });
  assert.equal(this.refusal, undefined);
});

async function numbersOf(story: Story, giver: string, receiver: string) {
  const [giverNationalId, receiverNationalId] = await Promise.all(
    [giver, receiver].map(async (name) => (await story.here.person(name)).nationalId),
  );
  assert(giverNationalId && receiverNationalId);
  return { giverNationalId, receiverNationalId };
}
async function registerPaper(
  story: Story,
  giver: string,
  receiver: string,
  more: { signedOn: Temporal.PlainDate; consent?: 'full' },
) {
  const worker = await story.atWork('case-worker');
  const body = { ...(await numbersOf(story, giver, receiver)), areas: [1, 2, 3] as (1 | 2 | 3)[], to: null, ...more };
  story.answer(await worker.attempt(contract.registerPaperFullmakt, { body }));
}
When(
  'saksbehandleren registrerer en papirfullmakt fra {person} til {person}, signert {dag}',
  function (this: Story, giver: string, receiver: string, signedOn: Temporal.PlainDate) {
    return registerPaper(this, giver, receiver, { signedOn });
  },
);
When(
  'saksbehandleren registrerer en papirfullmakt fra {person} til {person}, signert {dag}, med fullt samtykke',
  function (this: Story, giver: string, receiver: string, signedOn: Temporal.PlainDate) {
    return registerPaper(this, giver, receiver, { signedOn, consent: 'full' });
  },
);
When(
  'saksbehandleren registrerer at {person} har avsluttet fullmakten til {person} på papir, signert {dag}',
  async function (this: Story, giver: string, receiver: string, signedOn: Temporal.PlainDate) {
    const worker = await this.atWork('case-worker');
    const body = { ...(await numbersOf(this, giver, receiver)), signedOn };
    this.answer(await worker.attempt(contract.registerPaperEnding, { body }));
    assert.equal(this.refusal, undefined);
  },
);
When(
  'saksbehandleren registrerer at {person} vil være aktiv igjen, signert {dag}',
  async function (this: Story, name: string, signedOn: Temporal.PlainDate) {
    const worker = await this.atWork('case-worker');
    const { nationalId } = await this.here.person(name);
    this.answer(await worker.attempt(registerReactivation, { body: { nationalId, signedOn } }));
    assert.equal(this.refusal, undefined);
  },
);

Then('får saksbehandleren beskjeden {tekst}', function (this: Story, text: string) {
  assert(this.refusal, 'The answer was yes');
  assert.equal(problemWords[this.refusal.code], text);
});
