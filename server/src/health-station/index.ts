export { healthStationRoutes } from './health-station-routes.ts';
export type { HealthStationTables } from './health-station-tables.ts';
