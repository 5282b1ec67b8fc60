import '../desk/desk.scss';
import './desk-home-care.scss';

/** What the router loads for home care's desk. */
export { changeCare, loadOffice, loadUser, loadUsers, registerCare } from './care-routes.ts';
export { NewDecisionPage } from './NewDecisionPage.tsx';
export { RoutePage } from './RoutePage.tsx';
export { UserPage } from './UserPage.tsx';
export { UsersPage } from './UsersPage.tsx';
export { changeVisit, loadRoute } from './visit-routes.ts';
