import './fullmakt.scss';

/** What the router loads when someone comes to their fullmakter. */
export { ApplicationPage } from './application/ApplicationPage.tsx';
export { ApplyPage } from './application/ApplyPage.tsx';
export { applyAction, loadApplication, renewAction } from './application/application-routes.ts';
export { RenewPage } from './application/RenewPage.tsx';
export { SendPage } from './application/SendPage.tsx';
export { ChangeConfirmPage } from './ChangeConfirmPage.tsx';
export { ChangePage } from './ChangePage.tsx';
export { EndPage } from './EndPage.tsx';
export { FullmaktDoor } from './FullmaktDoor.tsx';
export { FullmakterPage } from './FullmakterPage.tsx';
export { FullmaktPage } from './FullmaktPage.tsx';
export { changeAction, endAction, giveAction, loadFullmakt, loadFullmakter } from './fullmakt-routes.ts';
export { GivePage } from './GivePage.tsx';
export { TermsPage } from './TermsPage.tsx';
export { WhomPage } from './WhomPage.tsx';
