import type { PersonChanges } from '@helsesim/shared/people/people-contract';
import { responsibilityAfterDeath } from '@helsesim/shared/people/registry-rules';
import type { WorldWriter } from '../worlds/index.ts';
import type { PeopleTables } from './people-tables.ts';
import {
  childrenOf,
  endCareBy,
  holdersOf,
  replaceFosterParents,
  replaceGuardians,
  replaceResponsibility,
} from './relations-repository.ts';

type Tx = WorldWriter<PeopleTables>;
/** Who a person belongs to. What is left out stays as it is. */
export type Relations = Pick<PersonChanges, 'parentalResponsibility' | 'fosterParents' | 'guardians'>;

export async function setRelations(
  tx: Tx,
  id: string,
  { parentalResponsibility, fosterParents, guardians }: Relations,
): Promise<void> {
  const others = [
    ...(parentalResponsibility ?? []).map(({ holderId }) => holderId),
    ...(fosterParents ?? []).map(({ parentId }) => parentId),
    ...(guardians ?? []).map(({ guardianId }) => guardianId),
  ];
  for (const to of new Set(others)) tx.announce({ to, about: 'relations' });
  if (parentalResponsibility) {
    const held = parentalResponsibility.map((one) => ({ id: tx.newId(), childId: id, ...one }));
    await replaceResponsibility(tx, id, held);
  }
  if (fosterParents) {
    const fostered = fosterParents.map((one) => ({ id: tx.newId(), childId: id, ...one }));
    await replaceFosterParents(tx, id, fostered);
  }
  if (guardians) {
    const guarded = guardians.map((one) => ({ id: tx.newId(), personId: id, ...one }));
    await replaceGuardians(tx, id, guarded);
  }
}

/** What someone who has died was to others ends: parental responsibility, foster care, vergemål. */
export async function endRelationsOf(tx: Tx, diedId: string): Promise<void> {
  for (const { childId } of await childrenOf(tx, { holderId: diedId })) {
    const holders = (await holdersOf(tx, { childId })).map(({ person: { sex }, ...held }) => ({ ...held, sex }));
    const left = responsibilityAfterDeath(holders, diedId);
    await replaceResponsibility(
      tx,
      childId,
      left.map(({ id, holderId, kind }) => ({ id, childId, holderId, kind })),
    );
  }
  await endCareBy(tx, diedId);
}
