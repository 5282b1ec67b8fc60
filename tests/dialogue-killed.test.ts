import * as desk from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { getPerson, listPeople } from '@helsesim/shared/people/people-contract';
import { createWorld } from '@helsesim/shared/worlds/worlds-contract';
import { describe, expect, test } from 'vitest';
import { clientOver, overHttp } from './client.ts';
import { eConsultation, into, keptIn, newKey, send, trySending } from './conversation.ts';
import { databases } from './databases.ts';
import { type Portal, startPortal, type Visitor, type World, worldOf } from './portal.ts';
import { startServer } from './server-process.ts';
import type { Place } from './stores.ts';

/** So many have been answered when the server is killed, while others wait. */
const ENOUGH = 80;
const WRITERS = 8;

/** What was sent under a key, whether or not an answer came. */
type Sent = { key: string; threadId: string; who: string; desk: boolean; answered: boolean };

describe.each(databases)('a server that is killed while people write to each other, on %s', (_database, makePlace) => {
  test('has one message a key, one notice a message and reader, and lost nothing that it answered', {
    timeout: 90_000,
  }, async () => {
    const place = await makePlace();
    const { worldId, sent } = await writeUntilKilled(place);
    const portal = await startPortal(async () => place);
    const first = await keptIn(portal, { id: worldId });

    const of = ({ communications }: typeof first, { key }: Sent) => communications.filter((one) => one.key === key);
    for (const one of sent) expect(of(first, one).length).toBeLessThanOrEqual(1);
    expect(sent.filter((one) => one.answered && of(first, one).length === 0)).toEqual([]);
    expect(sent.filter(({ answered }) => answered).length).toBeGreaterThanOrEqual(ENOUGH);
    expectWhole(first);

    // Whoever had no answer sends again, under the same key.
    const world = portal.worldOf(worldId);
    const doctor = await doctorIn(world);
    for (const one of sent.filter(({ answered }) => !answered)) {
      if (one.desk) await answerUnder(doctor, one);
      else expect((await trySending(await world.logIn(one.who), into(one.threadId), { key: one.key })).ok).toBe(true);
    }
    const then = await keptIn(portal, { id: worldId });
    for (const one of sent.filter((some) => !some.desk)) expect(of(then, one)).toHaveLength(1);
    expectWhole(then);
    await portal.close();
  });
});

/** Every conversation ends in its latest message, and every word of the office's has told each who reads it, once. */
function expectWhole({ threads, communications, notices }: Awaited<ReturnType<typeof keptIn>>) {
  for (const thread of threads) {
    const all = communications.filter(({ threadId }) => threadId === thread.id);
    expect(all.at(-1)?.id).toBe(thread.lastId);
    const fromOffice = all.filter(({ side }) => side === 'office');
    if (thread.lastFromOfficeId) expect(fromOffice.map(({ id }) => id)).toContain(thread.lastFromOfficeId);
  }
  const written = new Set(communications.map(({ id }) => `communication:${id}`));
  const about = notices.filter(({ event }) => event.startsWith('communication:'));
  expect(about.filter(({ event }) => !written.has(event))).toEqual([]);
  // Of one citizen's messages all have told the same people, in each case once.
  const toldOf = (id: string) =>
    about
      .filter(({ event }) => event === `communication:${id}`)
      .map(({ personId }) => personId)
      .sort();
  const during = communications.filter(({ side, key }) => side === 'office' && duringTest.has(key));
  const first = new Map<string, string[]>();
  for (const { id, citizenId } of during) {
    const told = toldOf(id);
    expect(told).toContain(citizenId);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toEqual(first.get(citizenId) ?? told);
    first.set(citizenId, told);
  }
}
const duringTest = new Set<string>();

async function writeUntilKilled(place: Place) {
  const server = await startServer(place);
  const overNet = overHttp(server.origin ?? '');
  const tester = clientOver(overNet);
  const { id: worldId } = await tester.call(createWorld, { body: { population: 'demo' } });
  const world = worldOf(tester, overNet, worldId);
  const doctor = await doctorIn(world);
  const writers = await patientsOf(world, tester, doctor);
  const threads = new Map<string, string>();
  for (const writer of writers) threads.set(writer.id, (await send(writer, eConsultation())).threadId);

  const sent: Sent[] = [];
  let killed = false;
  const untilDead = async (turn: (one: Sent) => Promise<boolean>, make: () => Omit<Sent, 'key' | 'answered'>) => {
    while (!killed) {
      const one: Sent = { ...make(), key: newKey(), answered: false };
      sent.push(one);
      duringTest.add(one.key);
      try {
        one.answered = await turn(one);
      } catch (error) {
        if (!killed) throw error;
      }
      if (killed || sent.filter(({ answered }) => answered).length < ENOUGH) continue;
      killed = true; // while all the others wait for their answers
      await server.kill();
    }
  };
  const citizens = writers.map((writer) =>
    untilDead(
      async ({ key, threadId }) => (await trySending(writer, into(threadId), { key })).ok,
      () => ({ threadId: threads.get(writer.id) ?? '', who: writer.id, desk: false }),
    ),
  );
  let turn = 0;
  const atDesk = [0, 1].map(() =>
    untilDead(
      (one) => answerUnder(doctor, one),
      () => {
        turn += 1;
        return { threadId: [...threads.values()][turn % threads.size] ?? '', who: doctor.id, desk: true };
      },
    ),
  );
  await Promise.all([...citizens, ...atDesk]);
  return { worldId, sent };
}

/** False when someone wrote meanwhile: then nothing was sent. */
async function answerUnder(doctor: Visitor, { threadId, key }: Sent): Promise<boolean> {
  const { item } = await doctor.call(desk.getDeskThread, { params: { threadId }, query: {} });
  const body = { key, seen: item.lastId, text: 'Svar', close: false };
  return (await doctor.attempt(desk.answerThread, { params: { threadId }, body })).ok;
}

const doctorIn = (world: World): Promise<Visitor> => world.logIn('Ingrid Lie', { role: 'gp' });

/** Those on her list who may write to her, and are told of what she writes. */
async function patientsOf(world: World, tester: Portal['tester'], doctor: Visitor): Promise<Visitor[]> {
  const params = { worldId: world.id };
  const { people } = await tester.call(listPeople, { params, query: { limit: 200, offset: 0 } });
  const { gpListId } = await world.details('Kari Nordmann');
  const grown = people.filter(({ eid, age, died }) => eid === 'high' && age >= 18 && !died);
  const known = await Promise.all(
    grown.map(({ id: personId }) => tester.call(getPerson, { params: { ...params, personId } })),
  );
  const able = known.filter(
    (one) => one.gpListId === gpListId && one.consent === 'full' && one.eid === 'high' && one.age >= 18 && !one.died,
  );
  const well = able.filter((one) => !one.inactive && one.phone !== null && one.id !== doctor.id);
  return Promise.all(well.slice(0, WRITERS).map(({ id }) => world.logIn(id)));
}
