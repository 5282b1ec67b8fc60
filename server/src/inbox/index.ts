export { type DeliverTables, deliver } from './deliver.ts';
export { forgetInbox } from './forget-inbox.ts';
export { inboxRoutes } from './inbox-routes.ts';
export type { InboxTables } from './inbox-tables.ts';
export { messageIdsBefore, messagesBefore } from './message-repository.ts';
export { unreadOf } from './unread-of.ts';
