import './dialogue.scss';

/** What the router loads when someone comes to their fastlege, a conversation, or a message to write. */
export { GpPage } from './gp/GpPage.tsx';
export { loadGp } from './gp/gp-routes.ts';
export { ThreadPage } from './thread/ThreadPage.tsx';
export { answerOfferAction, loadThread } from './thread/thread-routes.ts';
export { HubPage } from './write/HubPage.tsx';
export { LookOverPage } from './write/LookOverPage.tsx';
export { MessageFormPage } from './write/MessageFormPage.tsx';
export { RenewalFormPage } from './write/RenewalFormPage.tsx';
export { SentPage } from './write/SentPage.tsx';
export { ContactLayout, EConsultationLayout, EContactLayout, RenewalLayout } from './write/WritingLayout.tsx';
export {
  loadContact,
  loadEConsultation,
  loadEContact,
  loadHub,
  loadRenewal,
  loadSent,
} from './write/write-routes.ts';
