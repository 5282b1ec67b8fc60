import { eidNow, isDead } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import type { EidLevel } from '@helsesim/shared/people/people-model';
import { decide } from '@helsesim/shared/representation/decide';
import type { AccessDecision } from '@helsesim/shared/representation/representation-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { Reader } from '../platform/database.ts';
import { findPersonFacts, fullmakterBetween, holdersOf, type RelationTables } from './representation-repository.ts';

type Viewer = { actorId: string; eid: EidLevel };
type Question = { service: ServiceCode; action: 'read' | 'write' };
export type Ask = (question: Question) => AccessDecision;

/**
 * Loads what the rules must know of the two, once; any number of services can then be asked about. Undefined: one of
 * them is not in the world, or the actor is dead or has no eID any more. All is looked up whether or not the citizen exists, so that
 * the time it takes does not tell (docs/decisions/007).
 */
export async function accessBetween(
  db: Reader<RelationTables>,
  { actorId, eid: cameWith }: Viewer,
  citizenId: string,
  now: Temporal.Instant,
): Promise<Ask | undefined> {
  const self = actorId === citizenId;
  const subject = await findPersonFacts(db, citizenId);
  const actor = self ? subject : await findPersonFacts(db, actorId);
  const holders = self ? [] : await holdersOf(db, { citizenId });
  const fullmakter = self ? [] : await fullmakterBetween(db, { giverId: citizenId, receiverId: actorId });
  const eid = actor && eidNow(cameWith, actor.eid);
  if (!subject || !actor || !eid || isDead(actor, osloDay(now))) return undefined;

  const facts = { now, today: osloDay(now), actor, subject, eid, holders, fullmakter };
  return (question) => decide({ ...facts, ...question });
}
