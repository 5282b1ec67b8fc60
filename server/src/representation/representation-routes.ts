import { allow, refuse } from '@helsesim/shared/decision';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import * as contract from '@helsesim/shared/representation/representation-contract';
import type { Basis } from '@helsesim/shared/representation/representation-model';
import { serviceCodes } from '@helsesim/shared/representation/service-catalogue';
import type { FastifyInstance } from 'fastify';
import { viewerOf } from '../identity/index.ts';
import type { Reader } from '../platform/database.ts';
import { addRoute } from '../platform/routes.ts';
import type { World, Worlds } from '../worlds/index.ts';
import { type Ask, accessBetween } from './access.ts';
import type { CitizenTables } from './citizen-route.ts';
import { childrenOf, giversTo, nameAndBirth, type RelationTables } from './representation-repository.ts';

export function representationRoutes<Tables extends CitizenTables>(app: FastifyInstance, worlds: Worlds<Tables>) {
  addRoute(app, contract.findCitizens, async (_asked, { request }) => {
    const { world: worldId, personId: actorId, eid } = viewerOf(request);
    const citizens = await worlds.use(worldId, async ({ reader, clock }) => {
      const related = [
        ...(await childrenOf(reader, { holderId: actorId })),
        ...(await giversTo(reader, { receiverId: actorId })),
      ];
      const found: contract.Citizen[] = [];
      for (const id of new Set([actorId, ...related.map(({ id }) => id)])) {
        const ask = await accessBetween(reader, { actorId, eid }, id, clock.now());
        const basis = id === actorId ? 'self' : ask && openBasis(ask);
        if (basis) found.push(await citizenOf(reader, id, basis, clock.now()));
      }
      return found;
    });
    return allow(citizens ?? []);
  });

  addRoute(app, contract.findAccess, async ({ params: { citizenId } }, { request }) => {
    const { world: worldId, personId: actorId, eid } = viewerOf(request);
    const answer = await worlds.use(worldId, async ({ reader, clock }: World<Tables>) => {
      const ask = await accessBetween(reader, { actorId, eid }, citizenId, clock.now());
      const basis = citizenId === actorId ? 'self' : ask && openBasis(ask);
      if (!ask) return undefined;
      // With every door shut, what is told is the same as at any one of them.
      if (!basis) return refuse(ask({ service: 'appointments', action: 'read' }).reason ?? 'no-access');
      const services = serviceCodes.map((service) => {
        const reading = ask({ service, action: 'read' });
        return {
          service,
          read: reading.allowed,
          write: ask({ service, action: 'write' }).allowed,
          reason: reading.reason,
        };
      });
      return allow({ citizen: await citizenOf(reader, citizenId, basis, clock.now()), services });
    });
    return answer ?? refuse('no-access');
  });
}

/** The basis by which at least one service can be seen. */
function openBasis(ask: Ask): Basis | undefined {
  for (const service of serviceCodes) {
    const { allowed, basis } = ask({ service, action: 'read' });
    if (allowed && basis) return basis;
  }
  return undefined;
}

async function citizenOf(
  reader: Reader<RelationTables>,
  id: string,
  basis: Basis,
  now: Temporal.Instant,
): Promise<contract.Citizen> {
  const [person] = await nameAndBirth(reader, { id });
  if (!person) throw new Error('A citizen who was just found is gone');
  return { id, name: fullNameOf(person), age: ageOn(osloDay(now), person.born), basis };
}
