import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOfJsonArray, NotJsonArray } from '@helsesim/server/platform/json-array';
import { decide } from '@helsesim/shared/representation/decide';
import { readRuleCase } from '@helsesim/shared/representation/rule-cases';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sim } from './sim.ts';

const kari = { id: 'kari', born: '1984-05-01', address: 'Fjordveien 1', consent: 'full' };
const nora = { id: 'nora', born: '2010-11-24', address: 'Fjordveien 1', consent: 'full' };
const asked = (at: string, more: object = {}) => ({
  at,
  actor: 'kari',
  subject: 'nora',
  service: 'appointments',
  action: 'read',
  eid: 'high',
  persons: [kari, nora],
  parentalResponsibility: [{ holder: 'kari', child: 'nora', kind: 'joint' }],
  fullmakter: [],
  ...more,
});

describe('pnpm sim rules', () => {
  test('answers each case on a line of its own, and tells of those it cannot read', async () => {
    const cases = [
      asked('2026-11-23T22:59:59Z'),
      asked('2026-11-23T23:00:00Z'),
      asked('2026-11-23T23:00:00Z', { persons: [{ ...kari, born: '1984-13-01' }, nora] }),
      asked('2026-11-23T23:00:00Z', { subject: 'kari' }),
    ];
    const { code, output, errors } = await sim(['rules', 'decide'], JSON.stringify(cases));
    expect([code, errors]).toEqual([0, '']);
    const answers = output.trimEnd().split('\n');
    expect(answers.map((line) => Object.keys(JSON.parse(line)))).toEqual([
      ['allowed', 'basis', 'reason', 'trace'],
      ['allowed', 'basis', 'reason', 'trace'],
      ['index', 'error'],
      ['allowed', 'basis', 'reason', 'trace'],
    ]);
    expect(answers.map((line) => JSON.parse(line))).toMatchObject([
      { allowed: true, basis: 'FO', reason: null },
      { allowed: false, basis: null, reason: 'citizen-of-age' },
      { index: 2, error: { field: 'persons[0].born' } },
      { allowed: true, basis: 'self', reason: null },
    ]);
  });

  test('is a bad call with anything but a list, and says nothing else', async () => {
    const { code, output, errors } = await sim(['rules', 'decide'], '{"at": 1}');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(/^The input is not a JSON array of cases: it does not begin with \[\n/);
  });

  test('is a bad call with another question', async () => {
    const { code, errors } = await sim(['rules', 'guess']);
    expect([code, errors.split('\n')[0]]).toEqual([2, 'What is asked of the rules is decide or matrix']);
  });
});

test('the example in docs/regelorakel.md is answered as it says', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/regelorakel.md'), 'utf8');
  const [example] = JSON.parse(/```json\n(.+?)```/s.exec(page)?.[1] ?? '[]');
  const read = readRuleCase(example, { fosterParentAccess: false });
  const answer = JSON.stringify('facts' in read ? decide(read.facts) : read.error);
  const told = /^\{"allowed".+(?= …$)/m.exec(page)?.[0] ?? 'nothing';
  expect(answer.replaceAll(' ', '').startsWith(told.replaceAll(' ', ''))).toBe(true);
});

describe('a JSON array that comes in pieces', () => {
  async function* inPieces(text: string, size: number) {
    for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
  }
  const read = (text: string, size = 3) => Array.fromAsync(itemsOfJsonArray(inPieces(text, size)));

  test('gives what JSON gives, wherever it is cut', async () => {
    const piece = fc.integer({ min: 1, max: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), piece, fc.constantFrom(undefined, 1), async (items, size, indent) => {
        const text = JSON.stringify(items, null, indent);
        expect(await read(text, size)).toEqual(JSON.parse(text));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test.each([
    '',
    ' ',
    '{}',
    '1',
    '[',
    '[1',
    '[1,',
    '[1,]',
    '[,1]',
    '[1}',
    '[{]',
    '["]',
    '[1] 2',
    '[1][2]',
    '[nul]',
    '[{"a":1]}',
  ])('is refused when it is none: %j', async (text) => {
    await expect(read(text)).rejects.toThrow(NotJsonArray);
  });
});
