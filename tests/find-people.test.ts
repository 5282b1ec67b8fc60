import * as people from '@helsesim/shared/people/people-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { type Portal, startPortal } from './portal.ts';
import { day, registryDesk } from './registry-desk.ts';

describe.each(databases)('the people of a world, on %s', (_name, makePlace) => {
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
      ['with what came along in a copy', 'kari\t\u0001\u202enordmann', ['Kari Nordmann']],
      ['by no more than five words', 'kari nord o r d mann nobody', ['Kari Nordmann']],
      ['with half a character in between', 'kari\ud83dnordmann', ['Kari Nordmann']],
      ['by nothing that is a wildcard', '%', []],
      ['by nothing that is there', 'nobody at all', []],
    ])('%s', async (_how, search, names) => {
      expect((await desk.find(search)).names).toEqual(names);
    });

    test('by the name that was given last, with any mark on its letters', async () => {
      const { id } = await desk.add({ givenName: 'Đorđe', familyName: 'Ångström' });
      expect((await desk.find('dorde angstrom')).names).toEqual(['Đorđe Ångström']);
      await desk.change(id, { familyName: 'Žák' });
      expect((await desk.find('DORDE ŽAK')).names).toEqual(['Đorđe Žák']);
      expect((await desk.find('angstrom')).names).toEqual([]);
      await desk.change(id, { givenName: 'Aase', familyName: 'Ås' });
      expect((await desk.find('ase ås')).names).toEqual(['Aase Ås']);
    });

    test('by national identity number, whole or in two parts', async () => {
      const { nationalId } = await desk.world.person('Ola Hansen');
      expect((await desk.find(nationalId)).names).toEqual(['Ola Hansen']);
      expect((await desk.find(`${nationalId.slice(0, 6)} ${nationalId.slice(6)}`)).names).toEqual(['Ola Hansen']);
    });

    test('a page at a time, those with a story first', async () => {
      await desk.add({ born: day('1970-01-01') });
      const all = await desk.find('', 200);
      expect(all.total).toBe(all.names.length);
      expect([all.names.at(0), all.names.at(-1)]).toEqual(['Kari Nordmann', 'Thea Ås']);
      expect(await desk.find('', 20, all.total)).toEqual({ total: all.total, names: [] });
      const second = await desk.find('', 20, 20);
      expect(second).toEqual({ total: all.total, names: all.names.slice(20, 40) });
      const listed = await portal.tester.call(people.listPeople, {
        params: desk.params,
        query: { limit: 20, offset: 20 },
      });
      expect(listed.people.map(({ name }) => name)).toEqual(second.names);
    });
  });

  describe('are told', () => {
    beforeEach(enter);

    test('with relations, fastlege and roles', async () => {
      const nora = await desk.details(await desk.id('Nora Nordmann'));
      expect(nora).toMatchObject({ age: 9, fastlege: 'Ingrid Lie' });
      expect(nora.parentalResponsibility.map(({ name, kind }) => [name, kind])).toEqual([
        ['Kari Nordmann', 'joint'],
        ['Ola Hansen', 'joint'],
      ]);
      const kari = await desk.details(await desk.id('Kari Nordmann'));
      expect(kari.children.map(({ name }) => name)).toEqual(['Nora Nordmann', 'Jonas Nordmann']);
      const jenny = await desk.details(await desk.id('Jenny Rød'));
      expect(jenny.staffRoles.map(({ kind }) => kind)).toEqual(['school-nurse', 'health-nurse', 'school-nurse']);
    });

    test('with the age they had when they died', async () => {
      const sofie = await desk.id('Sofie Strand');
      await desk.change(sofie, { died: day('2026-11-20') });
      await desk.world.advance('P6D');
      expect((await desk.details(sofie)).age).toBe(11);
    });

    test('with the offices, whose lists there are, and how full they are', async () => {
      const { organizations, gpLists } = await portal.tester.call(people.findOrganizations, { params: desk.params });
      expect(organizations.map(({ name }) => name)).toContain('Fjellgrend legekontor');
      const lars = gpLists.find(({ fastlege }) => fastlege === 'Lars Holm');
      expect(lars).toMatchObject({ office: 'Solvik legesenter', municipality: '9901' });
      expect(lars?.citizens).toBe(lars?.capacity);
      // Gunnar, who is dead, is on Ingrid's list, but takes no place there.
      const ingrid = gpLists.find(({ fastlege }) => fastlege === 'Ingrid Lie');
      const onList = await Promise.all(
        (await desk.find('', 200)).names.map(async (name) => desk.details(await desk.id(name))),
      );
      const living = onList.filter(({ gpListId, died }) => gpListId === ingrid?.id && !died);
      expect(ingrid?.citizens).toBe(living.length);
    });
  });
});
