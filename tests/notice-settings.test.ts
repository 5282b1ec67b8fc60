import { changeNoticeSettings, findNoticeSettings } from '@helsesim/shared/notifications/notifications-contract';
import { changeConsent } from '@helsesim/shared/privacy/privacy-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from './databases.ts';
import { outboxOf, tellIn } from './outbox-of.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('what one wants to be told of, on %s', (_, makePlace) => {
  let portal: Portal;
  let demo: World;
  let world: World;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    demo = await portal.makeWorld();
  });
  beforeEach(async () => {
    world = await demo.fork();
  });
  afterAll(() => portal.close());

  const settingsOf = (visitor: Visitor) => visitor.call(findNoticeSettings, { params: { citizenId: visitor.id } });
  type Change = Parameters<typeof changeNoticeSettings.schema.body.encode>[0];
  const change = (visitor: Visitor, body: Partial<Change>, citizenId = visitor.id) =>
    visitor.attempt(changeNoticeSettings, { params: { citizenId }, body: { levels: [], ...body } });

  test('of oneself, and of each of those one helps; what is known of oneself is masked', async () => {
    const kari = await world.logIn('Kari Nordmann');
    const { of, ...rest } = await settingsOf(kari);
    expect(rest).toEqual({
      phone: expect.stringMatching(/^•••• \d{3}$/),
      email: 'k•••@example.com',
      channel: null,
      reachedBy: 'sms',
    });
    expect(of.map(({ name, basis, level }) => `${name} ${basis} ${level}`)).toEqual([
      'Kari Nordmann self normal',
      'Nora Nordmann FO normal',
      'Jonas Nordmann FO normal',
      'Borghild Nordmann FU normal',
    ]);
  });

  test('what is changed is changed, and the rest stays as it is', async () => {
    const kari = await world.logIn('Kari Nordmann');
    const noraId = (await world.person('Nora Nordmann')).id;
    await change(kari, { channel: 'email' });
    await change(kari, { levels: [{ citizenId: noraId, level: 'full' }] });
    await change(kari, { levels: [{ citizenId: kari.id, level: 'limited' }] });
    await change(kari, { levels: [{ citizenId: noraId, level: 'limited' }] });
    expect(await settingsOf(kari)).toMatchObject({
      channel: 'email',
      reachedBy: 'email',
      of: [{ level: 'limited' }, { name: 'Nora Nordmann', level: 'limited' }, { level: 'normal' }, { level: 'normal' }],
    });
    const ola = await world.logIn('Ola Hansen');
    expect((await settingsOf(ola)).of).toMatchObject([{ level: 'normal' }, { level: 'normal' }, { level: 'normal' }]);
  });

  test('nobody chooses for someone they do not help, nor for another', async () => {
    const [kari, ola] = [await world.logIn('Kari Nordmann'), await world.logIn('Ola Hansen')];
    const arne = (await world.person('Arne Johansen')).id;
    const nobody = '00000000-0000-8000-8000-000000000000';
    const levels = [
      { citizenId: kari.id, level: 'full' as const },
      { citizenId: arne, level: 'full' as const },
    ];
    expect(await change(kari, { levels })).toMatchObject({ ok: false, code: 'not-helped', status: 404 });
    expect(await change(kari, { levels: [{ citizenId: nobody, level: 'full' }] })).toMatchObject({
      code: 'not-helped',
    });
    expect((await settingsOf(kari)).of[0]?.level).toBe('normal');
    expect(await change(ola, { channel: 'push' }, kari.id)).toMatchObject({ ok: false, code: 'no-access' });
    const nora = (await world.person('Nora Nordmann')).id;
    expect(await change(kari, { channel: 'push' }, nora)).toMatchObject({ ok: false, code: 'citizen-only' });
  });

  test('with neither a number nor an address one is told so', async () => {
    const daniel = await world.logIn('Daniel Okafor');
    await world.change(daniel.id, { phone: null, email: null });
    expect(await settingsOf(daniel)).toMatchObject({ phone: null, email: null, reachedBy: null });
  });

  test('withdrawn consent takes the choices and the outbox with it, both ways', async () => {
    const [kari, ola] = [await world.logIn('Kari Nordmann'), await world.logIn('Ola Hansen')];
    const [nora, borghild] = [await world.person('Nora Nordmann'), await world.person('Borghild Nordmann')];
    await change(kari, { channel: 'push', levels: [{ citizenId: nora.id, level: 'full' }] });
    await change(ola, { levels: [{ citizenId: nora.id, level: 'limited' }] });
    for (const { id } of [kari, nora, borghild])
      await tellIn(portal, world, { event: `of ${id}`, kind: 'time-offer', citizenId: id, service: 'gp-info' });
    await kari.call(changeConsent, { params: { citizenId: kari.id }, body: { level: 'none' } });

    const left = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) => ({
      settings: await queries.select().from(tables.noticeSetting),
      notices: await queries.select().from(tables.notice),
    }));
    const ofNora = left?.settings.filter(({ citizenId }) => [kari.id, nora.id].includes(citizenId));
    expect(ofNora?.map(({ personId, citizenId }) => [personId, citizenId])).toEqual([[ola.id, nora.id]]);
    expect(left?.notices.filter(({ personId, citizenId }) => [personId, citizenId].includes(kari.id))).toEqual([]);
    expect((await outboxOf(portal, world)).some(({ to }) => to.name === 'Ola Hansen')).toBe(true);
  });
});
