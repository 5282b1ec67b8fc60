import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as inOrder from '@helsesim/shared/representation/rules/in-order';
import { CHOSEN } from '@helsesim/shared/representation/rules/rule';
import { describe, expect, test } from 'vitest';

/** docs/rules.md, the rules and the names of the tests know the same ids. */

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const filesOf = (pattern: string) => globSync(pattern, { cwd: root, exclude: ['**/node_modules/**'] });

/** The rows of the table under a heading: the id, and the last cell. */
function rowsUnder(heading: string): [id: string, last: string][] {
  const [, section = ''] = read('docs/rules.md').split(`\n## ${heading}\n`);
  const rows = section.split('\n## ')[0]?.matchAll(/^\| `([^`]+)` \| .+ \| ([^|]+) \|$/gm) ?? [];
  return [...rows].map(([, id = '', last = '']) => [id, last]);
}
const rules = rowsUnder('The ids');
const house = rowsUnder('Ids of the house');
const known = new Set([...rules, ...house].map(([id]) => id));

/** What stands first in `test(…)` or `describe(…)`, or in the second brackets of `test.each(…)(…)`. */
const title = /(?:\b(?:test|describe)|\))\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
const titles = filesOf('{shared,server,web,tests}/**/*.test.ts').flatMap((file) =>
  [...read(file).matchAll(title)].map(([, , text = '']) => text),
);
const isNamedBy = (id: string) => (text: string) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text);

describe('every id of the sources', () => {
  test('stands once in docs/rules.md', () => {
    expect(rules.length).toBeGreaterThan(120);
    expect(known.size).toBe(rules.length + house.length);
  });

  test.each(rules)('%s has a test of its name, or a reason', (id, last) => {
    const named = titles.filter(isNamedBy(id));
    if (last === 'tested') expect(named, `No test is named ${id}: write one, or the reason why not`).not.toEqual([]);
    else expect(last, 'Either «tested», or «no: » and why').toMatch(/^no: \S/);
  });
});

describe('every rule in the code', () => {
  const { grounds, ...lists } = inOrder;
  const inUse = [
    ...Object.values(lists).flat(),
    ...grounds.flatMap(({ relation, rules: conditions }) => [relation, ...conditions]),
  ];

  test('has an id that docs/rules.md knows', () => {
    expect(inUse.length).toBeGreaterThan(60);
    expect(inUse.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('also where it is not about access', () => {
    const written = /'((?!ISO-)[A-Z][A-Z0-9]*-\d+[a-z]?)'/g;
    const files = filesOf('shared/src/{representation,fullmakt,privacy,activity,inbox,identity}/**/*.ts');
    const unknown = files
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) => [...read(file).matchAll(written)].map(([, id = '']) => ({ file, id })))
      .filter(({ id }) => !known.has(id));
    expect(unknown).toEqual([]);
  });

  test('that is tested, though docs/rules.md says it is not, is not there', () => {
    const untested = new Set(rules.filter(([, last]) => last !== 'tested').map(([id]) => id));
    expect(inUse.filter(({ id }) => untested.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('that 007 has chosen is marked as a choice, and what is marked stands there', () => {
    const marked = new Set(inUse.filter(({ assumption }) => assumption === CHOSEN).map(({ id }) => id));
    const ids = new Set(inUse.map(({ id }) => id));
    const points = [...read(`${CHOSEN}-access-where-sources-are-silent.md`).matchAll(/^\| ([^|]+) \|/gm)];
    const named = points
      .map(([, point = '']) => [...point.matchAll(/[A-Z]+\d*(?:[-_][A-Z0-9]+)?/g)].map(([id]) => id))
      .map((words) => words.filter((id) => ids.has(id)))
      .filter((words) => words.length > 0);
    expect(named.length).toBeGreaterThan(20);
    for (const words of named) expect(words.filter((id) => !marked.has(id))).toEqual([]);
    expect([...marked].filter((id) => !named.flat().includes(id))).toEqual([]);
  });

  test('tells its source, and where it was chosen when it was', () => {
    for (const { id, source, assumption } of inUse) {
      expect(source, id).toMatch(/\S{3}/);
      if (assumption !== undefined) expect(filesOf(`${assumption}-*.md`), id).toHaveLength(1);
    }
  });
});
