import { fork } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';

/** Starts a PostgreSQL for as long as this process lives, or until `stop`. The address lacks the database's name. */
export async function startPostgres(): Promise<{ address: string; stop(): Promise<void> }> {
  // Detached, so that a signal to all of this process's group does not end the one that cleans up.
  const server = fork(`${import.meta.dirname}/postgres-server.ts`, { detached: true });
  const ended = once(server, 'exit');
  const failed = ended.then(() => Promise.reject(new Error('PostgreSQL did not start')));
  const [address] = await Promise.race([once(server, 'message'), failed]);
  failed.catch(() => undefined);
  return {
    address,
    stop: async () => {
      server.disconnect();
      await ended;
    },
  };
}

/** One statement that belongs to no world, such as making the database that a test keeps its worlds beside. */
export async function onServer(address: string, statement: string) {
  const client = new pg.Client(`${address}/postgres`);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
