import * as desk from '@helsesim/shared/home-care/desk-home-care-contract';
import { cancelVisit, findVisits, getHomeCare, getVisit } from '@helsesim/shared/home-care/home-care-contract';
import { inOslo } from '@helsesim/shared/oslo';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { atHomeCare, visitOn, visitsOf, wantNotices } from './at-home-care.ts';
import { databases } from './databases.ts';
import { outboxOf, told } from './outbox-of.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day, NOBODY } from './registry-desk.ts';

/** The world begins on Monday 23 November 2026 at eight. */
describe.each(databases)('home care, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let liv: Visitor;
  let arne: Visitor;
  let astrid: Awaited<ReturnType<typeof atHomeCare>>;
  let tuva: Awaited<ReturnType<typeof atHomeCare>>;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    liv = await world.logIn('Liv Johansen');
    arne = await world.logIn('Arne Johansen');
    astrid = await atHomeCare(world, 'Astrid Bakke');
    tuva = await atHomeCare(world, 'Tuva Lien');
    await world.save('morning');
  });
  afterAll(() => portal.close());
  beforeEach(() => world.restore('morning'));

  const of = (visitId: string, citizenId = arne.id) => ({ params: { citizenId, visitId } });

  describe('DIG-01 the daughter', () => {
    test('DIG-10 sees when the nurse comes, who it is, and what has been', async () => {
      const week = await visitsOf(liv, arne.id, '2026-11-23', '2026-11-29');
      const [first] = week;
      expect(first).toMatchObject({ kind: 'medicine', state: 'planned', staff: 'Astrid Bakke', minutes: 15 });
      expect(
        inOslo(first?.startsAt ?? (await world.now()))
          .toPlainDateTime()
          .toString(),
      ).toBe('2026-11-23T08:00:00');
      expect(week.filter(({ kind }) => kind === 'shower').map((visit) => visit.day.toString())).toEqual([
        '2026-11-24',
        '2026-11-27',
      ]);
      const past = await visitsOf(liv, arne.id, '2026-11-16', '2026-11-22');
      expect(new Set(past.map(({ state }) => state))).toEqual(new Set(['completed', 'missed', 'cancelled']));
      expect(past.find(({ state }) => state === 'cancelled')).toMatchObject({ cancelCode: 'APVAI' });

      const { next, decisions, contacts } = await liv.call(getHomeCare, { params: { citizenId: arne.id } });
      expect(next).toEqual(first);
      expect(decisions).toMatchObject([
        { zone: 'Sentrum', services: expect.arrayContaining(['home-nursing']), to: null },
      ]);
      expect(contacts.map(({ name }) => name.nb)).toEqual(
        expect.arrayContaining(['Hjemmetjenesten, Sentrum', 'Praktisk bistand', 'Hjelpemidler']),
      );
      expect(contacts.map(({ name }) => name.nb)).not.toContain('Hukommelsesteamet');
    });

    test('DIG-06 cancels in time, twice the same, and the desk sees it at once', async () => {
      const shower = await visitOn(liv, arne.id, '2026-11-24', 'shower');
      expect(shower).toMatchObject({ mayCancel: true, cancelUntil: day('2026-11-23') });
      const cancelled = await liv.call(cancelVisit, of(shower.id));
      expect(cancelled).toMatchObject({ id: shower.id, state: 'cancelled', cancelCode: 'APVAI', mayCancel: false });
      expect(await arne.call(cancelVisit, of(shower.id))).toEqual(cancelled);
      const { visits } = await astrid.route('2026-11-24');
      expect(visits.find(({ id }) => id === shower.id)).toMatchObject({
        state: 'cancelled',
        number: 1,
        timing: 'over',
      });
      expect(
        await arne.call(cancelVisit, of((await visitOn(arne, arne.id, '2026-11-25', 'medicine')).id)),
      ).toMatchObject({ cancelCode: 'AAI' });
    });

    test('DIG-06 is refused when it is too late, and told where to call', async () => {
      const medicine = await visitOn(liv, arne.id, '2026-11-24', 'medicine');
      await world.moveTo('2026-11-24 00:00');
      expect(await liv.refusal(cancelVisit, of(medicine.id))).toMatchObject({
        status: 409,
        code: 'cancel-too-late',
        rule: 'DIG-06',
        details: { phone: medicine.phone },
      });
      expect(await liv.call(getVisit, of(medicine.id))).toMatchObject({ state: 'planned', mayCancel: false });
    });

    test('DIG-05 gets one notice that the visit is done on level full, and none on the usual', async () => {
      await wantNotices(liv, arne.id, 'full');
      const { id } = await visitOn(arne, arne.id, '2026-11-23', 'medicine');
      await astrid.complete(id, '2026-11-23');
      expect(await liv.call(getVisit, of(id))).toMatchObject({ state: 'completed', staff: 'Astrid Bakke' });
      expect(await outboxOf(portal, world, { kind: 'visit-completed' })).toEqual([]);
      await world.advance('PT1M');
      await world.advance('PT1H');
      expect(told(await outboxOf(portal, world, { kind: 'visit-completed' }))).toEqual([
        'Liv Johansen by sms of visit-completed',
      ]);
    });

    test('sees nothing once the fullmakt does not cover it, and what is another’s is not there', async () => {
      const kari = await world.logIn('Kari Nordmann');
      const borghild = (await world.person('Borghild Nordmann')).id;
      expect(await kari.refusal(getHomeCare, { params: { citizenId: borghild } })).toMatchObject({
        code: 'not-covered-by-fullmakt',
      });
      const { id } = await visitOn(liv, arne.id, '2026-11-24', 'medicine');
      for (const visitId of [id, `${NOBODY}_2026-11-24`, id.replace(/_.*/, '_2026-02-30')])
        expect(await liv.refusal(getVisit, of(visitId, liv.id))).toMatchObject({ code: 'no-such-visit' });
    });

    test('asks for at most six weeks at once', async () => {
      const ask = (from: string, to: string) =>
        liv.attempt(findVisits, { params: { citizenId: arne.id }, query: { from: day(from), to: day(to) } });
      expect(await ask('2026-11-01', '2026-12-12')).toMatchObject({ ok: true });
      expect(await ask('2026-11-01', '2026-12-13')).toMatchObject({ code: 'too-many-days' });
      const url = `/api/citizens/${arne.id}/visits?from=2026-11-02&to=2026-11-01`;
      const { text } = await liv.send({ method: 'GET', url, headers: { authorization: `Bearer ${liv.token}` } });
      expect(JSON.parse(text)).toMatchObject({ code: 'invalid-request', errors: [{ path: 'querystring.to' }] });
    });
  });

  test('DIG-08 whose names of staff are hidden is told that they are, before and after', async () => {
    const mona = await world.logIn('Mona Holte');
    const astri = (await world.person('Astri Holte')).id;
    const visit = await visitOn(mona, astri, '2026-11-23', 'morning-care');
    expect(visit).toMatchObject({ staff: null, staffHidden: true });
    await astrid.complete(visit.id, '2026-11-23');
    expect(await mona.call(getVisit, of(visit.id, astri))).toMatchObject({ state: 'completed', staff: null });
    expect((await astrid.route('2026-11-23')).visits.find(({ id }) => id === visit.id)?.staff?.name).toBe(
      'Astrid Bakke',
    );
  });

  test('DIG-08 of staff with a hidden address no name is told, and nobody sees why', async () => {
    await world.change((await world.person('Astrid Bakke')).id, { protection: 'confidential' });
    expect(await visitOn(liv, arne.id, '2026-11-23', 'medicine')).toMatchObject({ staff: null, staffHidden: true });
  });

  describe('the route', () => {
    test('is in the order it is walked, by zone and by mine, and says what is late', async () => {
      const { visits, zones, staff } = await astrid.route('2026-11-23', { zone: 'Sentrum' });
      expect(zones).toEqual(['Sentrum', 'Nesbukta og Fjellgrend']);
      expect(staff.map(({ name }) => name)).toEqual(['Astrid Bakke', 'Tuva Lien']);
      expect(visits.slice(0, 4).map(({ citizen }) => citizen.name)).toEqual([
        'Arne Johansen',
        'Borghild Nordmann',
        'Astri Holte',
        'Inger Dalen',
      ]);
      expect(visits[0]).toMatchObject({ timing: 'now', mine: true, citizen: { address: { line: 'Kirkeveien 2' } } });
      const mine = await tuva.route('2026-11-23', { mine: 'true' });
      expect(new Set(mine.visits.map(({ staff }) => staff?.name))).toEqual(new Set(['Tuva Lien']));
      await world.moveTo('2026-11-23 09:30');
      expect((await astrid.route('2026-11-23')).visits.find(({ citizen }) => citizen.id === arne.id)?.timing).toBe(
        'late',
      );
    });

    test('LOG-04 every look at a user stands in the log of that user', async () => {
      await astrid.route('2026-11-23', { zone: 'Nesbukta og Fjellgrend' });
      const rows = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
        queries.select().from(tables.activity),
      );
      const looked = (rows ?? [])
        .filter(({ operation }) => operation === 'find-route')
        .map(({ citizenId }) => citizenId);
      const names = ['Sverre Aamodt', 'Einar Vold', 'Unni Brekke'];
      const ids = await Promise.all(names.map(async (name) => (await world.person(name)).id));
      expect(looked.toSorted()).toEqual(ids.toSorted());
    });

    test('of two who complete the same visit at once, one does', async () => {
      const { id } = await visitOn(arne, arne.id, '2026-11-23', 'medicine');
      const request = await astrid.seen(id, '2026-11-23');
      const answers = await Promise.all([astrid, tuva].map(({ nurse }) => nurse.attempt(desk.completeVisit, request)));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ status: 409, code: 'visit-changed' });
      // A double tap of whoever did it is answered the same.
      const [winner] = answers[0]?.ok ? [astrid, tuva] : [tuva, astrid];
      expect(await winner?.nurse.call(desk.completeVisit, request)).toMatchObject({ state: 'completed', number: 1 });
    });

    test('of one who completes and one who cancels at once, one wins', async () => {
      const { id } = await visitOn(arne, arne.id, '2026-11-24', 'medicine');
      const { params, body } = await astrid.seen(id, '2026-11-24');
      const to = { day: day('2026-11-24'), windowFrom: '10:00', windowTo: '11:00' };
      const answers = await Promise.all([
        liv.attempt(cancelVisit, of(id)),
        astrid.nurse.attempt(desk.moveVisit, { params, body: { ...body, ...to } }),
      ]);
      const seen = await arne.call(getVisit, of(id));
      if (seen.state === 'planned') expect(answers[0]).toMatchObject({ code: 'visit-changed' });
      else if (!answers[1]?.ok) expect(answers[1]).toMatchObject({ code: 'visit-changed' });
      // The move was first, and what was moved was then cancelled.
      else expect(seen).toMatchObject({ state: 'cancelled', movedFrom: expect.anything() });
    });

    test('HJE-03 what was tapped by mistake is taken back, and nobody is told', async () => {
      await wantNotices(liv, arne.id, 'full');
      const { id } = await visitOn(arne, arne.id, '2026-11-23', 'medicine');
      const done = await astrid.complete(id, '2026-11-23');
      expect(done).toMatchObject({ state: 'completed', mayUndo: true });
      await world.advance('PT30S');
      const undo = (seen: number) => astrid.nurse.attempt(desk.undoVisit, { params: { visitId: id }, body: { seen } });
      expect(await undo(done.number)).toMatchObject({ ok: true, value: { state: 'planned', doneAt: null } });
      await world.advance('PT2M');
      expect(await outboxOf(portal, world, { kind: 'visit-completed' })).toEqual([]);
      const again = await astrid.complete(id, '2026-11-23');
      await world.advance('PT1M');
      expect(await undo(again.number)).toMatchObject({ code: 'undo-too-late', rule: 'HJE-03' });
      expect(await outboxOf(portal, world, { kind: 'visit-completed' })).toHaveLength(1);
    });

    test('HJE-02 a visit of tomorrow is not done today, and one that is over stays so', async () => {
      const tomorrow = await visitOn(arne, arne.id, '2026-11-24', 'medicine');
      expect(
        await astrid.nurse.refusal(desk.completeVisit, await astrid.seen(tomorrow.id, '2026-11-24')),
      ).toMatchObject({
        code: 'visit-ahead',
        rule: 'HJE-02',
      });
      const today = await visitOn(arne, arne.id, '2026-11-23', 'medicine');
      const missed = await astrid.nurse.call(desk.missVisit, {
        params: { visitId: today.id },
        body: { seen: 0, reason: 'not-home' },
      });
      expect(missed).toMatchObject({ state: 'missed', missedReason: 'not-home' });
      const { params } = await astrid.seen(today.id, '2026-11-23');
      for (const seen of [0, 1])
        expect(await tuva.nurse.refusal(desk.completeVisit, { params, body: { seen } })).toMatchObject({
          code: seen === 0 ? 'visit-changed' : 'visit-over',
        });
      expect(await arne.refusal(cancelVisit, of(today.id))).toMatchObject({ code: 'visit-over', rule: 'HJE-01' });
    });

    test('a visit that is moved is found on its new day by both, and told of once', async () => {
      await wantNotices(liv, arne.id, 'full');
      const shower = await visitOn(liv, arne.id, '2026-11-24', 'shower');
      const to = { day: day('2026-11-26'), windowFrom: '13:00', windowTo: '14:00' };
      const move = async () =>
        astrid.nurse.call(desk.moveVisit, { params: { visitId: shower.id }, body: { seen: 0, ...to } });
      await move();
      await move(); // a double tap
      expect((await visitsOf(liv, arne.id, '2026-11-24')).map(({ id }) => id)).not.toContain(shower.id);
      const moved = await visitOn(liv, arne.id, '2026-11-26', 'shower');
      expect(moved).toMatchObject({ id: shower.id, state: 'planned', cancelUntil: day('2026-11-25') });
      expect(moved.movedFrom?.day.toString()).toBe('2026-11-24');
      expect((await astrid.route('2026-11-26')).visits.map(({ id }) => id)).toContain(shower.id);
      expect(told(await outboxOf(portal, world, { kind: 'visit-changed' }))).toEqual([
        'Liv Johansen by sms of visit-changed',
      ]);
      // What is moved can be cancelled by its new day.
      await world.moveTo('2026-11-25 20:00');
      expect(await liv.call(cancelVisit, of(shower.id))).toMatchObject({ state: 'cancelled' });
    });

    test('someone else comes, and the citizen sees who', async () => {
      const { id } = await visitOn(arne, arne.id, '2026-11-25', 'medicine');
      const assign = (roleId: string | null, seen: number) =>
        astrid.nurse.attempt(desk.assignVisit, { params: { visitId: id }, body: { seen, roleId } });
      await assign(await astrid.roleOf('Tuva Lien'), 0);
      expect(await arne.call(getVisit, of(id))).toMatchObject({ staff: 'Tuva Lien' });
      await assign(null, 1);
      expect(await arne.call(getVisit, of(id))).toMatchObject({ staff: null, staffHidden: false });
      expect(await assign(NOBODY, 2)).toMatchObject({ code: 'no-such-colleague' });
    });

    test('the office cancels, and it is told whose doing it was', async () => {
      const { id } = await visitOn(arne, arne.id, '2026-11-23', 'evening-care');
      await astrid.nurse.call(desk.cancelDeskVisit, { params: { visitId: id }, body: { seen: 0 } });
      expect(await arne.call(getVisit, of(id))).toMatchObject({ state: 'cancelled', cancelCode: 'AAT' });
    });
  });
});
