/**
 * `pnpm bench [--json] [--seconds 5]`: the portal against the bare stack, in the same run, on the same rows; then start
 * time, memory, the cost of worlds, and how many bookings one slot takes.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { buildTown, type Town } from './town.ts';
import { worldFigures } from './world-figures.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, seconds: { type: 'string', default: '5' } },
});
const SECONDS = Number(values.seconds);
const CONNECTIONS = 20;
/** Each server runs twice, taking turns, and its better run counts. */
const ROUNDS = 2;

type Asked = { method: 'GET' | 'POST'; path: string; body?: string };
const routes: Record<string, (town: Town, i: number) => Asked & { citizenId: string }> = {
  'list free times': ({ bookings }, i) => {
    const { citizenId, requestId } = bookings[i % bookings.length] as Town['bookings'][number];
    return { citizenId, method: 'GET', path: `/api/citizens/${citizenId}/booking-requests/${requestId}` };
  },
  'my appointments': ({ citizens }, i) => {
    const citizenId = citizens[i % citizens.length] as string;
    return { citizenId, method: 'GET', path: `/api/citizens/${citizenId}/appointments` };
  },
  'book a time': ({ bookings }, i) => {
    const { citizenId, requestId, slotId } = bookings[i % bookings.length] as Town['bookings'][number];
    const body = JSON.stringify({ requestId, slotId });
    return { citizenId, method: 'POST', path: `/api/citizens/${citizenId}/appointments`, body };
  },
};

async function run(kind: 'portal' | 'bare', town: Town, ask: (typeof routes)[string]) {
  const server = fork(`${import.meta.dirname}/${kind}.ts`, [town.copy()]);
  const [url] = (await once(server, 'message')) as [string];
  const tokens = new Map(kind === 'portal' ? await logInAll(url, town) : []);
  let i = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const { citizenId, ...asked } = ask(town, i++);
    const authorization = `Bearer ${tokens.get(citizenId)}`;
    return {
      ...request,
      ...asked,
      headers: { authorization, ...(asked.body && { 'content-type': 'application/json' }) },
    };
  };
  const fire = (duration: number) =>
    autocannon({ url, connections: CONNECTIONS, duration, requests: [{ setupRequest }] });
  await fire(2); // warm
  const { requests, latency, non2xx, errors } = await fire(SECONDS);
  server.kill();
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors };
}

async function logInAll(url: string, { worldId, citizens }: Town): Promise<[string, string][]> {
  const tokens: [string, string][] = [];
  for (const personId of citizens) {
    const answer = await fetch(`${url}/api/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ worldId, personId, eid: 'high', client: 'program' }),
    });
    tokens.push([personId, ((await answer.json()) as { token: string }).token]);
  }
  return tokens;
}

const town = await buildTown();
const rows = [];
for (const [name, ask] of Object.entries(routes)) {
  const best: Record<string, Awaited<ReturnType<typeof run>>> = {};
  for (let round = 0; round < ROUNDS; round += 1)
    for (const kind of ['bare', 'portal'] as const) {
      const figures = await run(kind, town, ask);
      if (figures.failed > 0) throw new Error(`${name} on ${kind}: ${figures.failed} requests failed`);
      if (figures.perSecond > (best[kind]?.perSecond ?? 0)) best[kind] = figures;
    }
  const { portal, bare } = best;
  if (!portal || !bare) throw new Error('Nothing was measured');
  rows.push({
    name,
    requestsPerSecond: Math.round(portal.perSecond),
    p50: portal.p50,
    p99: portal.p99,
    bareRequestsPerSecond: Math.round(bare.perSecond),
    ratio: Number((portal.perSecond / bare.perSecond).toFixed(2)),
  });
}
const figures = await worldFigures();

console.table(figures);
if (values.json) console.log(JSON.stringify(rows));
else console.table(rows);
process.exit(0);
