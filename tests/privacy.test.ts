import { findActivity } from '@helsesim/shared/activity/activity-contract';
import { findAppointments, getBookingRequest } from '@helsesim/shared/booking/booking-contract';
import { findMessages } from '@helsesim/shared/inbox/inbox-contract';
import type { ConsentLevel } from '@helsesim/shared/people/people-model';
import {
  becomeInactive,
  changeConsent,
  getPrivacySettings,
  registerReactivation,
} from '@helsesim/shared/privacy/privacy-contract';
import { findAccess } from '@helsesim/shared/representation/representation-contract';
import { serviceOf } from '@helsesim/shared/representation/service-catalogue';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { inboxOf } from './inbox-of.ts';
import { request } from './live-a-day.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day } from './registry-desk.ts';

const own = ({ id }: Visitor) => ({ params: { citizenId: id } });

describe.each(databases)('personverninnstillinger, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    await world.save('morning');
  });
  beforeEach(() => world.restore('morning'));
  afterAll(() => portal.close());

  const change = (visitor: Visitor, level: ConsentLevel) =>
    visitor.call(changeConsent, { ...own(visitor), body: { level } });
  const records = async (visitor: Visitor) =>
    (await visitor.call(getPrivacySettings, own(visitor))).records.map(
      ({ what, before, after, by, channel }) =>
        `${what} ${before} → ${after} by ${by.self ? 'me' : (by.name ?? 'nobody')}, ${channel}`,
    );
  const openTo = async (visitor: Visitor, citizenId = visitor.id) => {
    const { services } = await visitor.call(findAccess, { params: { citizenId }, query: { trace: 'false' } });
    return services.filter(({ read }) => read).map(({ service }) => service);
  };

  describe('CON-02: the consent', () => {
    test('CON-04, CON-05: lowered it shuts, raised it opens, and nothing is deleted', async () => {
      const kari = await world.logIn('Kari Nordmann');
      const { id: requestId } = await request(kari, kari.id);
      expect(await change(kari, 'basis')).toMatchObject({ consent: 'basis', inactive: false });
      expect(await kari.refusal(findAppointments, own(kari))).toMatchObject({ code: 'consent-too-low' });
      expect(await openTo(kari)).toContain('vaccinations');

      await change(kari, 'full');
      const params = { citizenId: kari.id, requestId };
      expect(await kari.call(getBookingRequest, { params, query: {} })).toMatchObject({ id: requestId });
      expect(await records(kari)).toEqual([
        'consent basis → full by me, digital',
        'consent full → basis by me, digital',
      ]);
    });

    test('the same again is no decision', async () => {
      const kari = await world.logIn('Kari Nordmann');
      await change(kari, 'full');
      expect(await records(kari)).toEqual([]);
    });

    test('withdrawn it shuts all but what needs none; given anew, one begins with nothing', async () => {
      const arne = await world.logIn('Arne Johansen'); // has given Liv fullmakt
      const { id: requestId } = await request(arne, arne.id);
      expect(await change(arne, 'none')).toMatchObject({ consent: 'none', hasFullmektig: false });
      const open = await openTo(arne);
      expect(open).toContain('privacy-settings');
      expect(open.filter((service) => serviceOf(service).consent !== 'none')).toEqual([]);

      const liv = await world.logIn('Liv Johansen');
      const [told] = await inboxOf(liv);
      expect(told).toMatchObject({ about: 'fullmakt-ended', ending: 'consent-withdrawn', other: 'Arne Johansen' });
      expect(await liv.refusal(findAppointments, own(arne))).toMatchObject({ code: 'no-access' });

      await change(arne, 'full');
      const params = { citizenId: arne.id, requestId };
      expect(await arne.refusal(getBookingRequest, { params, query: {} })).toMatchObject({
        code: 'no-such-booking-request',
      });
      expect(await arne.call(findMessages, { ...own(arne), query: { limit: 50 } })).toMatchObject({ messages: [] });
      const log = await arne.call(findActivity, { ...own(arne), query: { limit: 50 } });
      expect(log.entries.at(-1)).toMatchObject({ operation: 'change-consent' });
      expect(await records(arne)).toEqual(['consent none → full by me, digital', 'consent full → none by me, digital']);
    });

    test('what one has received waits until one consents again (CON-01)', async () => {
      const liv = await world.logIn('Liv Johansen');
      const { id: arne } = await world.person('Arne Johansen');
      await change(liv, 'none');
      const params = { citizenId: arne };
      expect(await liv.refusal(findAppointments, { params })).toMatchObject({ code: 'own-consent-missing' });
      await change(liv, 'basis');
      expect(await liv.call(findAppointments, { params })).toEqual([]);
    });

    test('changed twice at the same moment, each change starts where the other came to', async () => {
      const kari = await world.logIn('Kari Nordmann');
      await Promise.all((['none', 'basis', 'basisPlus'] as const).map((level) => change(kari, level)));
      const { records: decided, consent } = await kari.call(getPrivacySettings, own(kari));
      expect(decided).toHaveLength(3);
      expect(decided[0]?.after).toBe(consent);
      expect(decided.map(({ before }) => before)).toEqual([...decided.slice(1).map(({ after }) => after), 'full']);
    });
  });

  describe('CON-11, FUL-14: they are the citizen’s alone', () => {
    test.each([
      ['someone with fullmakt', 'Liv Johansen', 'Arne Johansen', 'citizen-only'],
      ['a parent', 'Kari Nordmann', 'Nora Nordmann', 'citizen-only'],
      ['a youth of fourteen', 'Jonas Nordmann', 'Jonas Nordmann', 'not-open-to-youth'],
      ['a stranger', 'Tone Berg', 'Arne Johansen', 'no-access'],
    ])('%s is refused', async (_who, name, citizen, code) => {
      const visitor = await world.logIn(name);
      const params = { citizenId: (await world.person(citizen)).id };
      expect(await visitor.refusal(getPrivacySettings, { params })).toMatchObject({ code });
      expect(await visitor.refusal(changeConsent, { params, body: { level: 'none' } })).toMatchObject({ code });
      expect(await visitor.refusal(becomeInactive, { params })).toMatchObject({ code });
    });
  });

  describe('CON-09: inactive', () => {
    const form = async (name: string, signedOn = '2026-11-23') => ({
      body: { nationalId: (await world.person(name)).nationalId, signedOn: day(signedOn) },
    });
    const atDesk = () => world.logIn('Vigdis Hagen', { role: 'case-worker' });
    const makeInactive = async () => {
      const arne = await world.logIn('Arne Johansen');
      const settings = await arne.call(becomeInactive, own(arne));
      expect(settings).toMatchObject({ inactive: true, hasFullmektig: true, consent: 'full' });
      return arne;
    };

    test('nothing is open to oneself, and whoever has fullmakt goes on', async () => {
      const arne = await makeInactive();
      for (const one of [arne, await world.logIn('Arne Johansen')]) {
        expect(await one.refusal(getPrivacySettings, own(arne))).toMatchObject({ code: 'inactive' });
        expect(await one.refusal(becomeInactive, own(arne))).toMatchObject({ code: 'inactive' });
        expect(await openTo(one)).toEqual([]);
      }
      const liv = await world.logIn('Liv Johansen');
      expect(await liv.call(findAppointments, own(arne))).toEqual([]);
    });

    test.each([
      ['is dead', { died: day('2026-11-01') }],
      ['is in hiding', { protection: 'confidential' }],
      ['has not consented', { consent: 'none' }],
      ['is inactive', { inactive: true }],
    ] as const)('nobody goes on when the one who has fullmakt %s', async (_what, changes) => {
      const arne = await world.logIn('Arne Johansen');
      expect(await arne.call(getPrivacySettings, own(arne))).toMatchObject({ hasFullmektig: true });
      await world.change((await world.person('Liv Johansen')).id, changes);
      expect(await arne.call(getPrivacySettings, own(arne))).toMatchObject({ hasFullmektig: false });
    });

    test('a form on paper makes one active again; it is on record, and the look is in the log', async () => {
      const arne = await makeInactive();
      const vigdis = await atDesk();
      const registered = { ...(await form('Arne Johansen')) };
      for (let i = 0; i < 2; i += 1)
        expect(await vigdis.call(registerReactivation, registered)).toEqual({ name: 'Arne Johansen' });
      expect(await records(arne)).toEqual([
        'inactive true → false by Vigdis Hagen, paper',
        'inactive false → true by me, digital',
      ]);
      const { entries } = await arne.call(findActivity, { ...own(arne), query: { limit: 50, who: 'staff' } });
      const looked = { operation: 'register-reactivation', basis: 'staff', action: 'write', refused: false };
      expect(entries).toMatchObject([looked, { ...looked, by: { name: 'Vigdis Hagen', self: false } }]);
    });

    test('not a form that is signed tomorrow, or of nobody, or of someone dead, or the case worker’s own', async () => {
      const arne = await makeInactive();
      const vigdis = await atDesk();
      const refused = async (asked: Awaited<ReturnType<typeof form>>) =>
        (await vigdis.refusal(registerReactivation, asked)).code;
      expect(await refused(await form('Arne Johansen', '2026-11-24'))).toBe('invalid-form-date');
      expect(await refused({ body: { nationalId: '00000000000', signedOn: day('2026-11-23') } })).toBe(
        'no-such-person',
      );
      expect(await refused(await form('Gunnar Nilsen'))).toBe('no-such-person');
      expect(await refused(await form('Vigdis Hagen'))).toBe('no-such-person');
      expect(await arne.refusal(getPrivacySettings, own(arne))).toMatchObject({ code: 'inactive' });
    });

    test('only a case worker registers forms', async () => {
      const asked = await form('Arne Johansen');
      for (const [name, role] of [
        ['Lise Haugen', 'gp-secretary'],
        ['Ingrid Lie', 'gp'],
        ['Arne Johansen', undefined],
      ] as const) {
        const visitor = await world.logIn(name, role && { role });
        expect(await visitor.refusal(registerReactivation, asked)).toMatchObject({ code: 'staff-only' });
      }
    });
  });
});
