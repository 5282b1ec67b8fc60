import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';
import { ErrorPage } from '../problems/ErrorPage.tsx';

const desks = late(() => import('./index.ts'));

const pages: RouteObject[] = [
  {
    path: 'times',
    lazy: { loader: async () => (await desks()).loadTimes, Component: async () => (await desks()).TimesPage },
  },
  {
    path: 'information',
    lazy: {
      loader: async () => (await desks()).loadInformation,
      action: async () => (await desks()).editInformation,
      Component: async () => (await desks()).InformationPage,
    },
  },
  {
    path: 'midwife',
    lazy: {
      loader: async () => (await desks()).loadMidwife,
      action: async () => (await desks()).changeMidwife,
      Component: async () => (await desks()).MidwifePage,
    },
  },
];

/** Under the desks: those of the helsestasjon and the school nurse. */
export const deskHealthStationPages: RouteObject[] = pages.map((page) => ({ ...page, ErrorBoundary: ErrorPage }));
