import { createHash } from 'node:crypto';
import { ruleMatrix } from '@helsesim/shared/representation/rule-matrix';
import { serviceCodes } from '@helsesim/shared/representation/service-catalogue';
import { describe, expect, test } from 'vitest';
import { sim } from './sim.ts';

/** SHA-256 of what every service answers for everyone. It changes when a rule does, and never else. */
const GOLDEN = '5d86ff04f382b16002c80b10d5c1d9b3b390bc1843f3034e1c6059b65e72f500';

const lines = [...ruleMatrix()];
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const csv = `${lines.join('\n')}\n`;

describe('the rule matrix', () => {
  test('is what it was: no rule changes unseen', () => {
    const advice =
      'A rule decides otherwise than before. «When the matrix changes» in docs/rules.md tells how to see what changed; ' +
      'when that is what you meant, write the new hash here and the reason in docs/decisions.';
    expect(hashOf(csv), advice).toBe(GOLDEN);
  });

  test('has every service, every row once, and as many cells in all', () => {
    const [head = '', ...rows] = lines.map((line) => line.split(','));
    const keys = rows.map((cells) => cells.slice(0, 7).join());
    expect(new Set(keys).size).toBe(rows.length);
    expect(rows.every(({ length }) => length === head.length)).toBe(true);
    expect(new Set(rows.map((cells) => cells[5]))).toEqual(new Set(serviceCodes));
  });

  test('says the same on the first and the last day of every age band', () => {
    expect(lines.filter((line) => / (first|last) day,/.test(line))).toEqual([]);
  });

  test('is printed as it is, and hashed as it is printed', async () => {
    const [printed, hash] = await Promise.all([sim(['rules', 'matrix', '--csv']), sim(['rules', 'matrix', '--hash'])]);
    expect(printed.output === csv).toBe(true);
    expect(hash).toEqual({ code: 0, output: `${hashOf(csv)}\n`, errors: '' });
  });
});
