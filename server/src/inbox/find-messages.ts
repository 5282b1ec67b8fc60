import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/inbox/inbox-contract';
import { shownTo } from '@helsesim/shared/inbox/inbox-rules';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { InboxTables } from './inbox-tables.ts';
import { countUnread, messagesBefore } from './message-repository.ts';

/** What the citizen has read, and when, is not told to others. */
export async function findMessages(
  tx: WorldWriter<InboxTables>,
  { acting: { citizenId, basis }, query: { before, limit } }: CitizenRequest<typeof contract.findMessages>,
) {
  const shown = { citizenId, kinds: shownTo(basis) };
  const found = await messagesBefore(tx, { ...shown, before, limit: limit + 1 });
  const self = basis === 'self';
  const unread = self ? await countUnread(tx, shown) : null;
  const messages = found.slice(0, limit).map((one) => (self ? one : { ...one, readAt: null }));
  return allow({ messages, unread, more: found.length > limit });
}
