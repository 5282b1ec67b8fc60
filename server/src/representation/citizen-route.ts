import type { Contract, RequestOf } from '@helsesim/shared/contract';
import { refuse } from '@helsesim/shared/decision';
import { CitizenParams } from '@helsesim/shared/representation/representation-contract';
import type { AccessRefusal, ActingFor } from '@helsesim/shared/representation/representation-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ActivityTables, recordActivity } from '../activity/index.ts';
import { viewerOf } from '../identity/index.ts';
import { type Answer, addDoorRoute } from '../platform/routes.ts';
import type { Worlds, WorldsTables, WorldWriter } from '../worlds/index.ts';
import { accessBetween } from './access.ts';
import type { RelationTables } from './representation-repository.ts';

type CitizenContract = Contract & {
  path: `/api/citizens/:citizenId/${string}`;
  service: ServiceCode;
  action: 'read' | 'write';
};
export type CitizenTables = RelationTables & ActivityTables & WorldsTables;

/** What the door itself says no with. The world of the session may be gone. */
type DoorRefusal = AccessRefusal | 'session-ended';

/** What a use case behind the door is given: the request, and who is acting for whom. */
export type CitizenRequest<C extends Contract> = RequestOf<C> & { acting: ActingFor };

/** Whose door it is: the path says it, whatever the operation. */
export const citizenIn = ({ params }: FastifyRequest): string => CitizenParams.parse(params).citizenId;

/**
 * The only door to a citizen's data. It asks who is acting for whom, runs the use case, and logs what happened, all in
 * one transaction. Refusals are logged too.
 */
export function citizenRoute<C extends CitizenContract, Tables extends CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  useCase: (tx: WorldWriter<Tables>, asked: CitizenRequest<C>) => Promise<Answer<C>>,
) {
  const { name, service, action } = operation;
  addDoorRoute<C, DoorRefusal>(app, operation, async (asked, { request }) => {
    const citizenId = citizenIn(request);
    const { world: worldId, personId: actorId, eid } = viewerOf(request);

    const answer = await worlds.use(worldId, (world) =>
      world.transaction(citizenId, async (tx): Promise<Answer<C, DoorRefusal>> => {
        const ask = await accessBetween(tx, { actorId, eid }, citizenId, tx.now);
        const decision = ask?.({ service, action });
        const basis = decision?.basis ?? null;
        const log = (outcome: string) =>
          recordActivity(tx, { actorId, citizenId, basis, service, operation: name, outcome });

        if (!decision?.allowed || !decision.basis) {
          const reason = decision?.reason ?? 'no-access';
          await log(reason);
          return refuse(reason);
        }
        const answered = await useCase(tx, { ...asked, acting: { actorId, citizenId, basis: decision.basis } });
        await log(answered.ok ? 'done' : answered.code);
        return answered;
      }),
    );
    return answer ?? refuse('session-ended');
  });
}
