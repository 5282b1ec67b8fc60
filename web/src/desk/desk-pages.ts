import type { RouteObject } from 'react-router';
import { deskDialoguePages } from '../desk-dialogue/desk-dialogue-pages.ts';
import { deskFullmaktPages } from '../desk-fullmakt/desk-fullmakt-pages.ts';
import { deskHealthStationPages } from '../desk-health-station/desk-health-station-pages.ts';
import { deskHomeCarePages } from '../desk-home-care/desk-home-care-pages.ts';
import { deskOfficePages } from '../desk-office/desk-office-pages.ts';
import { deskNoticePages } from '../notifications/notifications-pages.ts';
import { deskVideoPages } from '../video/video-pages.ts';

/** Every page under /desk but the first. */
export const deskPages: RouteObject[] = [
  ...deskDialoguePages,
  ...deskOfficePages,
  ...deskFullmaktPages,
  ...deskHealthStationPages,
  ...deskHomeCarePages,
  ...deskNoticePages,
  ...deskVideoPages,
];
