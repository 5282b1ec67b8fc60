import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/notifications/notifications-contract';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { NotifyTables } from './notify.ts';
import { undeliveredOf } from './outbox-repository.ts';

/** Of one's own office only. LOG-04: every citizen who is shown was looked at, in the service that it was about. */
export async function findUndelivered(
  tx: WorldWriter<NotifyTables>,
  { query: { before, limit }, staff: { organizationId }, look }: StaffRequest<typeof contract.findUndelivered>,
) {
  const found = await undeliveredOf(tx, { organizationId, before, limit });
  const shown = found.slice(0, limit);
  for (const { citizenId, service } of shown) look(citizenId, service);
  const notices = shown.flatMap(({ id, at, personId, citizenId, citizen, kind, channel, fault }) =>
    fault ? [{ id, at, citizen: fullNameOf(citizen), toHelper: personId !== citizenId, kind, channel, fault }] : [],
  );
  return allow({ notices, more: found.length > limit });
}
