export { deleteUseLog } from './activity-chain.ts';
export { activityRoutes } from './activity-routes.ts';
export type { ActivityTables } from './activity-tables.ts';
export { findEntries } from './read-activity.ts';
export { type ActivityRow, recordActivity } from './record-activity.ts';
