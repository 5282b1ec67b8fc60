export { accessBetween } from './access.ts';
export { type CitizenRequest, type CitizenTables, citizenRoute } from './citizen-route.ts';
export { everBetween, fullmakterBetween } from './representation-repository.ts';
export { accessTools, representationRoutes } from './representation-routes.ts';
export type { RepresentationTables } from './representation-tables.ts';
export { type StaffRequest, staffRoute } from './staff-route.ts';
