/** What the door costs: the same request behind it and past it, by turns over one connection, so that all else is equal. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WARM = 500;
const REQUESTS = 2_000;
/** The quietest of so many runs counts: others use the machine too. */
const RUNS = 3;
/** What the door may cost, in milliseconds at p50. */
const MOST = 0.3;

type Server = { url: string; pairs: Record<string, [actor: string, citizen: string]> };

/** In milliseconds at p50: past the door, behind it, and the difference, by who acts for whom. */
export async function doorCost() {
  const folder = mkdtempSync(join(tmpdir(), 'helsesim-bench-'));
  const server = fork(`${import.meta.dirname}/door-server.ts`, [folder]);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const [{ url, pairs }] = (await once(server, 'message')) as [Server];
    const rows = [];
    for (const [who, [actor, citizen]] of Object.entries(pairs)) {
      const authorization = `Bearer ${await logIn(url, actor)}`;
      const behind = `${url}/api/citizens/${citizen}/appointments`;
      const past = `${url}/api/past-the-door/${citizen}/appointments`;
      const ask = (address: string) => time(address, { agent, headers: { authorization } });
      for (let i = 0; i < WARM; i += 1) await Promise.all([ask(behind), ask(past)]);

      const runs = [];
      for (let run = 0; run < RUNS; run += 1) {
        const took = { behind: [] as number[], past: [] as number[] };
        for (let i = 0; i < REQUESTS; i += 1) {
          took.past.push(await ask(past));
          took.behind.push(await ask(behind));
        }
        runs.push({ past: p50(took.past), behind: p50(took.behind) });
      }
      const [quietest] = runs.sort((a, b) => a.behind - b.behind);
      if (!quietest) throw new Error('Nothing was measured');
      const door = rounded(quietest.behind - quietest.past);
      rows.push({ who, past: rounded(quietest.past), behind: rounded(quietest.behind), door, most: MOST });
    }
    return rows;
  } finally {
    agent.destroy();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function logIn(url: string, personId: string): Promise<string> {
  const answer = await fetch(`${url}/api/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ worldId: 'demo', personId, eid: 'high', client: 'program' }),
  });
  return ((await answer.json()) as { token: string }).token;
}

/** Milliseconds to the end of the answer. */
async function time(address: string, options: Parameters<typeof get>[1] & object): Promise<number> {
  const begun = performance.now();
  const request = get(address, options);
  const [answer] = await once(request, 'response');
  answer.resume();
  await once(answer, 'end');
  if (answer.statusCode !== 200) throw new Error(`${address} was answered ${answer.statusCode}`);
  return performance.now() - begun;
}

const p50 = (some: readonly number[]) => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? Number.NaN;
const rounded = (milliseconds: number) => Math.round(milliseconds * 1000) / 1000;

if (import.meta.main) console.table(await doorCost());
