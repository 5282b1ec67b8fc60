/** What the router loads for the testers' page of what goes out. */
export { OutboxPage } from './OutboxPage.tsx';
export { loadOutbox } from './outbox-routes.ts';
