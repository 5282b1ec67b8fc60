import { overSmtp, startCourier } from '@helsesim/server/notifications/index';
import { createWorld, getWorld } from '@helsesim/shared/worlds/worlds-contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { clientOver, overHttp } from './client.ts';
import { databases } from './databases.ts';
import { end as endFullmakt, give } from './fullmakt-life.ts';
import { book, request } from './live-a-day.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { outboxOf, tellIn } from './outbox-of.ts';
import { type Portal, startPortal, type World, worldOf } from './portal.ts';
import { startServer } from './server-process.ts';

const FROM = 'Helsesim <varsel@helsesim.test>';
const DANIEL = 'daniel.okafor@example.com';

describe.each(databases)('e-mail goes out over SMTP, on %s', (database, makePlace) => {
  let portal: Portal;
  let demo: World;
  let world: World;
  let before: ReadonlySet<string>;
  let mailServer: MailServer;
  let courier: ReturnType<typeof startCourier>;
  beforeAll(async () => {
    portal = await startPortal(makePlace, { mail: 'smtp' });
    demo = await portal.makeWorld();
    before = new Set((await outboxOf(portal, demo)).map(({ id }) => id));
    for (const name of ['Daniel Okafor', 'Sigrid Tveit', 'Arne Johansen', 'Liv Johansen']) {
      const { id } = await demo.person(name);
      await demo.change(id, { phone: null, email: `${name.toLowerCase().replace(' ', '.')}@example.com` });
    }
  });
  beforeEach(async () => {
    mailServer = await startMailServer();
    courier = startCourier({ worlds: portal.worlds, send: overSmtp({ url: mailServer.url, from: FROM }) });
    world = await demo.fork();
  });
  afterEach(async () => {
    await courier.close();
    await mailServer.close();
  });
  afterAll(() => portal.close());

  const tell = async (name = 'Daniel Okafor', event = 'it') => {
    const { id } = await world.person(name);
    await tellIn(portal, world, { event, kind: 'gp-message', citizenId: id, service: 'gp-dialogue' });
  };
  /** What has gone out since the world began. */
  const outbox = async () => (await outboxOf(portal, world, { channel: 'email' })).filter(({ id }) => !before.has(id));
  const dueMail = async () => {
    const rows = await portal.worlds.use(world.id, ({ reader: { queries, tables } }) =>
      queries.select().from(tables.dueWork),
    );
    return (rows ?? []).filter(({ kind }) => kind === 'send-mail');
  };

  test('as plain text in the right letters, from nobody but us, and saying that a machine wrote it', async () => {
    await tell('Sigrid Tveit');
    await courier.settled();
    const [mail] = mailServer.received;
    const [notice] = await outbox();
    expect(mail).toMatchObject({
      from: 'varsel@helsesim.test',
      to: ['sigrid.tveit@example.com'],
      body: 'Du har ei ny melding i Helsesim. Logg inn for å lese ho.',
    });
    expect(Object.fromEntries(mail?.headers ?? [])).toMatchObject({
      from: FROM,
      to: 'sigrid.tveit@example.com',
      subject: 'Ny melding i Helsesim',
      'message-id': `<${notice?.id}.${world.id}@helsesim.test>`,
      date: 'Mon, 23 Nov 2026 07:00:00 +0000',
      'content-type': 'text/plain; charset=utf-8',
      'auto-submitted': 'auto-generated',
      'list-id': '"Helsesim" <varsler.helsesim.test>',
    });
    expect(notice).toMatchObject({ state: 'sent', attempts: 1, fault: null, nextAt: null });
    expect(await dueMail()).toEqual([]);
  });

  test('one each, to the citizen and to whoever helps, and an SMS is not sent', async () => {
    await world.change((await world.person('Liv Johansen')).id, { phone: '+4701000003' });
    await tell('Arne Johansen');
    await courier.settled();
    expect(mailServer.received.map(({ to }) => to)).toEqual([['arne.johansen@example.com']]);
    const bySms = await outboxOf(portal, world, { channel: 'sms', kind: 'gp-message' }).then((sent) =>
      sent.filter(({ event }) => event === 'it'),
    );
    expect(bySms.map(({ to, state }) => [to.name, state])).toEqual([['Liv Johansen', 'sent']]);
  });

  test('what fails is tried after 1, 5 and 30 minutes, 2 and 12 hours of the world, and then staff see it', async () => {
    mailServer.answers.message = () => ({ code: 451, said: `4.7.1 later, ${DANIEL}` });
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    await tell();
    await courier.settled();
    for (const [i, wait] of ['PT1M', 'PT5M', 'PT30M', 'PT2H', 'PT12H'].entries()) {
      expect(await outbox()).toMatchObject([{ state: 'waiting', attempts: i + 1, fault: 'refused-for-now' }]);
      const almost = Temporal.Duration.from(wait).subtract({ seconds: 1 }).round({ largestUnit: 'hours' });
      await world.advance(almost.toString());
      await courier.settled();
      expect(await outbox()).toMatchObject([{ attempts: i + 1 }]);
      await world.advance('PT1S');
      await courier.settled();
    }
    expect(await outbox()).toMatchObject([{ state: 'dead', attempts: 6, fault: 'refused-for-now', nextAt: null }]);
    expect(await dueMail()).toEqual([]);
    await world.advance('P3D');
    await courier.settled();
    expect(await outbox()).toMatchObject([{ attempts: 6 }]);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  test('what fails goes out when the server has come back', async () => {
    await mailServer.close();
    await tell();
    await courier.settled();
    expect(await outbox()).toMatchObject([{ state: 'waiting', attempts: 1, fault: 'unreachable' }]);
    mailServer = await startMailServer({ port: mailServer.port });
    await world.advance('PT1M');
    await courier.settled();
    expect(await outbox()).toMatchObject([{ state: 'sent', attempts: 2, fault: null }]);
    expect(mailServer.received).toHaveLength(1);
  });

  test('an address that is refused is dead at once, and what the mail server said of it is kept nowhere', async () => {
    mailServer.answers.recipient = () => ({ code: 550, said: `5.1.1 <${DANIEL}> unknown secret-word` });
    await tell();
    await courier.settled();
    const notices = await outbox();
    expect(notices).toMatchObject([{ state: 'dead', attempts: 1, fault: 'address-refused' }]);
    expect(JSON.stringify(notices)).not.toContain('secret-word');
    mailServer.answers.recipient = () => ({ code: 452, said: 'full' });
    await tell('Daniel Okafor', 'another');
    await courier.settled();
    expect((await outbox()).at(-1)).toMatchObject({ state: 'waiting', fault: 'refused-for-now' });
    mailServer.answers.recipient = () => null;
    mailServer.answers.message = () => ({ code: 554, said: 'no' });
    await tell('Daniel Okafor', 'a third');
    await courier.settled();
    expect((await outbox()).at(-1)).toMatchObject({ state: 'dead', fault: 'message-refused' });
  });

  test.each([
    'a@example.com\r\nBcc: b@example.com',
    'a@example.com, b@example.com',
    '<a@example.com> b@example.com',
    'a@example.com\u0000',
    'nobody',
  ])('an address that is not one address is never given to the mail server: %j', async (address) => {
    await portal.worlds.use(world.id, ({ transaction, id: _ }) =>
      transaction('x', async ({ queries, tables, newId, now }) => {
        const [person] = await queries.select({ id: tables.person.id }).from(tables.person).limit(1);
        const id = person?.id ?? '';
        // PostgreSQL keeps no NUL.
        const kept = database === 'PostgreSQL' ? address.replace('\u0000', '\u0001') : address;
        await queries.insert(tables.notice).values({
          ...{ id: newId(), event: 'planted', kind: 'gp-message', service: 'gp-dialogue', at: now, personId: id },
          ...{ citizenId: id, organizationId: null, channel: 'email', address: kept, language: 'nb' },
          ...{ subject: 'S', text: 'T', state: 'waiting', attempts: 0, nextAt: now, sentAt: null, fault: null },
        });
      }),
    );
    await tell('Sigrid Tveit');
    await courier.settled();
    expect((await outbox())[0]).toMatchObject({ state: 'dead', fault: 'address-unusable' });
    expect(mailServer.received.map(({ to }) => to)).toEqual([['sigrid.tveit@example.com']]);
  });

  test('many at once, and two couriers: each is sent once', async () => {
    const other = startCourier({ worlds: portal.worlds, send: overSmtp({ url: mailServer.url, from: FROM }) });
    await Promise.all(Array.from({ length: 40 }, (_, i) => tell('Daniel Okafor', `${i}`)));
    await Promise.all([courier.settled(), other.settled()]);
    expect(mailServer.received).toHaveLength(40);
    expect(new Set(mailServer.received.map(({ headers }) => headers.get('message-id'))).size).toBe(40);
    expect((await outbox()).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(true);
    await other.close();
  });

  test('what is written in the moment a round ends goes out too', async () => {
    const sent: string[] = [];
    let ending = false;
    const worlds: typeof portal.worlds = {
      ...portal.worlds,
      async open(worldId, work) {
        const done = await portal.worlds.open(worldId, work);
        if (ending && done === (false as unknown)) {
          ending = false; // it was just asked whether more waits: no
          await tell('Daniel Okafor', 'second');
        }
        return done;
      },
    };
    await courier.close();
    courier = startCourier({
      worlds,
      send: async ({ id }) => {
        sent.push(id);
        return 'sent';
      },
    });
    ending = true;
    await tell('Daniel Okafor', 'first');
    await courier.settled();
    expect(sent).toHaveLength(2);
    expect((await outbox()).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  test('FUL-05 whoever has lost access since is not told when it is tried again', async () => {
    const arne = await world.logIn('Arne Johansen');
    const { id } = await give(world, arne, 'Sigrid Tveit');
    mailServer.answers.message = () => ({ code: 451, said: 'later' });
    await tell('Arne Johansen');
    await courier.settled();
    const toSigrid = async () =>
      (await outbox()).filter(({ event, to }) => event === 'it' && to.name === 'Sigrid Tveit');
    const [waiting] = await toSigrid();
    expect(waiting).toMatchObject({ state: 'waiting' });
    mailServer.answers.message = () => null;
    mailServer.received.splice(0);
    expect((await endFullmakt(arne, id)).ok).toBe(true);
    await world.advance('PT1M');
    await courier.settled();
    expect(await toSigrid()).toEqual([]);
    const gone = mailServer.received.map(({ headers }) => headers.get('message-id') ?? '');
    expect(gone.filter((name) => name.includes(waiting?.id ?? '-'))).toEqual([]);
    expect(mailServer.received.some(({ to }) => to.includes('arne.johansen@example.com'))).toBe(true);
  });

  test('what was written while nobody sent goes out when the world is opened', async () => {
    await courier.close();
    await tell();
    await portal.worlds.closeIdle();
    await portal.worlds.closeIdle();
    courier = startCourier({ worlds: portal.worlds, send: overSmtp({ url: mailServer.url, from: FROM }) });
    await world.now();
    await courier.settled();
    expect(mailServer.received).toHaveLength(1);
  });

  test('withdrawn consent: e-mail that has not gone out does not go out', async () => {
    mailServer.answers.message = () => ({ code: 451, said: 'later' });
    await tell();
    await courier.settled();
    mailServer.answers.message = () => null;
    const { changeConsent } = await import('@helsesim/shared/privacy/privacy-contract');
    const daniel = await world.logIn('Daniel Okafor');
    await daniel.call(changeConsent, { params: { citizenId: daniel.id }, body: { level: 'none' } });
    expect(await outbox()).toEqual([]);
    expect(await dueMail()).toEqual([]);
    await world.advance('PT1H');
    await courier.settled();
    expect(mailServer.received).toEqual([]);
  });
});

describe.each(databases)('the server itself, on %s', (_, makePlace) => {
  test('killed between sending and knowing it sends again, and both are known to be the same', async () => {
    const mailServer = await startMailServer();
    const place = await makePlace();
    const settings = { SMTP_URL: mailServer.url, MAIL_FROM: FROM };
    let server = await startServer(place, settings);
    let tester = clientOver(overHttp(server.origin ?? ''));
    const { id } = await tester.call(createWorld, { body: { population: 'demo' } });
    const world = worldOf(tester, overHttp(server.origin ?? ''), id);
    const { id: danielId } = await world.person('Daniel Okafor');
    await world.change(danielId, { phone: null, email: DANIEL });

    // The message has come, and the answer never does.
    const { promise: hasCome, resolve: comes } = Promise.withResolvers<void>();
    mailServer.answers.message = async () => {
      comes();
      await server.ended;
      return null;
    };
    const daniel = await world.logIn('Daniel Okafor');
    const { id: requestId, slots } = await request(daniel, danielId);
    await book(daniel, danielId, requestId, slots[0] ?? { id: '' });
    await hasCome;
    await server.kill();
    mailServer.answers.message = () => null;

    server = await startServer(place, settings);
    expect(server.said()).toContain('http://');
    tester = clientOver(overHttp(server.origin ?? ''));
    await tester.call(getWorld, { params: { worldId: id } }); // opens it
    await vi.waitFor(() => expect(mailServer.received.length).toBeGreaterThanOrEqual(2), 20_000);
    const ids = mailServer.received.map(({ headers }) => headers.get('message-id'));
    expect(new Set(ids).size).toBe(1);
    expect(server.said()).not.toContain(DANIEL);
    expect(await server.stop()).toBe(0);
    await mailServer.close();
    await place.clear();
  }, 60_000); // starts two servers, one after the other
});
