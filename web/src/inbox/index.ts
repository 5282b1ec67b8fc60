import './inbox.scss';

/** What the router loads when someone comes to their inbox. */
export { InboxPage } from './InboxPage.tsx';
export { loadInbox, loadMessage, lookInInbox } from './inbox-routes.ts';
export { MessagePage } from './MessagePage.tsx';
