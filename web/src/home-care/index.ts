import './home-care.scss';

/** What the router loads of home care. */
export { CancelVisitPage } from './CancelVisitPage.tsx';
export { HomeCarePage } from './HomeCarePage.tsx';
export { cancelAction, loadHomeCare, loadMonth, loadVisit } from './home-care-routes.ts';
export { MonthPage } from './MonthPage.tsx';
export { VisitPage } from './VisitPage.tsx';
