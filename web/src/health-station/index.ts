/** What the router loads of the helsestasjon. */
export { CancelAtStationPage } from './CancelTimePage.tsx';
export { HealthStationPage } from './HealthStationPage.tsx';
export { answerTime, cancelAtStation, loadStation } from './station-routes.ts';
