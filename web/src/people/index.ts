/** What the router loads for the testers' pages about people. */
export { FindPeoplePage } from './FindPeoplePage.tsx';
export { PersonPage } from './PersonPage.tsx';
export { loadPeopleWorld, loadPerson, savePerson, saveWorld } from './people-routes.ts';
