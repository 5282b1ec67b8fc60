/** What the router loads for the helsestasjon and the school nurse, besides their conversations. */
export {
  changeMidwife,
  editInformation,
  loadInformation,
  loadMidwife,
  loadTimes,
} from './desk-health-station-routes.ts';
export { InformationPage } from './InformationPage.tsx';
export { MidwifePage } from './MidwifePage.tsx';
export { TimesPage } from './TimesPage.tsx';
