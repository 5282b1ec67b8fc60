import { isDead } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { decide } from '@helsesim/shared/representation/decide';
import type { AccessFacts, Basis, Item } from '@helsesim/shared/representation/representation-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { Reader } from '../platform/database.ts';
import { findSettings } from '../worlds/index.ts';
import {
  findPersonFacts,
  fosterFactsOf,
  fullmakterWithReceivers,
  holderFactsOf,
  type RelationTables,
} from './representation-repository.ts';

type Asked = { citizenId: string; service: ServiceCode; item?: Item | undefined };
export type MayRead = { id: string; basis: Basis };

/**
 * Everyone who may read this for the citizen now, by the best eID they hold: the citizen first, then the others in the
 * order of their ids. The dead, and whoever has no eID, read nothing. Loads the relations once, however many there are.
 */
export async function whoMayRead(
  db: Reader<RelationTables>,
  { citizenId, service, item }: Asked,
  now: Temporal.Instant,
): Promise<MayRead[]> {
  const subject = await findPersonFacts(db, citizenId);
  if (!subject) return [];
  const holders = await holderFactsOf(db, { childId: citizenId });
  const fosterParents = await fosterFactsOf(db, { childId: citizenId });
  const given = await fullmakterWithReceivers(db, { giverId: citizenId });
  const fosterParentAccess = fosterParents.length > 0 && (await findSettings(db)).fosterParentAccess;

  const others = new Map(
    [...holders.map(({ person }) => person), ...fosterParents, ...given.map(({ receiver }) => receiver)].map(
      (person) => [person.id, person],
    ),
  );
  others.delete(citizenId);
  const today = osloDay(now);
  const question = { now, today, subject, service, action: 'read', ...(item && { item }) } as const;
  const alone = { holders: [], fosterParents: [], fosterParentAccess: false, guardian: false, fullmakter: [] };
  const family = { holders, fosterParents, guardian: false };

  const found: MayRead[] = [];
  const ask = (actor: typeof subject, relation: Omit<AccessFacts, keyof typeof question | 'actor' | 'eid'>) => {
    if (actor.eid === null || isDead(actor, today)) return;
    const { allowed, basis } = decide({ ...question, ...relation, actor, eid: actor.eid });
    if (allowed && basis) found.push({ id: actor.id, basis });
  };
  ask(subject, alone);
  for (const actor of [...others.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const fullmakter = given.filter(({ receiver }) => receiver.id === actor.id).map(({ fullmakt }) => fullmakt);
    const foster = fosterParentAccess && fosterParents.some(({ id }) => id === actor.id);
    ask(actor, { ...family, fosterParentAccess: foster, fullmakter });
  }
  return found;
}
