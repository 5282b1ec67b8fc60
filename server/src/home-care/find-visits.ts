import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/home-care/home-care-contract';
import { MOST_DAYS } from '@helsesim/shared/home-care/home-care-model';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { CareTables } from './plan-repository.ts';
import { findVisit, visitOfCitizen, visitsOfCitizen } from './visits.ts';

export async function findVisits(
  tx: WorldWriter<CareTables>,
  { acting: { citizenId }, query: { from, to } }: CitizenRequest<typeof contract.findVisits>,
) {
  const days = from.until(to, { largestUnit: 'days' }).days + 1;
  if (days > MOST_DAYS) return refuse('too-many-days');
  const visits = await visitsOfCitizen(tx, { citizenId, from, to });
  return allow(visits.map((row) => visitOfCitizen(row, tx.now)));
}

export async function getVisit(
  tx: WorldWriter<CareTables>,
  { acting: { citizenId }, params }: CitizenRequest<typeof contract.getVisit>,
) {
  const row = await findVisit(tx, params.visitId, { citizenId });
  return row ? allow(visitOfCitizen(row, tx.now)) : refuse('no-such-visit');
}
