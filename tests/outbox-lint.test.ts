import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leaksIn, noSecrets, secretsOf } from '@helsesim/server/notifications/index';
import { secretsOfWorld } from '@helsesim/server/simulation/secrets-of-world';
import { noticeKinds } from '@helsesim/shared/notifications/notifications-model';
import { beforeAll, describe, expect, test } from 'vitest';
import { liveADay } from './live-a-day.ts';
import { outboxOf } from './outbox-of.ts';
import { startPortal } from './portal.ts';
import { makeScratchFolder } from './scratch.ts';
import { sim } from './sim.ts';
import { placeInFolder } from './stores.ts';

const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const ours = 'Du har en ny melding i Helsesim. Logg inn for å lese den.';

describe('pnpm sim outbox lint', () => {
  let folder: string;
  beforeAll(() => {
    folder = makeScratchFolder('outbox');
  });
  const file = (rows: unknown) => {
    const path = join(folder, 'notices.json');
    writeFileSync(path, JSON.stringify(rows));
    return path;
  };

  test('VAR-02 in a world where everything happens, nothing is given away', async () => {
    const { code, output } = await sim(['outbox', 'lint']);
    const all = lines(output);
    const summary = all.pop();
    expect(summary).toMatchObject({ withLeaks: 0, missing: [], good: true });
    expect(all).toHaveLength(summary.notices);
    const seen = new Set(all.map(({ kind, language }) => `${kind} ${language}`));
    expect(seen.size).toBe(noticeKinds.length * 3);
    expect(new Set(all.map(({ channel }) => channel))).toEqual(new Set(['sms', 'email', 'push']));
    expect(code).toBe(0);
  });

  test('a file of notices is judged by what every notice must be', async () => {
    const good = [{ id: 'a', subject: '', text: ours }];
    expect((await sim(['outbox', 'lint', '--file', file(good)])).code).toBe(0);
    expect((await sim(['outbox', 'lint', '--file', file({ notices: good })])).code).toBe(0);
    const { code, output } = await sim(['outbox', 'lint', '--file', file([{ ...good[0], text: `${ours} Kl. 09.15` }])]);
    expect(code).toBe(1);
    expect(lines(output)[0].leaks.map(({ kind }: { kind: string }) => kind)).toEqual([
      'not-in-catalog',
      'time',
      'digit',
      'digit',
    ]);
    expect((await sim(['outbox', 'lint', '--file', file([])])).code).toBe(1);
  });

  test('a world that one has is judged by what is in it', async () => {
    const place = await placeInFolder();
    const portal = await startPortal(async () => place);
    const world = await portal.makeWorld();
    const run = () => sim(['outbox', 'lint', '--world', world.id], '', { DATA: place.folder });
    expect(await run()).toMatchObject({ code: 2, errors: expect.stringContaining('Another Helsesim') });
    await portal.app.close();
    await portal.worlds.close();
    const { code, output } = await run();
    expect([code, lines(output).at(-1)]).toMatchObject([0, { withLeaks: 0 }]);
    const planted = file([{ subject: '', text: `${ours} Hilsen Borghild` }]);
    const args = ['outbox', 'lint', '--world', world.id, '--file', planted];
    const found = await sim(args, '', { DATA: place.folder });
    expect([found.code, lines(found.output)[0].leaks]).toMatchObject([
      1,
      [{ kind: 'not-in-catalog' }, { kind: 'name', found: 'borghild' }],
    ]);
    expect((await sim(['outbox', 'lint', '--world', 'gone'], '', { DATA: place.folder })).code).toBe(2);
    await place.clear();
  });

  test.each([
    ['outbox'],
    ['outbox', 'send'],
    ['outbox', 'lint', '--file', 'not/there.json'],
    ['outbox', 'lint', '--colour'],
  ])('a bad call: %s %s %s %s', async (...args) => {
    expect((await sim(args.filter((arg) => arg !== undefined))).code).toBe(2);
  });
});

describe('leaks that are planted are found', () => {
  const secrets = secretsOf({
    name: ['Kari', 'Nordmann', 'Ny'],
    number: ['+4701000042', '15878600193', 'kari@example.com'],
    address: ['Storgata 12', 'Storgata', '9996', 'Solvik'],
    office: ['Solvik legesenter', 'Hjemmetjenesten i Solvik'],
    medicine: ['Paralgin forte 500 mg', 'Paralgin'],
    content: ['Vond hals siden søndag'],
  });
  const kindsIn = (text: string, subject = '') => leaksIn({ subject, text }, secrets).map(({ kind }) => kind);

  test.each([
    ['name', 'Kari Nordmann har fått melding'],
    ['name', 'hei, KARI!'],
    ['number', 'Send til +4701000042'],
    ['number', 'kari@example.com'],
    ['address', 'Møt opp i Storgata 12'],
    ['address', 'i solvik'],
    ['office', 'Fra Solvik Legesenter'],
    ['medicine', 'Resepten på Paralgin er fornyet'],
    ['content', 'Om: vond hals siden søndag.'],
    ['service', 'Legen har svart'],
    ['service', 'Besøket er gjennomført'],
    ['service', 'Your appointment is booked'],
    ['service', 'Heimetenesta kjem'],
    ['time', 'Kom på torsdag'],
    ['time', 'I morgen'],
    ['time', 'Du må komme kl halv ni'],
    ['digit', 'Se side 4'],
    ['digit', '٤'],
    ['not-in-catalog', 'Hei'],
  ])('%s: «%s»', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
    expect(kindsIn(ours, text)).toContain(kind);
  });

  test('our own texts are not leaks, also when someone is called one of their words', () => {
    expect(kindsIn(ours, 'Ny melding i Helsesim')).toEqual([]);
    expect(kindsIn(`${ours} Ny`)).toContain('name');
  });
});

test('a day lived through the API gives nothing away', async () => {
  const portal = await startPortal();
  const world = await portal.makeWorld();
  await liveADay(world);
  const secrets = await portal.worlds.use(world.id, ({ reader }) => secretsOfWorld(reader));
  const notices = await outboxOf(portal, world);
  expect(notices.length).toBeGreaterThan(10);
  expect(notices.flatMap((notice) => leaksIn(notice, secrets ?? noSecrets))).toEqual([]);
  await portal.close();
});
