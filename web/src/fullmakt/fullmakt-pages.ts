import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';

const fullmakt = late(() => import('./index.ts'));

const ofOne = { loader: async () => (await fullmakt()).loadFullmakt };

const pages: RouteObject[] = [
  {
    path: 'fullmakter',
    lazy: {
      loader: async () => (await fullmakt()).loadFullmakter,
      Component: async () => (await fullmakt()).FullmakterPage,
    },
  },
  {
    path: 'fullmakter/new',
    lazy: {
      loader: async () => (await fullmakt()).loadFullmakter,
      Component: async () => (await fullmakt()).WhomPage,
    },
  },
  { path: 'fullmakter/new/terms', lazy: { Component: async () => (await fullmakt()).TermsPage } },
  {
    path: 'fullmakter/new/give',
    lazy: { action: async () => (await fullmakt()).giveAction, Component: async () => (await fullmakt()).GivePage },
  },
  { path: 'fullmakter/apply', lazy: { Component: async () => (await fullmakt()).ApplyPage } },
  {
    path: 'fullmakter/apply/send',
    lazy: { action: async () => (await fullmakt()).applyAction, Component: async () => (await fullmakt()).SendPage },
  },
  {
    path: 'fullmakter/applications/:applicationId',
    lazy: {
      loader: async () => (await fullmakt()).loadApplication,
      Component: async () => (await fullmakt()).ApplicationPage,
    },
  },
  { path: 'fullmakter/:fullmaktId', lazy: { ...ofOne, Component: async () => (await fullmakt()).FullmaktPage } },
  { path: 'fullmakter/:fullmaktId/change', lazy: { ...ofOne, Component: async () => (await fullmakt()).ChangePage } },
  {
    path: 'fullmakter/:fullmaktId/change/confirm',
    lazy: {
      ...ofOne,
      action: async () => (await fullmakt()).changeAction,
      Component: async () => (await fullmakt()).ChangeConfirmPage,
    },
  },
  {
    path: 'fullmakter/:fullmaktId/end',
    lazy: {
      ...ofOne,
      action: async () => (await fullmakt()).endAction,
      Component: async () => (await fullmakt()).EndPage,
    },
  },
  {
    path: 'fullmakter/:fullmaktId/renew',
    lazy: {
      ...ofOne,
      action: async () => (await fullmakt()).renewAction,
      Component: async () => (await fullmakt()).RenewPage,
    },
  },
];

/** Under a citizen: fullmakter given and received, and applications for tildelt fullmakt. */
export const fullmaktPages: RouteObject[] = [
  { lazy: { Component: async () => (await fullmakt()).FullmaktDoor }, children: pages },
];
