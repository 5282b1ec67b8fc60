import { and, asc, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { HomeCareTables } from './home-care-tables.ts';
import type { CareTables } from './plan-repository.ts';

/** Decisions (vedtak), and whom there is one for. */
type Db = Reader<CareTables>;

const notEndedBefore = ({ careDecision }: HomeCareTables, { day }: Given<{ day: Temporal.PlainDate }>) =>
  or(isNull(careDecision.to), gte(careDecision.to, sql.param(day, careDecision.to)));

const decisions = ({ queries, tables: { careDecision, careContact, organization } }: Db) =>
  queries
    .select({
      id: careDecision.id,
      contactId: careDecision.contactId,
      contactIds: careDecision.contactIds,
      organizationId: careDecision.organizationId,
      services: careDecision.services,
      from: careDecision.from,
      to: careDecision.to,
      decidedOn: careDecision.decidedOn,
      staffHidden: careDecision.staffHidden,
      zone: sql<string>`coalesce(${careContact.zone}, '')`,
      office: organization.name,
      phone: organization.phone,
    })
    .from(careDecision)
    .innerJoin(careContact, eq(careContact.id, careDecision.contactId))
    .innerJoin(organization, eq(organization.id, careDecision.organizationId));

type OfCitizen = { citizenId: string; day: Temporal.PlainDate };
/** In force on the day, or coming. */
export const decisionsOfCitizen = query((db: Db, { citizenId, day }: Given<OfCitizen>) =>
  decisions(db)
    .where(and(eq(db.tables.careDecision.citizenId, citizenId), notEndedBefore(db.tables, { day })))
    .orderBy(asc(db.tables.careDecision.from), asc(db.tables.careDecision.id)),
);

type AtOffice = { id: string; organizationId: string };
const decisionAt = query(
  ({ queries, tables: { careDecision } }: Reader<HomeCareTables>, { id, organizationId }: Given<AtOffice>) =>
    queries
      .select()
      .from(careDecision)
      .where(and(eq(careDecision.id, id), eq(careDecision.organizationId, organizationId))),
);
export async function findDecision(db: Reader<HomeCareTables>, at: AtOffice) {
  const [row] = await decisionAt(db, at);
  return row;
}

/** Has, or has had, anything decided here. */
const decisionsEver = query(
  (
    { queries, tables: { careDecision } }: Reader<HomeCareTables>,
    { citizenId, organizationId }: Given<{ citizenId: string; organizationId: string }>,
  ) =>
    queries
      .select({ id: careDecision.id })
      .from(careDecision)
      .where(and(eq(careDecision.citizenId, citizenId), eq(careDecision.organizationId, organizationId)))
      .limit(1),
);
export const isUserAt = async (
  db: Reader<HomeCareTables>,
  of: { citizenId: string; organizationId: string },
): Promise<boolean> => (await decisionsEver(db, of)).length > 0;

type Wanted = { organizationId: string; day: Temporal.PlainDate; zone: string | undefined; limit: number };
/** Those who have a decision that is in force on the day or comes later, by name. */
const someAtOffice = ({ queries, tables }: Db, { organizationId, day, zone, limit }: Wanted) => {
  const { careDecision, careContact, person } = tables;
  return queries
    .select({ id: person.id, familyName: person.familyName, givenName: person.givenName })
    .from(careDecision)
    .innerJoin(careContact, eq(careContact.id, careDecision.contactId))
    .innerJoin(person, eq(person.id, careDecision.citizenId))
    .where(inForceAt(tables, { organizationId, day, zone }))
    .groupBy(person.id, person.familyName, person.givenName)
    .orderBy(asc(person.familyName), asc(person.givenName), asc(person.id))
    .limit(limit);
};
const inForceAt = (
  { careDecision, careContact, person }: CareTables,
  { organizationId, day, zone }: Omit<Wanted, 'limit'>,
) =>
  and(
    eq(careDecision.organizationId, organizationId),
    or(isNull(careDecision.to), gte(careDecision.to, day)),
    isNull(person.died),
    zone === undefined ? undefined : eq(careContact.zone, zone),
  );

/** A line for each decision of so many users, by name of the user; and whether there are more users. */
export async function usersAtOffice(db: Db, wanted: Wanted) {
  const some = await someAtOffice(db, { ...wanted, limit: wanted.limit + 1 });
  const ids = some.slice(0, wanted.limit).map(({ id }) => id);
  return { lines: ids.length === 0 ? [] : await decisionsOf(db, wanted, ids), more: some.length > wanted.limit };
}
const decisionsOf = ({ queries, tables }: Db, wanted: Wanted, ids: readonly string[]) => {
  const { careDecision, careContact, person } = tables;
  return queries
    .select({
      zone: sql<string>`coalesce(${careContact.zone}, '')`,
      services: careDecision.services,
      citizen: person,
    })
    .from(careDecision)
    .innerJoin(careContact, eq(careContact.id, careDecision.contactId))
    .innerJoin(person, eq(person.id, careDecision.citizenId))
    .where(and(inForceAt(tables, wanted), inArray(person.id, [...ids])))
    .orderBy(asc(person.familyName), asc(person.givenName), asc(person.id), asc(careDecision.id));
};

type NewDecision = HomeCareTables['careDecision']['$inferInsert'];
export const insertDecision = ({ queries, tables: { careDecision } }: Writer<HomeCareTables>, row: NewDecision) =>
  queries.insert(careDecision).values(row);

export const updateDecision = (
  { queries, tables: { careDecision } }: Writer<HomeCareTables>,
  id: string,
  changes: Pick<NewDecision, 'contactId' | 'contactIds' | 'services' | 'staffHidden'> & {
    to: Temporal.PlainDate | null;
  },
) => queries.update(careDecision).set(changes).where(eq(careDecision.id, id));
