/** What the router loads for «Din tilgang». */
export { AccessPage } from './AccessPage.tsx';
export { loadAccess } from './access-route.ts';
