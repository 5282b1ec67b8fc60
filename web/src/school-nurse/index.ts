/** What the router loads of the school nurse. */
export { answerTime, cancelAtSchool, loadSchool } from '../health-station/station-routes.ts';
export { AskPage } from './AskPage.tsx';
export { CancelAtSchoolPage } from './CancelAtSchoolPage.tsx';
export { PlacesPage } from './PlacesPage.tsx';
export { SchoolPage } from './SchoolPage.tsx';
export { loadAsk, loadPlaces } from './school-routes.ts';
