import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { Reader } from '../platform/database.ts';
import { countMatching, idsOfMatching, peopleAmong, staffRolesAmong } from './people-repository.ts';
import type { PeopleTables } from './people-tables.ts';
import { ageAt } from './person-details.ts';
import { folded } from './searched-name.ts';

type Wanted = { search?: string; limit: number; offset: number };

/** A name has hardly more, and every word is looked for in everyone. */
const MOST_WORDS = 5;

/**
 * People whose name or identity number has every word of the search in it, in any order; everyone when it is empty. Of
 * many words the first five count. An identity number may be given in parts. Those with a story come first, then all in
 * the order of their ids.
 */
export async function findPeople(
  db: Reader<PeopleTables>,
  { search = '', limit, offset }: Wanted,
  now: Temporal.Instant,
) {
  // Between words there may be anything that a copy brings along, also what no name and no database can have in it.
  const words = search.split(/[\s,\p{C}]+/u).filter((word) => word !== '');
  const looked = words.slice(0, MOST_WORDS).map(folded);

  const total = await countMatching(db, looked);
  const page = await idsOfMatching(db, looked, { limit, offset });
  const rows = new Map((await peopleAmong(db, page)).map((row) => [row.id, row]));
  const roles = Map.groupBy(await staffRolesAmong(db, page), ({ personId }) => personId);
  return {
    total,
    people: page.flatMap((id) => {
      const row = rows.get(id);
      if (!row) return [];
      return { ...row, name: fullNameOf(row), age: ageAt(row, now), staffRoles: roles.get(id) ?? [] };
    }),
  };
}
