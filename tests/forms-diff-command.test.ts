import { BadCall } from '@helsesim/server/bad-call';
import { runForms } from '@helsesim/server/forms-command';
import { urls } from '@helsesim/shared/forms/questionnaire-model';
import { describe, expect, test } from 'vitest';
import { degrees, endlessForm, fever, fileOf, lines, pack, shipped } from './form-files.ts';
import { sim } from './sim.ts';

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

  test('answers that never fitted are told, too: none is lost', async () => {
    const files = versions(fever(39), next(38));
    const [fits, other] = degrees(37, 40);
    const responses = fileOf('some.json', [fits, { ...other, item: [] }]);
    const { output, code } = await sim(['forms', 'diff', 'fever', ...files, '--responses', responses]);
    expect(lines(output)).toMatchObject([
      { response: 'r1', notValid: [{ path: 'degrees', code: 'required' }] },
      { responses: 2, invalid: 1, outcomes: 0, noLongerValid: 0, changed: false },
    ]);
    expect(code).toBe(0);
  });

  test('answers that take too long are told, and hide none beside them', { timeout: 60_000 }, async () => {
    const files = versions(endlessForm(), endlessForm('2.0.0'));
    const answered = (valueString: string) => ({
      resourceType: 'QuestionnaireResponse',
      item: [{ linkId: 'a', answer: [{ valueString }] }],
    });
    const responses = fileOf('slow.json', [answered(`${'a'.repeat(42)}!`), answered('aa'), answered('b')]);
    const { output } = await sim(['forms', 'diff', 'endless', ...files, '--responses', responses]);
    expect(lines(output)).toMatchObject([
      { response: 0, notValid: [{ path: '', code: 'takes-too-long' }] },
      { response: 2, notValid: [{ path: 'a', code: 'pattern-mismatch' }] },
      { responses: 3, invalid: 2, changed: false },
    ]);
    const made = await sim(['forms', 'diff', 'endless', ...files, '--responses', 'monday', '--n', '2']);
    expect(lines(made.output)).toMatchObject([
      { response: 0, notValid: [{ code: 'takes-too-long' }] },
      { response: 1, notValid: [{ code: 'takes-too-long' }] },
      { responses: 2, invalid: 2, changed: false },
    ]);
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
  ['diff', 'sore-throat', '1.0.0', '1.0.0', '--responses', 'a', '--now', 'soon'],
  ['diff', 'sore-throat', '1.0.0', '1.0.0', '--responses', shipped],
])('a bad call: %s %s %s %s %s %s %s', async (...args) => {
  await expect(runForms(args)).rejects.toThrow(BadCall);
});
