import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { osloDay } from '@helsesim/shared/oslo';
import type { PersonChanges, PersonDetails } from '@helsesim/shared/people/people-contract';
import { decideRegistration, type RegistryRefusal } from '@helsesim/shared/people/registry-rules';
import type { WorldWriter } from '../worlds/index.ts';
import { personById, updatePerson } from './people-repository.ts';
import type { PeopleTables } from './people-tables.ts';
import { findPersonDetails } from './person-details.ts';
import { type Home, loadFacts } from './registry-facts.ts';
import { searchNameOf } from './searched-name.ts';
import { endRelationsOf, setRelations } from './set-relations.ts';

/** Changes what is named of a person. A death ends what the person was to others, and changes nothing else. */
export async function changePerson(
  tx: WorldWriter<PeopleTables>,
  id: string,
  wanted: PersonChanges,
): Promise<Decision<PersonDetails, 'no-such-person' | RegistryRefusal>> {
  const person = await personById(tx, { id });
  if (!person) return refuse('no-such-person');

  const { parentalResponsibility, fosterParents, guardians, ...changes } = wanted;
  const { sex, born, died } = { ...person, ...(changes.died !== undefined && { died: changes.died }) };
  const facts = await loadFacts(
    tx,
    osloDay(tx.now),
    { id, sex, born, died },
    { ...wanted, home: homeAfter(person, wanted) },
  );
  const decision = decideRegistration(facts);
  if (!decision.ok) return decision;

  if (Object.keys(changes).length > 0) {
    const { givenName = person.givenName, familyName = person.familyName } = changes;
    await updatePerson(tx, id, { ...changes, searchName: searchNameOf({ givenName, familyName }) });
  }
  await setRelations(tx, id, { parentalResponsibility, fosterParents, guardians });
  if (died && !person.died) await endRelationsOf(tx, id);

  const details = await findPersonDetails(tx, id, tx.now);
  if (!details) throw new Error('A person who was just changed is gone');
  return allow(details);
}

/** Where the person will live, when any part of it is named. */
function homeAfter(person: Home, { municipality, address }: PersonChanges): Home | undefined {
  if (municipality === undefined && address === undefined) return undefined;
  return {
    municipality: municipality ?? person.municipality,
    address: address === undefined ? person.address : address,
  };
}
