import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import { findWork } from '../../shared/src/dialogue/desk-dialogue-contract.ts';
import { findInbox, sendMessage } from '../../shared/src/dialogue/dialogue-contract.ts';
import * as desk from '../../shared/src/home-care/desk-home-care-contract.ts';
import { cancelVisit, findVisits, getHomeCare } from '../../shared/src/home-care/home-care-contract.ts';
import { type Visit, visitKinds } from '../../shared/src/home-care/home-care-model.ts';
import { changeNoticeSettings } from '../../shared/src/notifications/notifications-contract.ts';
import { inOslo, osloDay } from '../../shared/src/oslo.ts';
import { nb as homeCareWords } from '../../web/src/home-care/words.nb.ts';
import { nb as problemWords } from '../../web/src/problems/words.nb.ts';
import { thenOrAnd } from './both-orders.ts';
import type { Story } from './story.ts';
import { codeOf, dayOf } from './words.ts';

/** Home care, from the user's side and the nurses'. */

type Day = Temporal.PlainDate;
type Name = string | undefined;
const kindOf = (text: string) => codeOf('kind', homeCareWords, text, visitKinds);

/** Whoever acted before is still «hun» or «han». */
async function seenBy(story: Story, who: string, whom: string, day: Day): Promise<Visit[]> {
  const { acting } = story;
  const visitor = await story.as(who);
  const citizenId = await story.idOf(whom);
  const visits = await visitor.call(findVisits, { params: { citizenId }, query: { from: day, to: day } });
  story.acting = acting;
  return visits;
}
async function visitFor(story: Story, who: string, kind: string, whom: string, day: Day): Promise<Visit> {
  const visit = (await seenBy(story, who, whom, day)).find((one) => one.kind === kindOf(kind));
  assert(visit, `${who} sees no «${kind}» for ${whom} on ${day}`);
  return visit;
}

const isVisited = async function (this: Story, who: string, whom: string, kind: string, at: Temporal.Instant) {
  const visit = await visitFor(this, who, kind, whom, osloDay(at));
  assert.equal(String(inOslo(visit.startsAt)), String(inOslo(at)));
  return visit;
};
thenOrAnd(
  'ser',
  '{person}',
  'at {person} får {tekst} {tidspunkt} av {person}',
  async function (this: Story, who: string, whom: string, kind: string, at: Temporal.Instant, staff: string) {
    assert.equal((await isVisited.call(this, who, whom, kind, at)).staff, staff);
  },
);
thenOrAnd(
  'ser',
  '{person}',
  'at {person} får {tekst} {tidspunkt}',
  async function (this: Story, who: string, whom: string, kind: string, at: Temporal.Instant) {
    await isVisited.call(this, who, whom, kind, at);
  },
);
thenOrAnd(
  'ser ikke',
  '{person}',
  '{tekst} hos {person} {dag}',
  async function (this: Story, who: string, kind: string, whom: string, day: Day) {
    const visits = await seenBy(this, who, whom, day);
    assert.deepEqual(
      visits.filter((visit) => visit.kind === kindOf(kind)),
      [],
    );
  },
);
Then(
  'ser ikke {person} hvem som kommer med {tekst} til {person} {dag}',
  async function (this: Story, who: string, kind: string, whom: string, day: Day) {
    const { staff, staffHidden } = await visitFor(this, who, kind, whom, day);
    assert.deepEqual([staff, staffHidden], [null, true]);
  },
);

const stands = async function (this: Story, kind: string, whom: string, day: Day, state: string) {
  const visit = await visitFor(this, whom, kind, whom, day);
  assert.equal(homeCareWords[`state.${visit.state}`], state);
};
Then('er besøket {tekst} hos {person} {dag} {tekst}', stands);
Then('besøket {tekst} hos {person} {dag} er {tekst}', stands);

When('{hvem} vil se besøkene hos {person}', async function (this: Story, who: Name, whom: string) {
  const visitor = await this.as(who);
  const citizenId = await this.idOf(whom);
  this.answer(await visitor.attempt(getHomeCare, { params: { citizenId } }));
});

let phone: string | undefined;
When(
  '{hvem} avbestiller {tekst} hos {person} {dag}',
  async function (this: Story, who: Name, kind: string, whom: string, day: Day) {
    const visitor = await this.as(who);
    const { id: visitId } = await visitFor(this, this.acting, kind, whom, day);
    const told = await visitor.attempt(cancelVisit, { params: { citizenId: await this.idOf(whom), visitId } });
    phone = told.ok ? undefined : told.details.phone;
    this.answer(told);
  },
);
thenOrAnd('får', 'hun/han', 'nummeret til hjemmetjenesten', function (this: Story) {
  assert.match(phone ?? '', /^\+?\d+$/);
});

Given('at {person} har valgt full varsling for {person}', async function (this: Story, who: string, whom: string) {
  const visitor = await this.as(who);
  const levels = [{ citizenId: await this.idOf(whom), level: 'full' as const }];
  await visitor.call(changeNoticeSettings, { params: { citizenId: visitor.id }, body: { levels } });
});

