import { and, asc, eq, gte, isNull, or } from 'drizzle-orm';
import type { ContactsTables } from '../contacts/index.ts';
import type { PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';

type Db = Reader<ContactsTables & PeopleTables>;

/** The contact that is given to those whom the midwife has taken on: of an office's contacts the one of this category. */
const MIDWIFE = 'midwife';

export async function midwifeContactAt(
  { queries, tables: { careContact } }: Db,
  organizationId: string,
): Promise<string | undefined> {
  const [found] = await queries
    .select({ id: careContact.id })
    .from(careContact)
    .where(and(eq(careContact.organizationId, organizationId), eq(careContact.category, MIDWIFE)))
    .orderBy(careContact.id);
  return found?.id;
}

/** Those who have the office's midwife as a contact on a day. */
export const midwifePatients = (
  { queries, tables: { careContact, careContactOf, person } }: Db,
  { organizationId, today }: { organizationId: string; today: Temporal.PlainDate },
) =>
  queries
    .select({
      id: careContactOf.id,
      from: careContactOf.from,
      to: careContactOf.to,
      citizen: { id: person.id, givenName: person.givenName, familyName: person.familyName, born: person.born },
    })
    .from(careContactOf)
    .innerJoin(careContact, eq(careContact.id, careContactOf.contactId))
    .innerJoin(person, eq(person.id, careContactOf.citizenId))
    .where(
      and(
        eq(careContact.organizationId, organizationId),
        eq(careContact.category, MIDWIFE),
        or(isNull(careContactOf.to), gte(careContactOf.to, today)),
      ),
    )
    .orderBy(asc(careContactOf.from), asc(careContactOf.id));
