import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compiles, fhirPathAt } from '@helsesim/server/forms/fhirpath';
import { randomFrom } from '@helsesim/server/platform/random';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { warningsOf } from '@helsesim/shared/forms/check-form';
import { judge } from '@helsesim/shared/forms/judge';
import { compareVersions } from '@helsesim/shared/forms/versions';
import { walkerOf } from '@helsesim/shared/forms/walk-form';
import { describe, expect, test } from 'vitest';

/** Every form that comes with Helsesim, in its newest version, walked by citizens who answer at random. */
const root = join(import.meta.dirname, '..', '..');
const evaluate = fhirPathAt(Temporal.Instant.from('2026-03-02T08:00:00Z'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const shipped = globSync('forms/*/*.json', { cwd: root, exclude: ['forms/self-help/**'] }).sort();
const versionIn = (file: string) => basename(file, '.json');
const newest = [...Map.groupBy(shipped, dirname).values()].flatMap((versions) =>
  versions.toSorted((one, other) => compareVersions(versionIn(other), versionIn(one))).slice(0, 1),
);
const older = shipped.filter((file) => !newest.includes(file));
const conformance = globSync('tests/forms/conformance/*.json', { cwd: root }).sort();
const formIn = (file: string) => {
  const json: unknown = JSON.parse(read(file));
  const isWrapped = typeof json === 'object' && json !== null && 'questionnaire' in json;
  return acceptForm(isWrapped ? json.questionnaire : json, compiles).form;
};

test('there are forms to walk', () => expect(newest.length).toBeGreaterThan(8));

test('a released version is never changed: forms/released.json has its SHA-256', () => {
  const sums = shipped.map((file) => [
    file.slice('forms/'.length),
    createHash('sha256').update(read(file)).digest('hex'),
  ]);
  expect(JSON.parse(read('forms/released.json'))).toEqual(Object.fromEntries(sums));
});

test.each(older)('%s: what was answered in it can still be read', (file) => expect(formIn(file)).toBeDefined());

describe.each(newest)('%s', (file) => {
  const form = formIn(file);
  if (!form) throw new Error(`${file} cannot be used`);
  const walker = walkerOf(form, randomFrom(file), evaluate);

  test('there is nothing to warn of, but that young people may answer, which is meant', () => {
    const codes = new Set(warningsOf(form, evaluate).map(({ code }) => code));
    codes.delete('performers-beyond-standard');
    expect([...codes]).toEqual([]);
  });

  test('every level of care is where the answers of someone lead', () => {
    expect(form.levels.length).toBeGreaterThan(5);
    for (const item of form.levels) {
      const judged = judge(form, walker.reach(item), evaluate);
      expect(judged.problems, item.linkId).toEqual([]);
      expect(judged.outcome?.level, item.linkId).toBe(item.level);
      expect(judged.outcome?.why.map(({ rule }) => rule)).toContain(item.linkId);
    }
  });

  test('every question is asked of someone', () => {
    const questions = form.all.filter(({ level }) => level === undefined);
    expect(questions.filter((item) => !walker.reach(item)).map(({ path }) => path)).toEqual([]);
  });

  test('the same seed gives the same answers, another seed others', () => {
    const walks = (seed: string) => {
      const other = walkerOf(form, randomFrom(seed), evaluate);
      return Array.from({ length: 5 }, () => other.walk());
    };
    expect(walks('a')).toEqual(walks('a'));
    expect(walks('a')).not.toEqual(walks('b'));
  });
});

describe.each(conformance)('%s', (file) => {
  test('what a walk comes to is not said to be never reached', () => {
    const form = formIn(file);
    if (!form) return;
    const never = warningsOf(form, evaluate).filter(
      ({ code }) => code === 'unreachable' || code === 'level-never-reached',
    );
    const walker = walkerOf(form, randomFrom(file), evaluate);
    const walked = Array.from({ length: 20 }, () => walker.walk()).filter((response) => response !== undefined);
    const reached = new Set(walked.flatMap((response) => [...judge(form, response, evaluate).enabled]));
    expect(never.filter(({ path }) => reached.has(path))).toEqual([]);
    for (const response of walked) expect(judge(form, response, evaluate).problems).toEqual([]);
  });
});
