import assert from 'node:assert/strict';
import { Given, When } from '@cucumber/cucumber';
import type { ConsentLevel } from '../../shared/src/people/people-model.ts';
import * as contract from '../../shared/src/privacy/privacy-contract.ts';
import { thenOrAnd } from './both-orders.ts';
import type { Story } from './story.ts';

/** What people consent to, for themselves and for their children. */

type Name = string | undefined;

async function consent(this: Story, name: Name, level: ConsentLevel) {
  const visitor = await this.as(name);
  this.answer(await visitor.attempt(contract.changeConsent, { params: { citizenId: visitor.id }, body: { level } }));
}
When('{hvem} endrer samtykket sitt til {nivå}', consent);
When('{hvem} trekker samtykket sitt', async function (this: Story, name: Name) {
  await consent.call(this, name, 'none');
  assert.equal(this.refusal, undefined);
});

When(
  '{hvem} prøver å endre samtykket til {person} til {nivå}',
  async function (this: Story, name: Name, whom: string, level: ConsentLevel) {
    const visitor = await this.as(name);
    const params = { citizenId: await this.idOf(whom) };
    this.answer(await visitor.attempt(contract.changeConsent, { params, body: { level } }));
  },
);

When('{hvem} gjør seg inaktiv', async function (this: Story, name: Name) {
  const visitor = await this.as(name);
  this.answer(await visitor.attempt(contract.becomeInactive, { params: { citizenId: visitor.id } }));
  assert.equal(this.refusal, undefined);
});

async function hasConsented(this: Story, name: Name, level: ConsentLevel) {
  const visitor = await this.as(name);
  const { consent, records } = await visitor.call(contract.getPrivacySettings, { params: { citizenId: visitor.id } });
  const decided = records.filter(({ what, after, by }) => what === 'consent' && after === level && by.self);
  assert.deepEqual([consent, decided.length > 0], [level, true]);
}
thenOrAnd('har', '{hvem}', 'samtykket til {nivå}, og det er lagret hvem som bestemte det', hasConsented);

type Child = { consent?: ConsentLevel; youthAccess?: boolean };
async function decideFor(story: Story, name: Name, child: string, body: Child) {
  const visitor = await story.as(name);
  const params = { citizenId: await story.idOf(child) };
  story.answer(await visitor.attempt(contract.changeChildSettings, { params, body }));
}
When('{hvem} åpner ungdomstilgangen til {person}', function (this: Story, name: Name, child: string) {
  return decideFor(this, name, child, { youthAccess: true });
});
When('{hvem} stenger ungdomstilgangen til {person}', function (this: Story, name: Name, child: string) {
  return decideFor(this, name, child, { youthAccess: false });
});
When(
  '{hvem} endrer samtykket for {person} til {nivå}',
  function (this: Story, name: Name, child: string, level: ConsentLevel) {
    return decideFor(this, name, child, { consent: level });
  },
);
Given('at {person} har åpnet ungdomstilgangen til {person}', async function (this: Story, name: Name, child: string) {
  await decideFor(this, name, child, { youthAccess: true });
  assert.equal(this.refusal, undefined);
});

/** Of someone who cannot look for themselves. */
const stands = (there: boolean) =>
  async function (this: Story, name: string) {
    const { consent } = await this.here.details(name);
    assert.equal(consent !== 'none', there);
  };
thenOrAnd('gjelder', 'samtykket til {person}', 'fortsatt', stands(true));
thenOrAnd('gjelder ikke', 'samtykket til {person}', 'lenger', stands(false));
