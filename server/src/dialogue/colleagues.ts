import { allow } from '@helsesim/shared/decision';
import { deskKinds } from '@helsesim/shared/dialogue/desk-rules';
import type * as contract from '@helsesim/shared/dialogue/office-contract';
import { isDead } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { PeopleTables } from '../people/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { absencesAt } from './absence-repository.ts';
import type { ConversationTables } from './thread-repository.ts';

/** Everyone who works with conversations at an office today. */
async function colleaguesAt({ queries, tables, now }: WorldWriter<PeopleTables>, organizationId: string) {
  const { staffRole, person } = tables;
  const found = await queries
    .select({
      roleId: staffRole.id,
      kind: staffRole.kind,
      organizationId: staffRole.organizationId,
      givenName: person.givenName,
      familyName: person.familyName,
      died: person.died,
    })
    .from(staffRole)
    .innerJoin(person, eq(person.id, staffRole.personId))
    .where(and(eq(staffRole.organizationId, organizationId), inArray(staffRole.kind, [...deskKinds])))
    .orderBy(asc(person.familyName), asc(person.givenName), asc(staffRole.id));
  const today = osloDay(now);
  return found
    .filter((one) => !isDead(one, today))
    .map(({ givenName, familyName, died, ...role }) => ({ ...role, name: fullNameOf({ givenName, familyName }) }));
}

export async function colleagueAt(
  tx: WorldWriter<PeopleTables>,
  { organizationId, roleId }: { organizationId: string; roleId: string },
) {
  return (await colleaguesAt(tx, organizationId)).find((one) => one.roleId === roleId);
}

export async function findColleagues(
  tx: WorldWriter<ConversationTables>,
  { staff: { organizationId, roleId } }: StaffRequest<typeof contract.findColleagues>,
) {
  const today = osloDay(tx.now);
  const absent = new Set(
    (await absencesAt(tx, organizationId, today))
      .filter(({ from }) => Temporal.PlainDate.compare(from, today) <= 0)
      .map((absence) => absence.roleId),
  );
  const colleagues = await colleaguesAt(tx, organizationId);
  return allow(
    colleagues
      .filter((one) => one.roleId !== roleId)
      .map(({ organizationId: _, ...one }) => ({ ...one, away: absent.has(one.roleId) })),
  );
}
