import { asc, eq } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';

/** Everyone who works, or has worked until they died, at an office, by name. */
export const staffAt = query(
  (
    { queries, tables: { staffRole, person } }: Reader<PeopleTables>,
    { organizationId }: Given<{ organizationId: string }>,
  ) =>
    queries
      .select({
        roleId: staffRole.id,
        kind: staffRole.kind,
        givenName: person.givenName,
        familyName: person.familyName,
        protection: person.protection,
        died: person.died,
      })
      .from(staffRole)
      .innerJoin(person, eq(person.id, staffRole.personId))
      .where(eq(staffRole.organizationId, organizationId))
      .orderBy(asc(person.givenName), asc(person.familyName), asc(staffRole.id)),
);
export type StaffRow = Awaited<ReturnType<typeof staffAt>>[number];

/** Those who make visits. */
export const nursesAmong = (staff: readonly StaffRow[]): StaffRow[] =>
  staff.filter(({ kind, died }) => kind === 'home-care-nurse' && died === null);
