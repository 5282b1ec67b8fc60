import { isDead } from '@helsesim/shared/identity/identity-rules';
import { fullNameOf, type OfficeServices } from '@helsesim/shared/people/people-model';
import { aliasedTable, and, count, eq, gte, inArray, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import { hasNoStory, type PeopleTables } from './people-tables.ts';

export type PersonRow = PeopleTables['person']['$inferSelect'];
export type NewPersonRow = PeopleTables['person']['$inferInsert'];
type Db = Reader<PeopleTables>;

const peopleById = query(({ queries, tables: { person } }: Db, { id }: Given<{ id: string }>) =>
  queries.select().from(person).where(eq(person.id, id)),
);

export async function personById(db: Db, wanted: { id: string }): Promise<PersonRow | undefined> {
  const [found] = await peopleById(db, wanted);
  return found;
}

const peopleByNumber = query(({ queries, tables: { person } }: Db, { nationalId }: Given<{ nationalId: string }>) =>
  queries.select().from(person).where(eq(person.nationalId, nationalId)),
);

export async function personByNumber(db: Db, nationalId: string): Promise<PersonRow | undefined> {
  const [found] = await peopleByNumber(db, { nationalId });
  return found;
}

const lockById = query(({ queries, tables: { person } }: Writer<PeopleTables>, { id }: Given<{ id: string }>) =>
  queries
    .update(person)
    .set({ id: sql`${person.id}` })
    .where(eq(person.id, id))
    .returning(),
);

/**
 * Holds a person until the transaction ends, and gives the person as they are then: whoever else wants to hold them waits,
 * whatever their key. For what goes by someone's consent, or by what they have given, under the key of another too.
 */
export async function lockPerson(tx: Writer<PeopleTables>, id: string): Promise<PersonRow> {
  const [locked] = await lockById(tx, { id });
  if (!locked) throw new Error('Someone who is not in the world was to be held');
  return locked;
}

export const peopleAmong = ({ queries, tables: { person } }: Db, ids: readonly string[]) =>
  queries
    .select()
    .from(person)
    .where(inArray(person.id, [...ids]));

/** How many have all of these words in their name or, when it is digits, their identity number. */
export async function countMatching({ queries, tables: { person } }: Db, words: readonly string[]): Promise<number> {
  const [counted] = await queries.select({ people: count() }).from(person).where(hasAll(person, words));
  return counted?.people ?? 0;
}

/** A page of them, those with a story first, then by id. */
export async function idsOfMatching(
  { queries, tables: { person } }: Db,
  words: readonly string[],
  { limit, offset }: { limit: number; offset: number },
): Promise<string[]> {
  const found = await queries
    .select({ id: person.id })
    .from(person)
    .where(hasAll(person, words))
    .orderBy(hasNoStory(person), person.id)
    .limit(limit)
    .offset(offset);
  return found.map(({ id }) => id);
}

/** `!` is the sign that makes the next one plain: the two databases have different ones of their own. */
export const hasAll = (person: PeopleTables['person'], words: readonly string[]) =>
  and(
    ...words.map((word) => {
      const pattern = `%${word.replace(/[!%_]/g, '!$&')}%`;
      return sql`${/^\d+$/.test(word) ? person.nationalId : person.searchName} like ${pattern} escape '!'`;
    }),
  );

/** What a person works as, and where. */
export const staffRolesOf = query(
  ({ queries, tables: { staffRole, organization } }: Db, { personId }: Given<{ personId: string }>) =>
    queries
      .select({
        id: staffRole.id,
        kind: staffRole.kind,
        organizationId: staffRole.organizationId,
        organization: organization.name,
      })
      .from(staffRole)
      .innerJoin(organization, eq(organization.id, staffRole.organizationId))
      .where(eq(staffRole.personId, personId))
      .orderBy(staffRole.id),
);

/** The same for many people at once. */
export const staffRolesAmong = ({ queries, tables: { staffRole, organization } }: Db, personIds: readonly string[]) =>
  queries
    .select({ personId: staffRole.personId, id: staffRole.id, kind: staffRole.kind, organization: organization.name })
    .from(staffRole)
    .innerJoin(organization, eq(organization.id, staffRole.organizationId))
    .where(inArray(staffRole.personId, [...personIds]))
    .orderBy(staffRole.id);

const gpListsOf = query(
  ({ queries, tables: { person, gpList, staffRole, organization } }: Db, { personId }: Given<{ personId: string }>) => {
    const fastlege = aliasedTable(person, 'fastlege');
    return queries
      .select({
        listId: gpList.id,
        practitionerId: gpList.practitionerId,
        givenName: fastlege.givenName,
        familyName: fastlege.familyName,
        died: fastlege.died,
        office: organization,
      })
      .from(person)
      .innerJoin(gpList, eq(gpList.id, person.gpListId))
      .innerJoin(staffRole, eq(staffRole.id, gpList.practitionerId))
      .innerJoin(fastlege, eq(fastlege.id, staffRole.personId))
      .innerJoin(organization, eq(organization.id, staffRole.organizationId))
      .where(eq(person.id, personId));
  },
);

/**
 * The list that a person is on, with its fastlege and the fastlege's office. Undefined: without a fastlege that day, as
 * is whoever stays on the list of one who is dead (docs/decisions/010).
 */
export async function gpListOf(db: Db, personId: string, day: Temporal.PlainDate) {
  const [found] = await gpListsOf(db, { personId });
  if (!found || isDead(found, day)) return undefined;
  const { listId, practitionerId, office, ...fastlege } = found;
  return { listId, practitionerId, office, fastlege: fullNameOf(fastlege) };
}

/** Every list, with how many living people are on it. */
export async function findGpLists({ queries, tables: { person, gpList, staffRole, organization } }: Db) {
  const lists = await queries
    .select({
      id: gpList.id,
      givenName: person.givenName,
      familyName: person.familyName,
      died: person.died,
      office: organization.name,
      municipality: organization.municipality,
      capacity: gpList.capacity,
    })
    .from(gpList)
    .innerJoin(staffRole, eq(staffRole.id, gpList.practitionerId))
    .innerJoin(person, eq(person.id, staffRole.personId))
    .innerJoin(organization, eq(organization.id, staffRole.organizationId))
    .orderBy(gpList.id);
  const counts = await queries
    .select({ id: person.gpListId, citizens: count() })
    .from(person)
    .where(isNull(person.died))
    .groupBy(person.gpListId);
  const onList = new Map(counts.map(({ id, citizens }) => [id, citizens]));
  return lists.map(({ givenName, familyName, died, ...list }) => ({
    ...list,
    fastlege: fullNameOf({ givenName, familyName }),
    fastlegeLives: died === null,
    citizens: onList.get(list.id) ?? 0,
  }));
}

const organizationsById = query(({ queries, tables: { organization } }: Db, { id }: Given<{ id: string }>) =>
  queries.select().from(organization).where(eq(organization.id, id)),
);

export async function organizationById(db: Db, wanted: { id: string }) {
  const [found] = await organizationsById(db, wanted);
  return found;
}

/** TIM-02: what a GP office has switched on. */
export const setServices = (
  { queries, tables: { organization } }: Writer<PeopleTables>,
  { id, services }: { id: string; services: OfficeServices },
) => queries.update(organization).set({ services }).where(eq(organization.id, id));

export const findOrganizationRows = ({ queries, tables: { organization } }: Db) =>
  queries.select().from(organization).orderBy(organization.id);

/** A living fastlege's list: its capacity, and how many living people other than this one are on it. */
export async function findGpList(
  { queries, tables: { person, gpList, staffRole } }: Db,
  { listId, personId }: { listId: string; personId: string },
) {
  const [list] = await queries
    .select({ capacity: gpList.capacity })
    .from(gpList)
    .innerJoin(staffRole, eq(staffRole.id, gpList.practitionerId))
    .innerJoin(person, eq(person.id, staffRole.personId))
    .where(and(eq(gpList.id, listId), isNull(person.died)));
  if (!list) return undefined;
  const [others] = await queries
    .select({ citizens: count() })
    .from(person)
    .where(and(eq(person.gpListId, listId), isNull(person.died), ne(person.id, personId)));
  return { ...list, citizens: others?.citizens ?? 0 };
}

export async function municipalityExists({ queries, tables: { municipality } }: Db, id: string): Promise<boolean> {
  const found = await queries.select({ id: municipality.id }).from(municipality).where(eq(municipality.id, id));
  return found.length > 0;
}

/** The identity numbers that begin with these digits. */
export async function numbersThatBeginWith(
  { queries, tables: { person } }: Db,
  digits: string,
): Promise<ReadonlySet<string>> {
  const found = await queries
    .select({ number: person.nationalId })
    .from(person)
    .where(and(gte(person.nationalId, digits), lt(person.nationalId, `${digits}:`))); // ':' comes after '9'
  return new Set(found.map(({ number }) => number));
}

export async function countPeople({ queries, tables: { person } }: Db): Promise<number> {
  const [counted] = await queries.select({ people: count() }).from(person);
  return counted?.people ?? 0;
}

/** False when someone else has the identity number. */
export async function insertPerson(
  { queries, tables: { person } }: Writer<PeopleTables>,
  row: NewPersonRow,
): Promise<boolean> {
  const inserted = await queries.insert(person).values(row).onConflictDoNothing().returning({ id: person.id });
  return inserted.length > 0;
}

export const updatePerson = (
  { queries, tables: { person } }: Writer<PeopleTables>,
  id: string,
  changes: { [Column in keyof NewPersonRow]?: NewPersonRow[Column] | undefined },
) => queries.update(person).set(changes).where(eq(person.id, id));
