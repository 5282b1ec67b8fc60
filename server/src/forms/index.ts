export { formsDueWork } from './forget-drafts-of-others.ts';
export { forgetForms } from './forget-forms.ts';
export { openForms } from './forms-room.ts';
export { formsRoutes, formsTools } from './forms-routes.ts';
