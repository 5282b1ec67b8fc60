import assert from 'node:assert/strict';
import { Given, When } from '@cucumber/cucumber';
import type { RequestOf } from '../../shared/src/contract.ts';
import * as contract from '../../shared/src/fullmakt/fullmakt-contract.ts';
import { thenOrAnd } from './both-orders.ts';
import type { Story } from './story.ts';

/** Giving, changing and ending a fullmakt, by the one who gives and the one who receives. */

type Giving = RequestOf<typeof contract.giveFullmakt>['body'];
type Area = Giving['areas'][number];
type Period = { from?: Temporal.PlainDate; to?: Temporal.PlainDate };
type Name = string | undefined;

async function fullmakterOf(story: Story, name: Name) {
  const visitor = await story.as(name);
  return { visitor, ...(await visitor.call(contract.findFullmakter, { params: { citizenId: visitor.id } })) };
}

/** From those one can choose, or else by number and family name. */
async function receiverOf(story: Story, giver: Name, name: string): Promise<Giving['receiver']> {
  const visitor = await story.as(giver);
  const told = await visitor.attempt(contract.findFullmakter, { params: { citizenId: visitor.id } });
  const known = told.ok && told.value.known.find((one) => one.name === name);
  if (known) return { personId: known.id };
  const { nationalId, familyName } = await story.here.details(name);
  return { nationalId, familyName };
}

async function give(story: Story, giver: Name, receiver: Giving['receiver'], areas: Area[], { from, to }: Period = {}) {
  const visitor = await story.as(giver);
  const body = { receiver, areas, to: to ?? null, ...(from && { from }) };
  story.answer(await visitor.attempt(contract.giveFullmakt, { params: { citizenId: visitor.id }, body }));
}
const giveTo = async (story: Story, giver: Name, name: string, areas: Area[], period?: Period) =>
  give(story, giver, await receiverOf(story, giver, name), areas, period);

When('{hvem} gir {person} fullmakt til {områder}', function (this: Story, giver: Name, name: string, areas: Area[]) {
  return giveTo(this, giver, name, areas);
});
When(
  '{hvem} gir {person} fullmakt til {områder} til og med {dag}',
  function (this: Story, giver: Name, name: string, areas: Area[], to: Temporal.PlainDate) {
    return giveTo(this, giver, name, areas, { to });
  },
);
When(
  '{hvem} gir {person} fullmakt til {områder} fra {dag} til og med {dag}',
  function (this: Story, giver: Name, name: string, areas: Area[], from: Temporal.PlainDate, to: Temporal.PlainDate) {
    return giveTo(this, giver, name, areas, { from, to });
  },
);
When(
  '{hvem} gir fullmakt til den som har fødselsnummeret til {person}, og kaller vedkommende {tekst}',
  async function (this: Story, giver: Name, name: string, familyName: string) {
    const { nationalId } = await this.here.details(name);
    await give(this, giver, { nationalId, familyName }, [1]);
  },
);

async function hasGiven(story: Story, giver: string, name: string, areas: Area[], period?: Period) {
  await giveTo(story, giver, name, areas, period);
  assert.equal(story.refusal, undefined);
}
Given(
  'at {person} har gitt {person} fullmakt til {områder}',
  function (this: Story, giver: string, name: string, areas: Area[]) {
    return hasGiven(this, giver, name, areas);
  },
);
Given(
  'at {person} har gitt {person} fullmakt til {områder} til og med {dag}',
  function (this: Story, giver: string, name: string, areas: Area[], to: Temporal.PlainDate) {
    return hasGiven(this, giver, name, areas, { to });
  },
);

/** The one that is in force or coming, between the two. */
async function between(story: Story, name: Name, role: 'given' | 'received', other: string) {
  const { visitor, [role]: mine } = await fullmakterOf(story, name);
  const [one, ...more] = mine.filter((fullmakt) => fullmakt.other.name === other);
  assert(one && more.length === 0, `${story.acting} has ${mine.length} fullmakter ${role}`);
  return { visitor, fullmakt: one, params: { citizenId: visitor.id, fullmaktId: one.id } };
}

When(
  '{hvem} endrer fullmakten til {person}, så den gjelder {områder}',
  async function (this: Story, giver: Name, name: string, areas: Area[]) {
    const { visitor, params } = await between(this, giver, 'given', name);
    this.answer(await visitor.attempt(contract.changeFullmakt, { params, body: { areas, to: null } }));
    assert.equal(this.refusal, undefined);
  },
);
When('{hvem} avslutter fullmakten til {person}', async function (this: Story, giver: Name, name: string) {
  const { visitor, params } = await between(this, giver, 'given', name);
  this.answer(await visitor.attempt(contract.endFullmakt, { params }));
  assert.equal(this.refusal, undefined);
});
When('{hvem} sier fra seg fullmakten fra {person}', async function (this: Story, receiver: Name, name: string) {
  const { visitor, params } = await between(this, receiver, 'received', name);
  this.answer(await visitor.attempt(contract.endFullmakt, { params }));
  assert.equal(this.refusal, undefined);
});

thenOrAnd(
  'gjelder',
  'fullmakten fra {person} til {person}',
  '{områder}',
  async function (this: Story, giver: string, name: string, areas: Area[]) {
    const { fullmakt } = await between(this, giver, 'given', name);
    assert.deepEqual(fullmakt.areas, areas);
  },
);
thenOrAnd(
  'gjelder',
  'den tildelte fullmakten til {person}',
  'fra {dag} til og med {dag}',
  async function (this: Story, name: string, from: Temporal.PlainDate, to: Temporal.PlainDate) {
    const { received } = await fullmakterOf(this, name);
    assert.deepEqual(
      received.filter(({ kind }) => kind === 'assigned').map((one) => [one.areas, `${one.from}`, `${one.to}`]),
      [[[1, 2, 3], `${from}`, `${to}`]],
    );
  },
);

const inHistory = (state: 'ended' | 'expired') =>
  async function (this: Story, name: string, other: string) {
    const { history } = await fullmakterOf(this, name);
    const seen = history.filter((one) => one.other.name === other).map((one) => one.state);
    assert.deepEqual(seen, [state]);
  };
const history = ['viser', 'historikken til {person}'] as const;
thenOrAnd(...history, 'at fullmakten med {person} er avsluttet', inHistory('ended'));
thenOrAnd(...history, 'at fullmakten med {person} er utløpt', inHistory('expired'));
