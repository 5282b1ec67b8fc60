import { osloDay } from '@helsesim/shared/oslo';
import type { EidLevel } from '@helsesim/shared/people/people-model';
import { decide } from '@helsesim/shared/representation/decide';
import type { AccessDecision, AccessFacts } from '@helsesim/shared/representation/representation-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { Reader } from '../platform/database.ts';
import { findPersonFacts, fullmakterBetween, holdersOf, type RelationTables } from './representation-repository.ts';

type Viewer = { actorId: string; eid: EidLevel };
type Question = { service: ServiceCode; action: 'read' | 'write' };
export type Ask = (question: Question) => AccessDecision;

/**
 * Loads what the rules must know of the two, once; any number of services can then be asked about. Undefined: one of
 * them is not in the world.
 */
export async function accessBetween(
  db: Reader<RelationTables>,
  { actorId, eid }: Viewer,
  citizenId: string,
  now: Temporal.Instant,
): Promise<Ask | undefined> {
  const subject = await findPersonFacts(db, citizenId);
  if (!subject) return undefined;
  const self = actorId === citizenId;
  const actor = self ? subject : await findPersonFacts(db, actorId);
  if (!actor) return undefined;

  const facts: Omit<AccessFacts, 'service' | 'action'> = {
    now,
    today: osloDay(now),
    actor,
    subject,
    eid,
    holders: self ? [] : await holdersOf(db, { citizenId }),
    fullmakter: self ? [] : await fullmakterBetween(db, { giverId: citizenId, receiverId: actorId }),
  };
  return (question) => decide({ ...facts, ...question });
}
