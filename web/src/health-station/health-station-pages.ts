import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';

const station = late(() => import('./index.ts'));

/** Under a citizen: the helsestasjon and school health, as parents and grown-ups have them. */
export const healthStationPages: RouteObject[] = [
  {
    path: 'health-station',
    lazy: {
      loader: async () => (await station()).loadStation,
      action: async () => (await station()).answerTime,
      Component: async () => (await station()).HealthStationPage,
    },
  },
  {
    path: 'health-station/cancel/:offerId',
    lazy: {
      loader: async () => (await station()).loadStation,
      action: async () => (await station()).cancelAtStation,
      Component: async () => (await station()).CancelAtStationPage,
    },
  },
];
