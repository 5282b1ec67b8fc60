import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '@helsesim/shared/contract';
import { allContracts } from '@helsesim/shared/contracts';
import { problemCodes } from '@helsesim/shared/problem';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const source = join(import.meta.dirname, '../shared/src');

test('every contract that shared exports is in the list', async () => {
  const files = globSync('*/*-contract.ts', { cwd: source });
  const modules = await Promise.all(files.map((file) => import(join(source, file)) as Promise<object>));
  const exported = modules.flatMap((module) =>
    Object.values(module).filter((value) => typeof value === 'object' && value !== null && 'method' in value),
  );
  expect(files.length).toBeGreaterThanOrEqual(5);
  expect(new Set(allContracts)).toEqual(new Set(exported));
});

test('names, and addresses with their methods, are used once', () => {
  const names = allContracts.map(({ name }) => name);
  const addresses = allContracts.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(addresses).size).toBe(addresses.length);
});

describe.each(allContracts.map((operation) => [operation.name, operation] as const))(
  '%s',
  (name, operation: Contract) => {
    const { method, path, summary, service, action, refusals = [], refusalDetails, contentType } = operation;
    const { params, querystring, body, response } = operation.schema;

    test('says all that a caller must know', () => {
      expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect(summary).toMatch(/^[A-Z].*\.$/);
      expect(path).toMatch(/^\/api(\/(:[a-z][A-Za-z]+|[a-z]+(-[a-z]+)*(\.ics)?))+$/);
      expect(Object.keys(params?.shape ?? {})).toEqual([...path.matchAll(/:(\w+)/g)].map(([, param]) => param));
      expect(Object.keys(response)).toHaveLength(1);
      if (contentType) expect(response[200]).toBeInstanceOf(z.ZodString);
      expect(new Set(refusals).size).toBe(refusals.length);
      for (const code of refusals) expect(problemCodes).toContain(code);
      if (refusalDetails) expect(Object.keys(refusalDetails.shape)).not.toContain('code');
    });

    test('asks by GET only what changes nothing, and without a body', () => {
      if (method === 'GET')
        expect([body, action === 'write' && service]).toEqual([undefined, getsWhatOnlyWritersNeed(name)]);
      expect(querystring === undefined || method === 'GET').toBe(true);
    });

    test('tells its service when it is about a citizen', () => {
      const behindDoor = /^\/api\/citizens\/:citizenId\/(?!access\b)/.test(path); // those ask about the doors themselves
      expect([service !== undefined, action !== undefined]).toEqual(
        behindDoor || path.startsWith('/api/desk/') ? [true, true] : [false, false],
      );
    });
  },
);

/** The way to a booking is seen by those who may go to its end. */
const getsWhatOnlyWritersNeed = (name: string) =>
  ['get-booking-request', 'find-times-to-move-to'].includes(name) ? 'appointments' : false;

test('what is in an address tells nothing about a person', () => {
  const telling = /name|national|address|phone|email|search|reason|note/i;
  const asked = allContracts.flatMap(({ name, schema }) =>
    Object.keys({ ...schema.params?.shape, ...schema.querystring?.shape }).map((key) => [name, key] as const),
  );
  // A snapshot's name is the tester's own.
  expect(asked.filter(([name, key]) => telling.test(key) && !name.endsWith('-snapshot'))).toEqual([]);
});
