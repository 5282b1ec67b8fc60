export { beginFullmakt } from './begin-fullmakt.ts';
export { forgetFullmakter } from './forget-fullmakter.ts';
export { fullmaktDueWork } from './fullmakt-due-work.ts';
export { fullmaktRoutes, fullmaktTools } from './fullmakt-routes.ts';
export type { FullmaktTables } from './fullmakt-tables.ts';
