import { readConfig } from '@helsesim/server/config';
import { getServer, giveKey, logIn } from '@helsesim/shared/identity/identity-contract';
import { createWorld, findWorlds, getFingerprint } from '@helsesim/shared/worlds/worlds-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOver } from './client.ts';
import { type Portal, startPortal, type World } from './portal.ts';

const KEY = 'sesam-sesam-sesam';

describe('a server with a key', () => {
  let portal: Portal;
  let world: World;
  beforeAll(async () => {
    portal = await startPortal(undefined, { key: KEY });
    world = await portal.makeWorld();
  });
  afterAll(() => portal.close());

  const making = { body: { population: 'demo' as const } };
  const as = (headers: Record<string, string>) => clientOver(portal.send, headers);

  test('lets nobody control worlds or log in without it, and nobody with a wrong one', async () => {
    const { id } = await world.person('Kari Nordmann');
    const body = { worldId: world.id, personId: id, eid: 'high' as const, client: 'program' as const };
    expect(await as({}).refusal(createWorld, making)).toMatchObject({ status: 401, code: 'key-needed' });
    expect(await as({}).refusal(findWorlds, {})).toMatchObject({ status: 401, code: 'key-needed' });
    expect(await as({}).refusal(logIn, { body })).toMatchObject({ status: 401, code: 'key-needed' });
    const guess = as({ 'helsesim-key': 'sesam-sesam-sesam-' });
    expect(await guess.refusal(findWorlds, {})).toMatchObject({ status: 401, code: 'wrong-key' });
    expect(await guess.refusal(logIn, { body })).toMatchObject({ status: 401, code: 'wrong-key' });
    expect(await portal.tester.call(findWorlds, {})).toHaveLength(1);
  });

  test('does not take a session for the key', async () => {
    const kari = await world.logIn('Kari Nordmann');
    const params = { worldId: world.id };
    expect(await kari.refusal(getFingerprint, { params })).toMatchObject({ status: 401, code: 'key-needed' });
    const cookies = as({ cookie: `helsesim_session=${kari.token}; helsesim_key=${kari.token}` });
    expect(await cookies.refusal(getFingerprint, { params })).toMatchObject({ status: 401, code: 'key-needed' });
  });

  test('gives a browser that has told the key a cookie, which no script can read', async () => {
    expect(await as({}).call(getServer, {})).toEqual({ keyNeeded: true, keyGiven: false });
    expect(await as({}).refusal(giveKey, { body: { key: 'feil' } })).toMatchObject({ status: 401, code: 'wrong-key' });

    const told = await portal.send({
      method: 'POST',
      url: '/api/key',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key: KEY }),
    });
    const [cookie = ''] = told.headers.getSetCookie();
    expect(cookie).toMatch(/^helsesim_key=[^;]+;.*HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const browser = as({ cookie: cookie.split(';')[0] ?? '' });
    expect(await browser.call(getServer, {})).toEqual({ keyNeeded: true, keyGiven: true });
    expect(await browser.call(findWorlds, {})).toHaveLength(1);
  });
});

describe('the settings', () => {
  test('listening beyond this machine needs a key', () => {
    for (const HOST of [
      '0.0.0.0',
      '::',
      '192.168.1.10',
      'helsesim.example',
      '127.0.0.1.example',
      'localhost.example',
    ]) {
      expect(() => readConfig({ HOST }), HOST).toThrow('HELSESIM_KEY');
      expect(() => readConfig({ HOST, HELSESIM_KEY: '' }), HOST).toThrow('HELSESIM_KEY');
      expect(readConfig({ HOST, HELSESIM_KEY: KEY })).toMatchObject({ HOST });
    }
    for (const HOST of ['127.0.0.1', '127.1.2.3', 'localhost', '::1'])
      expect(readConfig({ HOST })).toMatchObject({ HOST });
    expect(readConfig({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3000 });
  });

  test.each([
    { PORT: 'many' },
    { PORT: '70000' },
    { JWT_SECRET: 'short' },
    { HELSESIM_KEY: 'short' },
    { DATABASE_URL: 'mysql://x' },
  ])('%j cannot be used, and the refusal names it', (environment) => {
    expect(() => readConfig(environment)).toThrow(Object.keys(environment)[0] as string);
  });

  test('each start has a secret of its own', () => {
    expect(readConfig({}).JWT_SECRET).not.toBe(readConfig({}).JWT_SECRET);
  });
});

describe('other web sites', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.close());
  const from = (headers: Record<string, string>, method: 'GET' | 'POST' = 'POST') =>
    portal.send({
      method,
      url: '/api/worlds',
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'POST' && { body: '{"population":{"citizens":1}}' }),
    });
  const refused = { status: 403, text: expect.stringContaining('foreign-origin') };

  test('cannot send anything here', async () => {
    expect(await from({ host: 'localhost:3000', origin: 'http://evil.example' })).toMatchObject(refused);
    expect(await from({ host: 'localhost:3000', origin: 'http://localhost:4000' })).toMatchObject(refused);
    expect(await from({ host: 'localhost:3000', origin: 'null' })).toMatchObject(refused);
    expect(await from({ host: 'localhost:3000', 'sec-fetch-site': 'cross-site' })).toMatchObject(refused);
  });

  test('cannot reach a server that listens on this machine under a name of their own', async () => {
    expect(await from({ host: 'evil.example' }, 'GET')).toMatchObject(refused);
    expect(await from({ host: '127.0.0.1.evil.example:3000' }, 'GET')).toMatchObject(refused);
    expect(await from({ host: 'localhost:3000' }, 'GET')).toMatchObject({ status: 200 });
  });

  test('our own pages and programs can', async () => {
    expect(await from({ host: 'localhost:3000', origin: 'http://localhost:3000' })).toMatchObject({ status: 201 });
    expect(await from({ host: '127.0.0.1:3000' })).toMatchObject({ status: 201 });
  });
});
