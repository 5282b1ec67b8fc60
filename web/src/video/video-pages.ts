import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';

const video = late(() => import('./index.ts'));

/** Under a citizen: a video consultation. */
export const videoPages: RouteObject[] = [
  {
    path: 'meetings/:meetingId',
    lazy: {
      loader: async () => (await video()).loadMeeting,
      Component: async () => (await video()).CitizenCallPage,
    },
  },
];

/** Under the desk: the same from the other side. */
export const deskVideoPages: RouteObject[] = [
  { path: 'meetings/:meetingId', lazy: { Component: async () => (await video()).DeskCallPage } },
];
