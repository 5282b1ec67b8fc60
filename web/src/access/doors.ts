/** What is loaded when there is a shut door to tell of. */
export { ClosedDoorPage } from './ClosedDoorPage.tsx';
export { DoorWhy } from './DoorWhy.tsx';
export { NobodyPage } from './NobodyPage.tsx';
export { ShutDoors } from './ShutDoors.tsx';
