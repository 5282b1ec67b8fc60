import assert from 'node:assert/strict';
import { Given, When } from '@cucumber/cucumber';
import { inOslo } from '../../shared/src/oslo.ts';
import type { PersonChanges } from '../../shared/src/people/people-contract.ts';
import { thenOrAnd } from './both-orders.ts';
import type { Story } from './story.ts';

/** What the registry is told: where people live, whom they belong to, that they are dead. Others do this, not they. */

async function change(story: Story, name: string, changes: PersonChanges) {
  await story.here.change(await story.idOf(name), changes);
}

async function hideAddress(this: Story, name: string) {
  await change(this, name, { protection: 'confidential' });
}
Given('at {person} har fått fortrolig adresse', hideAddress);
When('{person} får fortrolig adresse', hideAddress);

When('{person} flytter hjem til {person}', async function (this: Story, name: string, whom: string) {
  const { address, municipality } = await this.here.details(whom);
  await change(this, name, { address, municipality });
});

When('{person} dør', async function (this: Story, name: string) {
  await change(this, name, { died: inOslo(await this.here.now()).toPlainDate() });
});

Given('at {person} er fostermor/fosterfar til {person}', async function (this: Story, parent: string, child: string) {
  await change(this, child, { fosterParents: [{ parentId: await this.idOf(parent) }] });
});
When('fosterforeldre får tilgang på nett', async function (this: Story) {
  await this.here.switchTo({ fosterParentAccess: true });
});

Given('at {person} er verge for {person}', async function (this: Story, guardian: string, name: string) {
  await change(this, name, { guardians: [{ guardianId: await this.idOf(guardian) }] });
});

Given('at {person} har fått BankID', async function (this: Story, name: string) {
  await change(this, name, { eid: 'high' });
});
Given('at {person} har fått MinID', async function (this: Story, name: string) {
  await change(this, name, { eid: 'substantial' });
});
Given('at {person} er logget inn med MinID', async function (this: Story, name: string) {
  await this.asByMinId(name);
});

thenOrAnd('kan ikke', '{person}', 'logge inn', async function (this: Story, name: string) {
  await assert.rejects(this.here.logIn(name), /person-deceased/);
});
