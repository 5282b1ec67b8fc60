export { type CitizenRequest, type CitizenTables, citizenRoute } from './citizen-route.ts';
export { representationRoutes } from './representation-routes.ts';
export { type StaffRequest, staffRoute } from './staff-route.ts';
