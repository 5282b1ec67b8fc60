import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadCall } from '@helsesim/server/bad-call';
import { runForms } from '@helsesim/server/forms-command';
import { urls } from '@helsesim/shared/forms/questionnaire-model';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeScratchFolder } from './scratch.ts';
import { sim } from './sim.ts';

const shipped = join(import.meta.dirname, '../forms/sore-throat/1.0.0.json');
const pack = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `forms/conformance/${name}.json`), 'utf8'));
const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

let folder: string;
beforeAll(() => {
  folder = makeScratchFolder('forms');
});
const fileOf = (name: string, json: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
};

const level = (linkId: string, code: string, more: object = {}) => ({
  ...{ linkId, type: 'display', text: `${code}!`, ...more },
  extension: [{ url: urls.level, valueCode: code }],
});
const fever = (from: number, more: object = {}) => ({
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'https://example.org/fever',
  version: '1.0.0',
  title: 'Feber',
  item: [
    { linkId: 'degrees', type: 'decimal', text: 'Hvor mange grader?', required: true },
    level('high', 'office-today', { enableWhen: [{ question: 'degrees', operator: '>=', answerDecimal: from }] }),
    level('low', 'self-help'),
  ],
  ...more,
});
const degrees = (...values: number[]) =>
  values.map((valueDecimal, index) => ({
    resourceType: 'QuestionnaireResponse',
    id: `r${index}`,
    status: 'completed',
    questionnaire: 'https://example.org/fever|1.0.0',
    item: [{ linkId: 'degrees', answer: [{ valueDecimal }] }],
  }));

describe('pnpm sim forms check', () => {
  test('a form of ours is accepted without a word', async () => {
    const { code, output } = await sim(['forms', 'check', shipped]);
    expect(lines(output)).toEqual([{ file: shipped, accepted: true, problems: [] }]);
    expect(code).toBe(0);
  });

  test('a line for each file, and one that cannot be used is enough for a no', async () => {
    const warned = fileOf('warned.json', fever(39));
    const refused = fileOf('refused.json', fever(39, { item: [{ linkId: 'a', type: 'slider', text: 'A' }] }));
    const { code, output } = await sim(['forms', 'check', warned, refused]);
    const [first, second] = lines(output);
    expect(first).toMatchObject({ file: warned, accepted: true });
    expect(first.problems.map(({ code }: { code: string }) => code)).toContain('missing-translation');
    expect(second).toMatchObject({
      file: refused,
      accepted: false,
      problems: [{ path: 'a', code: 'unknown-item-type' }],
    });
    expect(code).toBe(1);
  });

  test('what is no form is told, and what is not there makes it a bad call', async () => {
    const notJson = fileOf('not-json.json', '{');
    const told = await sim(['forms', 'check', notJson]);
    expect(lines(told.output)).toMatchObject([{ accepted: false, problems: [{ path: '', code: 'not-json' }] }]);
    expect(told.code).toBe(1);
    const gone = join(folder, 'gone.json');
    const { code, output } = await sim(['forms', 'check', gone, shipped]);
    expect(lines(output)).toMatchObject([
      { file: gone, accepted: false, problems: [{ path: '', code: 'unreadable' }] },
      { file: shipped, accepted: true },
    ]);
    expect(code).toBe(2);
  });

  test.each([
    ['ten megabytes', () => JSON.stringify(fever(39, { description: 'x'.repeat(10_000_000) })), 'too-large'],
    ['thirty megabytes', () => 'x'.repeat(30_000_000), 'too-large'],
    ['ten thousand levels', () => `${'{"item":['.repeat(10_000)}${']}'.repeat(10_000)}`, 'too-deep'],
    ['a million brackets', () => '['.repeat(1_000_000) + ']'.repeat(1_000_000), 'too-deep'],
  ])('%s', async (name, text, expected) => {
    const { output, code } = await sim(['forms', 'check', fileOf(`${name.replaceAll(' ', '-')}.json`, text())]);
    expect(lines(output)).toMatchObject([{ accepted: false, problems: [{ path: '', code: expected }] }]);
    expect(code).toBe(1);
  });
});

