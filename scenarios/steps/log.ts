import assert from 'node:assert/strict';
import { defineParameterType } from '@cucumber/cucumber';
import { type ActivityEntry, findActivity } from '../../shared/src/activity/activity-contract.ts';
import { osloDay } from '../../shared/src/oslo.ts';
import { serviceCodes } from '../../shared/src/representation/service-catalogue.ts';
import { nb as representationWords } from '../../web/src/representation/words.nb.ts';
import { thenOrAnd } from './both-orders.ts';
import type { Story } from './story.ts';
import { codeOf } from './words.ts';

/** «Logg over bruk», as whoever reads it sees it. */

type Name = string | undefined;
const bases = { forelder: 'FO', fullmektig: 'FU', 'tildelt fullmektig': 'TD' } as const;
defineParameterType({
  name: 'rolle',
  regexp: /forelder|fullmektig|tildelt fullmektig/,
  transformer: (text: string) => bases[text as keyof typeof bases],
});

async function readBy(story: Story, who: Name, whom?: string): Promise<ActivityEntry[]> {
  const visitor = await story.as(who);
  const citizenId = whom ? await story.idOf(whom) : visitor.id;
  const { entries } = await visitor.call(findActivity, { params: { citizenId }, query: { limit: 200 } });
  return entries;
}
const serviceCalled = (text: string) => codeOf('service', representationWords, text, serviceCodes);

const somethingBy = (name: string | null) => (entry: ActivityEntry) => entry.by.name === name;

thenOrAnd(
  'ser',
  '{hvem}',
  'i loggen sin at {person} brukte {tekst} som {rolle}',
  async function (this: Story, who: Name, other: string, text: string, basis: ActivityEntry['basis']) {
    const service = serviceCalled(text);
    const seen = (await readBy(this, who)).filter(somethingBy(other));
    assert(
      seen.some((one) => one.service === service && one.basis === basis && !one.refused),
      JSON.stringify(seen),
    );
  },
);

async function refused(story: Story, who: Name, other: string | null, text: string) {
  const service = serviceCalled(text);
  const seen = (await readBy(story, who)).filter(somethingBy(other));
  assert(
    seen.some((one) => one.service === service && one.refused),
    JSON.stringify(seen),
  );
}
thenOrAnd(
  'ser',
  '{hvem}',
  'i loggen sin at {person} fikk nei til {tekst}',
  async function (this: Story, who: Name, other: string, text: string) {
    await refused(this, who, other, text);
  },
);
thenOrAnd(
  'ser',
  '{hvem}',
  'i loggen sin at en fremmed fikk nei til {tekst}',
  async function (this: Story, who: Name, text: string) {
    await refused(this, who, null, text);
  },
);

const seesDay = (there: boolean) =>
  async function (this: Story, who: Name, other: string, day: Temporal.PlainDate) {
    const seen = (await readBy(this, who)).filter(somethingBy(other)).filter(({ at }) => osloDay(at).equals(day));
    assert.equal(seen.length > 0, there);
  };
thenOrAnd('ser', '{hvem}', 'i loggen sin det {person} gjorde {dag}', seesDay(true));
thenOrAnd('ser ikke', '{hvem}', 'i loggen sin det {person} gjorde {dag}', seesDay(false));

thenOrAnd(
  'ser',
  '{hvem}',
  'bare sine egne spor i loggen til {person}',
  async function (this: Story, who: Name, whom: string) {
    const entries = await readBy(this, who, whom);
    assert.deepEqual([entries.length > 0, entries.every(({ by }) => by.self)], [true, true]);
  },
);
