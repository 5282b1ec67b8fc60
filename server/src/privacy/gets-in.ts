import type { Basis } from '@helsesim/shared/representation/representation-model';
import { serviceCodes } from '@helsesim/shared/representation/service-catalogue';
import { accessBetween } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { PrivacyRoom } from './privacy-repository.ts';

/** Whether anything of a citizen’s is open to someone on one of these grounds, as the door would say it now. */
export async function getsIn(
  tx: WorldWriter<PrivacyRoom>,
  { actorId, citizenId }: { actorId: string; citizenId: string },
  grounds: readonly Basis[],
): Promise<boolean> {
  const ask = await accessBetween(tx, { actorId, eid: 'high' }, citizenId, tx.now);
  return serviceCodes.some((service) => {
    const decision = ask?.({ service, action: 'read' });
    return decision?.allowed && grounds.some((ground) => ground === decision.basis);
  });
}
