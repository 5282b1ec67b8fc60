export { homeCareDueWork } from './home-care-due-work.ts';
export { homeCareRoutes } from './home-care-routes.ts';
export type { HomeCareTables } from './home-care-tables.ts';
export { lastVisits } from './last-visits.ts';
