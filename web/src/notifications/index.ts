/** What the router loads for notices: one's own settings. */
export { NoticesPage } from './NoticesPage.tsx';
export { loadNotices, saveNotices } from './notices-routes.ts';
