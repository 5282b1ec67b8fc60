import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';

const homeCare = late(() => import('./index.ts'));

/** Under a citizen: home care. A visit is named by its plan and day, and nothing of what it is for. */
export const homeCarePages: RouteObject[] = [
  {
    path: 'home-care',
    lazy: {
      loader: async () => (await homeCare()).loadHomeCare,
      Component: async () => (await homeCare()).HomeCarePage,
    },
  },
  {
    path: 'home-care/month/:month?',
    lazy: {
      loader: async () => (await homeCare()).loadMonth,
      Component: async () => (await homeCare()).MonthPage,
    },
  },
  {
    path: 'home-care/visits/:visitId',
    lazy: {
      loader: async () => (await homeCare()).loadVisit,
      Component: async () => (await homeCare()).VisitPage,
    },
  },
  {
    path: 'home-care/visits/:visitId/cancel',
    lazy: {
      loader: async () => (await homeCare()).loadVisit,
      action: async () => (await homeCare()).cancelAction,
      Component: async () => (await homeCare()).CancelVisitPage,
    },
  },
];
