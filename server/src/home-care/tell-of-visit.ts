import { toldAt } from '@helsesim/shared/home-care/home-care-rules';
import type { NoticeKind } from '@helsesim/shared/notifications/notifications-model';
import { type NotificationsTables, notify } from '../notifications/index.ts';
import type { CitizenTables } from '../representation/index.ts';
import { schedule, unschedule, type WorldWriter } from '../worlds/index.ts';
import type { CareTables } from './plan-repository.ts';
import { visitById } from './visit-repository.ts';

export const TELL_OF_VISIT = 'tell-of-visit';
export type TellingTables = CareTables & NotificationsTables & CitizenTables;
type Tx = WorldWriter<TellingTables>;

type Happened = { rowId: string; citizenId: string; organizationId: string; what: string; kind: NoticeKind };
/** VAR-01: each who may see it, on their own level; one of each a visit and what happened to it. */
export const tellOf = (tx: Tx, { rowId, citizenId, organizationId, what, kind }: Happened): Promise<void> =>
  notify(tx, { event: `visit:${rowId}:${what}`, kind, citizenId, service: 'home-care', organizationId });

/** HJE-03: nobody is told of a slip of the thumb. */
export const tellLater = (tx: Tx, rowId: string) =>
  schedule(tx, { at: toldAt(tx.now), kind: TELL_OF_VISIT, about: rowId });
export const tellNot = (tx: Tx, rowId: string) => unschedule(tx, { kind: TELL_OF_VISIT, about: rowId });

/** Due work: what was registered holds. DIG-05: of a visit that is done, only on the level `full`. */
export async function tellOfVisit(tx: Tx, rowId: string): Promise<void> {
  const [visit] = await visitById(tx, { id: rowId });
  if (visit?.state !== 'completed' && visit?.state !== 'missed') return;
  const { citizenId, organizationId, state } = visit;
  const kind = state === 'completed' ? 'visit-completed' : 'visit-changed';
  await tellOf(tx, { rowId, citizenId, organizationId, what: state, kind });
}
