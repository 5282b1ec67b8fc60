import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';

const inbox = late(() => import('./index.ts'));

/** Under a citizen: conversations and what the portal has written. */
export const inboxPages: RouteObject[] = [
  {
    path: 'inbox',
    // To search or ask for more is no reason to fetch the rest again.
    shouldRevalidate: ({ formMethod, defaultShouldRevalidate }) => defaultShouldRevalidate && formMethod !== 'POST',
    lazy: {
      loader: async () => (await inbox()).loadInbox,
      action: async () => (await inbox()).lookInInbox,
      Component: async () => (await inbox()).InboxPage,
    },
  },
  {
    path: 'inbox/:messageId',
    // Opening a message stands in the log: one look is one opening.
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
    lazy: { loader: async () => (await inbox()).loadMessage, Component: async () => (await inbox()).MessagePage },
  },
];
