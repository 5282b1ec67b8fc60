/** The real server on a folder of worlds, which tells its memory, and lets something happen in a world, when asked. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildApp } from '@helsesim/server/app';
import { openStore } from '@helsesim/server/open-store';
import { systemClock } from '@helsesim/server/platform/clock';
import { startWorlds } from '@helsesim/server/start-worlds';

type Question = { memory: true } | { tell: { worldId: string; citizens: string[]; about: 'inbox' | 'everything' } };

const [folder = ''] = process.argv.slice(2);
const worlds = await startWorlds(await openStore({ folder }), systemClock);
const app = await buildApp({ worlds, system: systemClock }, { jwtSecret: 'only-for-the-benchmark-and-nothing-else' });
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

process.on('message', async (question: Question) => {
  if ('memory' in question) {
    collect();
    const { rss, heapUsed, external } = process.memoryUsage();
    process.send?.({ rss, held: heapUsed + external });
  } else {
    const { worldId, citizens, about } = question.tell;
    const begun = performance.timeOrigin + performance.now();
    await worlds.use(worldId, ({ transaction }) =>
      transaction('bench', async (tx) => {
        if (about === 'everything') tx.announce({ to: '', about });
        else for (const to of citizens) tx.announce({ to, about });
      }),
    );
    process.send?.(begun);
  }
});
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }));
