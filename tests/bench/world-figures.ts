/** What worlds cost: starting the server, making, forking, restoring, advancing, keeping twenty open; and one slot, N at once. */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
type Figure = { name: string; value: number; unit: string };

export async function worldFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'helsesim-bench-'));
  const figures: Figure[] = [];
  const note = (name: string, value: number, unit: string) =>
    figures.push({ name, value: Math.round(value * 10) / 10, unit });

  note('start the server, demo world made', await startTime(folder), 'ms');
  note('start the server again', await startTime(folder), 'ms');

  const server = fork(`${import.meta.dirname}/portal.ts`, [folder]);
  const [url] = (await once(server, 'message')) as [string];
  const call = async (method: string, path: string, body?: object) => {
    const started = performance.now();
    const answer = await fetch(url + path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const json = (await answer.json()) as { id: string };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
    return { took: performance.now() - started, ...json };
  };
  const median = async (times: number, work: (i: number) => Promise<{ took: number }>) => {
    const all = [];
    for (let i = 0; i < times; i += 1) all.push((await work(i)).took);
    return all.sort((a, b) => a - b)[Math.floor(times / 2)] as number;
  };

  const { id: demo } = await call('POST', '/api/worlds', { population: 'demo' });
  const at = `/api/worlds/${demo}`;
  note('make the demo world', await median(5, () => call('POST', '/api/worlds', {})), 'ms');
  note('fork the demo world', await median(9, () => call('POST', `${at}/fork`)), 'ms');
  await call('PUT', `${at}/snapshots/before`);
  note('restore the demo world', await median(9, () => call('POST', `${at}/snapshots/before/restore`)), 'ms');

  for (let i = 0; i < 20; i += 1) {
    const { id } = await call('POST', `${at}/fork`);
    await call('GET', `/api/worlds/${id}/fingerprint`);
    await call('GET', `/api/worlds/${id}/people`);
  }
  server.send('memory');
  const [memory] = (await once(server, 'message')) as [number];
  note('memory of the server, at least 20 worlds open', memory / 1e6, 'MB');

  const thousand = await call('POST', '/api/worlds', { population: { citizens: 1_000 } });
  note('make 1 000 citizens', thousand.took, 'ms');
  note('advance them a year', (await call('POST', `/api/worlds/${thousand.id}/clock`, { advance: 'P1Y' })).took, 'ms');
  note('make 10 000 citizens', (await call('POST', '/api/worlds', { population: { citizens: 10_000 } })).took, 'ms');
  server.kill();
  rmSync(folder, { recursive: true, force: true });

  const race = spawn(process.execPath, [join(root, 'server/src/sim.ts'), 'race', '--n', '200', '--json']);
  let printed = '';
  race.stdout.on('data', (text) => {
    printed += text;
  });
  await once(race, 'close');
  const tally = JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as { booked: number };
  note('bookings accepted per slot, 200 at once', tally.booked, 'bookings');
  return figures;
}

/** From the command to the first answer, everything installed and built. */
async function startTime(folder: string): Promise<number> {
  const started = performance.now();
  const server = spawn(process.execPath, [join(root, 'server/src/main.ts')], {
    env: { ...process.env, PORT: '0', DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [text] = (await once(server.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(text.toString())?.[0];
  await fetch(`${url}/api/server`);
  const took = performance.now() - started;
  server.kill();
  await once(server, 'exit');
  return took;
}
