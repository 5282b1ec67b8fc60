import type { Contract, RequestOf } from '@helsesim/shared/contract';
import { refuse } from '@helsesim/shared/decision';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { FastifyInstance } from 'fastify';
import { type ActivityTables, recordActivity } from '../activity/index.ts';
import { viewerOf } from '../identity/index.ts';
import { type PeopleTables, staffRolesOf } from '../people/index.ts';
import { type Answer, addDoorRoute } from '../platform/routes.ts';
import type { Worlds, WorldsTables, WorldWriter } from '../worlds/index.ts';

type StaffContract = Contract & { path: `/api/desk/${string}`; service: ServiceCode };
type Staff = { roleId: string; personId: string; kind: StaffRoleKind; organizationId: string };
export type StaffRequest<C extends Contract> = RequestOf<C> & {
  staff: Staff;
  /** Logs that the citizen has been looked at. Called for everyone who is in the answer. */
  look(citizenId: string): Promise<void>;
};
type StaffTables = PeopleTables & ActivityTables & WorldsTables;

/** The door to the desks: only the roles that are named, as they are today, and every look at a citizen is logged. */
export function staffRoute<C extends StaffContract, Tables extends StaffTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  operation: C,
  kinds: readonly StaffRoleKind[],
  useCase: (tx: WorldWriter<Tables>, asked: StaffRequest<C>) => Promise<Answer<C>>,
) {
  const { name, service } = operation;
  addDoorRoute<C, 'staff-only'>(app, operation, async (asked, { request }) => {
    const { world: worldId, personId, roleId } = viewerOf(request);
    const answer = await worlds.use(worldId, (world) =>
      world.transaction(personId, async (tx): Promise<Answer<C, 'staff-only'>> => {
        const role = (await staffRolesOf(tx, { personId })).find(({ id }) => id === roleId);
        if (!role || !kinds.includes(role.kind)) return refuse('staff-only');
        const look = (citizenId: string) =>
          recordActivity(tx, {
            actorId: personId,
            citizenId,
            basis: 'staff',
            service,
            operation: name,
            outcome: 'done',
          });
        const staff = { roleId: role.id, personId, kind: role.kind, organizationId: role.organizationId };
        return useCase(tx, { ...asked, staff, look });
      }),
    );
    return answer ?? refuse('staff-only');
  });
}
