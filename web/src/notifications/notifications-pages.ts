import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';
import { ErrorPage } from '../problems/ErrorPage.tsx';

const own = late(() => import('./index.ts'));
const outbox = late(() => import('./outbox.ts'));
const undelivered = late(() => import('./undelivered.ts'));

/** Under a citizen: what one is told of, and how. */
export const noticePages: RouteObject[] = [
  {
    path: 'notices',
    lazy: {
      loader: async () => (await own()).loadNotices,
      action: async () => (await own()).saveNotices,
      Component: async () => (await own()).NoticesPage,
    },
  },
];

/** For testers, who need not be logged in. */
export const outboxPages: RouteObject[] = [
  {
    path: 'simulator/:worldId/outbox',
    lazy: {
      loader: async () => (await outbox()).loadOutbox,
      Component: async () => (await outbox()).OutboxPage,
    },
  },
];

/** Under the desks. */
export const deskNoticePages: RouteObject[] = [
  {
    path: 'undelivered',
    ErrorBoundary: ErrorPage,
    lazy: {
      loader: async () => (await undelivered()).loadUndelivered,
      Component: async () => (await undelivered()).UndeliveredPage,
    },
  },
];
