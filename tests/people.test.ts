import { nationalIdOf } from '@helsesim/shared/people/national-id';
import * as people from '@helsesim/shared/people/people-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { type Portal, startPortal, type World } from './portal.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const NOBODY = '00000000-0000-8000-8000-000000000000';

describe.each(databases)('the people of a world, on %s', (_name, makePlace) => {
  let portal: Portal;
  let world: World;
  let params: { worldId: string };
  const enter = async () => {
    world = await portal.makeWorld();
    params = { worldId: world.id };
    return () => world.remove();
  };
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  afterAll(() => portal.close());

  const id = async (name: string) => (await world.person(name)).id;
  const details = (personId: string) => portal.tester.call(people.getPerson, { params: { ...params, personId } });
  const change = (personId: string, body: people.PersonChanges) =>
    portal.tester.call(people.changePerson, { params: { ...params, personId }, body });
  const add = (body: Partial<people.NewPerson>) =>
    portal.tester.call(people.addPerson, { params, body: { ...thea, ...body } });
  const thea = { givenName: 'Thea', familyName: 'Ås', sex: 'female', born: day('2015-05-01') } as const;

  /** A refusal leaves every row as it was. */
  async function refused(ask: () => Promise<{ code: string }>): Promise<string> {
    const before = await world.fingerprint();
    const { code } = await ask();
    expect(await world.fingerprint()).toBe(before);
    return code;
  }
  const refusedToAdd = (body: Partial<people.NewPerson>) =>
    refused(() => portal.tester.refusal(people.addPerson, { params, body: { ...thea, ...body } }));
  const refusedToChange = (personId: string, body: people.PersonChanges) =>
    refused(() => portal.tester.refusal(people.changePerson, { params: { ...params, personId }, body }));

  const find = async (search: string, limit = 50, offset = 0) => {
    const body = { search, limit, offset };
    const found = await portal.tester.call(people.findPeople, { params, body });
    return { total: found.total, names: found.people.map(({ name }) => name) };
  };

  describe('are found', () => {
    beforeAll(enter);

    test.each([
      ['by a name', 'Nora', ['Nora Nordmann']],
      [
        'by parts of names in any order',
        'nord no',
        ['Kari Nordmann', 'Nora Nordmann', 'Jonas Nordmann', 'Borghild Nordmann'],
      ],
      ['by family name first, with a comma', 'nordmann, kari', ['Kari Nordmann']],
      ['whatever the capitals', 'NORA NORDMANN', ['Nora Nordmann']],
      ['with Norwegian letters in capitals', 'KVÅLE', ['Even Kvåle']],
      ['without Norwegian letters', 'rod', ['Jenny Rød']],
      ['as one writes without a Norwegian keyboard', 'kvaale', ['Even Kvåle']],
      ['by nothing that is a wildcard', '%', []],
      ['by nothing that is there', 'nobody at all', []],
    ])('%s', async (_how, search, names) => {
      expect((await find(search)).names).toEqual(names);
    });

    test('by national identity number, whole or in two parts', async () => {
      const { nationalId } = await world.person('Ola Hansen');
      expect((await find(nationalId)).names).toEqual(['Ola Hansen']);
      expect((await find(`${nationalId.slice(0, 6)} ${nationalId.slice(6)}`)).names).toEqual(['Ola Hansen']);
    });

    test('a page at a time, those with a story first', async () => {
      await add({ born: day('1970-01-01') });
      const all = await find('', 200);
      expect(all.total).toBe(all.names.length);
      expect([all.names.at(0), all.names.at(-1)]).toEqual(['Kari Nordmann', 'Thea Ås']);
      const second = await find('', 20, 20);
      expect(second).toEqual({ total: all.total, names: all.names.slice(20, 40) });
      const listed = await portal.tester.call(people.listPeople, { params, query: { limit: 20, offset: 20 } });
      expect(listed.people.map(({ name }) => name)).toEqual(second.names);
    });
  });

  describe('are told', () => {
    beforeEach(enter);

    test('with relations, fastlege and roles', async () => {
      const nora = await details(await id('Nora Nordmann'));
      expect(nora).toMatchObject({ age: 9, fastlege: 'Ingrid Lie' });
      expect(nora.parentalResponsibility.map(({ name, kind }) => [name, kind])).toEqual([
        ['Kari Nordmann', 'joint'],
        ['Ola Hansen', 'joint'],
      ]);
      const kari = await details(await id('Kari Nordmann'));
      expect(kari.children.map(({ name }) => name)).toEqual(['Nora Nordmann', 'Jonas Nordmann']);
      const jenny = await details(await id('Jenny Rød'));
      expect(jenny.staffRoles.map(({ kind }) => kind)).toEqual(['school-nurse', 'health-nurse']);
    });

    test('with the age they had when they died', async () => {
      const sofie = await id('Sofie Strand');
      await change(sofie, { died: day('2026-11-20') });
      await world.advance('P6D');
      expect((await details(sofie)).age).toBe(11);
    });

    test('with the offices, whose lists there are, and how full they are', async () => {
      const { organizations, gpLists } = await portal.tester.call(people.findOrganizations, { params });
      expect(organizations.map(({ name }) => name)).toContain('Fjellgrend legekontor');
      const lars = gpLists.find(({ fastlege }) => fastlege === 'Lars Holm');
      expect(lars).toMatchObject({ office: 'Solvik legesenter', municipality: '9901' });
      expect(lars?.citizens).toBe(lars?.capacity);
      // Gunnar, who is dead, is on Ingrid's list, but takes no place there.
      const ingrid = gpLists.find(({ fastlege }) => fastlege === 'Ingrid Lie');
      const onList = await Promise.all((await find('', 200)).names.map(async (name) => details(await id(name))));
      const living = onList.filter(({ gpListId, died }) => gpListId === ingrid?.id && !died);
      expect(ingrid?.citizens).toBe(living.length);
    });
  });

  describe('are added', () => {
    beforeEach(enter);

    test('with what is most usual, and an address of their own', async () => {
      const first = await add({ born: day('1990-05-01') });
      const second = await add({ born: day('1990-05-01') });
      expect(first).toMatchObject({ municipality: '9901', consent: 'full', eid: 'high', protection: 'none', age: 36 });
      expect(first.nationalId).toMatch(/^018590/);
      expect(second.nationalId).not.toBe(first.nationalId);
      expect(second.address).not.toEqual(first.address);
      expect(first.fastlege).not.toBeNull();
    });

    test('as a child: at home with the first parent, on the same list, without eID', async () => {
      const lise = await details(await id('Lise Haugen'));
      const child = await add({ parentalResponsibility: [{ holderId: lise.id, kind: 'mother' }] });
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
      const added = await add(told);
      expect(added).toMatchObject(plain);
      expect([`${added.born}`, `${added.died}`]).toEqual(['2012-02-29', '2026-11-22']);
    });

    test('never so that the registry becomes impossible', async () => {
      const kari = await details(await id('Kari Nordmann'));
      const lars = await details(await id('Thomas Aas'));
      const mother = (holderId: string) => [{ holderId, kind: 'mother' as const }];
      expect(await refusedToAdd({ born: day('2026-11-24') })).toBe('born-in-future');
      expect(await refusedToAdd({ nationalId: '01010112345' })).toBe('invalid-national-id');
      expect(await refusedToAdd({ born: kari.born, nationalId: kari.nationalId })).toBe('national-id-taken');
      expect(await refusedToAdd({ born: day('1850-01-01') })).toBe('invalid-national-id');
      expect(await refusedToAdd({ died: day('2014-01-01') })).toBe('died-before-birth');
      expect(await refusedToAdd({ municipality: '0000' })).toBe('no-such-municipality');
      expect(await refusedToAdd({ gpListId: NOBODY })).toBe('no-such-gp-list');
      expect(await refusedToAdd({ gpListId: lars.gpListId })).toBe('gp-list-full');
      expect(await refusedToAdd({ eid: 'high' })).toBe('eid-too-young');
      expect(await refusedToAdd({ parentalResponsibility: mother(NOBODY) })).toBe('no-such-holder');
      expect(await refusedToAdd({ parentalResponsibility: mother(await id('Ola Hansen')) })).toBe(
        'contradicting-responsibility',
      );
      expect(await refusedToAdd({ parentalResponsibility: mother(await id('Nora Nordmann')) })).toBe(
        'child-older-than-parent',
      );
      expect(await refusedToAdd({ born: day('2008-11-23'), parentalResponsibility: mother(kari.id) })).toBe(
        'not-a-child',
      );
    });

    test('once, when two are sent with the same number at the same time', async () => {
      const nationalId = nationalIdOf(thea.born, 'female', 40) ?? '';
      const sent = await Promise.all(
        [1, 2, 3].map(() => portal.tester.attempt(people.addPerson, { params, body: { ...thea, nationalId } })),
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
      for (const _ of numbers) await add({});
      expect(await refusedToAdd({})).toBe('national-id-taken');
    });
  });

  describe('are changed', () => {
    beforeEach(enter);

    test('in what is named, and in nothing else', async () => {
      const nora = await details(await id('Nora Nordmann'));
      const address = { line: 'Kaigata 100', postalCode: '9997', place: 'Nesbukta' };
      const changed = await change(nora.id, { address });
      expect(changed).toEqual({ ...nora, address });
      expect(await change(nora.id, {})).toEqual(changed);
    });

    test('so that what can be nothing becomes nothing', async () => {
      const kari = await id('Kari Nordmann');
      const nothing = { address: null, phone: null, email: null, eid: null, gpListId: null, story: null };
      expect(await change(kari, nothing)).toMatchObject({ ...nothing, fastlege: null });
      // In every sense: those without a story come last.
      expect((await find('')).names[0]).not.toBe('Kari Nordmann');
    });

    test('never so that the registry becomes impossible', async () => {
      const [kari, nora, borghild] = [
        await id('Kari Nordmann'),
        await id('Nora Nordmann'),
        await id('Borghild Nordmann'),
      ];
      const other = (holderId: string) => ({ parentalResponsibility: [{ holderId, kind: 'other' as const }] });
      expect(await refusedToChange(NOBODY, {})).toBe('no-such-person');
      expect(await refusedToChange(nora, { died: day('2026-11-24') })).toBe('died-before-birth');
      expect(await refusedToChange(nora, { municipality: '9999' })).toBe('no-such-municipality');
      expect(await refusedToChange(nora, { eid: 'substantial' })).toBe('eid-too-young');
      expect(await refusedToChange(nora, other(nora))).toBe('own-parent');
      expect(await refusedToChange(nora, other(await id('Gunnar Nilsen')))).toBe('no-such-holder');
      expect(await refusedToChange(kari, other(borghild))).toBe('not-a-child');
      expect(
        await refusedToChange(nora, { ...other(kari), parentalResponsibility: [{ holderId: kari, kind: 'joint' }] }),
      ).toBe('contradicting-responsibility');
    });

    test('a child may follow a parent to a full list, others may not', async () => {
      const { gpListId } = await details(await id('Thomas Aas'));
      const oliver = await details(await id('Oliver Vik'));
      expect(await refusedToChange(await id('Kari Nordmann'), { gpListId })).toBe('gp-list-full');
      expect((await change(oliver.id, { gpListId })).fastlege).toBe('Lars Holm');
      // Whoever is on a full list can still be changed, and stay there.
      expect((await change(oliver.id, { gpListId, language: 'nn' })).language).toBe('nn');
    });

    test('a holder who dies holds nothing any more, and the other parent has it alone', async () => {
      const [kari, nora] = [await id('Kari Nordmann'), await id('Nora Nordmann')];
      expect((await change(kari, { died: day('2026-11-23') })).children).toEqual([]);
      const left = (await details(nora)).parentalResponsibility;
      expect(left.map(({ name, kind }) => [name, kind])).toEqual([['Ola Hansen', 'father']]);
    });

    test('what was set for a child stays when the child comes of age', async () => {
      const holders = [{ holderId: await id('Lise Haugen'), kind: 'mother' as const }];
      const { id: child } = await add({ born: day('2008-11-24'), parentalResponsibility: holders });
      await world.advance('P1D');
      expect(await change(child, { language: 'nn' })).toMatchObject({ age: 18, parentalResponsibility: holders });
      expect(await refusedToChange(child, { parentalResponsibility: holders })).toBe('not-a-child');
    });
  });

  describe('are refused', () => {
    beforeEach(enter);

    test('when the request does not have the form of the contract, and told where', async () => {
      const body = { givenName: ' ', familyName: 'Berg', sex: 'x', born: '2000-02-30', phone: 'home', surprise: 1 };
      const answer = await portal.tester.send({
        method: 'POST',
        url: `/api/worlds/${world.id}/people`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(answer.status).toBe(400);
      const paths = JSON.parse(answer.text).errors.map(({ path }: { path: string }) => path);
      for (const path of ['body.givenName', 'body.sex', 'body.born', 'body.phone']) expect(paths).toContain(path);
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
