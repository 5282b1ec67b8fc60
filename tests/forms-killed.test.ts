import { randomUUID } from 'node:crypto';
import { loadForm } from '@helsesim/shared/forms/desk-forms-contract';
import { createWorld } from '@helsesim/shared/worlds/worlds-contract';
import { expect, test, vi } from 'vitest';
import { clientOver, overHttp } from './client.ts';
import { databases } from './databases.ts';
import { answersTo, findResponses, getForm, ownForm, saveDraft, submit, trySubmitting } from './own-form.ts';
import { startPortal, type Visitor, worldOf } from './portal.ts';
import { startServer } from './server-process.ts';

/** So many rounds have been answered when the server is killed, while others wait. */
const ENOUGH = 20;
const NAMES = ['Kari Nordmann', 'Arne Johansen', 'Liv Johansen', 'Ola Hansen'];

/** What one has saved and sent, in order. */
type Round = { key: string; days: number; saved: boolean; sent: boolean };

test.for(databases)(
  'a server that is killed while forms are filled in, on %s, has lost no draft and doubled nothing',
  {
    timeout: 90_000,
  },
  async ([_database, makePlace]) => {
    const place = await makePlace();
    const server = await startServer(place);
    const overNet = overHttp(server.origin ?? '');
    const tester = clientOver(overNet);
    const { id: worldId } = await tester.call(createWorld, { body: { population: 'demo' } });
    // A machine that is busy with something else may not look it through in time.
    await vi.waitFor(() => tester.call(loadForm, { params: { worldId }, body: ownForm() }), {
      timeout: 30_000,
      interval: 500,
    });
    const world = worldOf(tester, overNet, worldId);
    const rounds = new Map<string, Round[]>(NAMES.map((name) => [name, []]));
    let killed = false;
    const fillIn = async (who: Visitor, mine: Round[]) => {
      for (let days = 1; !killed; days += 1) {
        const round: Round = { key: randomUUID(), days, saved: false, sent: false };
        mine.push(round);
        round.saved = (await saveDraft(who, answersTo({ days }), { key: round.key })).ok;
        if ([...rounds.values()].flat().filter(({ sent }) => sent).length >= ENOUGH && !killed) {
          killed = true; // while all the others wait for their answers
          return server.kill();
        }
        round.sent = (await trySubmitting(who, answersTo({ 'chest-pain': false, days }), { key: round.key })).ok;
      }
    };
    const visitors = await Promise.all(NAMES.map((name) => world.logIn(name)));
    const filling = visitors.map((who, index) => fillIn(who, rounds.get(NAMES[index] ?? '') ?? []));
    for (const done of await Promise.allSettled(filling)) if (done.status === 'rejected' && !killed) throw done.reason;

    const portal = await startPortal(async () => place);
    const again = portal.worldOf(worldId);
    for (const [name, mine] of rounds) {
      const who = await again.logIn(name);
      const daysSent = async () =>
        (await findResponses(who)).map(({ summary }) =>
          Number(summary.find(({ label }) => /dager/.test(label))?.answer),
        );
      const last = mine.at(-1);
      const there = await daysSent();
      expect(new Set(there).size).toBe(there.length);
      expect(mine.filter(({ sent, days }) => sent && !there.includes(days))).toEqual([]);
      // What was answered as saved, and was not sent, is there to go on with.
      if (last?.saved && !there.includes(last.days))
        expect(JSON.stringify((await getForm(who)).draft?.response)).toContain(`"valueInteger":${last.days}`);
      // Whoever had no answer sends again, under the same key.
      for (const { key, days } of mine)
        await vi.waitFor(() => submit(who, answersTo({ 'chest-pain': false, days }), { key }), {
          timeout: 30_000,
          interval: 500,
        });
      expect((await daysSent()).sort()).toEqual(mine.map(({ days }) => days).sort());
      expect((await getForm(who)).draft).toBeNull();
    }
    await portal.close();
  },
);
