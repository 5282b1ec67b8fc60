import type { RouteObject } from 'react-router';
import { late } from '../platform/late.ts';

const people = late(() => import('./index.ts'));

/** For testers, who need not be logged in: the people of a world, and what the rules say about them. */
export const peoplePages: RouteObject[] = [
  {
    path: 'simulator/:worldId/people',
    lazy: {
      loader: async () => (await people()).loadPeopleWorld,
      action: async () => (await people()).saveWorld,
      Component: async () => (await people()).FindPeoplePage,
    },
  },
  {
    path: 'simulator/:worldId/people/:personId',
    lazy: {
      loader: async () => (await people()).loadPerson,
      action: async () => (await people()).savePerson,
      Component: async () => (await people()).PersonPage,
    },
  },
];
