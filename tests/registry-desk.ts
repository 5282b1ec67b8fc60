import * as people from '@helsesim/shared/people/people-contract';
import { expect } from 'vitest';
import type { Portal, World } from './portal.ts';

export const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
/** An id that nobody has. */
export const NOBODY = '00000000-0000-8000-8000-000000000000';
/** Whom the tests add, when they do not say more. */
export const thea = { givenName: 'Thea', familyName: 'Ås', sex: 'female', born: day('2015-05-01') } as const;

/** The registry of a world, as a tester looks at it and changes it. */
export function registryDesk({ tester }: Portal, world: World) {
  const params = { worldId: world.id };

  /** A refusal leaves every row as it was. */
  async function refused(ask: () => Promise<{ code: string }>): Promise<string> {
    const before = await world.fingerprint();
    const { code } = await ask();
    expect(await world.fingerprint()).toBe(before);
    return code;
  }

  return {
    world,
    params,
    id: async (name: string) => (await world.person(name)).id,
    details: (personId: string) => tester.call(people.getPerson, { params: { ...params, personId } }),
    add: (body: Partial<people.NewPerson>) => tester.call(people.addPerson, { params, body: { ...thea, ...body } }),
    change: (personId: string, body: people.PersonChanges) =>
      tester.call(people.changePerson, { params: { ...params, personId }, body }),
    refusedToAdd: (body: Partial<people.NewPerson>) =>
      refused(() => tester.refusal(people.addPerson, { params, body: { ...thea, ...body } })),
    refusedToChange: (personId: string, body: people.PersonChanges) =>
      refused(() => tester.refusal(people.changePerson, { params: { ...params, personId }, body })),
    find: async (search: string, limit = 50, offset = 0) => {
      const found = await tester.call(people.findPeople, { params, body: { search, limit, offset } });
      return { total: found.total, names: found.people.map(({ name }) => name) };
    },
  };
}
