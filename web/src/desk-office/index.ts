/** What the router loads for what an office decides about itself. */
export { OfficePage, TemplatesPage } from './OfficePage.tsx';
export { changeOffice, changeTemplates, loadOffice, loadTemplates } from './office-routes.ts';
