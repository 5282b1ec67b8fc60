import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';

const access = late(() => import('./index.ts'));

/** Under a citizen: what is open, and why. */
export const accessPages: RouteObject[] = [
  {
    path: 'access',
    lazy: {
      loader: async () => (await access()).loadAccess,
      Component: async () => (await access()).AccessPage,
    },
  },
];
