import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { CHILD_ON_PARENTS_LIST, HEALTH_MAJORITY, YOUNGEST_WITH_EID } from '@helsesim/shared/people/ages';
import { nationalIdOf } from '@helsesim/shared/people/national-id';
import type { NewPerson, PersonDetails } from '@helsesim/shared/people/people-contract';
import type { Address, EidLevel } from '@helsesim/shared/people/people-model';
import { decideRegistration, type RegistryRefusal } from '@helsesim/shared/people/registry-rules';
import type { Reader } from '../platform/database.ts';
import type { WorldWriter } from '../worlds/index.ts';
import {
  countPeople,
  findGpList,
  findGpLists,
  insertPerson,
  numbersThatBeginWith,
  type PersonRow,
  personById,
} from './people-repository.ts';
import type { PeopleTables } from './people-tables.ts';
import { findPersonDetails } from './person-details.ts';
import { postalPlacesOf, SOLVIK } from './reference.ts';
import { loadFacts } from './registry-facts.ts';
import { searchNameOf } from './searched-name.ts';
import { setRelations } from './set-relations.ts';

/** Adds someone to the registry. What is not told becomes what is most usual. */
export async function addPerson(
  tx: WorldWriter<PeopleTables>,
  { parentalResponsibility = [], fosterParents = [], guardians = [], ...told }: NewPerson,
): Promise<Decision<PersonDetails, RegistryRefusal>> {
  const today = osloDay(tx.now);
  const { givenName, familyName, sex, born, died = null } = told;
  const id = tx.newId();
  const taken = await numbersThatBeginWith(tx, told.nationalId ?? birthDigits(told));
  const nationalId = told.nationalId ?? freeNumber(told, taken);
  if (nationalId === undefined) return refuse('invalid-national-id', 'IDN-02'); // no number of today's form tells that birth date
  if (nationalId === 'none-left') return refuse('national-id-taken', 'IDN-01');

  const parent = await firstOf(
    tx,
    parentalResponsibility.map(({ holderId }) => holderId),
  );
  const livesWith =
    (await firstOf(
      tx,
      fosterParents.map(({ parentId }) => parentId),
    )) ?? parent;
  const municipality = told.municipality ?? livesWith?.municipality ?? SOLVIK.number;
  const address = told.address === undefined ? await usualAddress(tx, municipality, livesWith) : told.address;
  const eid = told.eid === undefined ? usualEid(today, { born, died }) : told.eid;
  const facts = await loadFacts(
    tx,
    today,
    { id, sex, born, died },
    {
      gpListId: told.gpListId,
      eid,
      parentalResponsibility,
      fosterParents,
      guardians,
      home: { municipality, address },
    },
  );
  const decision = decideRegistration({
    ...facts,
    nationalId: { number: nationalId, taken: taken.has(nationalId) },
  });
  if (!decision.ok) return decision;

  const inserted = await insertPerson(tx, {
    id,
    nationalId,
    givenName,
    familyName,
    searchName: searchNameOf(told),
    sex,
    born,
    died,
    municipality,
    address,
    protection: told.protection ?? 'none',
    consent: told.consent ?? 'full',
    eid,
    inactive: told.inactive ?? false,
    youthAccessConsent: told.youthAccessConsent ?? false,
    language: told.language ?? 'nb',
    phone: told.phone ?? null,
    email: told.email ?? null,
    gpListId: told.gpListId === undefined ? await usualGpList(tx, today, told, municipality, parent) : told.gpListId,
    story: told.story ?? null,
  });
  if (!inserted) return refuse('national-id-taken', 'IDN-01');
  await setRelations(tx, id, { parentalResponsibility, fosterParents, guardians });

  const details = await findPersonDetails(tx, id, tx.now);
  if (!details) throw new Error('A person who was just added is gone');
  return allow(details);
}

/** The first six digits of every synthetic number of that birth date. */
const birthDigits = ({ born, sex }: Pick<NewPerson, 'born' | 'sex'>): string =>
  nationalIdOf(born, sex, 0)?.slice(0, 6) ?? 'none';

function freeNumber({ born, sex }: Pick<NewPerson, 'born' | 'sex'>, taken: ReadonlySet<string>) {
  for (let n = 0; ; n += 1) {
    const number = nationalIdOf(born, sex, n);
    if (number === undefined) return n === 0 ? undefined : 'none-left';
    if (!taken.has(number)) return number;
  }
}

const firstOf = async (db: Reader<PeopleTables>, [id]: readonly string[]) =>
  id === undefined ? undefined : personById(db, { id });

/** TEC-02, AGE16-01: high where the portal opens fully, MinID for youth. DEC-01: none for the dead. */
function usualEid(today: Temporal.PlainDate, { born, died }: Pick<PersonRow, 'born' | 'died'>): EidLevel | null {
  const age = ageOn(today, born);
  if (died || age < YOUNGEST_WITH_EID) return null;
  return age < HEALTH_MAJORITY ? 'substantial' : 'high';
}

/** With the first foster parent or parent, or alone: nobody else lives at an address that is made here. */
async function usualAddress(
  db: Reader<PeopleTables>,
  municipality: string,
  livesWith: PersonRow | undefined,
): Promise<Address | null> {
  if (livesWith?.address && livesWith.municipality === municipality) return livesWith.address;
  const [at] = postalPlacesOf(municipality);
  return at ? { line: `Nyveien ${(await countPeople(db)) + 1}`, ...at } : null;
}

/** BYT-04: the first parent's list, which a child may follow; else the one in the municipality with most room. */
async function usualGpList(
  db: Reader<PeopleTables>,
  today: Temporal.PlainDate,
  { born, died }: NewPerson,
  municipality: string,
  parent: PersonRow | undefined,
): Promise<string | null> {
  if (died) return null;
  if (parent?.gpListId && ageOn(today, born) < CHILD_ON_PARENTS_LIST) {
    const listId = parent.gpListId;
    if (await findGpList(db, { listId, personId: parent.id })) return listId;
  }
  const room = (list: { capacity: number; citizens: number }) => list.capacity - list.citizens;
  const lists = (await findGpLists(db)).filter(
    (list) => list.municipality === municipality && list.fastlegeLives && room(list) > 0,
  );
  return lists.sort((a, b) => room(b) - room(a))[0]?.id ?? null;
}