/** The visit as it stands on the route of that day. */
async function onRoute(story: Story, nurse: string, kind: string, whom: string, day: Day) {
  const visitor = await story.atWork('home-care-nurse', nurse);
  const { visits } = await visitor.call(desk.findRoute, { query: { day, mine: 'false' } });
  const visit = visits.find((one) => one.kind === kindOf(kind) && one.citizen.name === whom);
  assert(visit, `The route of ${day} has no «${kind}» for ${whom}`);
  return { visitor, params: { visitId: visit.id }, body: { seen: visit.number } };
}
When(
  '{person} utfører {tekst} hos {person} {dag}',
  async function (this: Story, nurse: string, kind: string, whom: string, day: Day) {
    const { visitor, ...request } = await onRoute(this, nurse, kind, whom, day);
    await visitor.call(desk.completeVisit, request);
  },
);
When(
  '{person} angrer {tekst} hos {person} {dag}',
  async function (this: Story, nurse: string, kind: string, whom: string, day: Day) {
    const { visitor, ...request } = await onRoute(this, nurse, kind, whom, day);
    await visitor.call(desk.undoVisit, request);
  },
);
When(
  '{person} flytter {tekst} hos {person} fra {dag} til {tidspunkt}',
  async function (this: Story, nurse: string, kind: string, whom: string, day: Day, at: Temporal.Instant) {
    const { visitor, params, body } = await onRoute(this, nurse, kind, whom, day);
    const wall = (time: Temporal.Instant) => inOslo(time).toPlainTime().toString({ smallestUnit: 'minute' });
    const to = { day: osloDay(at), windowFrom: wall(at), windowTo: wall(at.add({ hours: 1 })) };
    await visitor.call(desk.moveVisit, { params, body: { ...body, ...to } });
  },
);

let answers: (string | undefined)[] = [];
When(
  '{person} og {person} utfører {tekst} hos {person} {dag} samtidig',
  async function (this: Story, one: string, other: string, kind: string, whom: string, day: Day) {
    const both = [await onRoute(this, one, kind, whom, day), await onRoute(this, other, kind, whom, day)];
    const told = await Promise.all(both.map(({ visitor, ...request }) => visitor.attempt(desk.completeVisit, request)));
    answers = told.map((answer) => (answer.ok ? undefined : problemWords[answer.code]));
  },
);
Then('får den ene ja, og den andre beskjeden {tekst}', function (this: Story, text: string) {
  assert.deepEqual(answers.toSorted(), [text, undefined]);
});

When(
  /^([A-ZÆØÅ]\S+ \S+) registrerer et vedtak for ([A-ZÆØÅ]\S+ \S+) til og med (\d+\. \S+ \d{4}), med «([^»]+)» hver dag kl\. (\d\d)\.(\d\d)$/,
  async function (this: Story, nurse: string, whom: string, to: string, kind: string, hour: string, minute: string) {
    const visitor = await this.atWork('home-care-nurse', nurse);
    const { zones } = await visitor.call(desk.getCareOffice, {});
    const { nationalId } = await this.here.person(whom);
    const today = osloDay(await this.here.now());
    const { decisions } = await visitor.call(desk.registerDecision, {
      body: {
        ...{ nationalId, from: today, to: dayOf(to), contactId: zones[0]?.contactId ?? '', contactIds: [] },
        ...{ services: ['home-nursing'], staffHidden: false },
      },
    });
    const from = Temporal.PlainTime.from(`${hour}:${minute}`);
    await visitor.call(desk.addPlan, {
      params: { decisionId: decisions[0]?.id ?? '' },
      body: {
        ...{ kind: kindOf(kind), weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1, from: today, to: null, minutes: 20 },
        ...{ windowFrom: wallOf(from), windowTo: wallOf(from.add({ hours: 1 })), order: 1, roleId: null },
      },
    });
  },
);
const wallOf = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' });

const inbox = { show: 'all', from: 'home-care', text: '', before: null, limit: 50 } as const;
thenOrAnd('har', '{person}', 'fått en velkomst fra hjemmetjenesten', async function (this: Story, name: string) {
  const visitor = await this.as(name);
  const { entries } = await visitor.call(findInbox, { params: { citizenId: visitor.id }, body: inbox });
  assert.deepEqual(
    entries.map((entry) => entry.what === 'thread' && entry.thread.subject),
    ['Velkommen til hjemmetjenesten på nett'],
  );
});

let threadId = '';
When(
  '{hvem} skriver {tekst} til hjemmetjenesten for {person}',
  async function (this: Story, who: Name, text: string, whom: string) {
    const visitor = await this.as(who);
    const params = { citizenId: await this.idOf(whom) };
    const { contacts } = await visitor.call(getHomeCare, { params });
    const contactId = contacts.find(({ kind }) => kind === 'home-care')?.id ?? '';
    const addressee = { to: 'contact', contactId, subject: 'Besøkene' } as const;
    const body = { key: '00000000-0000-4000-8000-0000000000aa', addressee, text };
    threadId = (await visitor.call(sendMessage, { params, body })).threadId;
  },
);
async function inZone(story: Story, zone: string) {
  const nurse = await story.atWork('home-care-nurse');
  const { items } = await nurse.call(findWork, { query: { show: 'waiting', mine: 'false', zone, limit: 200 } });
  return items.find(({ id }) => id === threadId);
}
Then(
  'ligger meldingen i sonen {tekst}, fra {person} for {person}',
  async function (this: Story, zone: string, who: string, whom: string) {
    const found = await inZone(this, zone);
    assert.deepEqual([found?.writtenBy?.name, found?.citizen.name], [who, whom]);
  },
);
thenOrAnd('ligger ikke', 'meldingen', 'i sonen {tekst}', async function (this: Story, zone: string) {
  assert.equal(await inZone(this, zone), undefined);
});
