/** What the router loads for the desks' page of what did not come through. */
export { UndeliveredPage } from './UndeliveredPage.tsx';
export { loadUndelivered } from './undelivered-route.ts';
