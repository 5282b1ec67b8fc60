import { and, eq, isNull } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { WorldsTables } from '../worlds/index.ts';
import type { RepresentationTables } from './representation-tables.ts';

export type RelationTables = PeopleTables & RepresentationTables & WorldsTables;

/** The columns that the rules look at, and nothing more of a person. */
const factsOf = ({ person }: PeopleTables) => ({
  id: person.id,
  born: person.born,
  died: person.died,
  address: person.address,
  protection: person.protection,
  consent: person.consent,
  inactive: person.inactive,
  youthAccessConsent: person.youthAccessConsent,
  eid: person.eid,
});

const personFactsById = query(({ queries, tables }: Reader<PeopleTables>, { id }: Given<{ id: string }>) =>
  queries.select(factsOf(tables)).from(tables.person).where(eq(tables.person.id, id)),
);

export async function findPersonFacts(db: Reader<PeopleTables>, id: string) {
  const [found] = await personFactsById(db, { id });
  return found;
}

type OfChild = Given<{ childId: string }>;

/** What the rules look at in everyone who holds parental responsibility. Asked at every request for another. */
export const holderFactsOf = query(({ queries, tables }: Reader<PeopleTables>, { childId }: OfChild) => {
  const { parentalResponsibility, person } = tables;
  return queries
    .select({ person: factsOf(tables), kind: parentalResponsibility.kind })
    .from(parentalResponsibility)
    .innerJoin(person, eq(person.id, parentalResponsibility.holderId))
    .where(eq(parentalResponsibility.childId, childId))
    .orderBy(parentalResponsibility.id);
});

/** FOS-01: the same of foster parents. */
export const fosterFactsOf = query(({ queries, tables }: Reader<PeopleTables>, { childId }: OfChild) => {
  const { fosterCare, person } = tables;
  return queries
    .select(factsOf(tables))
    .from(fosterCare)
    .innerJoin(person, eq(person.id, fosterCare.parentId))
    .where(eq(fosterCare.childId, childId))
    .orderBy(fosterCare.id);
});

/** VER-01 */
export const guardianshipBetween = query(
  (
    { queries, tables: { guardianship } }: Reader<PeopleTables>,
    { guardianId, personId }: Given<{ guardianId: string; personId: string }>,
  ) =>
    queries
      .select({ id: guardianship.id })
      .from(guardianship)
      .where(and(eq(guardianship.personId, personId), eq(guardianship.guardianId, guardianId))),
);

/** What stands between the two: at most one of each kind. Asked at every request, so what is over is not read. */
export const fullmakterBetween = query(
  (
    { queries, tables: { fullmakt } }: Reader<RepresentationTables>,
    { giverId, receiverId }: Given<{ giverId: string; receiverId: string }>,
  ) =>
    queries
      .select()
      .from(fullmakt)
      .where(and(eq(fullmakt.giverId, giverId), eq(fullmakt.receiverId, receiverId), isNull(fullmakt.overAt)))
      .orderBy(fullmakt.id),
);

/** What a giver has given that is not over, with what the rules look at in whoever received it. */
export const fullmakterWithReceivers = query(
  ({ queries, tables }: Reader<RelationTables>, { giverId }: Given<{ giverId: string }>) => {
    const { fullmakt, person } = tables;
    return queries
      .select({ fullmakt, receiver: factsOf(tables) })
      .from(fullmakt)
      .innerJoin(person, eq(person.id, fullmakt.receiverId))
      .where(and(eq(fullmakt.giverId, giverId), isNull(fullmakt.overAt)))
      .orderBy(fullmakt.id);
  },
);

/** Everything that was ever between the two, over or not. */
export const everBetween = query(
  (
    { queries, tables: { fullmakt } }: Reader<RepresentationTables>,
    { giverId, receiverId }: Given<{ giverId: string; receiverId: string }>,
  ) =>
    queries
      .select()
      .from(fullmakt)
      .where(and(eq(fullmakt.giverId, giverId), eq(fullmakt.receiverId, receiverId)))
      .orderBy(fullmakt.id),
);

/** Those who have given someone what is not over. */
export const giversTo = query(
  ({ queries, tables: { fullmakt } }: Reader<RelationTables>, { receiverId }: Given<{ receiverId: string }>) =>
    queries
      .select({ id: fullmakt.giverId })
      .from(fullmakt)
      .where(and(eq(fullmakt.receiverId, receiverId), isNull(fullmakt.overAt))),
);

export const nameAndBirth = query(
  ({ queries, tables: { person } }: Reader<PeopleTables>, { id }: Given<{ id: string }>) =>
    queries
      .select({ id: person.id, givenName: person.givenName, familyName: person.familyName, born: person.born })
      .from(person)
      .where(eq(person.id, id)),
);
