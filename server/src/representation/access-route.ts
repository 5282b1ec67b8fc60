import type { Contract, RequestOf } from '@helsesim/shared/contract';
import { refuse } from '@helsesim/shared/decision';
import type { AccessRefusal, ActingFor } from '@helsesim/shared/representation/representation-model';
import type { FastifyInstance } from 'fastify';
import { recordActivity } from '../activity/index.ts';
import { viewerOf } from '../identity/index.ts';
import { type Answer, addDoorRoute } from '../platform/routes.ts';
import type { Worlds, WorldWriter } from '../worlds/index.ts';
import { askAbout, factsAtDoor, type Relation } from './access.ts';
import { type CitizenTables, citizenIn } from './citizen-route.ts';
import { type Open, whatIsOpen } from './what-is-open.ts';

type AccessContract = Contract & { path: `/api/citizens/:citizenId/access${string}`; service?: never };
type Refusal = AccessRefusal | 'session-ended';

/** What a question about the doors is given: the facts, all that is open, and who is acting for whom. */
type AccessRequest<C extends AccessContract> = RequestOf<C> & {
  relation: Relation;
  open: Open;
  acting: Pick<ActingFor, 'actorId' | 'citizenId' | 'basis'>;
};

/**
 * The door for questions about the doors themselves: what is open, of every service. One may always ask of oneself, which
 * is not logged; of another when something is open there, which is.
 */
export function accessRoute<C extends AccessContract, Tables extends CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  useCase: (tx: WorldWriter<Tables>, asked: AccessRequest<C>) => Promise<Answer<C>>,
) {
  addDoorRoute<C, Refusal>(app, operation, async (asked, { request }) => {
    const citizenId = citizenIn(request);
    const { world: worldId, personId: actorId, eid } = viewerOf(request);
    const self = citizenId === actorId;
    const answer = await worlds.use(worldId, (world) =>
      world.transaction(citizenId, async (tx): Promise<Answer<C, Refusal>> => {
        const relation = await factsAtDoor(tx, { actorId, eid }, citizenId, tx.now);
        const open = relation && whatIsOpen(askAbout(relation));
        const basis = self ? 'self' : (open?.basis ?? null);
        const log = (outcome: string) =>
          recordActivity(tx, { actorId, citizenId, basis, service: 'access', operation: operation.name, outcome });

        if (!open || !basis) {
          const reason = open?.reason ?? 'no-access';
          await log(reason);
          return refuse(reason);
        }
        const answered = await useCase(tx, { ...asked, relation, open, acting: { actorId, citizenId, basis } });
        if (!self) await log(answered.ok ? 'done' : answered.code);
        return answered;
      }),
    );
    return answer ?? refuse('session-ended');
  });
}
