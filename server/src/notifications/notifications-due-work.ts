import type { RelationTables } from '../representation/index.ts';
import type { DueWorkers } from '../worlds/index.ts';
import type { NotificationsTables } from './notifications-tables.ts';
import { mailIsDue, SEND_MAIL } from './send-mail.ts';

/** What notifications does by itself when its time comes. */
export const notificationsDueWork = { [SEND_MAIL]: mailIsDue } satisfies DueWorkers<
  NotificationsTables & RelationTables
>;
