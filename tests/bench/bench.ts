/**
 * `pnpm bench [--json] [--seconds 5] [--only "inbox"]`: the portal against the bare stack, in the same run, on the same rows; then start
 * time, memory, the cost of worlds, and how many bookings one slot takes; what the door costs a request; how many
 * decisions the rules make; what a thousand who listen take up (`--only live`); how fast forms are judged, and how soon one
 * can answer them on a slow phone (`--only form`). With `--only`, the routes whose name has that in it, and nothing else.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { decisionsPerSecond } from './decisions.ts';
import { doorCost } from './door-cost.ts';
import { judgementsPerSecond } from './form-judgements.ts';
import { formOnSlowPhone } from './form-page.ts';
import { liveListeners } from './live-listeners.ts';
import { buildTown, type Town } from './town.ts';
import { worldFigures } from './world-figures.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    seconds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
});
const SECONDS = Number(values.seconds);
const CONNECTIONS = 20;
const READERS = 500;
/** Each server runs twice, taking turns, and its better run counts. */
const ROUNDS = 2;

type Asked = { citizenId: string; method: 'GET' | 'POST'; path: string; body?: string };
/** What can be asked for once only. */
const onlyOnce = new Set(['book a time', 'send a message']);
const SENT = 60_000;
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
  'inbox of 100 messages': ({ few }) => few.map(looking),
  'inbox of 10 000 messages': ({ many }) => many.map(looking),
  'send a message': ({ few }) =>
    Array.from({ length: SENT }, (_, i) => {
      const { citizenId, threadId } = few[i % few.length] as (typeof few)[number];
      const key = `00000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`;
      return {
        citizenId,
        method: 'POST',
        path: `/api/citizens/${citizenId}/communications`,
        body: JSON.stringify({ key, addressee: { to: 'thread', threadId }, text: 'Takk. Da kommer jeg i morgen.' }),
      };
    }),
};
const looking = ({ citizenId }: { citizenId: string }): Asked => ({
  citizenId,
  method: 'POST',
  path: `/api/citizens/${citizenId}/inbox`,
  body: '{}',
});

async function run(kind: 'portal' | 'bare', town: Town, name: string, asks: Asked[]) {
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
  if (onlyOnce.has(name) && i > asks.length)
    throw new Error('More was asked for than the town has: ask for fewer seconds, or make it larger');
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
  if (!name.includes(values.only)) continue;
  const best: Record<string, Awaited<ReturnType<typeof run>>> = {};
  const asks = ask(town);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const kind of ['bare', 'portal'] as const) {
      const figures = await run(kind, town, name, asks);
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
if (values.only === '') {
  const decisions = { name: 'decisions of who may act for whom', value: decisionsPerSecond(), unit: 'a second' };
  console.table([...(await worldFigures()), decisions]);
  console.table(await doorCost());
}
if ('live listeners'.includes(values.only)) console.table(await liveListeners());
if ('form'.includes(values.only)) {
  console.table(judgementsPerSecond());
  console.table(await formOnSlowPhone());
}
if (values.json) console.log(JSON.stringify(rows));
else console.table(rows);
process.exit(0);