describe('pnpm sim forms score', () => {
  test('valid answers, their sums, where they lead', async () => {
    const { questionnaire, responses } = pack('nine-items-with-a-sum');
    const some = responses.find(({ name }: { name: string }) => name === 'some');
    const args = ['forms', 'score', fileOf('sum.json', questionnaire), fileOf('sum-response.json', some.response)];
    const { code, output } = await sim(args);
    const scored = JSON.parse(output);
    expect(scored).toMatchObject({ valid: true, problems: [], scores: { sum: 9 }, outcome: { level: 'doctor-video' } });
    expect(code).toBe(0);
  });

  test('an outcome when the form has one, and a no when the answers do not fit', async () => {
    const form = fileOf('fever.json', fever(39));
    const [high] = degrees(39.5);
    const { code, output } = await sim(['forms', 'score', form, fileOf('high.json', high)]);
    expect(JSON.parse(output)).toMatchObject({
      valid: true,
      scores: {},
      outcome: { level: 'office-today', urgency: 'yellow' },
    });
    expect(code).toBe(0);
    const wrong = await sim(['forms', 'score', form, fileOf('wrong.json', { ...high, item: [] })]);
    expect(JSON.parse(wrong.output)).toMatchObject({ valid: false, problems: [{ path: 'degrees', code: 'required' }] });
    expect(wrong.code).toBe(1);
    const deep = fileOf(
      'deep.json',
      `${'{"resourceType":"QuestionnaireResponse","item":['.repeat(10_000)}${']}'.repeat(10_000)}`,
    );
    expect(JSON.parse((await sim(['forms', 'score', form, deep])).output)).toMatchObject({
      problems: [{ code: 'response-too-deep' }],
    });
  });

  test('a form that cannot be used, answers that are no JSON, a pattern that never ends', async () => {
    const response = fileOf('response.json', degrees(38)[0]);
    const unusable = await sim(['forms', 'score', fileOf('empty.json', fever(39, { item: [] })), response]);
    expect(JSON.parse(unusable.output)).toMatchObject({ valid: false, problems: [{ code: 'no-items' }], scores: {} });
    expect(unusable.code).toBe(1);
    const notJson = await sim(['forms', 'score', fileOf('fever.json', fever(39)), fileOf('text.json', 'feber')]);
    expect(JSON.parse(notJson.output)).toMatchObject({ valid: false, problems: [{ code: 'not-json' }], scores: {} });
    expect(notJson.code).toBe(1);
    const text = { linkId: 'a', type: 'string', text: 'A', extension: [{ url: urls.regex, valueString: '(a+)+b' }] };
    const answers = { ...degrees(38)[0], item: [{ linkId: 'a', answer: [{ valueString: 'a'.repeat(60) }] }] };
    const endless = await sim([
      'forms',
      'score',
      fileOf('endless.json', fever(39, { item: [text] })),
      fileOf('a.json', answers),
    ]);
    expect(JSON.parse(endless.output)).toMatchObject({
      valid: false,
      problems: [{ code: 'takes-too-long' }],
      scores: {},
    });
    expect(endless.code).toBe(1);
  });
});

