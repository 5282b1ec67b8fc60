/** What the router loads for the desks that answer citizens. */
export { CaseError } from './CaseError.tsx';
export { CasePane } from './CasePane.tsx';
export { doToThread } from './deeds.ts';
export { MessagesPage, NoCase } from './MessagesPage.tsx';
export { loadCase, loadWork } from './message-routes.ts';
export { WritePage } from './WritePage.tsx';
export { writeToCitizen } from './write-routes.ts';
