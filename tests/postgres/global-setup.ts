import type { TestProject } from 'vitest/node';
import { startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the PostgreSQL server, to which the name of a database is added. */
    postgres: string;
  }
}

/** One PostgreSQL for the whole run; each test file makes a database of its own on it. */
export default async function setUp({ provide }: TestProject) {
  const { address, stop } = await startPostgres();
  provide('postgres', address);
  return stop;
}