describe('pnpm sim forms diff', () => {
  const versions = (one: object, other: object) => [fileOf('v1.json', one), fileOf('v2.json', other)];
  const next = (from: number, more: object = {}) => fever(from, { version: '2.0.0', ...more });

  test('every answer that another version judges otherwise, with the reason', async () => {
    const files = versions(fever(39), next(38));
    const responses = fileOf('responses.json', degrees(37, 38.5, 40));
    const { code, output } = await sim(['forms', 'diff', 'fever', ...files, '--responses', responses]);
    expect(lines(output)).toEqual([
      {
        ...{ response: 'r1', from: 'self-help', to: 'office-today' },
        why: {
          gone: [{ rule: 'low', level: 'self-help', text: 'self-help!' }],
          new: [{ rule: 'high', level: 'office-today', text: 'office-today!' }],
        },
      },
      expect.objectContaining({ responses: 3, invalid: 0, outcomes: 1, scores: 0, changed: true }),
    ]);
    expect(code).toBe(1);
  });

  test('a response a line, and nothing that changed', async () => {
    const files = versions(fever(39), next(38.9));
    const responses = fileOf(
      'responses.ndjson',
      degrees(37, 40)
        .map((each) => JSON.stringify(each))
        .join('\n'),
    );
    const { code, output } = await sim(['forms', 'diff', 'fever', ...files, '--responses', responses]);
    expect(lines(output)).toEqual([expect.objectContaining({ responses: 2, outcomes: 0, changed: false })]);
    expect(code).toBe(0);
  });

  test('answers that do not fit any more are told', async () => {
    const [, high, low] = fever(39).item;
    const asked = {
      linkId: 'degrees',
      type: 'decimal',
      text: 'Grader?',
      extension: [{ url: urls.maxValue, valueDecimal: 43 }],
    };
    const files = versions(fever(39), next(39, { item: [asked, high, low] }));
    const { output, code } = await sim([
      'forms',
      'diff',
      'fever',
      ...files,
      '--responses',
      fileOf('hot.json', degrees(50)),
    ]);
    const [outcome, problems, sum] = lines(output);
    expect(outcome).toMatchObject({ response: 'r0', from: 'office-today', to: null });
    expect(problems).toMatchObject({ response: 'r0', noLongerValid: [{ path: 'degrees', code: 'too-high' }] });
    expect(sum).toMatchObject({ outcomes: 1, noLongerValid: 1, changed: true });
    expect(code).toBe(1);
  });

  test('a changed weight changes a score', async () => {
    const { questionnaire, responses } = pack('nine-items-with-a-sum');
    const some = responses.find(({ name }: { name: string }) => name === 'some');
    const heavier = JSON.parse(JSON.stringify(questionnaire).replace(/("valueDecimal":)3\b/g, '$14'));
    const files = versions(questionnaire, heavier);
    const other = fileOf('other.json', [some.response]);
    const { output } = await sim(['forms', 'diff', 'sum', ...files, '--responses', 'a seed', '--n', '20']);
    const told = lines(output);
    expect(told.at(-1)).toMatchObject({ responses: 20, changed: true });
    expect(told[0].to).toBeGreaterThan(told[0].from);
    expect((await sim(['forms', 'diff', 'sum', ...files, '--responses', other])).code).toBeLessThan(2);
  });

  test('a shipped form against itself, by a seed: the same seed says the same', async () => {
    const args = ['forms', 'diff', 'sore-throat', '1.0.0', '1.0.0', '--responses', 'monday', '--n', '15'];
    const { code, output } = await sim(args);
    expect(lines(output)).toEqual([
      expect.objectContaining({ form: 'sore-throat', responses: 15, invalid: 0, changed: false }),
    ]);
    expect(code).toBe(0);
    expect((await sim(args)).output).toBe(output);
  });
});

test.each([
  ['guess'],
  ['check'],
  ['score', shipped],
  ['score', shipped, 'gone.json'],
  ['score', '--n', '3', shipped, shipped],
  ['diff', 'sore-throat', '1.0.0', '--responses', 'a'],
  ['diff', 'sore-throat', '1.0.0', '1.0.0'],
  ['diff', 'sore-throat', '1.0.0', '99', '--responses', 'a'],
  ['diff', 'no-such-form', '1.0.0', '1.0.0', '--responses', 'a'],
  ['diff', 'sore-throat', '1.0.0', '1.0.0', '--responses', 'gone.json'],
  ['diff', 'sore-throat', '1.0.0', '1.0.0', '--responses', 'a', '--n', '0'],
  ['diff', 'sore-throat', '1.0.0', '1.0.0', '--responses', shipped],
])('a bad call: %s %s %s %s %s %s %s', async (...args) => {
  await expect(runForms(args)).rejects.toThrow(BadCall);
});
