import { eidNow } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import { mayWorkAtDesk } from '@helsesim/shared/representation/staff-rules';
import type { Viewer } from '../identity/index.ts';
import { type PeopleTables, staffRolesOf } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import { findPersonFacts } from './representation-repository.ts';

export type Staff = { roleId: string; personId: string; kind: StaffRoleKind; organizationId: string };

/** The role that someone came in as, if they have it today and may work in it. Of the kinds that are named, or of any. */
export async function staffNow(
  db: Reader<PeopleTables>,
  { personId, roleId, eid: cameWith }: Pick<Viewer, 'personId' | 'roleId' | 'eid'>,
  now: Temporal.Instant,
  kinds?: readonly StaffRoleKind[],
): Promise<Staff | undefined> {
  const person = await findPersonFacts(db, personId);
  const eid = person && eidNow(cameWith, person.eid);
  const role = (await staffRolesOf(db, { personId })).find(({ id }) => id === roleId);
  if (!role || !mayWorkAtDesk({ today: osloDay(now), person, eid, role, kinds: kinds ?? [role.kind] }))
    return undefined;
  return { roleId: role.id, personId, kind: role.kind, organizationId: role.organizationId };
}
