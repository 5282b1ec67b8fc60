export { startCourier } from './courier.ts';
export { forgetNotices } from './forget-notices.ts';
export { leaksIn, noSecrets, type Secrets, secretsOf } from './leaks.ts';
export { notificationsDueWork } from './notifications-due-work.ts';
export { notificationsRoutes, outboxTools } from './notifications-routes.ts';
export type { NotificationsTables } from './notifications-tables.ts';
export { type NotifyTables, notify } from './notify.ts';
export { changeSetting } from './settings-repository.ts';
export { overSmtp } from './smtp.ts';
