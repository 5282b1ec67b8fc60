import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Place } from './stores.ts';

const main = join(import.meta.dirname, '../server/src/main.ts');

/** The server as people start it, in a process of its own. Listens on a free port, and is killed or has ended. */
export async function startServer({ databaseUrl, folder }: Place, settings: Record<string, string> = {}) {
  const place = databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA: folder };
  const { PATH, HOME } = process.env as { PATH: string; HOME: string };
  const child = spawn(process.execPath, [main], {
    env: { PATH, HOME, PORT: '0', ...place, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const said = await Promise.race([untilItSays(child, /http:\/\/\S+/), ended.then(() => undefined)]);
  return {
    /** Undefined when it did not start. */
    origin: said?.match(/http:\/\/[^\s/]+/)?.[0],
    ended,
    pid: child.pid,
    /** All it has said, wherever it said it. */
    said: () => heard.get(child) ?? '',
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

const heard = new WeakMap<ChildProcess, string>();

function untilItSays(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        const all = (heard.get(child) ?? '') + text;
        heard.set(child, all);
        if (pattern.test(all)) resolve(all);
      });
    }
  });
}
