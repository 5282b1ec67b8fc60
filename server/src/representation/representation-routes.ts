import { allow, refuse } from '@helsesim/shared/decision';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import * as contract from '@helsesim/shared/representation/representation-contract';
import type { AccessDecision, AccessRefusal, Basis } from '@helsesim/shared/representation/representation-model';
import { serviceCodes } from '@helsesim/shared/representation/service-catalogue';
import type { FastifyInstance } from 'fastify';
import { recordActivity } from '../activity/index.ts';
import { viewerOf } from '../identity/index.ts';
import type { Reader } from '../platform/database.ts';
import { type Answer, addDoorRoute } from '../platform/routes.ts';
import type { Worlds } from '../worlds/index.ts';
import { type Ask, accessBetween } from './access.ts';
import type { CitizenTables } from './citizen-route.ts';
import { childrenOf, giversTo, nameAndBirth, type RelationTables } from './representation-repository.ts';

type Refusal = AccessRefusal | 'session-ended';

/**
 * The two questions about the doors themselves. They belong to no one service, so they do not pass through
 * `citizenRoute`. Whom one may act for is about oneself, and is not logged; asking what is open for another is.
 */
export function representationRoutes<Tables extends CitizenTables>(app: FastifyInstance, worlds: Worlds<Tables>) {
  addDoorRoute<typeof contract.findCitizens, Refusal>(app, contract.findCitizens, async (_asked, { request }) => {
    const { world: worldId, personId: actorId, eid } = viewerOf(request);
    const citizens = await worlds.use(worldId, async ({ reader, clock }) => {
      const now = clock.now();
      const children = await childrenOf(reader, { holderId: actorId });
      const givers = await giversTo(reader, { receiverId: actorId });
      const found: contract.Citizen[] = [];
      for (const id of new Set([actorId, ...children.map((child) => child.id), ...givers.map((giver) => giver.id)])) {
        const ask = await accessBetween(reader, { actorId, eid }, id, now);
        const basis = ask && (id === actorId ? 'self' : whatIsOpen(ask).basis);
        if (basis) found.push(await citizenOf(reader, id, basis, now));
      }
      return found;
    });
    return citizens ? allow(citizens) : refuse('session-ended');
  });

  addDoorRoute<typeof contract.findAccess, Refusal>(app, contract.findAccess, async (asked, { request }) => {
    const { citizenId } = asked.params;
    const { world: worldId, personId: actorId, eid } = viewerOf(request);
    const self = citizenId === actorId;
    const answer = await worlds.use(worldId, (world) =>
      world.transaction(citizenId, async (tx): Promise<Answer<typeof contract.findAccess, Refusal>> => {
        const ask = await accessBetween(tx, { actorId, eid }, citizenId, tx.now);
        const open = ask && whatIsOpen(ask);
        const basis = self ? 'self' : (open?.basis ?? null);
        const log = (outcome: string) =>
          recordActivity(tx, { actorId, citizenId, basis, service: 'access', operation: 'find-access', outcome });

        if (!open || !basis) {
          const reason = open?.reason ?? 'no-access';
          await log(reason);
          return refuse(reason);
        }
        if (!self) await log('done');
        return allow({ citizen: await citizenOf(tx, citizenId, basis, tx.now), services: open.services });
      }),
    );
    return answer ?? refuse('session-ended');
  });
}

/** Every service; the basis by which at least one can be seen; and if none can, why not. */
function whatIsOpen(ask: Ask) {
  let first: AccessDecision | undefined;
  let basis: Basis | null = null;
  const services = serviceCodes.map((service) => {
    const reading = ask({ service, action: 'read' });
    first ??= reading;
    if (reading.allowed) basis ??= reading.basis;
    return { service, read: reading.allowed, write: ask({ service, action: 'write' }).allowed, reason: reading.reason };
  });
  return { services, basis: basis as Basis | null, reason: first?.reason ?? null };
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
