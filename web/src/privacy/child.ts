/** What the router loads for what parents decide for a child. */
export { ChildSettingsPage } from './ChildSettingsPage.tsx';
export { ChildWithdrawnPage, ChildWithdrawPage } from './ChildWithdrawPage.tsx';
export { loadChild, saveChild, withdrawForChild } from './privacy-routes.ts';
