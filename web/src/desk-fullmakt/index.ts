/** What the router loads for the desks that have to do with fullmakt. */
export { ApplicationsPage } from './ApplicationsPage.tsx';
export { DeclarationsPage } from './DeclarationsPage.tsx';
export { decide, loadApplications, loadDeclarations, registerPaper, sendDeclaration } from './desk-fullmakt-routes.ts';
export { PaperPage } from './PaperPage.tsx';
