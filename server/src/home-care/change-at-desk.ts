import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import type { DeskVisit } from '@helsesim/shared/home-care/desk-home-care-contract';
import type { Staff } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { deskVisitOf } from './desk-visit.ts';
import type { CareTables } from './plan-repository.ts';
import { changeIfAsSeen, type Difference } from './visit-repository.ts';
import { findVisit, type VisitRow } from './visits.ts';

type Tx<Tables> = WorldWriter<Tables & CareTables>;
type Asked = {
  params: { visitId: string };
  body: { seen: number };
  staff: Staff;
  look(citizenId: string): void;
};
type Deed<Code extends string, Tables> = {
  /** Sent twice: it is as it was asked to be already, and nothing more is done. */
  already?(visit: VisitRow): boolean;
  /** What is to be different, or why not. */
  decide(visit: VisitRow): Promise<Decision<Difference, Code>> | Decision<Difference, Code>;
  /** What follows, once it is written: `rowId` is the row of what differs, `number` of which change this is. */
  after?(tx: Tx<Tables>, written: { rowId: string; number: number; visit: VisitRow }): Promise<void>;
};
type Refusal = 'no-such-visit' | 'visit-changed';

/**
 * What every change of a visit at the desk has in common: it is the office’s own, it is as it was seen, one wins of two
 * at once, and both the citizen’s side and the office hear that something is new.
 */
export async function changeAtDesk<Code extends string, Tables>(
  tx: Tx<Tables>,
  { params: { visitId }, body: { seen }, staff: { organizationId, roleId }, look }: Asked,
  { already, decide, after }: Deed<Code, Tables>,
): Promise<Decision<DeskVisit, Code | Refusal>> {
  const visit = await findVisit(tx, visitId, { organizationId });
  if (!visit) return refuse('no-such-visit');
  const citizenId = visit.plan.citizen.id;
  look(citizenId);
  if (already?.(visit)) return allow(deskVisitOf(visit, tx.now, roleId));
  if ((visit.change?.number ?? 0) !== seen) return refuse('visit-changed');
  const decision = await decide(visit);
  if (!decision.ok) return decision;

  const of = { id: tx.newId(), plan: visit.plan.plan, day: visit.plannedFor, citizenId, organizationId };
  const rowId = await changeIfAsSeen(tx, of, seen, decision.value);
  const changed = rowId && (await findVisit(tx, visitId, { organizationId }));
  if (!changed) return refuse('visit-changed');
  await after?.(tx, { rowId, number: seen + 1, visit: changed });
  tx.announce({ to: citizenId, about: 'home-care' });
  tx.announce({ to: organizationId, about: 'desk' });
  return allow(deskVisitOf(changed, tx.now, roleId));
}
