import './identity.scss';

/** What the router loads when someone comes to the door. */
export { KeyPage } from './KeyPage.tsx';
export { LoginPage } from './LoginPage.tsx';
export { enterAsPerson, goHome, leave, loadLoginPerson, loadLoginWorld, loadWorlds, tryKey } from './login-routes.ts';
export { PeoplePage } from './PeoplePage.tsx';
export { WorldsPage } from './WorldsPage.tsx';
