import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { Citizen } from '@helsesim/shared/representation/representation-contract';
import type { Basis } from '@helsesim/shared/representation/representation-model';
import { childrenOf, fosterChildrenOf } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { accessBetween, type Viewer } from './access.ts';
import { giversTo, nameAndBirth, type RelationTables } from './representation-repository.ts';
import { whatIsOpen } from './what-is-open.ts';

/** Everyone the viewer may act for, themselves first. */
export async function findCitizens(
  reader: Reader<RelationTables>,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<Citizen[]> {
  const { actorId } = viewer;
  const children = await childrenOf(reader, { holderId: actorId });
  const fosterChildren = await fosterChildrenOf(reader, { parentId: actorId });
  const givers = await giversTo(reader, { receiverId: actorId });
  const helped = [...children, ...fosterChildren].map(({ childId }) => childId).concat(givers.map(({ id }) => id));
  const found: Citizen[] = [];
  for (const id of new Set([actorId, ...helped])) {
    const ask = await accessBetween(reader, viewer, id, now);
    const basis = ask && (id === actorId ? 'self' : whatIsOpen(ask).basis);
    if (basis) found.push(await citizenOf(reader, id, basis, now));
  }
  return found;
}

export async function citizenOf(
  reader: Reader<RelationTables>,
  id: string,
  basis: Basis,
  now: Temporal.Instant,
): Promise<Citizen> {
  const [person] = await nameAndBirth(reader, { id });
  if (!person) throw new Error('A citizen who was just found is gone');
  const today = osloDay(now);
  const age = ageOn(today, person.born);
  const birthday = age > ageOn(today.subtract({ days: 1 }), person.born);
  return { id, name: fullNameOf(person), age, birthday, basis };
}
