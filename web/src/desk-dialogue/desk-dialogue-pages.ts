import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';
import { ErrorPage } from '../problems/ErrorPage.tsx';

const desks = late(() => import('./index.ts'));

const pages: RouteObject[] = [
  {
    path: 'messages',
    lazy: {
      loader: async () => (await desks()).loadWork,
      Component: async () => (await desks()).MessagesPage,
    },
    children: [
      { index: true, lazy: { Component: async () => (await desks()).NoCase } },
      {
        id: 'desk-case',
        path: ':threadId',
        lazy: {
          loader: async () => (await desks()).loadCase,
          action: async () => (await desks()).doToThread,
          Component: async () => (await desks()).CasePane,
          ErrorBoundary: async () => (await desks()).CaseError,
        },
      },
    ],
  },
  {
    path: 'write',
    lazy: {
      action: async () => (await desks()).writeToCitizen,
      Component: async () => (await desks()).WritePage,
    },
  },
];

/** Under the desks: those of everyone who answers citizens. */
export const deskDialoguePages: RouteObject[] = pages.map((page) => ({ ErrorBoundary: ErrorPage, ...page }));
