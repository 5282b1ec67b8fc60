import { inject } from 'vitest';
import { type MakePlace, placeInFolder, placeOnPostgres } from './stores.ts';

/** Each database there is: what must hold, holds on both. For `describe.each`. */
export const databases: [name: string, makePlace: MakePlace][] = [
  ['SQLite', placeInFolder],
  ['PostgreSQL', () => placeOnPostgres(inject('postgres'))],
];
