export { gpListOf, personById, staffRolesOf } from './people-repository.ts';
export { peopleRoutes } from './people-routes.ts';
export type { PeopleTables } from './people-tables.ts';
export { type Municipality, postalPlacesOf, realMunicipalities, SOLVIK } from './reference.ts';
export { folded, searchNameOf } from './searched-name.ts';
