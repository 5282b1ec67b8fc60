import { bookAppointment } from '@helsesim/shared/booking/booking-contract';
import { nationalIdOf } from '@helsesim/shared/people/national-id';
import * as people from '@helsesim/shared/people/people-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { request } from './live-a-day.ts';
import { type Portal, startPortal } from './portal.ts';
import { day, NOBODY, registryDesk, thea } from './registry-desk.ts';

describe.each(databases)('people, on %s', (_name, makePlace) => {
  let portal: Portal;
  let desk: ReturnType<typeof registryDesk>;
  const enter = async () => {
    desk = registryDesk(portal, await portal.makeWorld());
    return () => desk.world.remove();
  };
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  afterAll(() => portal.close());
  beforeEach(enter);

  describe('are added', () => {
    test('with what is most usual, and an address of their own', async () => {
      const first = await desk.add({ born: day('1990-05-01') });
      const second = await desk.add({ born: day('1990-05-01') });
      expect(first).toMatchObject({ municipality: '9901', consent: 'full', eid: 'high', protection: 'none', age: 36 });
      expect(first.nationalId).toMatch(/^018590/);
      expect(second.nationalId).not.toBe(first.nationalId);
      expect(second.address).not.toEqual(first.address);
      expect(first.fastlege).not.toBeNull();
    });

    test('as a child: at home with the first parent, on the same list, without eID', async () => {
      const lise = await desk.details(await desk.id('Lise Haugen'));
      const child = await desk.add({ parentalResponsibility: [{ holderId: lise.id, kind: 'mother' }] });
      expect(child).toMatchObject({ address: lise.address, gpListId: lise.gpListId, eid: null });
      expect(child.parentalResponsibility).toEqual([{ holderId: lise.id, name: 'Lise Haugen', kind: 'mother' }]);
    });

    test('with all that can be told', async () => {
      const told = {
        born: day('2012-02-29'),
        nationalId: nationalIdOf(day('2012-02-29'), 'female', 17) ?? '',
        municipality: '4601',
        address: { line: 'Storgata 1', postalCode: '5015', place: 'Bergen' },
        protection: 'client',
        consent: 'basisPlus',
        eid: 'high',
        inactive: true,
        youthAccessConsent: true,
        language: 'nn',
        phone: '+4701000999',
        email: 'thea@example.com',
        gpListId: null,
        story: 'Viser alt som kan fortelles.',
        died: day('2026-11-22'),
      } as const;
      const { born: _, died: __, ...plain } = told;
      const added = await desk.add(told);
      expect(added).toMatchObject(plain);
      expect([`${added.born}`, `${added.died}`]).toEqual(['2012-02-29', '2026-11-22']);
    });

    test('never so that the registry becomes impossible', async () => {
      const kari = await desk.details(await desk.id('Kari Nordmann'));
      const lars = await desk.details(await desk.id('Thomas Aas'));
      const mother = (holderId: string) => [{ holderId, kind: 'mother' as const }];
      expect(await desk.refusedToAdd({ born: day('2026-11-24') })).toBe('born-in-future');
      expect(await desk.refusedToAdd({ nationalId: '01010112345' })).toBe('invalid-national-id');
      expect(await desk.refusedToAdd({ born: kari.born, nationalId: kari.nationalId })).toBe('national-id-taken');
      expect(await desk.refusedToAdd({ born: day('1850-01-01') })).toBe('invalid-national-id');
      expect(await desk.refusedToAdd({ died: day('2014-01-01') })).toBe('died-before-birth');
      expect(await desk.refusedToAdd({ municipality: '0000' })).toBe('no-such-municipality');
      const inBergen = { line: 'Storgata 1', postalCode: '5015', place: 'Bergen' };
      expect(await desk.refusedToAdd({ address: inBergen })).toBe('address-outside-municipality');
      expect(await desk.refusedToAdd({ gpListId: NOBODY })).toBe('no-such-gp-list');
      expect(await desk.refusedToAdd({ gpListId: lars.gpListId })).toBe('gp-list-full');
      expect(await desk.refusedToAdd({ eid: 'high' })).toBe('eid-too-young');
      expect(await desk.refusedToAdd({ parentalResponsibility: mother(NOBODY) })).toBe('no-such-holder');
      expect(await desk.refusedToAdd({ parentalResponsibility: mother(await desk.id('Ola Hansen')) })).toBe(
        'contradicting-responsibility',
      );
      expect(await desk.refusedToAdd({ parentalResponsibility: mother(await desk.id('Nora Nordmann')) })).toBe(
        'child-older-than-parent',
      );
      expect(await desk.refusedToAdd({ born: day('2008-11-23'), parentalResponsibility: mother(kari.id) })).toBe(
        'not-a-child',
      );
    });

    test('once, when two are sent with the same number at the same time', async () => {
      const nationalId = nationalIdOf(thea.born, 'female', 40) ?? '';
      const sent = await Promise.all(
        [1, 2, 3].map(() =>
          portal.tester.attempt(people.addPerson, { params: desk.params, body: { ...thea, nationalId } }),
        ),
      );
      expect(sent.map((told) => (told.ok ? 'added' : told.code)).sort()).toEqual([
        'added',
        'national-id-taken',
        'national-id-taken',
      ]);
    });

    test('until a birth date has no more numbers', async () => {
      const numbers = [];
      for (let n = 0; nationalIdOf(thea.born, 'female', n); n += 1) numbers.push(n);
      for (const _ of numbers) await desk.add({});
      expect(await desk.refusedToAdd({})).toBe('national-id-taken');
    });
  });

  describe('are changed', () => {
    test('in what is named, and in nothing else', async () => {
      const nora = await desk.details(await desk.id('Nora Nordmann'));
      const address = { line: 'Kaigata 100', postalCode: '9997', place: 'Nesbukta' };
      const changed = await desk.change(nora.id, { address });
      expect(changed).toEqual({ ...nora, address });
      expect(await desk.change(nora.id, {})).toEqual(changed);
    });

    test('in a story of several lines', async () => {
      const nora = await desk.id('Nora Nordmann');
      expect((await desk.change(nora, { story: 'Først dette.\nSå dette.' })).story).toBe('Først dette.\nSå dette.');
    });

    test('so that the address is in the municipality, of which only one may be named', async () => {
      const nora = await desk.id('Nora Nordmann');
      const address = { line: 'Storgata 1', postalCode: '5015', place: 'Bergen' };
      expect(await desk.refusedToChange(nora, { municipality: '4601' })).toBe('address-outside-municipality');
      expect(await desk.refusedToChange(nora, { address })).toBe('address-outside-municipality');
      expect(await desk.change(nora, { municipality: '4601', address })).toMatchObject({
        municipality: '4601',
        address,
      });
      expect(await desk.change(nora, { municipality: '0301', address: null })).toMatchObject({ municipality: '0301' });
      expect(await desk.change(nora, { municipality: '9901' })).toMatchObject({ municipality: '9901', address: null });
    });

    test('so that what can be nothing becomes nothing', async () => {
      const kari = await desk.id('Kari Nordmann');
      const nothing = { address: null, phone: null, email: null, eid: null, gpListId: null, story: null };
      expect(await desk.change(kari, nothing)).toMatchObject({ ...nothing, fastlege: null });
      // In every sense: those without a story come last.
      expect((await desk.find('')).names[0]).not.toBe('Kari Nordmann');
    });

    test('never so that the registry becomes impossible', async () => {
      const [kari, nora, borghild] = [
        await desk.id('Kari Nordmann'),
        await desk.id('Nora Nordmann'),
        await desk.id('Borghild Nordmann'),
      ];
      const other = (holderId: string) => ({ parentalResponsibility: [{ holderId, kind: 'other' as const }] });
      expect(await desk.refusedToChange(NOBODY, {})).toBe('no-such-person');
      expect(await desk.refusedToChange(nora, { died: day('2026-11-24') })).toBe('died-before-birth');
      expect(await desk.refusedToChange(nora, { municipality: '9999' })).toBe('no-such-municipality');
      expect(await desk.refusedToChange(nora, { eid: 'substantial' })).toBe('eid-too-young');
      expect(await desk.refusedToChange(nora, other(nora))).toBe('own-parent');
      expect(await desk.refusedToChange(nora, other(await desk.id('Gunnar Nilsen')))).toBe('no-such-holder');
      expect(await desk.refusedToChange(kari, other(borghild))).toBe('not-a-child');
      expect(
        await desk.refusedToChange(nora, {
          ...other(kari),
          parentalResponsibility: [{ holderId: kari, kind: 'joint' }],
        }),
      ).toBe('contradicting-responsibility');
    });

    test('a child may follow a parent to a full list, others may not', async () => {
      const { gpListId } = await desk.details(await desk.id('Thomas Aas'));
      const oliver = await desk.details(await desk.id('Oliver Vik'));
      expect(await desk.refusedToChange(await desk.id('Kari Nordmann'), { gpListId })).toBe('gp-list-full');
      expect((await desk.change(oliver.id, { gpListId })).fastlege).toBe('Lars Holm');
      // Whoever is on a full list can still be changed, and stay there.
      expect((await desk.change(oliver.id, { gpListId, language: 'nn' })).language).toBe('nn');
    });

    test('a holder who dies holds nothing any more, and the other parent has it alone', async () => {
      const [kari, nora] = [await desk.id('Kari Nordmann'), await desk.id('Nora Nordmann')];
      expect((await desk.change(kari, { died: day('2026-11-23') })).children).toEqual([]);
      const left = (await desk.details(nora)).parentalResponsibility;
      expect(left.map(({ name, kind }) => [name, kind])).toEqual([['Ola Hansen', 'father']]);
    });

    test('those on the list of a fastlege who dies are without a fastlege, and nobody comes on it', async () => {
      const kari = await desk.world.logIn('Kari Nordmann');
      const { gpListId } = await desk.details(kari.id);
      const { slots } = await request(kari, kari.id);
      await desk.change(await desk.id('Ingrid Lie'), { died: day('2026-11-23') });

      expect(await desk.details(kari.id)).toMatchObject({ fastlege: null, gpListId });
      expect(await request(kari, kari.id)).toMatchObject({ fastlege: null, slots: [] });
      const body = { requestId: (await request(kari, kari.id)).id, slotId: slots[0]?.id ?? '' };
      expect(await kari.refusal(bookAppointment, { params: { citizenId: kari.id }, body })).toMatchObject({
        code: 'no-fastlege',
      });
      expect(await desk.refusedToChange(await desk.id('Sindre Bråten'), { gpListId })).toBe('no-such-gp-list');
      expect((await desk.add({ born: day('1990-05-01') })).gpListId).not.toBe(gpListId);
      const child = { parentalResponsibility: [{ holderId: kari.id, kind: 'mother' as const }] };
      expect((await desk.add(child)).fastlege).not.toBeNull();
      expect(await desk.change(kari.id, { language: 'nn' })).toMatchObject({ language: 'nn', gpListId });
    });

    test('what was set for a child stays when the child comes of age', async () => {
      const holders = [{ holderId: await desk.id('Lise Haugen'), kind: 'mother' as const }];
      const { id: child } = await desk.add({ born: day('2008-11-24'), parentalResponsibility: holders });
      await desk.world.advance('P1D');
      expect(await desk.change(child, { language: 'nn' })).toMatchObject({ age: 18, parentalResponsibility: holders });
      expect(await desk.refusedToChange(child, { parentalResponsibility: holders })).toBe('not-a-child');
    });
  });

  describe('are refused', () => {
    test('when the request does not have the form of the contract, and told where', async () => {
      const body = {
        givenName: ' ',
        familyName: 'Be\u0001rg',
        sex: 'x',
        born: '2000-02-30',
        phone: 'home',
        story: 'a\u202eb',
        address: { line: 'Storgata\n1', postalCode: '9996', place: 'Solvik' },
        guardians: [{ guardianId: NOBODY }, { guardianId: NOBODY }],
        surprise: 1,
      };
      const answer = await portal.tester.send({
        method: 'POST',
        url: `/api/worlds/${desk.world.id}/people`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(answer.status).toBe(400);
      const paths = JSON.parse(answer.text).errors.map(({ path }: { path: string }) => path);
      for (const path of ['givenName', 'familyName', 'sex', 'born', 'phone', 'story', 'address.line', 'guardians'])
        expect(paths).toContain(`body.${path}`);
    });

    test('in a world that is not there', async () => {
      const elsewhere = { worldId: 'nowhere' };
      const body = { search: '', limit: 50, offset: 0 };
      expect(await portal.tester.refusal(people.findPeople, { params: elsewhere, body })).toMatchObject({
        status: 404,
        code: 'no-such-world',
      });
    });
  });
});
