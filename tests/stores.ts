import { rmSync } from 'node:fs';
import { openStore } from '@helsesim/server/open-store';
import { randomToken } from '@helsesim/server/platform/ids';
import pg from 'pg';
import { onServer } from './postgres/start-postgres.ts';
import { makeScratchFolder } from './scratch.ts';

/** A place of one's own to keep worlds in. `clear` takes away whatever was kept. */
export type Place = { databaseUrl?: string; folder: string; clear(): Promise<void> };
export type MakePlace = () => Promise<Place>;

export const placeInFolder: MakePlace = async () => {
  const folder = makeScratchFolder('test');
  return { folder, clear: async () => rmSync(folder, { recursive: true, force: true }) };
};

export async function placeOnPostgres(server: string): Promise<Place> {
  const name = `portal_${randomToken(6)}`;
  await onServer(server, `create database ${name}`);
  return { databaseUrl: `${server}/${name}`, folder: '', clear: () => dropAll(server, name) };
}

/** The catalogue and every world beside it: each takes eight megabytes. */
async function dropAll(server: string, name: string) {
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [name],
  );
  for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
  await client.end();
}

export const storeIn = ({ databaseUrl, folder }: Place) => openStore({ databaseUrl, folder });
