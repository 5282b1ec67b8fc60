import { addRoute, speakContracts } from '@helsesim/server/platform/routes';
import { contract } from '@helsesim/shared/contract';
import { allow, refuseWith } from '@helsesim/shared/decision';
import { Day, Instant } from '@helsesim/shared/oslo';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { at } from './moment.ts';

/** How any contract is spoken, told by one made up for it. */
const Visit = z.object({ id: z.string(), day: Day, startsAt: Instant });
const makeVisit = contract({
  name: 'make-visit',
  summary: 'Makes a visit.',
  method: 'POST',
  path: '/api/visits/:id',
  refusals: ['slot-taken'],
  refusalDetails: z.object({ next: z.array(Visit) }),
  schema: {
    params: z.object({ id: z.string().max(5) }),
    body: z.strictObject({
      day: Day,
      how: z.enum(['well', 'taken', 'badly', 'full', 'fullElsewhere']).default('well'),
    }),
    response: { 201: Visit },
  },
});

describe('a contract that is routed', () => {
  const lines: string[] = [];
  let app: FastifyInstance;
  const visit = { id: 'a', day: Temporal.PlainDate.from('2026-11-23'), startsAt: at('2026-11-23 08:00') };
  const onTheWire = { id: 'a', day: '2026-11-23', startsAt: '2026-11-23T07:00:00Z' };

  beforeAll(async () => {
    app = Fastify({ bodyLimit: 1_000, logger: { level: 'error', stream: { write: (line) => lines.push(line) } } });
    speakContracts(app);
    addRoute(app, makeVisit, async ({ body: { how, day } }) => {
      if (!(day instanceof Temporal.PlainDate)) throw new Error('the request was not decoded');
      if (how === 'badly') throw new Error('Ola Nordmann, 17912099997');
      if (how === 'full') throw Object.assign(new Error('disk'), { code: 'SQLITE_FULL' });
      if (how === 'fullElsewhere')
        throw new Error('query', { cause: Object.assign(new Error('disk'), { code: '53100' }) });
      const visitAndMore = { ...visit, nationalId: '17912099997' };
      return how === 'taken' ? refuseWith('slot-taken', { next: [visitAndMore] }, 'BOK-03') : allow(visitAndMore);
    });
    await app.ready();
  });
  afterAll(() => app.close());

  const post = async (payload: unknown, headers: Record<string, string> = {}, url = '/api/visits/a') => {
    const type = { 'content-type': 'application/json', ...headers };
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const { statusCode, json, headers: told } = await app.inject({ method: 'POST', url, headers: type, payload: text });
    return { status: statusCode, type: String(told['content-type']).split(';')[0], answer: json() };
  };
  const day = '2026-11-23';
  const problem = { type: 'application/problem+json' };

  test('answers with what it names and nothing else, times and days as text', async () => {
    expect(await post({ day })).toEqual({ status: 201, type: 'application/json', answer: onTheWire });
  });

  test('refuses with its code, the id of the rule, and what helps, and nothing else', async () => {
    expect(await post({ day, how: 'taken' })).toEqual({
      ...problem,
      status: 409,
      answer: {
        type: 'urn:helsesim:problem:slot-taken',
        title: 'The time is taken',
        status: 409,
        code: 'slot-taken',
        rule: 'BOK-03',
        next: [onTheWire],
      },
    });
  });

  test.each([
    ['a day that is none', { day: '2026-02-30' }, 'body.day'],
    ['a field nobody asked for', { day, extra: 1 }, 'body'],
    ['nothing at all', '', 'body.day'],
    ['a text', '"hello"', 'body'],
    ['a list', '[]', 'body'],
  ])('says where %s is wrong', async (_what, body, path) => {
    const told = await post(body);
    expect(told).toMatchObject({ ...problem, status: 400, answer: { code: 'invalid-request' } });
    expect(told.answer.errors.map((error: { path: string }) => error.path)).toContain(path);
  });

  test('says what is wrong in the address too', async () => {
    const told = await post({ day }, {}, '/api/visits/abcdef');
    expect(told).toMatchObject({ status: 400, answer: { errors: [{ path: 'params.id' }] } });
  });

  test.each([
    ['broken JSON', '{"day":', {}, 400, 'invalid-request'],
    ['a key that means the prototype', '{"__proto__":{"admin":true},"day":"2026-11-23"}', {}, 400, 'invalid-request'],
    ['another type', 'day=1', { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
    ['too much', { day, note: 'x'.repeat(2_000) }, {}, 413, 'too-large'],
  ])('refuses %s as problem details', async (_what, body, headers, status, code) => {
    expect(await post(body, headers)).toMatchObject({ ...problem, status, answer: { status, code } });
  });

  test('an error tells nobody what it was about, and the log only where it happened', async () => {
    lines.length = 0;
    const told = await post({ day, how: 'badly' });
    expect(told).toMatchObject({ ...problem, status: 500, answer: { code: 'internal-error' } });
    expect(JSON.stringify(told) + lines.join('')).not.toMatch(/Nordmann|17912099997|visits\/a\b/);
    expect(lines.join('')).toContain('/api/visits/:id');
  });

  test.each(['full', 'fullElsewhere'])('a disk that is %s has a code of its own', async (how) => {
    expect(await post({ day, how })).toMatchObject({ status: 507, answer: { code: 'store-full' } });
  });
});
