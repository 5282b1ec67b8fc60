import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { type Portal, startPortal } from './portal.ts';
import { day, NOBODY, registryDesk } from './registry-desk.ts';

describe.each(databases)('foster parents (FOS-01) and verger (VER-01), on %s', (_name, makePlace) => {
  let portal: Portal;
  let desk: ReturnType<typeof registryDesk>;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
  });
  afterAll(() => portal.close());
  beforeEach(async () => {
    desk = registryDesk(portal, await portal.makeWorld());
    return () => desk.world.remove();
  });

  test('a foster child is added in the foster home, on the list of the parent', async () => {
    const lise = await desk.details(await desk.id('Lise Haugen'));
    const stian = await desk.details(await desk.id('Stian Myhre'));
    const child = await desk.add({
      parentalResponsibility: [{ holderId: lise.id, kind: 'mother' }],
      fosterParents: [{ parentId: stian.id }],
      guardians: [{ guardianId: stian.id }],
    });
    expect(child).toMatchObject({ address: stian.address, gpListId: lise.gpListId });
    expect(child.fosterParents).toEqual([{ parentId: stian.id, name: 'Stian Myhre' }]);
    expect(child.guardians).toEqual([{ guardianId: stian.id, name: 'Stian Myhre' }]);
  });

  test('stand with both, and are replaced by others', async () => {
    const [noah, randi, lise] = [
      await desk.details(await desk.id('Noah Eide')),
      await desk.id('Randi Foss'),
      await desk.id('Lise Haugen'),
    ];
    const named = await desk.change(noah.id, {
      fosterParents: [{ parentId: randi }],
      guardians: [{ guardianId: lise }],
    });
    expect(named).toEqual({
      ...noah,
      fosterParents: [{ parentId: randi, name: 'Randi Foss' }],
      guardians: [{ guardianId: lise, name: 'Lise Haugen' }],
    });
    expect((await desk.details(randi)).fosterChildren).toEqual([{ childId: noah.id, name: 'Noah Eide' }]);
    expect((await desk.details(lise)).wards).toEqual([{ personId: noah.id, name: 'Noah Eide' }]);

    const replaced = await desk.change(noah.id, { fosterParents: [{ parentId: lise }] });
    expect(replaced.fosterParents.map(({ name }) => name)).toEqual(['Lise Haugen']);
    expect(replaced.guardians).toEqual(named.guardians);
    expect((await desk.details(randi)).fosterChildren).toEqual([]);
    expect(await desk.change(noah.id, { fosterParents: [], guardians: [] })).toMatchObject({
      fosterParents: [],
      guardians: [],
    });
  });

  test('never become impossible', async () => {
    const [kari, nora, gunnar] = [
      await desk.id('Kari Nordmann'),
      await desk.id('Nora Nordmann'),
      await desk.id('Gunnar Nilsen'),
    ];
    const foster = (parentId: string) => ({ fosterParents: [{ parentId }] });
    const verge = (guardianId: string) => ({ guardians: [{ guardianId }] });
    for (const named of [foster, verge]) {
      expect(await desk.refusedToChange(nora, named(NOBODY))).toBe('no-such-holder');
      expect(await desk.refusedToChange(nora, named(gunnar))).toBe('no-such-holder');
      expect(await desk.refusedToChange(nora, named(nora))).toBe('own-guardian');
      expect(await desk.refusedToChange(nora, named(await desk.id('Jonas Nordmann')))).toBe('carer-not-of-age');
      expect(await desk.refusedToAdd(named(NOBODY))).toBe('no-such-holder');
    }
    expect(await desk.refusedToChange(await desk.id('Sindre Bråten'), foster(kari))).toBe('not-a-child');
  });

  test('who die are so no more', async () => {
    const kari = await desk.id('Kari Nordmann');
    const born = day('2015-05-01');
    const child = await desk.add({ born, fosterParents: [{ parentId: kari }], guardians: [{ guardianId: kari }] });
    expect(await desk.change(kari, { died: day('2026-11-23') })).toMatchObject({ fosterChildren: [], wards: [] });
    expect(await desk.details(child.id)).toMatchObject({ fosterParents: [], guardians: [] });
  });
});
