/** What the router loads for the log of use. */
export { ActivityPage } from './ActivityPage.tsx';
export { loadActivity } from './activity-routes.ts';
