import { findActivity } from '@helsesim/shared/activity/activity-contract';
import type { RequestOf } from '@helsesim/shared/contract';
import * as desk from '@helsesim/shared/health-station/desk-health-station-contract';
import { getHealthStation, getSchoolPage } from '@helsesim/shared/health-station/health-station-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inbox, newKey, read, send, trySending } from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day } from './registry-desk.ts';

type Written = RequestOf<typeof desk.saveInformation>['body'];

/** DHS-01 to DHS-09: the helsestasjon for parents and grown-ups, and the desk of its nurses. */
describe.each(databases)('the helsestasjon, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let camilla: Visitor;
  let kristin: Visitor;
  let jenny: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
    camilla = await world.logIn('Camilla Vangen');
    kristin = await world.logIn('Kristin Aune', { role: 'health-nurse' });
    jenny = await world.logIn('Jenny Rød', { role: 'school-nurse' });
  });
  afterAll(() => portal.close());

  const idOf = async (name: string) => (await world.person(name)).id;
  const station = (who: Visitor, citizenId = who.id) => who.call(getHealthStation, { params: { citizenId } });
  const contactsOf = async (who: Visitor, citizenId = who.id) =>
    (await station(who, citizenId)).contacts.map(({ category, mayWrite }) => `${category}${mayWrite ? '' : ' read'}`);

  describe('DHS-04: contacts come and go by themselves', () => {
    test('a small child has the helsestasjon, and a child at school the school', async () => {
      expect(await contactsOf(camilla, await idOf('Ella Vangen'))).toEqual(['helsestasjon']);
      const kari = await world.logIn('Kari Nordmann');
      expect(await contactsOf(kari, await idOf('Nora Nordmann'))).toEqual(['school-health']);
    });

    test('on 1 August of the year one turns six the one gives way to the other', async () => {
      const evening = await portal.makeWorld({ startsAt: '2026-07-31 23:59' });
      const { id: holderId, address, municipality } = await evening.details('Camilla Vangen');
      const child = await evening.add({
        ...{ givenName: 'Liv', familyName: 'Vangen', sex: 'female', born: '2020-12-30', address, municipality },
        parentalResponsibility: [{ holderId, kind: 'mother' }],
      });
      expect(await contactsOf(await evening.logIn('Camilla Vangen'), child.id)).toEqual(['helsestasjon']);
      await evening.moveTo('2026-08-01 00:00');
      expect(await contactsOf(await evening.logIn('Camilla Vangen'), child.id)).toEqual(['school-health']);
      await evening.remove();
    });

    test('they are those of the municipality one lives in', async () => {
      const ella = await idOf('Ella Vangen');
      const address = { line: 'Eksempelgata 9', postalCode: '5015', place: 'Bergen' };
      for (const id of [ella, camilla.id]) await world.change(id, { municipality: '4601', address });
      const [contact] = (await station(camilla, ella)).contacts;
      expect(contact?.organization).toBe('Eksempelbyen helsestasjon');
    });
  });

  test('DHS-03: a parent writes to the helsestasjon for a child, and both parents read', async () => {
    const ella = await idOf('Ella Vangen');
    const [contact] = (await station(camilla, ella)).contacts;
    const to = { to: 'contact', contactId: contact?.id ?? '', subject: 'Vaksine' } as const;
    const { threadId } = await send(camilla, to, { for: ella, text: 'Når er neste vaksine?' });
    const jakob = await world.logIn('Jakob Vangen');
    expect((await read(jakob, threadId, ella)).communications[0]).toMatchObject({
      text: 'Når er neste vaksine?',
      author: { name: 'Camilla Vangen', basis: 'FO' },
    });
  });

  test('PAR-13, DHS-07: from the twelfth birthday a parent reads, and does not write', async () => {
    const hilde = await world.logIn('Hilde Strand');
    const sofie = await idOf('Sofie Strand');
    expect(await contactsOf(hilde, sofie)).toEqual(['school-health']);
    await world.advance('P5D'); // twelve
    const later = await world.logIn('Hilde Strand');
    expect(await contactsOf(later, sofie)).toEqual(['school-health read']);
    const [contact] = (await station(later, sofie)).contacts;
    const to = { to: 'contact', contactId: contact?.id ?? '', subject: 'Hei' } as const;
    expect(await trySending(later, to, { for: sofie })).toMatchObject({ code: 'not-for-parents-from-twelve' });
  });

  describe('DHS-05: the midwife', () => {
    const register = async (name: string) =>
      kristin.attempt(desk.registerMidwife, { body: { nationalId: (await world.details(name)).nationalId } });
    const patients = async () =>
      (await kristin.call(desk.findMidwifePatients, {})).map(({ citizen, to }) => [
        citizen.name,
        to?.toString() ?? null,
      ]);

    test('once she has made an appointment one may write to her, and is told so', async () => {
      const ida = await world.logIn('Tone Berg');
      expect(await contactsOf(ida)).toEqual([]);
      expect(await register('Tone Berg')).toMatchObject({ ok: true, value: { channel: 'digital' } });
      const [contact] = (await station(ida)).contacts;
      expect(contact).toMatchObject({ category: 'midwife', mayWrite: true });
      expect((await inbox(ida, ida.id, { from: 'health-station' })).entries).toHaveLength(1);
      const to = { to: 'contact', contactId: contact?.id ?? '', subject: 'Kvalme' } as const;
      expect((await send(ida, to)).thread).toMatchObject({ service: 'helsestasjon', state: 'new' });
    });

    test('registered twice it is once, and is told once', async () => {
      const both = await Promise.all([register('Tone Berg'), register('Tone Berg')]);
      expect(both.map(({ ok }) => ok)).toEqual([true, true]);
      expect((await patients()).filter(([name]) => name === 'Tone Berg')).toHaveLength(1);
      const tone = await world.logIn('Tone Berg');
      expect((await inbox(tone, tone.id, { from: 'health-station' })).entries).toHaveLength(1);
    });

    test('ended, it is there today and gone tomorrow; what was written stays', async () => {
      const [first] = await kristin.call(desk.findMidwifePatients, {});
      const params = { givenId: first?.id ?? '' };
      await kristin.call(desk.endMidwife, { params });
      await kristin.call(desk.endMidwife, { params });
      expect(await patients()).toEqual([['Camilla Vangen', '2026-11-23']]);
      expect(await contactsOf(camilla)).toEqual(['midwife']);
      await world.advance('P1D');
      const later = await world.logIn('Camilla Vangen');
      expect(await contactsOf(later)).toEqual([]);
      expect((await inbox(later, later.id, { from: 'health-station' })).entries).toHaveLength(1);
    });

    test('ended by mistake, it goes on when it is registered again', async () => {
      const [first] = await kristin.call(desk.findMidwifePatients, {});
      await kristin.call(desk.endMidwife, { params: { givenId: first?.id ?? '' } });
      await register('Camilla Vangen');
      expect(await patients()).toEqual([['Camilla Vangen', null]]);
    });

    test('is not given to someone under sixteen, whose parents would see it', async () => {
      expect(await register('Ingeborg Solheim')).toMatchObject({ code: 'too-young-for-contact', rule: 'DHS-05' });
    });

    test('a number that nobody has', async () => {
      const body = { nationalId: '01819012345' };
      expect(await kristin.refusal(desk.registerMidwife, { body })).toMatchObject({ code: 'no-such-person' });
    });

    test('goes by post to whoever cannot read here', async () => {
      const tone = await idOf('Tone Berg');
      await world.change(tone, { consent: 'basis' });
      expect(await register('Tone Berg')).toMatchObject({ ok: true, value: { channel: 'post' } });
    });

    test('is none of the school nurse’s business, nor of the other parent’s', async () => {
      expect(await jenny.refusal(desk.findMidwifePatients, {})).toMatchObject({ code: 'staff-only' });
      const jakob = await world.logIn('Jakob Vangen');
      expect(await jakob.refusal(getHealthStation, { params: { citizenId: camilla.id } })).toMatchObject({
        code: 'no-access',
      });
      expect(await contactsOf(jakob)).toEqual([]);
    });
  });

  describe('DHS-08: information by school class', () => {
    const inAll = (text: string) => ({ nb: text, nn: text, en: text });
    const written = (more: Partial<Written> = {}): Written => ({
      ...{ title: inAll('Tannpuss'), text: inAll('Puss to ganger om dagen.'), classes: [4], readers: 'families' },
      ...{ from: day('2026-11-23'), to: null, publish: true, ...more },
    });
    const save = (body: Written, who = jenny, informationId = newKey()) =>
      who.attempt(desk.saveInformation, { params: { informationId }, body });
    const titles = async (who: Visitor, citizenId = who.id) =>
      (await station(who, citizenId)).information.map(({ title }) => title.nb);
    let kari: Visitor;
    let nora: string; // nine: the fourth class
    beforeEach(async () => {
      kari = await world.logIn('Kari Nordmann');
      nora = await idOf('Nora Nordmann');
    });

    test('reaches those of the class, from its first day to its last', async () => {
      const ofClass = (await station(kari, nora)).schoolClass ?? 0;
      await save(written({ classes: [ofClass], from: day('2026-11-25'), to: day('2026-11-26') }));
      const shown = async () => (await titles(await world.logIn('Kari Nordmann'), nora)).includes('Tannpuss');
      const days = ['2026-11-24 23:59', '2026-11-25 00:00', '2026-11-26 23:59', '2026-11-27 00:00'];
      const seen: boolean[] = [];
      for (const moment of days) {
        await world.moveTo(moment);
        seen.push(await shown());
      }
      expect(seen).toEqual([false, true, true, false]);
    });

    test('does not reach another class, nor a draft anyone', async () => {
      const ofClass = (await station(kari, nora)).schoolClass ?? 0;
      await save(written({ classes: [ofClass + 1] }));
      await save(written({ classes: [ofClass], publish: false }));
      expect(await titles(kari, nora)).not.toContain('Tannpuss');
    });

    test('for the youth alone, it is not shown to a parent', async () => {
      const jonas = await world.logIn('Jonas Nordmann', { eid: 'substantial' });
      const all = Array.from({ length: 14 }, (_, number) => number);
      await save(written({ classes: all, readers: 'youth' }));
      expect(await titles(kari, jonas.id)).not.toContain('Tannpuss');
      const page = await jonas.call(getSchoolPage, { params: { citizenId: jonas.id } });
      expect(page.information.map(({ title }) => title.nb)).toContain('Tannpuss');
    });

    test('published it has three languages and days that are not over; a draft may lack words', async () => {
      const lacking = { title: { nb: 'Bare norsk', nn: '', en: '' } };
      expect(await save(written(lacking))).toMatchObject({ code: 'language-missing' });
      expect(await save(written({ ...lacking, publish: false }))).toMatchObject({
        ok: true,
        value: { state: 'draft' },
      });
      expect(await save(written({ to: day('2026-11-22') }))).toMatchObject({ code: 'information-over' });
    });

    test('is taken down at once, and by the office alone', async () => {
      const ofClass = (await station(kari, nora)).schoolClass ?? 0;
      const informationId = newKey();
      await save(written({ classes: [ofClass] }), jenny, informationId);
      expect(await titles(kari, nora)).toContain('Tannpuss');
      const params = { informationId };
      expect(await kristin.refusal(desk.takeDownInformation, { params })).toMatchObject({
        code: 'no-such-information',
      });
      expect(await save(written({ classes: [ofClass] }), kristin, informationId)).toMatchObject({
        code: 'no-such-information',
      });
      await jenny.call(desk.takeDownInformation, { params });
      expect(await jenny.call(desk.takeDownInformation, { params })).toMatchObject({
        state: 'taken-down',
        shown: false,
      });
      expect(await titles(kari, nora)).not.toContain('Tannpuss');
    });
  });

  test('a nurse’s calendar is of the office, and every look is in the citizen’s log', async () => {
    const day27 = { query: { day: day('2026-11-30') } };
    const times = await kristin.call(desk.findDeskTimes, day27);
    expect(times.map(({ citizen, practitioner }) => [citizen.name, practitioner])).toEqual([
      ['Camilla Vangen', 'Berit Moen'],
    ]);
    const { entries } = await camilla.call(findActivity, {
      params: { citizenId: camilla.id },
      query: { limit: 50 },
    });
    expect(entries.some(({ operation }) => operation === 'find-desk-times')).toBe(true);
  });

  test('a citizen’s own page is not a desk', async () => {
    for (const operation of [desk.findInformation, desk.findMidwifePatients] as const)
      expect(await camilla.refusal(operation, {})).toMatchObject({ code: 'staff-only' });
  });
});
