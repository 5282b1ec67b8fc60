import { type RouteObject, redirect } from 'react-router';
import { late } from '../platform/late.ts';
import { ErrorPage } from '../problems/ErrorPage.tsx';

const desks = late(() => import('./index.ts'));

const pages: RouteObject[] = [
  // «The route» is what home care calls the page of the day's visits.
  { path: 'route', loader: () => redirect('/desk/visits') },
  {
    path: 'visits',
    lazy: {
      loader: async () => (await desks()).loadRoute,
      action: async () => (await desks()).changeVisit,
      Component: async () => (await desks()).RoutePage,
    },
  },
  {
    path: 'care-users',
    lazy: { loader: async () => (await desks()).loadUsers, Component: async () => (await desks()).UsersPage },
  },
  {
    path: 'care-users/new',
    lazy: {
      loader: async () => (await desks()).loadOffice,
      action: async () => (await desks()).registerCare,
      Component: async () => (await desks()).NewDecisionPage,
    },
  },
  {
    path: 'care-users/:citizenId',
    lazy: {
      loader: async () => (await desks()).loadUser,
      action: async () => (await desks()).changeCare,
      Component: async () => (await desks()).UserPage,
    },
  },
];

/** Under the desks: the route of home care, and its users with what is decided and planned. */
export const deskHomeCarePages: RouteObject[] = pages.map((page) => ({ ...page, ErrorBoundary: ErrorPage }));
