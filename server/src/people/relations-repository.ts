import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { PeopleTables } from './people-tables.ts';

/** Who belongs to whom: parental responsibility, foster care and vergemål. */

type Db = Reader<PeopleTables>;
type Tx = Writer<PeopleTables>;
type Rows<Table extends 'parentalResponsibility' | 'fosterCare' | 'guardianship'> =
  readonly PeopleTables[Table]['$inferInsert'][];

/** Everyone who holds parental responsibility for a child, and what kind. */
export const holdersOf = query(
  ({ queries, tables: { person, parentalResponsibility } }: Db, { childId }: Given<{ childId: string }>) =>
    queries
      .select({
        id: parentalResponsibility.id,
        holderId: parentalResponsibility.holderId,
        kind: parentalResponsibility.kind,
        person,
      })
      .from(parentalResponsibility)
      .innerJoin(person, eq(person.id, parentalResponsibility.holderId))
      .where(eq(parentalResponsibility.childId, childId))
      .orderBy(parentalResponsibility.id),
);

/** For whom a person holds parental responsibility, and what kind. */
export const childrenOf = query(
  ({ queries, tables: { person, parentalResponsibility } }: Db, { holderId }: Given<{ holderId: string }>) =>
    queries
      .select({
        childId: person.id,
        givenName: person.givenName,
        familyName: person.familyName,
        kind: parentalResponsibility.kind,
      })
      .from(parentalResponsibility)
      .innerJoin(person, eq(person.id, parentalResponsibility.childId))
      .where(eq(parentalResponsibility.holderId, holderId))
      .orderBy(parentalResponsibility.id),
);

/** FOS-01: everyone who is registered as a foster parent of a child. */
export const fosterParentsOf = query(
  ({ queries, tables: { person, fosterCare } }: Db, { childId }: Given<{ childId: string }>) =>
    queries
      .select({ parentId: fosterCare.parentId, person })
      .from(fosterCare)
      .innerJoin(person, eq(person.id, fosterCare.parentId))
      .where(eq(fosterCare.childId, childId))
      .orderBy(fosterCare.id),
);

export const fosterChildrenOf = query(
  ({ queries, tables: { person, fosterCare } }: Db, { parentId }: Given<{ parentId: string }>) =>
    queries
      .select({ childId: person.id, givenName: person.givenName, familyName: person.familyName })
      .from(fosterCare)
      .innerJoin(person, eq(person.id, fosterCare.childId))
      .where(eq(fosterCare.parentId, parentId))
      .orderBy(fosterCare.id),
);

/** VER-01: the verger of a person. */
export const guardiansOf = query(
  ({ queries, tables: { person, guardianship } }: Db, { personId }: Given<{ personId: string }>) =>
    queries
      .select({ guardianId: person.id, givenName: person.givenName, familyName: person.familyName })
      .from(guardianship)
      .innerJoin(person, eq(person.id, guardianship.guardianId))
      .where(eq(guardianship.personId, personId))
      .orderBy(guardianship.id),
);

/** For whom a person is the verge. */
export const wardsOf = query(
  ({ queries, tables: { person, guardianship } }: Db, { guardianId }: Given<{ guardianId: string }>) =>
    queries
      .select({ personId: person.id, givenName: person.givenName, familyName: person.familyName })
      .from(guardianship)
      .innerJoin(person, eq(person.id, guardianship.personId))
      .where(eq(guardianship.guardianId, guardianId))
      .orderBy(guardianship.id),
);

/** Replaces everyone who holds parental responsibility for a child. */
export async function replaceResponsibility(
  { queries, tables: { parentalResponsibility } }: Tx,
  childId: string,
  rows: Rows<'parentalResponsibility'>,
): Promise<void> {
  await queries.delete(parentalResponsibility).where(eq(parentalResponsibility.childId, childId));
  if (rows.length > 0) await queries.insert(parentalResponsibility).values([...rows]);
}

export async function replaceFosterParents(
  { queries, tables: { fosterCare } }: Tx,
  childId: string,
  rows: Rows<'fosterCare'>,
): Promise<void> {
  await queries.delete(fosterCare).where(eq(fosterCare.childId, childId));
  if (rows.length > 0) await queries.insert(fosterCare).values([...rows]);
}

export async function replaceGuardians(
  { queries, tables: { guardianship } }: Tx,
  personId: string,
  rows: Rows<'guardianship'>,
): Promise<void> {
  await queries.delete(guardianship).where(eq(guardianship.personId, personId));
  if (rows.length > 0) await queries.insert(guardianship).values([...rows]);
}

/** What someone did as a foster parent or a verge ends. */
export async function endCareBy({ queries, tables: { fosterCare, guardianship } }: Tx, id: string): Promise<void> {
  await queries.delete(fosterCare).where(eq(fosterCare.parentId, id));
  await queries.delete(guardianship).where(eq(guardianship.guardianId, id));
}
