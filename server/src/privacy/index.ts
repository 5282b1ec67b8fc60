export { changeLevel, raiseLevel } from './change-level.ts';
export { privacyDueWork, startGrowingUp } from './growing-up.ts';
export { privacyRoutes } from './privacy-routes.ts';
