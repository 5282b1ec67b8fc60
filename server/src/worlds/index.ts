export type { Happening, Happenings, Told } from './happenings.ts';
export { type DueWorkers, type Mail, schedule, unschedule, type World, type WorldWriter } from './world.ts';
export { worldRoute } from './world-route.ts';
export { EVERYTHING, OPENED, openWorlds, type Populate, type Worlds } from './worlds.ts';
export { findSettings } from './worlds-repository.ts';
export type { WorldsTables } from './worlds-tables.ts';
