/** What the router loads for one's own privacy settings. */
export { InactivePage, NowInactivePage } from './InactivePage.tsx';
export { PrivacyPage } from './PrivacyPage.tsx';
export { loadPrivacy, makeInactive, saveConsent, withdrawConsent } from './privacy-routes.ts';
export { WithdrawnPage, WithdrawPage } from './WithdrawPage.tsx';
