import { eq, inArray } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';

/** What those who work in these roles are called, by the role. */
export async function namesInRoles(
  { queries, tables: { staffRole, person } }: Reader<PeopleTables>,
  roleIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, { givenName: string; familyName: string }>> {
  const wanted = [...new Set(roleIds)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const found = await queries
    .select({ roleId: staffRole.id, givenName: person.givenName, familyName: person.familyName })
    .from(staffRole)
    .innerJoin(person, eq(person.id, staffRole.personId))
    .where(inArray(staffRole.id, wanted));
  return new Map(found.map(({ roleId, ...name }) => [roleId, name]));
}
