import type { Contract, RequestOf } from '@helsesim/shared/contract';
import { refuse } from '@helsesim/shared/decision';
import { eidNow } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { mayWorkAtDesk } from '@helsesim/shared/representation/staff-rules';
import type { FastifyInstance } from 'fastify';
import { type ActivityTables, recordActivity } from '../activity/index.ts';
import { viewerOf } from '../identity/index.ts';
import { type PeopleTables, staffRolesOf } from '../people/index.ts';
import { type Answer, addDoorRoute } from '../platform/routes.ts';
import type { Worlds, WorldsTables, WorldWriter } from '../worlds/index.ts';
import { findPersonFacts } from './representation-repository.ts';

type StaffContract = Contract & { path: `/api/desk/${string}`; service: ServiceCode };
type Staff = { roleId: string; personId: string; kind: StaffRoleKind; organizationId: string };
export type StaffRequest<C extends Contract> = RequestOf<C> & {
  staff: Staff;
  /** The citizen has been looked at, which is logged. Called for everyone who is in the answer. */
  look(citizenId: string): void;
};
type StaffRefusal = 'staff-only' | 'session-ended';
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
  addDoorRoute<C, StaffRefusal>(app, operation, async (asked, { request }) => {
    const { world: worldId, personId, roleId, eid: cameWith } = viewerOf(request);
    const answer = await worlds.use(worldId, (world) =>
      world.transaction(personId, async (tx): Promise<Answer<C, StaffRefusal>> => {
        const log = (citizenId: string, outcome: string) =>
          recordActivity(tx, { actorId: personId, citizenId, basis: 'staff', service, operation: name, outcome });

        const person = await findPersonFacts(tx, personId);
        const eid = person && eidNow(cameWith, person.eid);
        const role = (await staffRolesOf(tx, { personId })).find(({ id }) => id === roleId);
        if (!role || !mayWorkAtDesk({ today: osloDay(tx.now), person, eid, role, kinds })) {
          await log(personId, 'staff-only');
          return refuse('staff-only');
        }
        const staff = { roleId: role.id, personId, kind: role.kind, organizationId: role.organizationId };
        const lookedAt = new Set<string>();
        const answered = await useCase(tx, { ...asked, staff, look: (citizenId) => lookedAt.add(citizenId) });
        // In the same order at every desk, so that two desks do not wait for each other.
        for (const citizenId of [...lookedAt].sort()) await log(citizenId, answered.ok ? 'done' : answered.code);
        return answered;
      }),
    );
    return answer ?? refuse('session-ended');
  });
}
