import type { RequestOf } from '@helsesim/shared/contract';
import { findWork } from '@helsesim/shared/dialogue/desk-dialogue-contract';

/** What the worklist shows, as it stands in the address, so that it can be gone back to and kept open in another window. */
export type WorkAsked = RequestOf<typeof findWork>['query'];

export const FEW = 50;
export const MOST = 200;

export function workAsked(search: URLSearchParams): WorkAsked {
  const read = findWork.schema.querystring.safeParse(Object.fromEntries(search));
  return read.success ? read.data : { show: 'waiting', mine: 'false', limit: FEW };
}

/** The same list with something about it changed, with the case that is open or none. */
export function workAddress(asked: WorkAsked, changed: Partial<WorkAsked> = {}, threadId?: string): string {
  const { show, mine, zone, limit } = { ...asked, ...changed };
  const search = new URLSearchParams({
    ...(show !== 'waiting' && { show }),
    ...(mine === 'true' && { mine }),
    ...(zone && { zone }),
    ...(limit !== FEW && { limit: String(limit) }),
  });
  const path = threadId ? `/desk/messages/${threadId}` : '/desk/messages';
  return search.size > 0 ? `${path}?${search}` : path;
}
