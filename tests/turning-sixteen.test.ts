import { findAppointments, requestBooking } from '@helsesim/shared/booking/booking-contract';
import { findCitizens } from '@helsesim/shared/representation/representation-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { book, request } from './live-a-day.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

/** The last second of the fifteenth year, in Norway, and the first of the seventeenth. */
const birthdays = [
  {
    what: 'an ordinary winter day',
    born: '2010-12-10',
    before: '2026-12-09 23:59:59',
    midnight: '2026-12-10 00:00:00',
  },
  {
    what: 'the day summer time begins',
    born: '2011-03-28',
    before: '2027-03-27 23:59:59',
    midnight: '2027-03-28 00:00:00',
  },
  { what: 'the day after', born: '2011-03-29', before: '2027-03-28 23:59:59', midnight: '2027-03-29 00:00:00' },
  {
    what: 'the day summer time ends',
    born: '2011-10-31',
    before: '2027-10-30 23:59:59',
    midnight: '2027-10-31 00:00:00',
  },
  { what: 'the first of January', born: '2011-01-01', before: '2026-12-31 23:59:59', midnight: '2027-01-01 00:00:00' },
  { what: '29 February', born: '2012-02-29', before: '2028-02-28 23:59:59', midnight: '2028-02-29 00:00:00' },
];

describe.each(databases)('turning sixteen, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  const begin = async (startsAt: string) => {
    world = await portal.makeWorld({ startsAt });
    kari = await world.logIn('Kari Nordmann');
  };
  afterAll(() => portal.close());

  const childBorn = async (born: string) => {
    const { address, gpListId, municipality } = await world.details('Kari Nordmann');
    const parentalResponsibility = [{ holderId: kari.id, kind: 'mother' as const }];
    const of = { address, gpListId, municipality, parentalResponsibility };
    return world.add({ givenName: 'Eva', familyName: 'Nordmann', sex: 'female', born, ...of });
  };
  const asking = (citizenId: string) =>
    kari.attempt(requestBooking, { params: { citizenId }, body: { reason: 'ear', note: '', signs: [] } });
  const mayActFor = async () => (await kari.call(findCitizens, {})).map(({ id }) => id);

  test.each(birthdays)(
    'on $what: the parent is let in until midnight in Norway',
    async ({ born, before, midnight }) => {
      await begin(`${before.slice(0, 10)} 08:00`);
      const child = await childBorn(born);
      await world.moveTo(before);
      expect(await asking(child.id)).toMatchObject({ ok: true });
      expect(await mayActFor()).toContain(child.id);

      await world.moveTo(midnight);
      expect(await asking(child.id)).toMatchObject({ ok: false, status: 403, code: 'citizen-of-age' });
      expect(await mayActFor()).not.toContain(child.id);
      await world.advance('PT1S');
      expect(await asking(child.id)).toMatchObject({ ok: false, status: 403, code: 'citizen-of-age' });
    },
  );

  test('what the parent booked is the youth’s to see, and no longer the parent’s', async () => {
    await begin('2026-11-23 08:00');
    const lise = await world.logIn('Lise Haugen');
    const mathias = await world.logIn('Mathias Haugen'); // fifteen until midnight
    const { id: requestId, slots } = await request(lise, mathias.id);
    const last = slots.at(-1);
    if (!last) throw new Error('Mathias’s fastlege has no free times');
    const { id } = await book(lise, mathias.id, requestId, last);
    const params = { citizenId: mathias.id };
    expect(
      await mathias.attempt(requestBooking, { params, body: { reason: 'ear', note: '', signs: [] } }),
    ).toMatchObject({
      ok: false,
      code: 'not-open-to-youth',
    });

    await world.moveTo('2026-11-24 00:00:00');
    expect(await lise.refusal(findAppointments, { params })).toMatchObject({ code: 'citizen-of-age' });
    expect(await mathias.call(findAppointments, { params })).toMatchObject([{ id, bookedBy: 'Lise Haugen' }]);
    await request(mathias, mathias.id);
  });
});
