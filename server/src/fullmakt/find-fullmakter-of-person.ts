import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { type PeopleTables, personById } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { Answer } from '../platform/routes.ts';
import type { RepresentationTables } from '../representation/index.ts';
import { fullmakterOf } from './fullmakt-repository.ts';
import { viewOf } from './fullmakt-view.ts';

/** For testers. The latest first. */
export async function findFullmakterOfPerson(
  reader: Reader<PeopleTables & RepresentationTables>,
  personId: string,
  now: Temporal.Instant,
): Promise<Answer<typeof contract.findFullmakterOfPerson>> {
  if (!(await personById(reader, { id: personId }))) return refuse('no-such-person');
  const rows = await fullmakterOf(reader, { citizenId: personId });
  return allow(rows.map((row) => viewOf(row, { citizenId: personId, now })).reverse());
}
