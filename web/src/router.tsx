import { createBrowserRouter, type RouteObject } from 'react-router';
import { accessPages } from './access/access-pages.ts';
import { activityPages } from './activity/activity-pages.ts';
import { dialoguePages } from './dialogue/dialogue-pages.ts';
import { catalogPages, formsPages } from './forms/forms-pages.ts';
import { GuestError, GuestFrame } from './frame/GuestFrame.tsx';
import { RootFrame } from './frame/RootFrame.tsx';
import { fullmaktPages } from './fullmakt/fullmakt-pages.ts';
import { noticePages, outboxPages } from './notifications/notifications-pages.ts';
import { peoplePages } from './people/people-pages.ts';
import { unlessOffline } from './platform/attempt.ts';
import './identity/identity.scss';
import { healthStationPages } from './health-station/health-station-pages.ts';
import { homeCarePages } from './home-care/home-care-pages.ts';
import { inboxPages } from './inbox/inbox-pages.ts';
import { late } from './platform/late.ts';
import { loadRoot } from './platform/root-data.ts';
import { FirstWait } from './platform/Waiting.tsx';
import { privacyPages } from './privacy/privacy-pages.ts';
import { ErrorPage, NotFoundPage } from './problems/ErrorPage.tsx';
import { loadCitizen, loadCitizens } from './representation/citizen-loaders.ts';
import { schoolPages } from './school-nurse/school-pages.ts';
import { videoPages } from './video/video-pages.ts';

const door = late(() => import('./identity/login-routes.ts'));
const worldsPage = late(() => import('./identity/WorldsPage.tsx'));
const peoplePage = late(() => import('./identity/PeoplePage.tsx'));
const loginPage = late(() => import('./identity/LoginPage.tsx'));
const keyPage = late(() => import('./identity/KeyPage.tsx'));
const booking = late(() => import('./booking/index.ts'));
const citizenFrame = late(() => import('./frame/CitizenFrame.tsx'));
const citizenError = late(() => import('./frame/CitizenError.tsx'));
const deskFrame = late(() => import('./frame/DeskFrame.tsx'));
const home = late(() => import('./home/index.ts'));
const desk = late(() => import('./desk/index.ts'));
const desks = late(() => import('./desk/desk-pages.ts'));
const simulator = late(() => import('./worlds/simulator-action.ts'));

/** Login: nobody need be logged in. */
const guestPages: RouteObject[] = [
  { index: true, lazy: { loader: async () => (await door()).goHome } },
  {
    path: 'login',
    lazy: { loader: async () => (await door()).loadWorlds, Component: async () => (await worldsPage()).WorldsPage },
  },
  {
    path: 'login/:worldId',
    lazy: {
      loader: async () => (await door()).loadLoginWorld,
      Component: async () => (await peoplePage()).PeoplePage,
    },
  },
  {
    path: 'login/:worldId/:personId',
    lazy: {
      loader: async () => (await door()).loadLoginPerson,
      action: async () => (await door()).enterAsPerson,
      Component: async () => (await loginPage()).LoginPage,
    },
  },
  {
    path: 'key',
    lazy: { action: async () => (await door()).tryKey, Component: async () => (await keyPage()).KeyPage },
  },
  {
    path: 'logout',
    lazy: { loader: async () => (await door()).goHome, action: async () => (await door()).leave },
  },
  { path: 'simulator', lazy: { action: async () => (await simulator()).doDeed } },
  ...peoplePages,
  ...outboxPages,
  ...catalogPages,
  { path: '*', Component: NotFoundPage },
];

