/** What the router loads of forms; the renderer is fetched by the page that needs it. */
export { searchAction } from './ComplaintSearch.tsx';
export { FillPage } from './fill/FillPage.tsx';
export { loadForm, loadResponse, loadSelfHelp, loadSymptoms } from './forms-routes.ts';
export { ResponsePage } from './ResponsePage.tsx';
export { SelfHelpPage } from './SelfHelpPage.tsx';
export { SymptomsPage } from './SymptomsPage.tsx';
export { WorldFormsPage } from './tester/WorldFormsPage.tsx';
export { changeForms, loadWorldForms } from './tester/world-forms-routes.ts';
