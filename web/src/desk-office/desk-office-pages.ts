import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';
import { ErrorPage } from '../problems/ErrorPage.tsx';

const office = late(() => import('./index.ts'));

const pages: RouteObject[] = [
  {
    path: 'office',
    lazy: {
      loader: async () => (await office()).loadOffice,
      action: async () => (await office()).changeOffice,
      Component: async () => (await office()).OfficePage,
    },
  },
  {
    path: 'templates',
    lazy: {
      loader: async () => (await office()).loadTemplates,
      action: async () => (await office()).changeTemplates,
      Component: async () => (await office()).TemplatesPage,
    },
  },
];

/** Under the desks: what an office decides about itself. */
export const deskOfficePages: RouteObject[] = pages.map((page) => ({ ...page, ErrorBoundary: ErrorPage }));
