import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/inbox/inbox-contract';
import { shownTo } from '@helsesim/shared/inbox/inbox-rules';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { InboxTables } from './inbox-tables.ts';
import { findShown, setRead } from './message-repository.ts';

/** It counts as read when the citizen opens it; whoever represents only looks, and is not told of it. */
export async function getMessage(
  tx: WorldWriter<InboxTables>,
  { acting: { citizenId, basis }, params: { messageId: id } }: CitizenRequest<typeof contract.getMessage>,
) {
  const message = await findShown(tx, { citizenId, kinds: shownTo(basis), id });
  if (!message) return refuse('no-such-message');
  if (basis !== 'self') return allow({ ...message, readAt: null });
  if (message.readAt) return allow(message);
  await setRead(tx, { citizenId, id, at: tx.now });
  return allow({ ...message, readAt: tx.now });
}
