import { recordActivity } from '@helsesim/server/activity/index';
import { checkActivity, exportActivity, findActivity } from '@helsesim/shared/activity/activity-contract';
import { findAppointments, findDeskAppointments } from '@helsesim/shared/booking/booking-contract';
import type { RequestOf } from '@helsesim/shared/contract';
import { logOut } from '@helsesim/shared/identity/identity-contract';
import { getPrivacySettings } from '@helsesim/shared/privacy/privacy-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { book, request } from './live-a-day.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';
import { day } from './registry-desk.ts';

type Query = Partial<RequestOf<typeof findActivity>['query']>;

describe.each(databases)('logg over bruk, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  let [nora, borghild] = ['', ''];
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    await world.save('morning');
  });
  beforeEach(async () => {
    await world.restore('morning');
    kari = await world.logIn('Kari Nordmann');
    nora = (await world.person('Nora Nordmann')).id;
    borghild = (await world.person('Borghild Nordmann')).id;
  });
  afterAll(() => portal.close());

  const read = (visitor: Visitor, citizenId: string, query: Query = {}) =>
    visitor.call(findActivity, { params: { citizenId }, query: { limit: 200, ...query } });
  const told = async (visitor: Visitor, citizenId: string, query: Query = {}) =>
    (await read(visitor, citizenId, query)).entries.map(
      ({ operation, by, basis, refused }) =>
        `${operation} by ${by.self ? 'me' : (by.name ?? 'nobody')}, ${basis}${refused ? ', refused' : ''}`,
    );
  const look = (visitor: Visitor, citizenId: string) => visitor.attempt(findAppointments, { params: { citizenId } });
  const fileOf = (visitor: Visitor, citizenId: string) =>
    visitor.call(exportActivity, { params: { citizenId }, query: {} });
  const atDesk = async () => {
    const secretary = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    return secretary.call(findDeskAppointments, { query: { day: day('2026-11-24') } });
  };

  test('LOG-02, LOG-05: the citizen sees logins, own use, who acted, who tried, and who looked at a desk; the latest first', async () => {
    await look(kari, kari.id);
    const { id: requestId, slots } = await request(kari, kari.id);
    const tomorrow = slots.find(({ startsAt }) => startsAt.toString().startsWith('2026-11-24'));
    if (!tomorrow) throw new Error('Kari’s fastlege has no time tomorrow');
    await book(kari, kari.id, requestId, tomorrow);
    await atDesk();
    const tone = await world.logIn('Tone Berg');
    await look(tone, kari.id); // has nothing to do with Kari
    expect(await told(kari, kari.id)).toEqual([
      'find-appointments by nobody, null, refused',
      'find-desk-appointments by Lise Haugen, staff',
      'book-appointment by me, self',
      'request-booking by me, self',
      'find-appointments by me, self',
      'log-in by me, self',
    ]);
    expect(await told(kari, kari.id)).toContain('find-activity by me, self');
  });

  test('an entry tells the moment, the service, and whether it was read or written', async () => {
    await request(kari, kari.id);
    await kari.call(logOut, {});
    kari = await world.logIn('Kari Nordmann');
    const { entries } = await read(kari, kari.id);
    const at = Temporal.Instant.from('2026-11-23T07:00:00Z');
    expect(entries.map(({ id, by, basis, ...entry }) => entry)).toEqual([
      { at, service: 'login', operation: 'log-in', action: null, refused: false },
      { at, service: 'login', operation: 'log-out', action: null, refused: false },
      { at, service: 'appointments', operation: 'request-booking', action: 'write', refused: false },
      { at, service: 'login', operation: 'log-in', action: null, refused: false },
    ]);
  });

  test('a login that is refused stands there as refused, and one at work does not', async () => {
    const lise = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    await expect(world.logIn('Lise Haugen', { eid: 'substantial', role: 'gp-secretary' })).rejects.toMatchObject({
      code: 'eid-too-low',
    });
    expect(await told(lise, lise.id)).toEqual(['log-in by me, self, refused', 'log-in by me, self']);
  });

  test('a parent sees what that parent has done for the child, and nothing of anyone else’s', async () => {
    const ola = await world.logIn('Ola Hansen');
    await look(kari, nora);
    await look(ola, nora);
    await request(ola, nora);
    expect(await told(kari, nora)).toEqual(['find-appointments by me, FO']);
    expect(await told(ola, nora)).toEqual(['request-booking by me, FO', 'find-appointments by me, FO']);
    expect(await fileOf(kari, nora)).not.toContain('Ola');
  });

  test('a parent does not see what a youth has done alone, and the youth sees no log before sixteen', async () => {
    const jonas = await world.logIn('Jonas Nordmann');
    await look(jonas, jonas.id);
    expect(await told(kari, jonas.id)).toEqual([]);
    const params = { citizenId: jonas.id };
    expect(await jonas.refusal(findActivity, { params, query: { limit: 1 } })).toMatchObject({
      code: 'not-open-to-youth',
    });
  });

  test('someone with fullmakt sees own entries; the giver sees them with the name and the grounds', async () => {
    await look(kari, borghild); // the fullmakt has area 1 only
    expect(await told(kari, borghild)).toEqual(['find-appointments by me, null, refused']);
    const giver = await world.logIn('Borghild Nordmann');
    expect(await told(giver, borghild)).toEqual([
      'log-in by me, self',
      'find-activity by Kari Nordmann, FU',
      'find-appointments by Kari Nordmann, null, refused',
    ]);
  });

  test('HID-02: whose address is hidden is not named to others', async () => {
    await read(kari, borghild);
    await world.change(kari.id, { protection: 'strictlyConfidential' });
    const giver = await world.logIn('Borghild Nordmann');
    expect(await told(giver, borghild)).toEqual(['log-in by me, self', 'find-activity by nobody, FU']);
    expect((await told(kari, kari.id)).at(-1)).toBe('log-in by me, self');
  });

  test('what is asked for is what is told', async () => {
    await request(kari, kari.id);
    await world.moveTo('2026-11-23 23:59:59');
    await look(kari, kari.id);
    await world.moveTo('2026-11-24 00:00:00');
    await look(await world.logIn('Tone Berg'), kari.id);
    await read(kari, kari.id);
    const all = await told(kari, kari.id);
    const asked = async (query: Query) => (await told(kari, kari.id, query)).filter((line) => all.includes(line));

    expect(await asked({ to: day('2026-11-22') })).toEqual([]);
    expect((await asked({ to: day('2026-11-23') })).length).toBe(3);
    const late = await read(kari, kari.id, { from: day('2026-11-24'), who: 'others' });
    expect(late.entries).toMatchObject([{ operation: 'find-appointments', refused: true }]);
    expect(await asked({ service: 'login' })).toEqual(['log-in by me, self']);
    expect(await asked({ outcome: 'refused' })).toEqual(['find-appointments by nobody, null, refused']);
    expect(await asked({ outcome: 'done', who: 'others' })).toEqual([]);
    expect(await asked({ who: 'staff' })).toEqual([]);
    const [mine, others] = [await asked({ who: 'self' }), await asked({ who: 'others' })];
    expect(new Set([...mine, ...others])).toEqual(new Set(all));
  });

  test('it is read page by page, without gaps', async () => {
    for (let i = 0; i < 7; i += 1) await look(kari, nora);
    const pages: string[][] = [];
    for (let before: string | undefined, more = true; more; ) {
      const page = await read(kari, nora, { limit: 3, service: 'appointments', ...(before && { before }) });
      pages.push(page.entries.map(({ id }) => id));
      before = page.entries.at(-1)?.id;
      more = page.more;
    }
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(new Set(pages.flat()).size).toBe(7);
    expect(pages.flat()).toEqual(pages.flat().toSorted().reverse());
  });

  test('as a file for a spreadsheet, in the language of whoever reads it', async () => {
    await look(kari, borghild);
    await look(await world.logIn('Tone Berg'), borghild);
    await world.change(kari.id, { givenName: '=1+1', familyName: 'Semikolon; "Sitat"' });
    await world.change(borghild, { language: 'nn' });
    const giver = await world.logIn('Borghild Nordmann');
    expect(await fileOf(giver, borghild)).toBe(
      [
        '\uFEFFTidspunkt;Kven;Grunnlag;Teneste;Handling;Resultat;Operasjon',
        '2026-11-23 08:00:00;Borghild Nordmann;Seg sjølv;Innlogging;Logga inn;Utført;log-in',
        '2026-11-23 08:00:00;Namnet blir ikkje vist;Ingen;Timeavtalar;Såg på;Avvist;find-appointments',
        `2026-11-23 08:00:00;"'=1+1 Semikolon; ""Sitat""";Ingen;Timeavtalar;Såg på;Avvist;find-appointments`,
        '',
      ].join('\r\n'),
    );
  });

  test('a long log is whole in the file', async () => {
    const row = { actorId: kari.id, citizenId: nora, basis: 'FO', service: 'inbox', outcome: 'done' } as const;
    await portal.worlds.use(world.id, ({ transaction }) =>
      transaction(nora, async (tx) => {
        for (let i = 0; i < 1_100; i += 1) await recordActivity(tx, { ...row, operation: 'find-messages' });
      }),
    );
    expect((await fileOf(kari, nora)).split('\r\n')).toHaveLength(1_102);
  });

  test('the log tells nothing of what it was about, and a check of it finds no fault', async () => {
    await request(kari, nora, { note: 'Utslett på ryggen', reason: 'skin' });
    await kari.call(getPrivacySettings, { params: { citizenId: kari.id } });
    expect(JSON.stringify(await read(kari, nora))).not.toMatch(/Utslett|skin/);
    expect(await portal.tester.call(checkActivity, { params: { worldId: world.id } })).toMatchObject({ broken: [] });
    expect(await portal.tester.refusal(checkActivity, { params: { worldId: 'none' } })).toMatchObject({
      code: 'no-such-world',
    });
  });
});
