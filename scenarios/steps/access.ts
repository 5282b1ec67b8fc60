import assert from 'node:assert/strict';
import type { DataTable } from '@cucumber/cucumber';
import { findAccess, findCitizens } from '../../shared/src/representation/representation-contract.ts';
import { serviceCodes } from '../../shared/src/representation/service-catalogue.ts';
import { nb as problemWords } from '../../web/src/problems/words.nb.ts';
import { nb as representationWords } from '../../web/src/representation/words.nb.ts';
import { thenOrAnd } from './both-orders.ts';
import type { Story } from './story.ts';
import { codeOf } from './words.ts';

/** Who may act for whom, and what is open. */

async function ask(story: Story, who: string | undefined, whom: string | undefined) {
  const visitor = await story.as(who);
  const citizenId = whom ? await story.idOf(whom) : visitor.id;
  const told = await visitor.attempt(findAccess, { params: { citizenId }, query: { trace: 'false' } });
  const citizens = await visitor.attempt(findCitizens, {});
  const chosen = citizens.ok && citizens.value.some(({ id }) => id === citizenId);
  return { chosen, services: story.answer(told)?.services ?? [] };
}

async function may(this: Story, who: string | undefined, whom: string) {
  const { chosen } = await ask(this, who, whom);
  assert.deepEqual([chosen, this.refusal?.code], [true, undefined]);
}
thenOrAnd('kan', '{hvem}', 'handle for {person}', may);

/** Not among those one can choose, and refused when asked for all the same. */
async function mayNot(this: Story, who: string | undefined, whom: string) {
  const { chosen } = await ask(this, who, whom);
  assert.equal(chosen, false);
  assert(this.refusal, `${this.acting} may act for ${whom}`);
}
thenOrAnd('kan ikke', '{hvem}', 'handle for {person}', mayNot);

/** Every row of the table as it is today: `se og endre`, `bare se` or `ingen`, and what is told of the rest. */
async function has(story: Story, who: string | undefined, whom: string | undefined, table: DataTable) {
  const { services } = await ask(story, who, whom);
  const rows = table.hashes().map(({ tjeneste = '' }) => {
    const code = codeOf('service', representationWords, tjeneste, serviceCodes);
    const { read = false, write = false, reason = null } = services.find(({ service }) => service === code) ?? {};
    const why = read ? undefined : (reason ?? story.refusal?.code);
    return {
      tjeneste,
      tilgang: read ? (write ? 'se og endre' : 'bare se') : 'ingen',
      beskjed: why ? problemWords[why] : '',
    };
  });
  const asked = table.hashes().map(({ beskjed }, i) => (beskjed === undefined ? { ...rows[i], beskjed } : rows[i]));
  assert.deepEqual(
    asked,
    table.hashes().map((row) => ({ beskjed: undefined, ...row })),
  );
}
async function hasFor(this: Story, who: string | undefined, whom: string, table: DataTable) {
  await has(this, who, whom, table);
}
thenOrAnd('har', '{hvem}', 'denne tilgangen for {person}', hasFor);

async function hasSelf(this: Story, who: string | undefined, table: DataTable) {
  await has(this, who, undefined, table);
}
thenOrAnd('har', '{hvem}', 'denne tilgangen for seg selv', hasSelf);
