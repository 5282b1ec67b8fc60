import type { NewPerson } from '@helsesim/shared/people/people-contract';
import type { Address } from '@helsesim/shared/people/people-model';
import type { Claim, RegistryFacts } from '@helsesim/shared/people/registry-rules';
import type { Reader } from '../platform/database.ts';
import { findGpList, municipalityExists, peopleAmong, personById } from './people-repository.ts';
import type { PeopleTables } from './people-tables.ts';
import { postalPlacesOf } from './reference.ts';
import { holdersOf } from './relations-repository.ts';
import type { Relations } from './set-relations.ts';

type Db = Reader<PeopleTables>;
export type Home = { municipality: string; address: Address | null };
type Wanted = Pick<Partial<NewPerson>, 'gpListId' | 'eid'> & Relations & { home: Home | undefined };

/** What the rules must know of that which is to be set, and of nothing else. */
export async function loadFacts(
  db: Db,
  today: Temporal.PlainDate,
  person: RegistryFacts['person'],
  { home, gpListId, eid, parentalResponsibility, fosterParents, guardians }: Wanted,
): Promise<RegistryFacts> {
  const parents = parentalResponsibility ?? (await holdersOf(db, { childId: person.id }));
  return {
    today,
    person,
    eid,
    municipalityExists: home && (await municipalityExists(db, home.municipality)),
    addressInMunicipality: home && isAddressIn(home),
    gpList: gpListId ? await loadGpList(db, gpListId, person.id, parents) : undefined,
    responsibility: parentalResponsibility && (await loadClaims(db, parentalResponsibility)),
    fosterParents:
      fosterParents &&
      (await inOrder(
        db,
        fosterParents.map(({ parentId }) => parentId),
      )),
    guardians:
      guardians &&
      (await inOrder(
        db,
        guardians.map(({ guardianId }) => guardianId),
      )),
  };
}

/** No address is anywhere, and of a municipality whose postal codes nobody knows nothing can be said. */
function isAddressIn({ municipality, address }: Home): boolean {
  const places = postalPlacesOf(municipality);
  return address === null || places.length === 0 || places.some(({ postalCode }) => postalCode === address.postalCode);
}

async function loadGpList(db: Db, listId: string, personId: string, parents: readonly { holderId: string }[]) {
  const list = await findGpList(db, { listId, personId });
  if (!list) return 'missing';
  let hasParent = false;
  for (const { holderId } of parents) hasParent ||= (await personById(db, { id: holderId }))?.gpListId === listId;
  return { ...list, hasParent };
}

async function loadClaims(db: Db, wanted: NonNullable<Wanted['parentalResponsibility']>): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const { kind, holderId } of wanted) {
    const found = await personById(db, { id: holderId });
    const holder = found && { ...found, ancestorIds: await ancestorsOf(db, holderId) };
    claims.push({ kind, holder });
  }
  return claims;
}

/** Each of them, undefined where there is nobody. */
async function inOrder(db: Db, ids: readonly string[]) {
  const found = new Map((await peopleAmong(db, ids)).map((person) => [person.id, person]));
  return ids.map((id) => found.get(id));
}

/** Everyone who holds, or has held, parental responsibility for someone, and for them in turn. */
async function ancestorsOf(db: Db, id: string): Promise<string[]> {
  const found = new Set<string>();
  const ask = [id];
  for (let childId = ask.pop(); childId !== undefined; childId = ask.pop()) {
    for (const { holderId } of await holdersOf(db, { childId })) {
      if (found.has(holderId)) continue;
      found.add(holderId);
      ask.push(holderId);
    }
  }
  return [...found];
}
