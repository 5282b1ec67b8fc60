import { join } from 'node:path';
import type { Store } from './platform/database.ts';
import { postgresStore } from './platform/postgres-store.ts';
import { sqliteStore } from './platform/sqlite-store.ts';
import { postgresTables, sqliteTables, type Tables } from './schema.ts';

const migrations = join(import.meta.dirname, '../../migrations');

/** Where worlds are kept: beside the database that a postgres:// address names, or else in a folder. */
export const openStore = async (place: { databaseUrl?: string | undefined; folder: string }): Promise<Store<Tables>> =>
  place.databaseUrl
    ? postgresStore(place.databaseUrl, postgresTables, join(migrations, 'postgres'))
    : sqliteStore(join(place.folder, 'worlds'), sqliteTables, join(migrations, 'sqlite'));
