import { type Contract, type RefusalOf, type RequestOf, servicesOf } from '@helsesim/shared/contract';
import { type Decision, refuse } from '@helsesim/shared/decision';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ActivityTables, recordActivity } from '../activity/index.ts';
import { type Viewer, viewerOf } from '../identity/index.ts';
import type { PeopleTables } from '../people/index.ts';
import { type Answer, addDoorRoute } from '../platform/routes.ts';
import type { Worlds, WorldsTables, WorldWriter } from '../worlds/index.ts';
import { type Staff, staffNow } from './staff-now.ts';

export type StaffContract = Contract & { path: `/api/desk/${string}`; service: ServiceCode | readonly ServiceCode[] };
export type StaffRequest<C extends Contract> = RequestOf<C> & {
  staff: Staff;
  viewer: Viewer;
  /**
   * The citizen has been looked at, which is logged. Called for everyone who is in the answer, with the service it was
   * about where the operation has several.
   */
  look(citizenId: string, service?: ServiceCode): void;
};
export type StaffRefusal = 'staff-only' | 'session-ended';
export type StaffTables = PeopleTables & ActivityTables & WorldsTables;

/** The door to the desks: only the roles that are named, as they are today, and every look at a citizen is logged. */
export function staffRoute<C extends StaffContract, Tables extends StaffTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  kinds: readonly StaffRoleKind[],
  useCase: (tx: WorldWriter<Tables>, asked: StaffRequest<C>) => Promise<Answer<C>>,
) {
  addDoorRoute<C, StaffRefusal>(app, operation, (asked, { request }) =>
    throughTheDeskDoor(worlds, operation, kinds, request, (tx, at) => useCase(tx, { ...asked, ...at })),
  );
}

/** As `citizenRouteThen`. */
export function staffRouteThen<C extends StaffContract, Tables extends StaffTables, T>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  kinds: readonly StaffRoleKind[],
  useCase: (tx: WorldWriter<NoInfer<Tables>>, asked: StaffRequest<C>) => Promise<Decision<T, RefusalOf<C>>>,
  then: (decided: T, viewer: Viewer) => Answer<C>,
) {
  addDoorRoute<C, StaffRefusal>(app, operation, async (asked, { request }) => {
    const decided = await throughTheDeskDoor(worlds, operation, kinds, request, (tx, at) =>
      useCase(tx, { ...asked, ...at }),
    );
    return decided.ok ? then(decided.value, viewerOf(request)) : decided;
  });
}

type AtDesk = Pick<StaffRequest<Contract>, 'staff' | 'look' | 'viewer'>;
/** For what comes or goes in pieces, and so passes more than once. Quietly: what it allows is logged by a later pass. */
export async function throughTheDeskDoor<T, Code extends string, Details, Tables extends StaffTables>(
  worlds: Worlds<Tables>,
  operation: StaffContract,
  kinds: readonly StaffRoleKind[],
  request: FastifyRequest,
  useCase: (tx: WorldWriter<Tables>, at: AtDesk) => Promise<Decision<T, Code, Details>>,
  { quietly = false } = {},
): Promise<Decision<T, Code | StaffRefusal, Details>> {
  const { name } = operation;
  const [first] = servicesOf(operation) as [ServiceCode];
  const viewer = viewerOf(request);
  const { world: worldId, personId } = viewer;
  const answer = await worlds.use(worldId, (world) =>
    world.transaction(personId, async (tx): Promise<Decision<T, Code | StaffRefusal, Details>> => {
      const log = (citizenId: string, service: ServiceCode, outcome: string) =>
        recordActivity(tx, { actorId: personId, citizenId, basis: 'staff', service, operation: name, outcome });

      const staff = await staffNow(tx, viewer, tx.now, kinds);
      if (!staff) {
        await log(personId, first, 'staff-only');
        return refuse('staff-only');
      }
      const lookedAt = new Map<string, Set<ServiceCode>>();
      const look = (citizenId: string, service = first) => {
        lookedAt.set(citizenId, (lookedAt.get(citizenId) ?? new Set()).add(service));
      };
      const answered = await useCase(tx, { staff, look, viewer });
      if (quietly && answered.ok) return answered;
      // In the same order at every desk, so that two desks do not wait for each other.
      for (const [citizenId, services] of [...lookedAt].sort(([a], [b]) => (a < b ? -1 : 1)))
        for (const service of services) await log(citizenId, service, answered.ok ? 'done' : answered.code);
      return answered;
    }),
  );
  return answer ?? refuse('session-ended');
}
