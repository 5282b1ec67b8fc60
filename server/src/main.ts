import { resolve } from 'node:path';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';
import { overSmtp, startCourier } from './notifications/index.ts';
import { openStore } from './open-store.ts';
import { systemClock } from './platform/clock.ts';
import { makeDemoWorld, startWorlds } from './start-worlds.ts';

const IDLE_AFTER = 10 * 60_000;

async function start() {
  const { HOST, PORT, DATA, DATABASE_URL, JWT_SECRET, HELSESIM_KEY, SMTP_URL, MAIL_FROM } = readConfig(process.env);

  const store = await openStore({ databaseUrl: DATABASE_URL, folder: resolve(DATA) });
  const worlds = await startWorlds(store, systemClock, { mail: SMTP_URL ? 'smtp' : 'outbox' });
  const courier = SMTP_URL && startCourier({ worlds, send: overSmtp({ url: SMTP_URL, from: MAIL_FROM }) });
  await makeDemoWorld(worlds);
  const app = await buildApp(
    { worlds, system: systemClock },
    {
      jwtSecret: JWT_SECRET,
      key: HELSESIM_KEY,
      loopbackOnly: HELSESIM_KEY === undefined,
      webFolder: resolve(import.meta.dirname, '../../web/dist'),
    },
  );
  const address = await app.listen({ host: HOST, port: PORT });
  console.log(
    [
      '',
      `  Helsesim is open at  ${address}`,
      '  Log in as            Kari Nordmann, mother of Nora (9), or anyone else in the town of Solvik',
      `  The API              ${address}/docs`,
      '',
    ].join('\n'),
  );

  const closing = setInterval(() => worlds.closeIdle().catch((error) => console.error(error)), IDLE_AFTER);
  closing.unref();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      clearInterval(closing);
      await app.close();
      if (courier) await courier.close();
      await worlds.close();
    });
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
