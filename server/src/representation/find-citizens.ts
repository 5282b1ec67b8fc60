import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { Citizen } from '@helsesim/shared/representation/representation-contract';
import type { Basis } from '@helsesim/shared/representation/representation-model';
import { childrenOf, fosterChildrenOf } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { type Ask, accessBetween, type Viewer } from './access.ts';
import { giversTo, nameAndBirth, type RelationTables } from './representation-repository.ts';
import { whatIsOpen } from './what-is-open.ts';

/** Everyone the viewer may act for, themselves first. */
export const findCitizens = async (
  reader: Reader<RelationTables>,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<Citizen[]> => (await citizensToAskAbout(reader, viewer, now)).map(({ citizen }) => citizen);

/** Oneself, and everyone whom one has some relation to that may open something: today or another day. */
export async function relatedTo(reader: Reader<RelationTables>, actorId: string): Promise<Set<string>> {
  const children = await childrenOf(reader, { holderId: actorId });
  const fosterChildren = await fosterChildrenOf(reader, { parentId: actorId });
  const givers = await giversTo(reader, { receiverId: actorId });
  return new Set([
    actorId,
    ...[...children, ...fosterChildren].map(({ childId }) => childId),
    ...givers.map(({ id }) => id),
  ]);
}

/** The same, and what may be asked about each. */
export async function citizensToAskAbout(
  reader: Reader<RelationTables>,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<{ citizen: Citizen; ask: Ask }[]> {
  const { actorId } = viewer;
  const found: { citizen: Citizen; ask: Ask }[] = [];
  for (const id of await relatedTo(reader, actorId)) {
    const ask = await accessBetween(reader, viewer, id, now);
    const basis = ask && (id === actorId ? 'self' : whatIsOpen(ask).basis);
    if (basis) found.push({ citizen: await citizenOf(reader, id, basis, now), ask });
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
