import { and, eq } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { RepresentationTables } from './representation-tables.ts';

export type RelationTables = PeopleTables & RepresentationTables;

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

/** Everyone who holds parental responsibility for a citizen. */
export const holdersOf = query(
  ({ queries, tables }: Reader<PeopleTables>, { citizenId }: Given<{ citizenId: string }>) => {
    const { parentalResponsibility, person } = tables;
    return queries
      .select({ person: factsOf(tables), kind: parentalResponsibility.kind })
      .from(parentalResponsibility)
      .innerJoin(person, eq(person.id, parentalResponsibility.holderId))
      .where(eq(parentalResponsibility.childId, citizenId))
      .orderBy(parentalResponsibility.id);
  },
);

export const fullmakterBetween = query(
  (
    { queries, tables: { fullmakt } }: Reader<RelationTables>,
    { giverId, receiverId }: Given<{ giverId: string; receiverId: string }>,
  ) =>
    queries
      .select()
      .from(fullmakt)
      .where(and(eq(fullmakt.giverId, giverId), eq(fullmakt.receiverId, receiverId)))
      .orderBy(fullmakt.id),
);

export const childrenOf = query(
  ({ queries, tables: { parentalResponsibility } }: Reader<PeopleTables>, { holderId }: Given<{ holderId: string }>) =>
    queries
      .select({ id: parentalResponsibility.childId })
      .from(parentalResponsibility)
      .where(eq(parentalResponsibility.holderId, holderId)),
);

export const giversTo = query(
  ({ queries, tables: { fullmakt } }: Reader<RelationTables>, { receiverId }: Given<{ receiverId: string }>) =>
    queries.select({ id: fullmakt.giverId }).from(fullmakt).where(eq(fullmakt.receiverId, receiverId)),
);

export const nameAndBirth = query(
  ({ queries, tables: { person } }: Reader<PeopleTables>, { id }: Given<{ id: string }>) =>
    queries
      .select({ id: person.id, givenName: person.givenName, familyName: person.familyName, born: person.born })
      .from(person)
      .where(eq(person.id, id)),
);
