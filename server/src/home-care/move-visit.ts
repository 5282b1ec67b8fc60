import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/home-care/desk-home-care-contract';
import { mayChangeAtDesk, mayMove } from '@helsesim/shared/home-care/home-care-rules';
import { windowOn } from '@helsesim/shared/home-care/visit-calendar';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { changeAtDesk } from './change-at-desk.ts';
import { nursesAmong, staffAt } from './staff-repository.ts';
import { type TellingTables, tellOf } from './tell-of-visit.ts';
import type { Difference } from './visit-repository.ts';
import { stateOf, type VisitRow } from './visits.ts';

/** Another window, someone else, or not at all: what the office changes about one visit. */
type Tx = WorldWriter<TellingTables>;

const told = (tx: Tx, rowId: string, { plan }: VisitRow, what: string) =>
  tellOf(tx, {
    rowId,
    citizenId: plan.citizen.id,
    organizationId: plan.organizationId,
    what,
    kind: 'visit-changed',
  });

export function moveVisit(tx: Tx, asked: StaffRequest<typeof contract.moveVisit>) {
  const { day, windowFrom, windowTo } = asked.body;
  const to = windowOn(day, windowFrom, windowTo);
  return changeAtDesk(tx, asked, {
    already: (visit) =>
      stateOf(visit) === 'planned' && visit.startsAt.equals(to.startsAt) && visit.endsAt.equals(to.endsAt),
    decide: (visit) => {
      if (windowFrom >= windowTo) return refuse('invalid-window');
      const state = stateOf(visit);
      const moved = { ...to, minutes: visit.plan.minutes };
      const decision = mayMove({ now: tx.now, visit: { state, day: visit.day }, to: moved, last: visit.plan.last });
      return decision.ok ? allow({ onDay: day, windowFrom, windowTo }) : decision;
    },
    after: (_, { rowId, number, visit }) => told(tx, rowId, visit, `moved-${number}`),
  });
}

/** The citizen sees it on the page; nobody is sent anything for it. */
export const assignVisit = (tx: Tx, asked: StaffRequest<typeof contract.assignVisit>) =>
  changeAtDesk(tx, asked, {
    decide: async (visit): Promise<Decision<Difference, 'visit-over' | 'no-such-colleague'>> => {
      const { roleId } = asked.body;
      const decision = mayChangeAtDesk({ now: tx.now, visit: { state: stateOf(visit), day: visit.day } });
      if (!decision.ok) return decision;
      const nurses = nursesAmong(await staffAt(tx, asked.staff));
      if (roleId !== null && !nurses.some((nurse) => nurse.roleId === roleId)) return refuse('no-such-colleague');
      return allow({ roleId, reassigned: true });
    },
  });

export const cancelDeskVisit = (tx: Tx, asked: StaffRequest<typeof contract.cancelDeskVisit>) =>
  changeAtDesk(tx, asked, {
    already: ({ change }) => change?.state === 'cancelled' && change.cancelCode === 'AAT',
    decide: (visit) => {
      const decision = mayChangeAtDesk({ now: tx.now, visit: { state: stateOf(visit), day: visit.day } });
      return decision.ok ? allow({ state: 'cancelled', cancelCode: 'AAT' }) : decision;
    },
    after: (_, { rowId, visit }) => told(tx, rowId, visit, 'cancelled'),
  });
