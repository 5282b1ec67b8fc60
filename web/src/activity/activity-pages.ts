import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';

const activity = late(() => import('./index.ts'));

/** Under a citizen: the log of use. */
export const activityPages: RouteObject[] = [
  {
    path: 'activity',
    lazy: {
      loader: async () => (await activity()).loadActivity,
      Component: async () => (await activity()).ActivityPage,
    },
  },
];
