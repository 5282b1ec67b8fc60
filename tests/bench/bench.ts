/**
 * `pnpm bench [--json] [--seconds 5]`: the portal against the bare stack, in the same run, on the same rows; then start
 * time, memory, the cost of worlds, and how many bookings one slot takes; what the door costs a request;
 * and how many decisions the rules make.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { decisionsPerSecond } from './decisions.ts';
import { doorCost } from './door-cost.ts';
import { buildTown, type Town } from './town.ts';
import { worldFigures } from './world-figures.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, seconds: { type: 'string', default: '5' } },
});
const SECONDS = Number(values.seconds);
const CONNECTIONS = 20;
const READERS = 500;
/** Each server runs twice, taking turns, and its better run counts. */
const ROUNDS = 2;

type Asked = { citizenId: string; method: 'GET' | 'POST'; path: string; body?: string };
/** Everything that is asked for, each by the one it concerns. What is read is asked for again and again. */
const routes: Record<string, (town: Town) => Asked[]> = {
  'list free times': ({ bookings }) =>
    bookings.slice(0, READERS).map(({ citizenId, requestId }) => ({
      citizenId,
      method: 'GET',
      path: `/api/citizens/${citizenId}/booking-requests/${requestId}`,
    })),
  'my appointments': ({ regulars }) =>
    regulars.map((citizenId) => ({ citizenId, method: 'GET', path: `/api/citizens/${citizenId}/appointments` })),
  'book a time': ({ bookings }) =>
    bookings.map(({ citizenId, requestId, slotId }) => ({
      citizenId,
      method: 'POST',
      path: `/api/citizens/${citizenId}/appointments`,
      body: JSON.stringify({ requestId, slotId }),
    })),
};

async function run(kind: 'portal' | 'bare', town: Town, asks: Asked[]) {
  const server = fork(`${import.meta.dirname}/${kind}.ts`, [town.copy()]);
  const [url] = (await once(server, 'message')) as [string];
  const citizens = new Set(asks.map(({ citizenId }) => citizenId));
  const tokens = kind === 'portal' ? await logInAll(url, town.worldId, [...citizens]) : new Map<string, string>();
  let i = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const { citizenId, ...asked } = asks[i % asks.length] as Asked;
    i += 1;
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
  if (asks[0]?.method === 'POST' && i > asks.length)
    throw new Error('More was booked than the town has: ask for fewer seconds, or make it larger');
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors };
}

async function logInAll(url: string, worldId: string, citizens: readonly string[]): Promise<Map<string, string>> {
  const tokens = new Map<string, string>();
  const queue = citizens.values();
  const logInSome = async () => {
    for (const personId of queue) {
      const answer = await fetch(`${url}/api/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ worldId, personId, eid: 'high', client: 'program' }),
      });
      tokens.set(personId, ((await answer.json()) as { token: string }).token);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, logInSome));
  return tokens;
}

const town = await buildTown();
const rows = [];
for (const [name, ask] of Object.entries(routes)) {
  const best: Record<string, Awaited<ReturnType<typeof run>>> = {};
  const asks = ask(town);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const kind of ['bare', 'portal'] as const) {
      const figures = await run(kind, town, asks);
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
const decisions = { name: 'decisions of who may act for whom', value: decisionsPerSecond(), unit: 'a second' };
const figures = [...(await worldFigures()), decisions];
const door = await doorCost();

console.table(figures);
console.table(door);
if (values.json) console.log(JSON.stringify(rows));
else console.table(rows);
process.exit(0);
