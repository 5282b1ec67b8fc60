import type { RouteObject, ShouldRevalidateFunction } from 'react-router';
import { late } from '../platform/late.ts';
import { fetchFillForm } from './fill/late-fill-form.ts';

const forms = late(() => import('./index.ts'));

/** A form one is filling in, or a list one searches beside, is not fetched anew because something was sent. */
const unlessSent: ShouldRevalidateFunction = ({ formMethod }) => !formMethod;

/** Under a citizen: from what ails one to a level of care. */
export const formsPages: RouteObject[] = [
  {
    path: 'symptoms',
    shouldRevalidate: unlessSent,
    lazy: {
      loader: async () => (await forms()).loadSymptoms,
      action: async () => (await forms()).searchAction,
      Component: async () => (await forms()).SymptomsPage,
    },
  },
  {
    path: 'forms/:formKey',
    shouldRevalidate: unlessSent,
    lazy: {
      loader: async () => {
        fetchFillForm(); // beside the questions, not after them
        return (await forms()).loadForm;
      },
      Component: async () => (await forms()).FillPage,
    },
  },
  {
    path: 'self-help/:selfHelpId?',
    lazy: { loader: async () => (await forms()).loadSelfHelp, Component: async () => (await forms()).SelfHelpPage },
  },
  {
    path: 'form-responses/:responseId',
    lazy: { loader: async () => (await forms()).loadResponse, Component: async () => (await forms()).ResponsePage },
  },
];

/** The catalogue is the same for everyone, and stands under the citizen whose page one came from; the tester's forms are of a world. */
export const catalogPages: RouteObject[] = [
  {
    path: 'self-help/:selfHelpId?',
    lazy: { loader: async () => (await forms()).loadSelfHelp, Component: async () => (await forms()).SelfHelpPage },
  },
  {
    path: 'simulator/:worldId/forms',
    lazy: {
      loader: async () => (await forms()).loadWorldForms,
      action: async () => (await forms()).changeForms,
      Component: async () => (await forms()).WorldFormsPage,
    },
  },
];
