import type { RequestOf } from '@helsesim/shared/contract';
import type { giveFullmakt } from '@helsesim/shared/fullmakt/fullmakt-contract';
import { mayBeKnown } from '@helsesim/shared/fullmakt/fullmakt-rules';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { MAJORITY } from '@helsesim/shared/people/ages';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { stateOf } from '@helsesim/shared/representation/fullmakt-period';
import { holdersOf, type PeopleTables, type PersonRow, personById, personByNumber } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { RepresentationTables } from '../representation/index.ts';
import { fullmakterOf } from './fullmakt-repository.ts';

type Db = Reader<RepresentationTables & PeopleTables>;

/**
 * Whom the citizen may name without a number, by name: parents until eighteen, those who have received before, and those
 * the citizen helps. Whoever could not receive is left out, and nothing tells why (HID-04).
 */
export async function knownReceivers(db: Db, citizenId: string, now: Temporal.Instant): Promise<PersonRow[]> {
  const today = osloDay(now);
  const citizen = await personById(db, { id: citizenId });
  const parents = citizen && ageOn(today, citizen.born) < MAJORITY ? await holdersOf(db, { childId: citizenId }) : [];
  const fullmakter = await fullmakterOf(db, { citizenId });
  const receivers = fullmakter.filter(({ giverId }) => giverId === citizenId).map(({ receiverId }) => receiverId);
  const helped = fullmakter
    .filter((one) => one.receiverId === citizenId && stateOf(one, { now, today }) === 'active')
    .map(({ giverId }) => giverId);
  const known: PersonRow[] = [];
  for (const id of new Set([...parents.map(({ holderId }) => holderId), ...receivers, ...helped])) {
    const person = await personById(db, { id });
    if (person && mayBeKnown(person, today)) known.push(person);
  }
  return known.sort((a, b) => fullNameOf(a).localeCompare(fullNameOf(b), 'nb') || (a.id < b.id ? -1 : 1));
}

/** The one who was named. Undefined: not among those one knows, or the number and the name are not of one person. */
export async function findReceiver(
  db: Db,
  citizenId: string,
  named: RequestOf<typeof giveFullmakt>['body']['receiver'],
  now: Temporal.Instant,
): Promise<PersonRow | undefined> {
  if ('personId' in named) {
    const known = await knownReceivers(db, citizenId, now);
    return known.find(({ id }) => id === named.personId);
  }
  const person = await personByNumber(db, named.nationalId);
  return person && sameName(person.familyName, named.familyName) ? person : undefined;
}

const sameName = (a: string, b: string) => inSmallLetters(a) === inSmallLetters(b);
const inSmallLetters = (name: string) => name.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/g, ' ');
