import { getSession, logIn, logOut } from '@helsesim/shared/identity/identity-contract';
import { findCitizens } from '@helsesim/shared/representation/representation-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOver } from './client.ts';
import { type Portal, startPortal, type World } from './portal.ts';

describe('a session', () => {
  let portal: Portal;
  let world: World;
  beforeAll(async () => {
    portal = await startPortal();
    world = await portal.makeWorld({ name: 'Solvik' });
  });
  afterAll(() => portal.close());

  const loggingIn = async (name: string, more: { eid?: 'substantial' | 'high'; roleId?: string } = {}) => {
    const { id: personId } = await world.person(name);
    return { body: { worldId: world.id, personId, eid: 'high' as const, client: 'program' as const, ...more } };
  };
  const refusalOf = async (...asked: Parameters<typeof loggingIn>) =>
    (await portal.tester.refusal(logIn, await loggingIn(...asked))).code;

  test('names the person, the world, the eID and the role', async () => {
    const lise = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    expect(await lise.call(getSession, {})).toMatchObject({
      world: { id: world.id, name: 'Solvik' },
      person: { id: lise.id, name: 'Lise Haugen', language: 'nb' },
      eid: 'high',
      role: { kind: 'gp-secretary', organization: 'Solvik legesenter' },
    });
    expect((await (await world.logIn('Lise Haugen')).call(getSession, {})).role).toBeNull();
  });

  test('is given to the living, by an eID they hold, in a role they have', async () => {
    expect(await refusalOf('Gunnar Nilsen')).toBe('person-deceased');
    expect(await refusalOf('Amalie Strand')).toBe('eid-not-held');
    expect(await refusalOf('Magnhild Eriksen', { eid: 'substantial' })).toBe('eid-not-held');
    const [role] = (await world.details('Ingrid Lie')).staffRoles;
    expect(await refusalOf('Ingrid Lie', { eid: 'substantial', roleId: role?.id ?? '' })).toBe('eid-too-low');
    expect(await refusalOf('Kari Nordmann', { roleId: role?.id ?? '' })).toBe('no-such-role');
    const nobody = { ...(await loggingIn('Kari Nordmann')).body, personId: '00000000-0000-8000-8000-000000000000' };
    expect(await portal.tester.refusal(logIn, { body: nobody })).toMatchObject({ code: 'no-such-person' });
    const nowhere = { ...(await loggingIn('Kari Nordmann')).body, worldId: 'finnes-ikke' };
    expect(await portal.tester.refusal(logIn, { body: nowhere })).toMatchObject({ code: 'no-such-world' });
  });

  test('of a program is a bearer, of a browser a cookie that no script can read', async () => {
    const { body } = await loggingIn('Kari Nordmann');
    const send = (client: 'program' | 'browser') =>
      portal.send({
        method: 'POST',
        url: '/api/login',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, client }),
      });
    const program = await send('program');
    expect([program.headers.getSetCookie(), typeof JSON.parse(program.text).token]).toEqual([[], 'string']);
    const browser = await send('browser');
    const [cookie = ''] = browser.headers.getSetCookie();
    expect(cookie).toMatch(/^helsesim_session=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(JSON.parse(browser.text)).not.toHaveProperty('token');
    const kari = clientOver(portal.send, { cookie: cookie.split(';')[0] ?? '' });
    expect(await kari.call(getSession, {})).toMatchObject({ person: { name: 'Kari Nordmann' } });
  });

  test('ends when thirty minutes have passed without a sign of life, by the real time and not the world’s', async () => {
    const kari = await world.logIn('Kari Nordmann');
    await world.advance('P1D');
    for (const _ of [1, 2, 3]) {
      portal.letPass({ minutes: 29 });
      await kari.call(getSession, {});
    }
    portal.letPass({ minutes: 30 });
    expect(await kari.refusal(findCitizens, {})).toMatchObject({ status: 401, code: 'session-ended' });
    expect(await kari.refusal(getSession, {})).toMatchObject({ status: 401, code: 'session-ended' });
  });

  test('that is logged out has ended on the server too, and no other with it', async () => {
    const [here, there] = [await world.logIn('Kari Nordmann'), await world.logIn('Kari Nordmann')];
    await here.call(logOut, {});
    expect(await here.refusal(getSession, {})).toMatchObject({ code: 'session-ended' });
    await there.call(getSession, {});
  });

  test('is not believed when it is forged, cut, or nothing', async () => {
    const { token } = await world.logIn('Kari Nordmann');
    const [head = '', payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const other = (await world.person('Ola Hansen')).id;
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: other })).toString('base64url');
    const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    for (const bad of [`${head}.${forged}.${signature}`, `${unsigned}.${payload}.`, token.slice(0, -3), 'x', '']) {
      const visitor = clientOver(portal.send, { authorization: `Bearer ${bad}` });
      expect(await visitor.refusal(findCitizens, {}), bad).toMatchObject({
        status: 401,
        code: bad.length > 1 ? 'session-ended' : 'not-logged-in',
      });
    }
    for (const authorization of ['Bearer not-a-token', 'Bearer a.b.c', 'nonsense'])
      expect(await clientOver(portal.send, { authorization }).refusal(findCitizens, {})).toMatchObject({
        code: 'not-logged-in',
      });
    expect(await clientOver(portal.send).refusal(findCitizens, {})).toMatchObject({
      status: 401,
      code: 'not-logged-in',
    });
  });

  test('belongs to its world: it sees nobody in another, and ends with its own', async () => {
    const [own, other] = await Promise.all([portal.makeWorld({ seed: 'a' }), portal.makeWorld({ seed: 'a' })]);
    const kari = await own.logIn('Kari Nordmann');
    await other.add({
      givenName: 'Ny',
      familyName: 'Nordmann',
      sex: 'male',
      born: '2020-01-01',
      parentalResponsibility: [{ holderId: kari.id, kind: 'mother' }],
    });
    expect((await kari.call(findCitizens, {})).map(({ name }) => name)).not.toContain('Ny Nordmann');
    await own.remove();
    expect(await kari.refusal(getSession, {})).toMatchObject({ status: 401, code: 'session-ended' });
    expect(await kari.refusal(findCitizens, {})).toMatchObject({ status: 401, code: 'session-ended' });
  });
});
