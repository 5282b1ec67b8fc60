import { type Contract, type RefusalOf, type RequestOf, servicesOf } from '@helsesim/shared/contract';
import { type Decision, refuse } from '@helsesim/shared/decision';
import { CitizenParams } from '@helsesim/shared/representation/representation-contract';
import type { AccessRefusal, ActingFor, Basis } from '@helsesim/shared/representation/representation-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ActivityTables, recordActivity } from '../activity/index.ts';
import { type Viewer, viewerOf } from '../identity/index.ts';
import { type Answer, addDoorRoute } from '../platform/routes.ts';
import type { Worlds, WorldsTables, WorldWriter } from '../worlds/index.ts';
import { accessBetween } from './access.ts';
import type { RelationTables } from './representation-repository.ts';

export type CitizenContract = Contract & {
  path: `/api/citizens/:citizenId/${string}`;
  service: ServiceCode | readonly ServiceCode[];
  action: 'read' | 'write';
};
export type CitizenTables = RelationTables & ActivityTables & WorldsTables;

/** What the door itself says no with. The world of the session may be gone. */
export type DoorRefusal = AccessRefusal | 'session-ended';

/** What a use case behind the door is given: the request, and who is acting for whom. */
export type CitizenRequest<C extends Contract> = RequestOf<C> & { acting: ActingFor; viewer: Viewer };
export type CitizenUseCase<C extends Contract, Tables, T> = (
  tx: WorldWriter<Tables>,
  asked: CitizenRequest<C>,
) => Promise<T>;

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
  useCase: CitizenUseCase<C, Tables, Answer<C>>,
) {
  addDoorRoute<C, DoorRefusal>(app, operation, (asked, { request }) =>
    throughTheDoor(worlds, operation, request, (tx, acting) =>
      useCase(tx, { ...asked, acting, viewer: viewerOf(request) }),
    ),
  );
}

/**
 * The same door for what is also done outside the rows. A transaction may be done again, so that is done after it, by what
 * was decided in it.
 */
export function citizenRouteThen<C extends CitizenContract, Tables extends CitizenTables, T>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  useCase: CitizenUseCase<C, NoInfer<Tables>, Decision<T, RefusalOf<C>>>,
  then: (decided: T, viewer: Viewer) => Answer<C> | Promise<Answer<C>>,
) {
  addDoorRoute<C, DoorRefusal>(app, operation, async (asked, { request }) => {
    const viewer = viewerOf(request);
    const decided = await throughTheDoor(worlds, operation, request, (tx, acting) =>
      useCase(tx, { ...asked, acting, viewer }),
    );
    return decided.ok ? then(decided.value, viewer) : decided;
  });
}

/** For what comes or goes in pieces, and so passes more than once. Quietly: what it allows is logged by a later pass. */
export async function throughTheDoor<T, Code extends string, Details, Tables extends CitizenTables>(
  worlds: Worlds<Tables>,
  operation: CitizenContract,
  request: FastifyRequest,
  useCase: (tx: WorldWriter<Tables>, acting: ActingFor) => Promise<Decision<T, Code, Details>>,
  { quietly = false } = {},
): Promise<Decision<T, Code | DoorRefusal, Details>> {
  const { name, action } = operation;
  const services = servicesOf(operation);
  const citizenId = citizenIn(request);
  const { world: worldId, personId: actorId, eid } = viewerOf(request);

  const answer = await worlds.use(worldId, (world) =>
    world.transaction(citizenId, async (tx): Promise<Decision<T, Code | DoorRefusal, Details>> => {
      const ask = await accessBetween(tx, { actorId, eid }, citizenId, tx.now);
      const open = new Map<ServiceCode, Basis>();
      let reason: AccessRefusal | undefined;
      for (const service of services) {
        const decision = ask?.({ service, action });
        if (decision?.allowed && decision.basis) open.set(service, decision.basis);
        reason ??= decision?.reason ?? 'no-access';
      }
      const [first] = open;
      let [service, basis] = first ?? [services[0] as ServiceCode, null];
      const log = (outcome: string) =>
        recordActivity(tx, { actorId, citizenId, basis, service, operation: name, outcome });
      if (!ask || !basis) {
        await log(reason ?? 'no-access');
        return refuse(reason ?? 'no-access');
      }
      const about = (named: ServiceCode) => {
        service = named;
        basis = open.get(named) ?? basis;
      };
      const answered = await useCase(tx, { actorId, citizenId, basis, open, ask, about });
      if (!(quietly && answered.ok)) await log(answered.ok ? 'done' : answered.code);
      return answered;
    }),
  );
  return answer ?? refuse('session-ended');
}
