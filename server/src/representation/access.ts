import { eidNow, isDead } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import type { EidLevel } from '@helsesim/shared/people/people-model';
import { decide } from '@helsesim/shared/representation/decide';
import type { AccessDecision, AccessFacts, Item } from '@helsesim/shared/representation/representation-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { Reader } from '../platform/database.ts';
import { findSettings } from '../worlds/index.ts';
import {
  findPersonFacts,
  fosterFactsOf,
  fullmakterBetween,
  guardianshipBetween,
  holderFactsOf,
  type RelationTables,
} from './representation-repository.ts';

export type Viewer = { actorId: string; eid: EidLevel };
type Question = { service: ServiceCode; action: 'read' | 'write'; item?: Item };
/** Asks about one service after the other, or one thing in it, for the same two people at the same moment. */
export type Ask = (question: Question) => AccessDecision;
export type Relation = Omit<AccessFacts, keyof Question>;

/**
 * Loads what the rules must know of the two, once. Undefined: one of them is not in the world, or the actor is dead or has
 * no eID any more. All is looked up whether or not the citizen exists, so that the time it takes does not tell
 * (docs/decisions/007).
 */
export async function factsAtDoor(
  db: Reader<RelationTables>,
  { actorId, eid: cameWith }: Viewer,
  citizenId: string,
  now: Temporal.Instant,
): Promise<Relation | undefined> {
  const relation = await relationBetween(db, { actorId, eid: cameWith }, citizenId, now);
  const eid = relation && eidNow(cameWith, relation.actorEid);
  if (!eid || isDead(relation.facts.actor, osloDay(now))) return undefined;
  return { ...relation.facts, eid };
}

/** Any number of services can be asked about, of what was loaded once. */
export const askAbout =
  (relation: Relation): Ask =>
  (question) =>
    decide({ ...relation, ...question });

/** Both at once: undefined as above. */
export async function accessBetween(
  db: Reader<RelationTables>,
  viewer: Viewer,
  citizenId: string,
  now: Temporal.Instant,
): Promise<Ask | undefined> {
  const relation = await factsAtDoor(db, viewer, citizenId, now);
  return relation && askAbout(relation);
}

/** The facts about the two, as the rules take them, with the eID that was named. */
export async function relationBetween(
  db: Reader<RelationTables>,
  { actorId, eid }: Viewer,
  citizenId: string,
  now: Temporal.Instant,
  fullmakterOf = fullmakterBetween,
): Promise<{ facts: Relation; actorEid: EidLevel | null } | undefined> {
  const self = actorId === citizenId;
  const subject = await findPersonFacts(db, citizenId);
  const actor = self ? subject : await findPersonFacts(db, actorId);
  const holders = self ? [] : await holderFactsOf(db, { childId: citizenId });
  const fosterParents = self ? [] : await fosterFactsOf(db, { childId: citizenId });
  const guardian = !self && (await guardianshipBetween(db, { guardianId: actorId, personId: citizenId })).length > 0;
  const fullmakter = self ? [] : await fullmakterOf(db, { giverId: citizenId, receiverId: actorId });
  const fosterParentAccess =
    fosterParents.some(({ id }) => id === actorId) && (await findSettings(db)).fosterParentAccess;
  if (!subject || !actor) return undefined;

  const today = osloDay(now);
  const facts = { now, today, actor, subject, eid, holders, fosterParents, fosterParentAccess, guardian, fullmakter };
  return { facts, actorEid: actor.eid };
}
