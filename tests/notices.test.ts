import { deliver } from '@helsesim/server/inbox/index';
import { notify } from '@helsesim/server/notifications/index';
import { isToldOn } from '@helsesim/shared/notifications/notice-levels';
import { changeNoticeSettings, findUndelivered } from '@helsesim/shared/notifications/notifications-contract';
import { type NoticeLevel, noticeKinds, noticeLevels } from '@helsesim/shared/notifications/notifications-model';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { outboxOf, tellIn, told } from './outbox-of.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('who is told, on %s', (_, makePlace) => {
  let portal: Portal;
  let demo: World;
  let world: World;
  let before: ReadonlySet<string>;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    demo = await portal.makeWorld();
    before = new Set((await outboxOf(portal, demo)).map(({ id }) => id));
  });
  beforeEach(async () => {
    world = await demo.fork();
  });
  afterAll(() => portal.close());

  const idOf = async (name: string) => (await world.person(name)).id;
  const tell = async (name: string, notice: Partial<Parameters<typeof notify>[1]> = {}) =>
    tellIn(portal, world, {
      ...{ event: 'it', kind: 'gp-message', citizenId: await idOf(name), service: 'gp-dialogue' },
      ...notice,
    });
  const setLevel = (visitor: Visitor, citizenId: string, level: NoticeLevel) =>
    visitor.call(changeNoticeSettings, { params: { citizenId: visitor.id }, body: { levels: [{ citizenId, level }] } });
  /** What has gone out since the world began. */
  const outbox = async () => (await outboxOf(portal, world)).filter(({ id }) => !before.has(id));
  const toldNames = async () => (await outbox()).map(({ to }) => to.name).sort();

  test('a child’s parents are told, in words that say nothing but that one helps', async () => {
    await tell('Nora Nordmann');
    const notices = await outbox();
    expect(told(notices)).toEqual(['Kari Nordmann by sms of gp-message', 'Ola Hansen by sms of gp-message']);
    expect(notices[0]).toMatchObject({
      subject: '',
      text: 'Det er en ny melding i Helsesim til en du hjelper. Logg inn for å lese den.',
      state: 'sent',
      attempts: 0,
      about: { name: 'Nora Nordmann' },
    });
  });

  test('one notice a person and event over all channels, however many tell of it at once', async () => {
    const [citizenId, liv] = [await idOf('Arne Johansen'), await world.logIn('Liv Johansen')];
    const choosing = (['email', 'sms', 'push'] as const).map((channel) =>
      liv.call(changeNoticeSettings, { params: { citizenId: liv.id }, body: { channel, levels: [] } }),
    );
    const notice = { event: 'visit:1', kind: 'municipal-message', citizenId, service: 'home-care' } as const;
    await Promise.all([
      ...choosing,
      ...Array.from({ length: 30 }, (_, i) =>
        portal.worlds.use(world.id, ({ transaction }) => transaction(`${i % 7}`, (tx) => notify(tx, notice))),
      ),
    ]);
    expect(await toldNames()).toEqual(['Arne Johansen', 'Liv Johansen']);
    await tell('Arne Johansen', { ...notice, event: 'visit:2' });
    expect(await toldNames()).toHaveLength(4);
  });

  test('VAR-01 each level tells of its kinds, and no more', async () => {
    const daniel = await world.logIn('Daniel Okafor');
    for (const level of noticeLevels) {
      await setLevel(daniel, daniel.id, level);
      for (const kind of noticeKinds)
        await tell('Daniel Okafor', { event: `${level}/${kind}`, kind, service: 'inbox', citizenAlone: true });
    }
    const events = new Set((await outbox()).map(({ event }) => event));
    for (const level of noticeLevels)
      for (const kind of noticeKinds)
        expect(events.has(`${level}/${kind}`), `${level}/${kind}`).toBe(isToldOn(level, kind));
    expect(noticeLevels.map((level) => [...events].filter((event) => event.startsWith(level)).length)).toEqual([
      5, 8, 10,
    ]);
  });

  test('VAR-01, DIG-05 whoever has fullmakt chooses a level of their own', async () => {
    const liv = await world.logIn('Liv Johansen');
    await setLevel(liv, await idOf('Arne Johansen'), 'full');
    await tell('Arne Johansen', { kind: 'visit-completed', service: 'home-care' });
    expect(await toldNames()).toEqual(['Liv Johansen']);
    await setLevel(liv, await idOf('Arne Johansen'), 'limited');
    await tell('Arne Johansen', { event: 'a message', kind: 'municipal-message', service: 'home-care' });
    expect(await toldNames()).toEqual(['Arne Johansen', 'Liv Johansen']);
  });

  test('parents choose for each child, and each for themselves', async () => {
    const kari = await world.logIn('Kari Nordmann');
    await setLevel(kari, await idOf('Nora Nordmann'), 'limited');
    await tell('Nora Nordmann');
    await tell('Jonas Nordmann', { event: 'of Jonas', kind: 'appointment-booked', service: 'appointments' });
    expect(told(await outbox())).toEqual([
      'Jonas Nordmann by sms of appointment-booked',
      'Kari Nordmann by sms of appointment-booked',
      'Ola Hansen by sms of appointment-booked',
      'Ola Hansen by sms of gp-message',
    ]);
  });

  test('YOU-03 what is with the school nurse is told the youth, and no parent', async () => {
    await tell('Amalie Strand', { kind: 'time-offer', service: 'school-nurse' });
    const notices = await outbox();
    expect(notices.map(({ to }) => to.name)).toEqual(['Amalie Strand']);
    expect(notices[0]?.text).toBe('Det er noe du kan svare på i Helsesim. Logg inn for å se hva det er.');
  });

  test('a prescription with the youth’s reservation is not told the parents (PAR-17)', async () => {
    const about = { kind: 'gp-message', service: 'prescriptions' } as const;
    await tell('Jonas Nordmann', { ...about, item: { restriction: 'N', guardianReservation: true } });
    expect(await toldNames()).toEqual(['Jonas Nordmann']);
  });

  test('HID-02 a parent with a hidden address is told nothing of the child, as the parent sees nothing', async () => {
    await tell('Oliver Vik', { kind: 'appointment-booked', service: 'appointments' });
    expect(await toldNames()).toEqual(['Thomas Aas']);
    await tell('Anders Moen', { event: 'of Anders' });
    expect(await toldNames()).toEqual(['Anders Moen', 'Thomas Aas']);
  });

  test('the dead, the inactive and whoever has no eID are told nothing; those who help go on', async () => {
    await tell('Gunnar Nilsen');
    await tell('Magnhild Eriksen', { event: 'of Magnhild' });
    expect(await outbox()).toEqual([]);
    await tell('Solveig Andersen', { event: 'of Solveig', kind: 'appointment-booked', service: 'appointments' });
    expect(await toldNames()).toEqual(['Per Strand']);
    await world.change(await idOf('Per Strand'), { died: Temporal.PlainDate.from('2026-11-23') });
    await tell('Solveig Andersen', { event: 'again', kind: 'appointment-booked', service: 'appointments' });
    expect(await toldNames()).toEqual(['Per Strand']);
  });

  test('without consent to the service nobody is told of it', async () => {
    await tell('Trond Iversen');
    expect(await outbox()).toEqual([]);
  });

  test('SMS before e-mail, what one has chosen before both, and nothing without contact data', async () => {
    const daniel = await world.logIn('Daniel Okafor');
    const choose = (channel: 'sms' | 'email' | 'push' | null) =>
      daniel.call(changeNoticeSettings, { params: { citizenId: daniel.id }, body: { channel, levels: [] } });
    const contact = { phone: '+4701000001', email: 'daniel@example.com' };
    const ways: [typeof contact | Record<keyof typeof contact, string | null>, Parameters<typeof choose>[0]][] = [
      [contact, null],
      [contact, 'email'],
      [contact, 'push'],
      [{ ...contact, phone: null }, 'sms'],
      [{ ...contact, email: null }, 'email'],
      [{ phone: null, email: null }, 'email'],
    ];
    for (const [i, [data, channel]] of ways.entries()) {
      await world.change(daniel.id, data);
      await choose(channel);
      await tell('Daniel Okafor', { event: `${i}` });
    }
    const notices = await outbox();
    expect(notices.map(({ channel, address }) => [channel, address])).toEqual([
      ['sms', contact.phone],
      ['email', contact.email],
      ['push', daniel.id],
      ['email', contact.email],
      ['sms', contact.phone],
    ]);
    expect(notices.map(({ subject }) => subject === '')).toEqual([true, false, false, false, true]);
  });

  test('VAR-03 a phone that two have given is told once, and the citizen comes first', async () => {
    await world.change(await idOf('Liv Johansen'), { phone: '+4701000002' });
    await world.change(await idOf('Arne Johansen'), { phone: '+4701000002' });
    await tell('Arne Johansen', { kind: 'municipal-message', service: 'home-care' });
    expect(await toldNames()).toEqual(['Arne Johansen']);
    const arne = await world.logIn('Arne Johansen');
    await setLevel(arne, arne.id, 'limited');
    await tell('Arne Johansen', { event: 'another', kind: 'municipal-message', service: 'home-care' });
    expect(await toldNames()).toEqual(['Arne Johansen', 'Liv Johansen']);
  });

  test('everyone is told in their own language', async () => {
    await tell('Sigrid Tveit');
    await tell('Daniel Okafor', { event: 'of Daniel' });
    expect((await outbox()).map(({ language, text }) => [language, text])).toEqual([
      ['nn', 'Du har ei ny melding i Helsesim. Logg inn for å lese ho.'],
      ['en', 'You have a new message in Helsesim. Log in to read it.'],
    ]);
  });

  test('what the portal writes is told the one it is written to, once, in the same transaction', async () => {
    const to = await idOf('Jonas Nordmann');
    await portal.worlds.use(world.id, ({ transaction }) =>
      transaction(to, (tx) => deliver(tx, { to, content: { about: 'turned-sixteen' } })),
    );
    expect(told(await outbox())).toEqual(['Jonas Nordmann by sms of portal-message']);

    const interrupted = portal.worlds.use(world.id, ({ transaction }) =>
      transaction(to, async (tx) => {
        await deliver(tx, { to, content: { about: 'turned-sixteen' } });
        throw new Error('killed here');
      }),
    );
    await expect(interrupted).rejects.toThrow('killed here');
    expect(await outbox()).toHaveLength(1);
  });

  test('where e-mail is made to fail it does, without a mail server, by the clock of the world', async () => {
    const organizationId = (await world.details('Ingrid Lie')).staffRoles[0]?.organizationId ?? '';
    const writeTo = async (event: string, email: string) => {
      await world.change(await idOf('Daniel Okafor'), { phone: null, email });
      await tell('Daniel Okafor', { event, organizationId });
    };
    await writeTo('refused', 'daniel@Refused.example.com');
    await writeTo('down', 'daniel@down.example.com');
    await writeTo('usual', 'daniel@example.com');
    const states = async () => (await outbox()).map(({ state, fault, attempts }) => [state, fault, attempts]);
    expect(await states()).toEqual([
      ['dead', 'address-refused', 1],
      ['waiting', 'refused-for-now', 1],
      ['sent', null, 0],
    ]);
    const ingrid = await world.logIn('Ingrid Lie', { role: 'gp' });
    const undelivered = async () =>
      (await ingrid.call(findUndelivered, { query: { limit: 50 } })).notices.map(({ fault }) => fault);
    expect(await undelivered()).toContain('address-refused');
    await world.advance('PT1M');
    expect((await states())[1]).toEqual(['waiting', 'refused-for-now', 2]);
    await world.advance('P1D');
    expect((await outbox()).find(({ event }) => event === 'down')).toMatchObject({
      ...{ state: 'dead', fault: 'refused-for-now', attempts: 6, nextAt: null },
    });
    expect(await undelivered()).toContain('refused-for-now');
  });

  test('the same world and the same day give the same outbox, to the byte', async () => {
    const lives = [world, await demo.fork()];
    const outboxes = [];
    for (const one of lives) {
      const citizenId = (await one.person('Nora Nordmann')).id;
      await tellIn(portal, one, { event: 'it', kind: 'gp-message', citizenId, service: 'gp-dialogue' });
      outboxes.push(JSON.stringify(await outboxOf(portal, one)));
    }
    expect(outboxes[0]).toBe(outboxes[1]);
  });
});
