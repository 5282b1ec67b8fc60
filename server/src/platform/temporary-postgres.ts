import pg from 'pg';
import { randomToken } from './ids.ts';

/**
 * A database of one's own on the server that the address names, for worlds that nobody else shall see. `remove` takes
 * it away with every world that was made beside it.
 */
export async function temporaryPostgres(url: string): Promise<{ url: string; remove(): Promise<void> }> {
  const name = `helsesim_${randomToken(6)}`;
  const run = async (work: (client: pg.Client) => Promise<unknown>) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await work(client);
    } finally {
      await client.end();
    }
  };
  await run((client) => client.query(`create database "${name}"`));

  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    url: own.href,
    remove: () =>
      run(async (client) => {
        const made = 'select datname from pg_database where starts_with(datname, $1)';
        const { rows } = await client.query<{ datname: string }>(made, [name]);
        for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
      }),
  };
}
