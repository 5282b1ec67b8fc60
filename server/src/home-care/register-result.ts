import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/home-care/desk-home-care-contract';
import { mayRegisterResult, mayUndo } from '@helsesim/shared/home-care/home-care-rules';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { changeAtDesk } from './change-at-desk.ts';
import { type TellingTables, tellLater, tellNot } from './tell-of-visit.ts';
import type { Difference } from './visit-repository.ts';
import { stateOf, type VisitRow } from './visits.ts';

type Tx = WorldWriter<TellingTables>;

/** A double tap gives what the first gave. Of two nurses at once the first has made the visit. */
export const completeVisit = (tx: Tx, asked: StaffRequest<typeof contract.completeVisit>) =>
  changeAtDesk(tx, asked, {
    already: ({ change }) => change?.state === 'completed' && change.doneById === asked.staff.roleId,
    decide: (visit) => resultOf(tx, visit, { state: 'completed', doneById: asked.staff.roleId }),
    after: (_, { rowId }) => tellLater(tx, rowId).then(() => undefined),
  });

export const missVisit = (tx: Tx, asked: StaffRequest<typeof contract.missVisit>) =>
  changeAtDesk(tx, asked, {
    already: ({ change }) =>
      change?.state === 'missed' && change.doneById === asked.staff.roleId && change.missedReason === asked.body.reason,
    decide: (visit) =>
      resultOf(tx, visit, { state: 'missed', doneById: asked.staff.roleId, missedReason: asked.body.reason }),
    after: (_, { rowId }) => tellLater(tx, rowId).then(() => undefined),
  });

function resultOf(tx: Tx, visit: VisitRow, result: Difference) {
  const decision = mayRegisterResult({ now: tx.now, visit: { state: stateOf(visit), day: visit.day } });
  return decision.ok ? allow({ ...result, doneAt: tx.now }) : decision;
}

export const undoVisit = (tx: Tx, asked: StaffRequest<typeof contract.undoVisit>) =>
  changeAtDesk(tx, asked, {
    decide: (visit) => {
      const decision = mayUndo({ now: tx.now, visit: { state: stateOf(visit), doneAt: visit.change?.doneAt ?? null } });
      const asBefore = { state: 'planned', doneById: null, doneAt: null, missedReason: null } as const;
      return decision.ok ? allow(asBefore) : decision;
    },
    after: (_, { rowId }) => tellNot(tx, rowId).then(() => undefined),
  });
