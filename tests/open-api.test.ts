import { apiDocument } from '@helsesim/server/api-document';
import { allContracts } from '@helsesim/shared/contracts';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser/open-browser.ts';
import { type Portal, startPortal } from './portal.ts';
import { routesOf } from './routes-of.ts';

type Operation = { operationId: string; security: object[]; responses: object };
const operations = Object.entries(apiDocument.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ method, path, ...operation })),
);

test('the document is OpenAPI 3.1, and every reference in it leads somewhere', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(apiDocument))).toMatchObject({ valid: true });
  expect(validator.version).toBe('3.1');
  const named = new Set(JSON.stringify(apiDocument).match(/#\/components\/schemas\/\w+/g));
  const there = Object.keys(apiDocument.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect([...named].sort()).toEqual(there);
});

test('it has every contract, once', () => {
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(allContracts.map(({ name }) => name).sort());
});

test('of files it says what they may be and how large, and of what is listened to how one comes back', () => {
  const of = (path: string) => apiDocument.paths[path] as Record<string, object>;
  const bytes = { schema: { type: 'string', format: 'binary', maxLength: 20 * 1024 * 1024 } };
  expect(of('/api/citizens/{citizenId}/attachments/{attachmentId}/content')).toMatchObject({
    put: {
      requestBody: { description: expect.stringContaining('20 MB'), content: { 'application/octet-stream': bytes } },
    },
    get: {
      responses: { 200: { content: { 'image/jpeg': bytes, 'image/png': bytes, 'application/pdf': bytes } } },
    },
  });
  expect(of('/api/live')['get']).toMatchObject({
    description: expect.stringContaining('Every 20 seconds'),
    parameters: [
      { name: 'after', in: 'query', required: false },
      { name: 'Last-Event-ID', in: 'header', required: false },
    ],
  });
});

test('times and days are texts with a format, as they are on the wire', () => {
  expect(apiDocument.components.schemas).toMatchObject({
    Instant: { type: 'string', format: 'date-time' },
    Day: { type: 'string', format: 'date' },
  });
});

describe('the server', () => {
  let open: Portal;
  let locked: Portal;
  beforeAll(async () => {
    [open, locked] = await Promise.all([startPortal(), startPortal(undefined, { key: 'a key of sixteen letters' })]);
  });
  afterAll(() => Promise.all([open.close(), locked.close()]));

  test('routes every operation that the document has, and no other under /api', () => {
    const documented = operations.map(
      ({ method, path }) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
    );
    expect(routesOf(open.app).sort()).toEqual(documented.sort());
  });

  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    'lets nobody past the door of %s that the document draws',
    async (_name, { method, path, security }) => {
      const url = path.replace(/\{\w+\}/g, '00000000-0000-8000-8000-000000000000');
      const sent = { method: method.toUpperCase() as 'GET', url };
      const codeFrom = async ({ send }: Portal) => {
        const { status, text } = await send(sent);
        return status === 401 ? JSON.parse(text).code : 'comes in';
      };
      const ways = security.flatMap((way) => Object.keys(way));
      const needsSession = ways.includes('bearer');
      expect(await codeFrom(open)).toBe(needsSession ? 'not-logged-in' : 'comes in');
      expect(await codeFrom(locked)).toBe(
        needsSession ? 'not-logged-in' : ways.includes('key') ? 'key-needed' : 'comes in',
      );
    },
  );

  test.each(['/api/nowhere', '/api/worlds/x/nowhere', '/nowhere'])('answers %s as problem details', async (url) => {
    const { status, headers, text } = await open.send({ method: 'POST', url });
    expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([404, 'application/problem+json']);
    expect(JSON.parse(text)).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('tells the document', async () => {
    const { status, text } = await open.send({ method: 'GET', url: '/openapi.json' });
    expect([status, JSON.parse(text)]).toEqual([200, JSON.parse(JSON.stringify(apiDocument))]);
  });

  test('shows it as pages that load nothing from elsewhere', async () => {
    const browser = await openBrowser();
    try {
      const origin = await open.app.listen({ port: 0, host: '127.0.0.1' });
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (asked !== origin && protocol !== 'data:') faults.push(request.url());
      });
      await page.goto(`${origin}/docs`);
      // Of so many operations only those in sight are drawn.
      await page.getByText('/api/worlds/{worldId}/fork', { exact: true }).first().waitFor();
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
