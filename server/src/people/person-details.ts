import { ageOn, osloDay } from '@helsesim/shared/oslo';
import type { PersonDetails } from '@helsesim/shared/people/people-contract';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { Reader } from '../platform/database.ts';
import { childrenOf, gpListOf, holdersOf, type PersonRow, personById, staffRolesOf } from './people-repository.ts';
import type { PeopleTables } from './people-tables.ts';

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
  return {
    ...person,
    age: ageAt(person, now),
    fastlege: (await gpListOf(db, id, osloDay(now)))?.fastlege ?? null,
    parentalResponsibility: holders.map(({ holderId, kind, ...name }) => ({ holderId, name: fullNameOf(name), kind })),
    children: children.map(({ childId, kind, ...name }) => ({ childId, name: fullNameOf(name), kind })),
    staffRoles: await staffRolesOf(db, { personId: id }),
  };
}
