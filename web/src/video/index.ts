/** What the router loads of video. */
export { CitizenCallPage } from './CitizenCallPage.tsx';
export { DeskCallPage } from './DeskCallPage.tsx';
export { loadMeeting } from './video-routes.ts';
