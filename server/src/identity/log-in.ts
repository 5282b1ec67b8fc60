import type { RequestOf } from '@helsesim/shared/contract';
import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/identity/identity-contract';
import { mayLogIn } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { type ActivityTables, recordActivity } from '../activity/index.ts';
import { type PeopleTables, personById, staffRolesOf } from '../people/index.ts';
import type { WorldWriter } from '../worlds/index.ts';

/** Logs in as a person, in one of the roles they have or as a citizen. A refusal is written in the person's log too. */
export async function logIn(
  tx: WorldWriter<PeopleTables & ActivityTables>,
  { personId, eid, roleId }: RequestOf<typeof contract.logIn>['body'],
) {
  const person = await personById(tx, { id: personId });
  if (!person) return refuse('no-such-person');
  const role = roleId ? ((await staffRolesOf(tx, { personId })).find(({ id }) => id === roleId) ?? null) : null;
  const decision =
    roleId && !role
      ? refuse('no-such-role')
      : mayLogIn(person, { eid, asStaff: role !== null, today: osloDay(tx.now) });
  const outcome = decision.ok ? (role ? `done-as-${role.kind}` : 'done') : decision.code;
  await recordLogin(tx, personId, 'log-in', outcome);
  return decision.ok ? allow({ person, role }) : decision;
}

export const recordLogin = (
  tx: WorldWriter<ActivityTables>,
  personId: string,
  operation: 'log-in' | 'log-out',
  outcome: string,
): Promise<void> =>
  recordActivity(tx, { actorId: personId, citizenId: personId, basis: 'self', service: 'login', operation, outcome });
