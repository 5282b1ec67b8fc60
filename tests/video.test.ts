import { cancelAppointment } from '@helsesim/shared/booking/booking-contract';
import * as video from '@helsesim/shared/video/video-contract';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { end as endFullmakt, give } from './fullmakt-life.ts';
import { book, request } from './live-a-day.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

/** A video consultation, as far as it goes through the server: who may come in, who lets in, who hears whom. */
describe.each(databases)('a video consultation, on %s', (_database, makePlace) => {
  let portal: Portal;
  let origin: string;
  let world: World;
  let kari: Visitor;
  let ingrid: Visitor;
  let meetingId: string;
  const listening: AbortController[] = [];

  beforeAll(async () => {
    portal = await startPortal(makePlace);
    origin = await portal.app.listen({ host: '127.0.0.1', port: 0 });
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
    const { id, slots } = await request(kari, kari.id);
    const slot = slots.find(({ form }) => form === 'video');
    if (!slot) throw new Error('The fastlege has no video times');
    meetingId = (await book(kari, kari.id, id, slot)).id;
    await world.moveTo('2026-11-26 14:10:00');
    await world.save('before');
  });
  beforeEach(async () => {
    for (const one of listening.splice(0)) one.abort();
    await world.restore('before');
    kari = await world.logIn('Kari Nordmann');
    ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
  });
  afterAll(async () => {
    for (const one of listening) one.abort();
    await portal.close();
  });

  const ofKari = () => ({ params: { citizenId: kari.id, meetingId } });
  const comeIn = async (who = kari) => (await who.call(video.joinCall, ofKari())).ticket;
  const openRoom = async () => (await ingrid.call(video.joinCallFromDesk, { params: { meetingId } })).ticket;
  const end = (who: Visitor, ticket: string) => who.call(video.endCall, { params: { ticket } });
  const candidate = { kind: 'candidate' as const, candidate: 'candidate:1', sdpMid: '0', sdpMLineIndex: 0 };

  /** Hears what happens in a call, event by event. */
  async function listen(who: Visitor, ticket: string) {
    const line = new AbortController();
    listening.push(line);
    const { status, body } = await fetch(`${origin}/api/calls/${ticket}/events`, {
      headers: { authorization: `Bearer ${who.token}` },
      signal: line.signal,
    });
    const events = body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    return {
      status,
      next: async (): Promise<video.CallEvent> => {
        for (;;) {
          const [, data] = text.match(/^data: (.*)\n\n/m) ?? [];
          if (data) {
            text = text.slice(text.indexOf(data) + data.length + 2);
            return video.CallEvent.parse(JSON.parse(data));
          }
          const { value, done } = (await events?.read()) ?? { done: true };
          if (done) throw new Error('The line ended');
          text += value;
        }
      },
    };
  }

  test('is waited for in the waiting room until the doctor lets in; then each hears the other, and one ends it for both', async () => {
    const ofCitizen = await comeIn();
    const atKari = await listen(kari, ofCitizen);
    expect(await atKari.next()).toEqual({ about: 'state', state: 'waiting', otherIsHere: false });
    await expect(
      kari.call(video.sendSignal, { params: { ticket: ofCitizen }, body: { signal: candidate } }),
    ).rejects.toThrow('call-not-open');
    await expect(kari.call(video.letIn, { params: { ticket: ofCitizen } })).rejects.toThrow('no-such-call');

    const ofOffice = await openRoom();
    const atIngrid = await listen(ingrid, ofOffice);
    expect(await atKari.next()).toEqual({ about: 'state', state: 'waiting', otherIsHere: true });
    expect(await atIngrid.next()).toEqual({ about: 'state', state: 'waiting', otherIsHere: true });

    await ingrid.call(video.letIn, { params: { ticket: ofOffice } });
    const open = { about: 'state', state: 'open', otherIsHere: true };
    expect([await atKari.next(), await atIngrid.next()]).toEqual([open, open]);
    await kari.call(video.sendSignal, { params: { ticket: ofCitizen }, body: { signal: candidate } });
    expect(await atIngrid.next()).toEqual({ about: 'signal', signal: candidate });

    await end(kari, ofCitizen);
    const ended = { about: 'state', state: 'ended', otherIsHere: true };
    expect([await atKari.next(), await atIngrid.next()]).toEqual([ended, ended]);
    await end(kari, ofCitizen);
    expect((await listen(ingrid, ofOffice)).status).toBe(404);
  });

  test('is not let into when nobody waits', async () => {
    const ticket = await openRoom();
    await expect(ingrid.call(video.letIn, { params: { ticket } })).rejects.toThrow('nobody-waits');
    await end(ingrid, ticket);
  });

  test('TIM-22 opens a quarter of an hour before, and is shut an hour after', async () => {
    const { opensAt, closesAt } = await kari.call(video.getMeeting, ofKari());
    expect([String(opensAt), String(closesAt)]).toEqual(['2026-11-26T13:05:00Z', '2026-11-26T14:40:00Z']);
    await world.moveTo('2026-11-26 15:40:00');
    await expect(kari.call(video.joinCall, ofKari())).rejects.toThrow('call-too-late');
    const early = await portal.makeWorld();
    const nora = await early.logIn('Kari Nordmann');
    const { id, slots } = await request(nora, nora.id);
    const slot = slots.find(({ form }) => form === 'video');
    const { id: later } = await book(nora, nora.id, id, slot ?? { id: '' });
    const asked = { params: { citizenId: nora.id, meetingId: later } };
    await expect(nora.call(video.joinCall, asked)).rejects.toThrow('call-too-early');
  });

  test('is nobody else’s: not a stranger’s, not another doctor’s, not one that was cancelled', async () => {
    const liv = await world.logIn('Liv Johansen');
    await expect(liv.call(video.joinCall, ofKari())).rejects.toThrow('no-access');
    await expect(liv.call(video.joinCall, { params: { citizenId: liv.id, meetingId } })).rejects.toThrow(
      'no-such-meeting',
    );
    const mikkel = await world.logIn((await world.staff('nettlege')).id, { role: 'nettlege' });
    await expect(mikkel.call(video.joinCallFromDesk, { params: { meetingId } })).rejects.toThrow('no-such-meeting');
    await kari.call(cancelAppointment, { params: { citizenId: kari.id, appointmentId: meetingId } });
    await expect(kari.call(video.getMeeting, ofKari())).rejects.toThrow('no-such-meeting');
  });

  test('a ticket is of no use to anyone else', async () => {
    const ticket = await comeIn();
    const liv = await world.logIn('Liv Johansen');
    expect((await listen(liv, ticket)).status).toBe(404);
    await end(liv, ticket);
    expect((await listen(kari, ticket)).status).toBe(200);
  });

  test('goes on in another window of the same person, who is told in the first', async () => {
    const first = await listen(kari, await comeIn());
    await first.next();
    const second = await listen(kari, await comeIn());
    expect(await first.next()).toEqual({ about: 'closed', because: 'another-window' });
    expect(await second.next()).toMatchObject({ state: 'waiting' });
  });

  test('a second line on the same ticket ends the first', async () => {
    const ticket = await comeIn();
    const first = await listen(kari, ticket);
    await first.next();
    expect((await listen(kari, ticket)).status).toBe(200);
    expect(await first.next()).toEqual({ about: 'closed', because: 'another-window' });
    await expect(first.next()).rejects.toThrow('The line ended');
  });

  test('FUL-05 whoever comes in the citizen’s place waits to be let in; without access any more, they hear nothing', async () => {
    const liv = await world.logIn('Liv Johansen');
    const { id } = await give(world, kari, 'Liv Johansen');
    const ofKari = await comeIn();
    const office = await openRoom();
    await ingrid.call(video.letIn, { params: { ticket: office } });
    const ofLiv = await comeIn(liv); // the citizen does not listen any more
    expect((await listen(kari, ofKari)).status).toBe(404);
    await expect(
      liv.call(video.sendSignal, { params: { ticket: ofLiv }, body: { signal: candidate } }),
    ).rejects.toThrow('call-not-open');
    expect((await endFullmakt(kari, id)).ok).toBe(true);
    expect((await listen(liv, ofLiv)).status).toBe(404);
  });

  test('whoever does not work there any more hears nothing', async () => {
    const ticket = await openRoom();
    await portal.worlds.use(world.id, ({ transaction }) =>
      transaction('x', async ({ queries, tables: { staffRole } }) => {
        await queries.update(staffRole).set({ kind: 'gp-secretary' }).where(eq(staffRole.personId, ingrid.id));
      }),
    );
    expect((await listen(ingrid, ticket)).status).toBe(404);
  });

  test('is logged once for each who came, and what is said afterwards nowhere', async () => {
    const ticket = await comeIn();
    await openRoom();
    await end(kari, ticket);
    const log = await portal.worlds.use(world.id, ({ reader: { queries, tables } }) =>
      Promise.resolve(queries.select().from(tables.activity)),
    );
    const ofCalls = (log ?? []).filter(
      ({ operation, citizenId }) => citizenId === kari.id && operation.includes('call'),
    );
    expect(ofCalls.map(({ operation, service, log }) => [operation, service, log])).toEqual([
      ['join-call', 'appointments', 'use'],
      ['join-call-from-desk', 'appointments', 'insight'],
    ]);
  });
});
