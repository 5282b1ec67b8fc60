/** The real server on a folder of worlds, over HTTP, as `pnpm start` runs it. Tells its address, then its memory when asked. */
import { buildApp } from '@helsesim/server/app';
import { openStore } from '@helsesim/server/open-store';
import { systemClock } from '@helsesim/server/platform/clock';
import { startWorlds } from '@helsesim/server/start-worlds';

const [folder = ''] = process.argv.slice(2);
const worlds = await startWorlds(await openStore({ folder }), systemClock);
const app = await buildApp({ worlds, system: systemClock }, { jwtSecret: 'only-for-the-benchmark-and-nothing-else' });
process.on('message', () => process.send?.(process.memoryUsage().rss));
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }));
