export { loginRoutes, sessionRoutes } from './identity-routes.ts';
export { serverKey } from './server-key.ts';
export { acceptSessions, requireViewer, viewerOf } from './session-cookie.ts';
export { openSessions, type Sessions, type Viewer } from './sessions.ts';
