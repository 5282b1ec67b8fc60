import { allow, refuse, refuseWith } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/home-care/home-care-contract';
import { mayCancelVisit } from '@helsesim/shared/home-care/home-care-rules';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { CareTables } from './plan-repository.ts';
import { changeIfAsSeen } from './visit-repository.ts';
import { findVisit, stateOf, visitOfCitizen } from './visits.ts';

/** DIG-06: it goes straight to the office. Sent again – a double click, an answer that was lost – it answers the same. */
export async function cancelVisit(
  tx: WorldWriter<CareTables>,
  { acting: { citizenId, basis }, params: { visitId } }: CitizenRequest<typeof contract.cancelVisit>,
) {
  const row = await findVisit(tx, visitId, { citizenId });
  if (!row) return refuse('no-such-visit');
  const state = stateOf(row);
  if (state === 'cancelled') return allow(visitOfCitizen(row, tx.now));
  const decision = mayCancelVisit({ now: tx.now, visit: { state, day: row.day } });
  if (!decision.ok)
    return decision.code === 'cancel-too-late'
      ? refuseWith(decision.code, { phone: row.plan.phone }, decision.rule)
      : decision;

  const { plan, organizationId } = row.plan;
  const visit = { id: tx.newId(), plan, day: row.plannedFor, citizenId, organizationId };
  // NOS-06: by the citizen, or on behalf of the citizen.
  const cancelCode = basis === 'self' ? 'AAI' : 'APVAI';
  const done = await changeIfAsSeen(tx, visit, row.change?.number ?? 0, { state: 'cancelled', cancelCode });
  const now = await findVisit(tx, visitId, { citizenId });
  if (!now || (!done && stateOf(now) !== 'cancelled')) return refuse('visit-changed');
  if (done) {
    tx.announce({ to: citizenId, about: 'home-care' });
    tx.announce({ to: organizationId, about: 'desk' });
  }
  return allow(visitOfCitizen(now, tx.now));
}
