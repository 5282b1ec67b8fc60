import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';
import { ErrorPage } from '../problems/ErrorPage.tsx';

const desks = late(() => import('./index.ts'));

const pages: RouteObject[] = [
  {
    path: 'applications',
    lazy: {
      loader: async () => (await desks()).loadApplications,
      action: async () => (await desks()).decide,
      Component: async () => (await desks()).ApplicationsPage,
    },
  },
  {
    path: 'declarations',
    lazy: {
      loader: async () => (await desks()).loadDeclarations,
      action: async () => (await desks()).sendDeclaration,
      Component: async () => (await desks()).DeclarationsPage,
    },
  },
  { path: 'paper', lazy: { Component: async () => (await desks()).PaperPage } },
  {
    path: 'paper/:form',
    lazy: {
      action: async () => (await desks()).registerPaper,
      Component: async () => (await desks()).PaperPage,
    },
  },
];

/** Under the desks: those of the case worker, and the declarations of the fastlege. */
export const deskFullmaktPages: RouteObject[] = pages.map((page) => ({ ...page, ErrorBoundary: ErrorPage }));
