import { randomUUID } from 'node:crypto';
import { findWork } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { findInbox, sendMessage } from '@helsesim/shared/dialogue/dialogue-contract';
import * as desk from '@helsesim/shared/home-care/desk-home-care-contract';
import { cancelVisit, getHomeCare, getVisit } from '@helsesim/shared/home-care/home-care-contract';
import { inOslo } from '@helsesim/shared/oslo';
import { changeConsent } from '@helsesim/shared/privacy/privacy-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { atHomeCare, visitOn, visitsOf } from './at-home-care.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day, NOBODY } from './registry-desk.ts';

/** What the office decides and plans. The world begins on Monday 23 November 2026 at eight. */
describe.each(databases)('decisions and plans of home care, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let olav: Visitor;
  let astrid: Awaited<ReturnType<typeof atHomeCare>>;
  let tuva: Awaited<ReturnType<typeof atHomeCare>>;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    olav = await world.logIn('Olav Tangen');
    astrid = await atHomeCare(world, 'Astrid Bakke');
    tuva = await atHomeCare(world, 'Tuva Lien');
    await world.save('morning');
  });
  afterAll(() => portal.close());
  beforeEach(() => world.restore('morning'));

  const homeCare = () => olav.call(getHomeCare, { params: { citizenId: olav.id } });
  /** Olav has something decided for him, and visits every day. */
  async function begin(from = '2026-11-23', more: Parameters<typeof astrid.decide>[2] = {}) {
    const { decisions } = await astrid.decide('Olav Tangen', from, more);
    const decisionId = decisions[0]?.id ?? '';
    const planned = await astrid.plan(decisionId, from);
    return { decisionId, planId: planned.decisions[0]?.plans[0]?.id ?? '' };
  }
  const daysOf = async (from: string, to: string) =>
    (await visitsOf(olav, olav.id, from, to)).map((visit) => visit.day.toString().slice(5));

  test('DIG-09 whoever is new is welcomed, once, and can write to the zone', async () => {
    expect((await homeCare()).contacts.map(({ kind }) => kind)).not.toContain('home-care');
    await astrid.decide('Olav Tangen', '2026-11-23', { zone: 'Nesbukta og Fjellgrend' });
    await astrid.decide('Olav Tangen', '2026-12-01', { zone: 'Nesbukta og Fjellgrend' });
    const inbox = { show: 'all', from: 'home-care', text: '', before: null, limit: 50 } as const;
    const { entries } = await olav.call(findInbox, { params: { citizenId: olav.id }, body: inbox });
    expect(entries).toMatchObject([
      {
        what: 'thread',
        thread: { kind: 'home-care', state: 'awaiting-citizen', contact: { nb: expect.stringContaining('Nesbukta') } },
      },
    ]);
    expect((await homeCare()).decisions).toHaveLength(2);

    const zone = (await homeCare()).contacts.find(({ kind }) => kind === 'home-care');
    const addressee = { to: 'contact', contactId: zone?.id ?? '', subject: 'Besøket i morgen' } as const;
    await olav.call(sendMessage, {
      params: { citizenId: olav.id },
      body: { key: randomUUID(), addressee, text: 'Hei' },
    });
    const work = (zoneOf: string) =>
      tuva.nurse.call(findWork, { query: { show: 'waiting', mine: 'false', zone: zoneOf, limit: 50 } });
    expect((await work('Nesbukta og Fjellgrend')).items.map(({ subject }) => subject)).toContain('Besøket i morgen');
    expect((await work('Sentrum')).items.map(({ subject }) => subject)).not.toContain('Besøket i morgen');
  });

  test('CON-06 whoever has not consented to the service is welcomed by post', async () => {
    await astrid.decide('Magnhild Eriksen', '2026-11-23');
    const rows = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.communication),
    );
    const { id } = await world.person('Magnhild Eriksen');
    expect((rows ?? []).filter(({ citizenId, about }) => citizenId === id && about === 'welcome')).toMatchObject([
      { about: 'welcome', channel: 'post' },
    ]);
  });

  test('a decision is for the living who live in the municipality, and of contacts that the office has', async () => {
    await expect(astrid.decide('Gunnar Nilsen', '2026-11-23')).rejects.toThrow('no-such-patient'); // dead
    await expect(astrid.decide('Jorunn Kvam', '2026-11-23')).rejects.toThrow('no-such-patient'); // of Lillehammer
    const { nationalId } = await world.person('Olav Tangen');
    const services: ['home-nursing'] = ['home-nursing'];
    const unknown = { nationalId, from: day('2026-11-23'), to: null, services, staffHidden: false };
    const refusal = await astrid.nurse.refusal(desk.registerDecision, {
      body: { ...unknown, contactId: NOBODY, contactIds: [] },
    });
    expect(refusal).toMatchObject({ code: 'no-such-contact' });
    await expect(astrid.decide('Olav Tangen', '2026-11-22')).rejects.toThrow('invalid-care-period');
    expect(await astrid.nurse.refusal(desk.getCarePlan, { params: { citizenId: olav.id } })).toMatchObject({
      code: 'no-such-patient',
    });
  });

  test('visits end with the plan, and with the decision', async () => {
    const { decisionId, planId } = await begin('2026-11-23', { to: '2026-11-26' });
    expect(await daysOf('2026-11-23', '2026-11-30')).toEqual(['11-23', '11-24', '11-25', '11-26']);
    const { contactId, services } = (await astrid.nurse.call(desk.getCarePlan, { params: { citizenId: olav.id } }))
      .decisions[0] ?? { contactId: '', services: [] };
    const terms = { contactId, services, staffHidden: false, contactIds: [] };
    const change = (to: string | null) =>
      astrid.nurse.attempt(desk.changeDecision, {
        params: { decisionId },
        body: { ...terms, to: to ? day(to) : null },
      });
    await change(null);
    expect(await daysOf('2026-11-25', '2026-11-28')).toEqual(['11-25', '11-26', '11-27', '11-28']);
    await astrid.nurse.call(desk.endPlan, { params: { planId }, body: { to: day('2026-11-27') } });
    expect(await daysOf('2026-11-25', '2026-11-30')).toEqual(['11-25', '11-26', '11-27']);
    await change('2026-11-25');
    expect(await daysOf('2026-11-23', '2026-11-30')).toEqual(['11-23', '11-24', '11-25']);
    expect(await change('2026-11-22')).toMatchObject({ code: 'invalid-care-period', rule: 'HJE-05' });
    await world.moveTo('2026-11-26 08:00');
    expect(await homeCare()).toMatchObject({ decisions: [], plans: [], next: null });
    expect((await homeCare()).contacts.map(({ kind }) => kind)).not.toContain('home-care');
    // What has been is still seen.
    expect(await daysOf('2026-11-23', '2026-11-30')).toEqual(['11-23', '11-24', '11-25']);
  });

  test('a visit that was moved ends with the plan too, and is not moved beyond; a new version is not the end', async () => {
    const { planId } = await begin();
    const { id } = await visitOn(olav, olav.id, '2026-11-25', 'look-in');
    const move = (on: string, seen: number) => {
      const to = { day: day(on), windowFrom: '15:00', windowTo: '16:00' };
      return astrid.nurse.attempt(desk.moveVisit, { params: { visitId: id }, body: { seen, ...to } });
    };
    expect(await move('2026-12-02', 0)).toMatchObject({ ok: true });
    const terms = { kind: 'look-in', weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1, minutes: 20, order: 1 } as const;
    const changed = { ...terms, windowFrom: '09:00', windowTo: '10:00', roleId: null, to: null };
    await astrid.nurse.call(desk.changePlan, {
      params: { planId },
      body: { ...changed, weekdays: [...terms.weekdays], from: day('2026-11-26') },
    });
    expect(await daysOf('2026-12-02', '2026-12-02')).toEqual(['12-02', '12-02']);
    await astrid.nurse.call(desk.endPlan, { params: { planId }, body: { to: day('2026-11-30') } });
    expect(await daysOf('2026-11-30', '2026-12-03')).toEqual(['11-30']);
    expect(await olav.refusal(getVisit, { params: { citizenId: olav.id, visitId: id } })).toMatchObject({
      code: 'no-such-visit',
    });
    const other = await visitOn(olav, olav.id, '2026-11-27', 'look-in');
    const to = { day: day('2026-12-01'), windowFrom: '15:00', windowTo: '16:00' };
    expect(
      await astrid.nurse.refusal(desk.moveVisit, { params: { visitId: other.id }, body: { seen: 0, ...to } }),
    ).toMatchObject({ code: 'invalid-window', rule: 'HJE-04' });
  });

  test('HJE-06 a plan changes from tomorrow on: what has been stays, ids too, and so does what was cancelled', async () => {
    const { planId } = await begin();
    const friday = await visitOn(olav, olav.id, '2026-11-27', 'look-in');
    await olav.call(cancelVisit, { params: { citizenId: olav.id, visitId: friday.id } });
    const terms = {
      kind: 'look-in',
      weekdays: [1, 3, 5],
      everyWeeks: 1,
      windowFrom: '12:00',
      windowTo: '13:00',
    } as const;
    const change = (from: string) =>
      astrid.nurse.attempt(desk.changePlan, {
        params: { planId },
        body: {
          ...terms,
          weekdays: [...terms.weekdays],
          minutes: 20,
          order: 1,
          roleId: null,
          from: day(from),
          to: null,
        },
      });
    expect(await change('2026-11-23')).toMatchObject({ code: 'invalid-care-period', rule: 'HJE-06' });
    expect(await change('2026-11-24')).toMatchObject({ ok: true });
    expect(await daysOf('2026-11-23', '2026-11-30')).toEqual(['11-23', '11-25', '11-27', '11-30']);
    expect(await olav.call(getVisit, { params: { citizenId: olav.id, visitId: friday.id } })).toMatchObject({
      state: 'cancelled',
    });
    const monday = await visitOn(olav, olav.id, '2026-11-30', 'look-in');
    expect(inOslo(monday.startsAt).hour).toBe(12);
    expect(monday.id).toBe(`${planId}_2026-11-30`);
  });

  test('every other week stays the same weeks when something else is changed', async () => {
    const { decisions } = await astrid.decide('Olav Tangen', '2026-11-23');
    const biweekly = { everyWeeks: 2, weekdays: [4] };
    const planned = await astrid.plan(decisions[0]?.id ?? '', '2026-11-23', biweekly);
    const { id: planId = '' } = planned.decisions[0]?.plans[0] ?? {};
    expect(await daysOf('2026-11-23', '2026-12-31')).toEqual(['11-26', '12-10', '12-24']);
    await astrid.nurse.call(desk.changePlan, {
      params: { planId },
      body: {
        ...{ kind: 'look-in', minutes: 20, order: 1, roleId: null, from: day('2026-12-01'), to: null, ...biweekly },
        ...{ windowFrom: '14:00', windowTo: '15:00' },
      },
    });
    expect(await daysOf('2026-11-23', '2026-12-31')).toEqual(['11-26', '12-10', '12-24']);
  });

  test('of two who change the same plan at once, both are heard and no visit is there twice', async () => {
    const { planId } = await begin();
    const body = (from: string) => ({
      ...{ kind: 'look-in' as const, minutes: 20, order: 1, roleId: null, from: day(from), to: null, everyWeeks: 1 },
      ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], windowFrom: '14:00', windowTo: '15:00' },
    });
    await Promise.all([
      astrid.nurse.call(desk.changePlan, { params: { planId }, body: body('2026-11-24') }),
      tuva.nurse.call(desk.changePlan, { params: { planId }, body: body('2026-11-24') }),
    ]);
    expect(await daysOf('2026-11-23', '2026-11-26')).toEqual(['11-23', '11-24', '11-25', '11-26']);
  });

  test('what is not of the office, or is no colleague, is not there', async () => {
    const { decisionId } = await begin();
    await expect(astrid.plan(NOBODY, '2026-11-23')).rejects.toThrow('no-such-decision');
    await expect(astrid.plan(decisionId, '2026-11-23', { roleId: NOBODY })).rejects.toThrow('no-such-colleague');
    await expect(astrid.plan(decisionId, '2026-11-23', { windowTo: '07:00' })).rejects.toThrow('invalid-window');
    const refusal = await astrid.nurse.refusal(desk.endPlan, {
      params: { planId: NOBODY },
      body: { to: day('2026-12-01') },
    });
    expect(refusal).toMatchObject({ code: 'no-such-plan' });
  });

  test('DIG-10 visits are at the same time of the day on both sides of summer time', async () => {
    const { decisions } = await astrid.decide('Olav Tangen', '2026-11-23');
    await astrid.plan(decisions[0]?.id ?? '', '2026-11-23');
    const hours = async (from: string, to: string) =>
      new Set(
        (await visitsOf(olav, olav.id, from, to)).map(({ startsAt }) => inOslo(startsAt).toPlainTime().toString()),
      );
    expect(await hours('2027-03-22', '2027-04-04')).toEqual(new Set(['08:00:00']));
    expect(await hours('2027-10-25', '2027-11-07')).toEqual(new Set(['08:00:00']));
    await world.moveTo('2027-03-27 12:00');
    await astrid.route('2027-03-28');
    await world.moveTo('2027-03-28 08:00');
    expect((await astrid.route('2027-03-28')).visits.find(({ citizen }) => citizen.id === olav.id)?.timing).toBe('now');
  });

  test('those who have something decided are found by zone, and someone who dies is visited no more', async () => {
    const users = async (zone?: string) =>
      (await astrid.nurse.call(desk.findCareUsers, { query: { limit: 200, ...(zone && { zone }) } })).users.map(
        ({ name }) => name,
      );
    expect(await users('Nesbukta og Fjellgrend')).toEqual(['Sverre Aamodt', 'Unni Brekke', 'Einar Vold']);
    const { id } = await world.person('Sverre Aamodt');
    await world.change(id, { died: day('2026-11-23') });
    expect(await users('Nesbukta og Fjellgrend')).toEqual(['Unni Brekke', 'Einar Vold']);
    const names = (await astrid.route('2026-11-24')).visits.map(({ citizen }) => citizen.name);
    expect(names).not.toContain('Sverre Aamodt');
  });

  test('so many users are so many, whatever is decided for each', async () => {
    await begin();
    await astrid.decide('Olav Tangen', '2026-11-24');
    const users = (limit: number) => astrid.nurse.call(desk.findCareUsers, { query: { limit } });
    const all = (await users(200)).users;
    expect(await users(all.length)).toMatchObject({ more: false, users: all.map(({ id }) => ({ id })) });
    const fewer = await users(all.length - 1);
    expect([fewer.users.length, fewer.more]).toEqual([all.length - 1, true]);
  });

  test('CON-02 who withdraws consent sees nothing more, and the office’s record stays', async () => {
    await begin();
    await olav.call(changeConsent, { params: { citizenId: olav.id }, body: { level: 'none' } });
    expect(await olav.refusal(getHomeCare, { params: { citizenId: olav.id } })).toMatchObject({ status: 403 });
    expect((await astrid.route('2026-11-24')).visits.map(({ citizen }) => citizen.id)).toContain(olav.id);
  });

  test('only what is asked about is read, however long the past is', async () => {
    const { id } = await world.person('Arne Johansen');
    await world.moveTo('2027-11-24 08:00');
    const arne = await world.logIn('Arne Johansen');
    expect((await visitsOf(arne, id, '2027-11-24')).length).toBeGreaterThan(1);
    const rows = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries.select().from(tables.visit),
    );
    expect((rows ?? []).filter((row) => row.day.toString() > '2026-11-23')).toEqual([]);
  });
});
