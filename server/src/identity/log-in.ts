import type { RequestOf } from '@helsesim/shared/contract';
import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/identity/identity-contract';
import { isDayBefore, osloDay } from '@helsesim/shared/oslo';
import { type ActivityTables, recordActivity } from '../activity/index.ts';
import { type PeopleTables, personById, staffRolesOf } from '../people/index.ts';
import type { WorldWriter } from '../worlds/index.ts';

/** DEC-01, TEC-02: only the living log in, by an eID they hold; staff in a role they have. */
export async function logIn(
  tx: WorldWriter<PeopleTables & ActivityTables>,
  { personId, eid, roleId }: RequestOf<typeof contract.logIn>['body'],
) {
  const person = await personById(tx, { id: personId });
  if (!person) return refuse('no-such-person');
  if (person.died && !isDayBefore(osloDay(tx.now), person.died)) return refuse('person-deceased');
  if (person.eid === null || (eid === 'high' && person.eid !== 'high')) return refuse('eid-not-held');
  const role = roleId ? (await staffRolesOf(tx, { personId })).find(({ id }) => id === roleId) : null;
  if (role === undefined) return refuse('no-such-role');

  const outcome = role ? `done-as-${role.kind}` : 'done';
  await recordActivity(tx, {
    actorId: personId,
    citizenId: personId,
    basis: 'self',
    service: 'login',
    operation: 'log-in',
    outcome,
  });
  return allow({ person, role });
}
