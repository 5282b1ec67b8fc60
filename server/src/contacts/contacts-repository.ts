import { aliasedTable, and, asc, eq, gte, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader, Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { ContactsTables } from './contacts-tables.ts';

export type ContactTables = ContactsTables & PeopleTables;
type Db = Reader<ContactTables>;
type Of = { citizenId: string };

const shown = ({ careContact, organization }: ContactTables) => ({
  id: careContact.id,
  category: careContact.category,
  name: careContact.name,
  about: careContact.about,
  kind: careContact.kind,
  mayWrite: careContact.mayWrite,
  zone: careContact.zone,
  audience: careContact.audience,
  organizationId: careContact.organizationId,
  organization: organization.name,
  phone: organization.phone,
});

/** Of the citizen's municipality: those that have an audience, whether or not the citizen is in it. */
export const contactsWithAudience = query(({ queries, tables }: Db, { citizenId }: Given<Of>) => {
  const { careContact, organization, person } = tables;
  const citizen = aliasedTable(person, 'citizen');
  return queries
    .select({ ...shown(tables), born: citizen.born })
    .from(citizen)
    .innerJoin(organization, eq(organization.municipality, citizen.municipality))
    .innerJoin(careContact, eq(careContact.organizationId, organization.id))
    .where(and(eq(citizen.id, citizenId), isNotNull(careContact.audience)))
    .orderBy(asc(careContact.id));
});

type OnDay = Of & { today: Temporal.PlainDate };
/** Those that the citizen has been given, and has on a day. */
export const contactsGiven = query(({ queries, tables }: Db, { citizenId, today }: Given<OnDay>) => {
  const { careContact, careContactOf, organization } = tables;
  return queries
    .select(shown(tables))
    .from(careContactOf)
    .innerJoin(careContact, eq(careContact.id, careContactOf.contactId))
    .innerJoin(organization, eq(organization.id, careContact.organizationId))
    .where(
      and(
        eq(careContactOf.citizenId, citizenId),
        lte(careContactOf.from, sql.param(today, careContactOf.from)),
        or(isNull(careContactOf.to), gte(careContactOf.to, sql.param(today, careContactOf.from))),
      ),
    )
    .orderBy(asc(careContact.id));
});

export const contactsAt = query(
  (
    { queries, tables: { careContact } }: Reader<ContactsTables>,
    { organizationId }: Given<{ organizationId: string }>,
  ) =>
    queries
      .select()
      .from(careContact)
      .where(eq(careContact.organizationId, organizationId))
      .orderBy(asc(careContact.id)),
);

type NewGiven = ContactsTables['careContactOf']['$inferInsert'];
/** False when the citizen has it from that day already. */
export async function giveContact(
  { queries, tables: { careContactOf } }: Writer<ContactsTables>,
  row: NewGiven,
): Promise<boolean> {
  const given = await queries
    .insert(careContactOf)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: careContactOf.id });
  return given.length === 1;
}

/** The last day of a contact that was given. */
export const endContact = (
  { queries, tables: { careContactOf } }: Writer<ContactsTables>,
  { id, to }: { id: string; to: Temporal.PlainDate },
) => queries.update(careContactOf).set({ to }).where(eq(careContactOf.id, id));

/** Ended by mistake: it goes on. */
export const keepContact = ({ queries, tables: { careContactOf } }: Writer<ContactsTables>, { id }: { id: string }) =>
  queries.update(careContactOf).set({ to: null }).where(eq(careContactOf.id, id));