/** Everything about one citizen. The address names the citizen by an opaque id, and never says anything of health. */
const citizenPages: RouteObject[] = [
  {
    index: true,
    lazy: {
      loader: async () => (await home()).loadHome,
      Component: async () => (await home()).HomePage,
    },
  },
  ...accessPages,
  {
    path: 'appointments',
    lazy: {
      loader: async () => (await booking()).loadAppointments,
      Component: async () => (await booking()).AppointmentsPage,
    },
  },
  {
    path: 'appointments/:appointmentId',
    lazy: {
      loader: async () => (await booking()).loadAppointment,
      Component: async () => (await booking()).AppointmentPage,
    },
  },
  {
    path: 'appointments/:appointmentId/cancel',
    lazy: {
      loader: async () => (await booking()).loadAppointment,
      action: async () => (await booking()).cancelAction,
      Component: async () => (await booking()).CancelPage,
    },
  },
  {
    path: 'appointments/:appointmentId/move',
    lazy: {
      loader: async () => (await booking()).loadTimesToMoveTo,
      action: async () => (await booking()).moveAction,
      Component: async () => (await booking()).MovePage,
    },
  },
  {
    path: 'book',
    lazy: { loader: async () => (await booking()).loadBrought, Component: async () => (await booking()).ReasonPage },
  },
  {
    path: 'book/urgent',
    lazy: { action: async () => (await booking()).sendRequest, Component: async () => (await booking()).UrgentPage },
  },
  {
    path: 'book/:requestId',
    lazy: {
      loader: async () => (await booking()).loadRequest,
      action: async () => (await booking()).timesAction,
      Component: async () => (await booking()).TimesPage,
    },
  },
  {
    path: 'book/:requestId/nettlege',
    lazy: {
      loader: async () => (await booking()).loadNettlege,
      action: async () => (await booking()).holdChosen,
      Component: async () => (await booking()).NettlegePage,
    },
  },
  {
    path: 'book/:requestId/confirm/:slotId/:appointmentId',
    lazy: {
      loader: async () => (await booking()).loadConfirm,
      action: async () => (await booking()).confirmAction,
      Component: async () => (await booking()).ConfirmPage,
    },
  },
  ...inboxPages,
  ...dialoguePages,
  ...formsPages,
  ...fullmaktPages,
  ...privacyPages,
  ...noticePages,
  ...activityPages,
  ...healthStationPages,
  ...homeCarePages,
  ...schoolPages,
  ...videoPages,
  { path: '*', Component: NotFoundPage },
];

/** Comes with the page, so that it is there when the network is not. */
const citizenErrors = { lazy: { ErrorBoundary: async () => (await citizenError()).CitizenError } };

const routes: RouteObject[] = [
  {
    id: 'root',
    path: '/',
    loader: loadRoot,
    Component: RootFrame,
    ErrorBoundary: GuestError,
    HydrateFallback: FirstWait,
    children: [
      { Component: GuestFrame, children: [{ ErrorBoundary: ErrorPage, children: guestPages }] },
      {
        id: 'citizens',
        path: 'citizens',
        loader: loadCitizens,
        lazy: { Component: async () => (await citizenFrame()).CitizenFrame },
        children: [
          {
            id: 'citizen',
            path: ':citizenId',
            loader: loadCitizen,
            ...citizenErrors,
            children: [{ ...citizenErrors, children: citizenPages }],
          },
        ],
      },
      {
        id: 'desk',
        path: 'desk',
        lazy: { Component: async () => (await deskFrame()).DeskFrame },
        children: [
          {
            index: true,
            ErrorBoundary: ErrorPage,
            lazy: {
              loader: async () => (await desk()).loadDesk,
              Component: async () => (await desk()).DeskPage,
            },
          },
        ],
      },
    ],
  },
];

const stayingOffline = (route: RouteObject): RouteObject =>
  route.index
    ? { ...route, shouldRevalidate: route.shouldRevalidate ?? unlessOffline }
    : {
        ...route,
        shouldRevalidate: route.shouldRevalidate ?? unlessOffline,
        ...(route.children && { children: route.children.map(stayingOffline) }),
      };

/** Which pages the desks have becomes known to whoever goes to one. */
export const makeRouter = () =>
  createBrowserRouter(routes.map(stayingOffline), {
    patchRoutesOnNavigation: async ({ path, patch }) => {
      if (path.startsWith('/desk/')) patch('desk', (await desks()).deskPages.map(stayingOffline));
    },
  });
