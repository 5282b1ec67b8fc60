import { ageOn, osloDay } from '@helsesim/shared/oslo';
import type { PersonDetails } from '@helsesim/shared/people/people-contract';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { Reader } from '../platform/database.ts';
import { gpListOf, type PersonRow, personById, staffRolesOf } from './people-repository.ts';
import type { PeopleTables } from './people-tables.ts';
import {
  childrenOf,
  fosterChildrenOf,
  fosterParentsOf,
  guardiansOf,
  holdersOf,
  wardsOf,
} from './relations-repository.ts';

/** Whole years lived: today, or on the day of death. */
export const ageAt = ({ born, died }: Pick<PersonRow, 'born' | 'died'>, now: Temporal.Instant): number =>
  ageOn(died ?? osloDay(now), born);

/** A person with relations and roles. Undefined: nobody in the world has the id. */
export async function findPersonDetails(
  db: Reader<PeopleTables>,
  id: string,
  now: Temporal.Instant,
): Promise<PersonDetails | undefined> {
  const person = await personById(db, { id });
  if (!person) return undefined;
  const holders = await holdersOf(db, { childId: id });
  const children = await childrenOf(db, { holderId: id });
  const fosterParents = await fosterParentsOf(db, { childId: id });
  const fosterChildren = await fosterChildrenOf(db, { parentId: id });
  const guardians = await guardiansOf(db, { personId: id });
  const wards = await wardsOf(db, { guardianId: id });
  return {
    ...person,
    age: ageAt(person, now),
    fastlege: (await gpListOf(db, id, osloDay(now)))?.fastlege ?? null,
    parentalResponsibility: holders.map((one) => ({
      holderId: one.holderId,
      name: fullNameOf(one.person),
      kind: one.kind,
    })),
    children: children.map(({ childId, kind, ...name }) => ({ childId, name: fullNameOf(name), kind })),
    fosterParents: fosterParents.map((one) => ({ parentId: one.parentId, name: fullNameOf(one.person) })),
    fosterChildren: fosterChildren.map(({ childId, ...name }) => ({ childId, name: fullNameOf(name) })),
    guardians: guardians.map(({ guardianId, ...name }) => ({ guardianId, name: fullNameOf(name) })),
    wards: wards.map(({ personId, ...name }) => ({ personId, name: fullNameOf(name) })),
    staffRoles: await staffRolesOf(db, { personId: id }),
  };
}
