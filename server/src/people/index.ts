export { middleOf, outlineOf, placeAt } from './outlines.ts';
export {
  gpListOf,
  hasAll,
  lockPerson,
  organizationById,
  type PersonRow,
  personById,
  personByNumber,
  setServices,
  staffRolesOf,
} from './people-repository.ts';
export { peopleRoutes } from './people-routes.ts';
export type { PeopleTables } from './people-tables.ts';
export { type Municipality, postalPlacesOf, realMunicipalities, SOLVIK } from './reference.ts';
export { childrenOf, fosterChildrenOf, fosterParentsOf, holdersOf } from './relations-repository.ts';
export { folded, searchNameOf } from './searched-name.ts';
