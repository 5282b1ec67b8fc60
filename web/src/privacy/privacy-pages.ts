import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';

const own = late(() => import('./index.ts'));
const child = late(() => import('./child.ts'));

/** Under a citizen: what one decides for oneself, and what parents decide for a child. */
export const privacyPages: RouteObject[] = [
  {
    path: 'privacy',
    lazy: {
      loader: async () => (await own()).loadPrivacy,
      action: async () => (await own()).saveConsent,
      Component: async () => (await own()).PrivacyPage,
    },
  },
  {
    path: 'privacy/withdraw',
    lazy: {
      loader: async () => (await own()).loadPrivacy,
      action: async () => (await own()).withdrawConsent,
      Component: async () => (await own()).WithdrawPage,
    },
  },
  {
    path: 'privacy/withdrawn',
    lazy: {
      loader: async () => (await own()).loadPrivacy,
      Component: async () => (await own()).WithdrawnPage,
    },
  },
  {
    path: 'privacy/inactive',
    lazy: {
      loader: async () => (await own()).loadPrivacy,
      action: async () => (await own()).makeInactive,
      Component: async () => (await own()).InactivePage,
    },
  },
  { path: 'privacy/now-inactive', lazy: { Component: async () => (await own()).NowInactivePage } },
  {
    path: 'child-settings',
    lazy: {
      loader: async () => (await child()).loadChild,
      action: async () => (await child()).saveChild,
      Component: async () => (await child()).ChildSettingsPage,
    },
  },
  {
    path: 'child-settings/withdraw',
    lazy: {
      loader: async () => (await child()).loadChild,
      action: async () => (await child()).withdrawForChild,
      Component: async () => (await child()).ChildWithdrawPage,
    },
  },
  {
    path: 'child-settings/withdrawn',
    lazy: {
      loader: async () => (await child()).loadChild,
      Component: async () => (await child()).ChildWithdrawnPage,
    },
  },
];
