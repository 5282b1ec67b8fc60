import { shownTo } from '@helsesim/shared/inbox/inbox-rules';
import type { Reader } from '../platform/database.ts';
import type { InboxTables } from './inbox-tables.ts';
import { countUnread } from './message-repository.ts';

/** How many of the portal's latest hundred messages the citizen has not opened. */
export const unreadOf = (db: Reader<InboxTables>, citizenId: string): Promise<number> =>
  countUnread(db, { citizenId, kinds: shownTo('self') });
