import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';

const school = late(() => import('./index.ts'));

/** Under a citizen: the school nurse. The addresses say only that it has to do with school (docs/decisions/016). */
export const schoolPages: RouteObject[] = [
  {
    path: 'school',
    lazy: {
      loader: async () => (await school()).loadSchool,
      action: async () => (await school()).answerTime,
      Component: async () => (await school()).SchoolPage,
    },
  },
  {
    path: 'school/ask',
    lazy: {
      loader: async () => (await school()).loadAsk,
      Component: async () => (await school()).AskPage,
    },
  },
  {
    path: 'school/places',
    lazy: {
      loader: async () => (await school()).loadPlaces,
      Component: async () => (await school()).PlacesPage,
    },
  },
  {
    path: 'school/cancel/:offerId',
    lazy: {
      loader: async () => (await school()).loadSchool,
      action: async () => (await school()).cancelAtSchool,
      Component: async () => (await school()).CancelAtSchoolPage,
    },
  },
];
