import type { WorldWriter } from '../worlds/index.ts';
import type { InboxTables } from './inbox-tables.ts';
import { deleteMessages } from './message-repository.ts';

/** CON-02: the messages go with the consent, also the record of those that went by post. */
export async function forgetInbox(tx: WorldWriter<InboxTables>, citizenId: string): Promise<void> {
  await deleteMessages(tx, citizenId);
}
