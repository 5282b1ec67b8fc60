import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOfJsonArray, NotJsonArray } from '@helsesim/server/platform/json-array';
import { decide } from '@helsesim/shared/representation/decide';
import { accessRefusals, restrictionCodes } from '@helsesim/shared/representation/representation-model';
import { readRuleCase } from '@helsesim/shared/representation/rule-cases';
import { ruleMatrix } from '@helsesim/shared/representation/rule-matrix';
import { serviceCodes } from '@helsesim/shared/representation/service-catalogue';
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
    expect(errors).toMatch(/^The input is not a JSON array of cases: it does not begin with \[, at byte 0\n/);
  });

  test('tells where the list breaks, and has answered what came before', async () => {
    const [whole, broken] = [JSON.stringify(asked('2026-11-23T23:00:00Z')), '{"æ": 1]}'];
    const { code, output, errors } = await sim(['rules', 'decide'], `[${whole},\n ${whole},\n ${broken}]`);
    expect([code, output.split('\n').length]).toEqual([2, 3]);
    const at = 1 + 2 * (Buffer.byteLength(whole) + 3);
    expect(errors).toMatch(`: item 2 (counted from 0), from byte ${at} on, is not JSON\n`);
  });

  test('is a bad call with an option of another question', async () => {
    const calls = [
      ['decide', '--csv'],
      ['decide', '--hash'],
      ['matrix', '--foster-parent-access'],
    ];
    const said = await Promise.all(calls.map((call) => sim(['rules', ...call])));
    expect(said.map(({ code, output, errors }) => [code, output, errors.split('\n')[0]])).toEqual(
      calls.map(([question, option]) => [2, '', `rules ${question} has no ${option}`]),
    );
  });

  test.each(['--help', '-h'])('tells how it is called by %s', async (option) => {
    const { code, output, errors } = await sim(['rules', option]);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^Usage:\n\n {2}pnpm sim rules decide/);
  });

  test('is a bad call with another question', async () => {
    const { code, errors } = await sim(['rules', 'guess']);
    expect([code, errors.split('\n')[0]]).toEqual([2, 'What is asked of the rules is decide or matrix']);
  });
});

const page = readFileSync(join(import.meta.dirname, '../docs/regelorakel.md'), 'utf8');

test('the example in docs/regelorakel.md is answered as it says', () => {
  const [example] = JSON.parse(/```json\n(.+?)```/s.exec(page)?.[1] ?? '[]');
  const read = readRuleCase(example, { fosterParentAccess: false });
  const answer = JSON.stringify('facts' in read ? decide(read.facts) : read.error);
  const told = /^\{"allowed".+(?= …$)/m.exec(page)?.[0] ?? 'nothing';
  expect(answer.replaceAll(' ', '').startsWith(told.replaceAll(' ', ''))).toBe(true);
});

describe('docs/regelorakel.md has every one, and no other', () => {
  /** What stands first in the rows of the table under a heading. */
  const named = (heading: string) =>
    [...(page.split(`\n### ${heading}\n`)[1]?.split('\n#')[0] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(
      ([, name]) => name,
    );
  test.each([
    ['Tjenester', serviceCodes],
    ['Koder fra 9603', restrictionCodes],
    ['Hva brukeren får vite', accessRefusals],
    ['Kolonnene', ruleMatrix().next().value?.split(',')],
  ])('%s', (heading, there) => {
    expect(named(heading)).toEqual(there);
  });
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

  test.each([
    ['\n {}', 'it does not begin with [, at byte 2'],
    ['["æ",  nul]', 'item 1 (counted from 0), from byte 8 on, is not JSON'],
    [' [ ] 2', 'something comes after its end, at byte 5'],
    [' ["æ"] 2', 'something comes after its end, at byte 8'],
    ['["æ", {"a": 1}, {"b"', 'it ends in item 2 (counted from 0), from byte 17 on'],
  ])('says where: %j', async (text, message) => {
    for (const size of [1, 3, 100]) await expect(read(text, size)).rejects.toThrow(message);
  });
});
