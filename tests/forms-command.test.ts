import { join } from 'node:path';
import { urls } from '@helsesim/shared/forms/questionnaire-model';
import { describe, expect, test } from 'vitest';
import { degrees, endlessForm, fever, fileOf, lines, pack, shipped } from './form-files.ts';
import { sim } from './sim.ts';

describe('pnpm sim forms check', () => {
  test('a form of ours is accepted, and asks only whether youths are meant (REP-07)', async () => {
    const { code, output } = await sim(['forms', 'check', shipped]);
    expect(lines(output)).toMatchObject([
      { file: shipped, accepted: true, problems: [{ path: '', code: 'performers-beyond-standard' }] },
    ]);
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
    const gone = join(import.meta.dirname, 'gone.json');
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

test('a form that takes too long hides none beside it', { timeout: 30_000 }, async () => {
  const files = [
    fileOf('endless-a.json', endlessForm()),
    fileOf('endless-b.json', endlessForm()),
    fileOf('warned-too.json', fever(39)),
  ];
  const { output } = await sim(['forms', 'check', ...files]);
  const told = lines(output).map(({ problems }) => problems.map(({ code }: { code: string }) => code));
  expect(told).toEqual([['takes-too-long'], ['takes-too-long'], expect.arrayContaining(['missing-translation'])]);
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

  test('answers are judged at the moment they were given, else at --now', { timeout: 30_000 }, async () => {
    const inTime = "iif(%resource.item.where(linkId = 'day').answer.value >= today(), 1, 0)";
    const item = [
      { linkId: 'day', type: 'date', text: 'Når?' },
      { linkId: 'ahead', type: 'integer', extension: [{ url: urls.calculated[1], valueString: inTime }] },
    ];
    const form = fileOf('ahead.json', fever(39, { item }));
    const answers = { ...degrees(38)[0], item: [{ linkId: 'day', answer: [{ valueDate: '2020-05-02' }] }] };
    const aheadOf = async (response: object, ...more: string[]) => {
      const { output } = await sim(['forms', 'score', form, fileOf('day.json', response), ...more]);
      return JSON.parse(output).scores.ahead;
    };
    expect(await aheadOf({ ...answers, authored: '2020-05-01T12:00:00+02:00' })).toBe(1);
    expect(await aheadOf({ ...answers, authored: '2020-05-03' }, '--now', '2020-05-01')).toBe(0);
    expect(await aheadOf(answers, '--now', '2020-05-01')).toBe(1);
    expect(await aheadOf(answers)).toBe(0);
  });

  test('of two files that are no JSON each is named', async () => {
    const [one, other] = [fileOf('one.json', '{'), fileOf('other.json', '[')];
    const { output } = await sim(['forms', 'score', one, other]);
    expect(JSON.parse(output).problems.map(({ text }: { text: string }) => text)).toEqual([
      `${one}: It is not JSON.`,
      `${other}: It is not JSON.`,
    ]);
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
