/** What the router loads for staff. */
export { DeskPage } from './DeskPage.tsx';
export { loadDesk } from './desk-route.ts';
