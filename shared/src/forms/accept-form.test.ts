import { describe, expect, test } from 'vitest';
import { acceptForm } from './accept-form.ts';
import { systems, urls } from './questionnaire-model.ts';

const formOf = (...item: object[]) => ({ resourceType: 'Questionnaire', status: 'active', item });
const codesOf = (json: unknown, compiles?: (expression: string) => boolean) =>
  acceptForm(json, compiles).problems.map(({ path, code }) => [path, code]);
const ask = (linkId: string, more: object = {}) => ({ linkId, type: 'boolean', text: 'Feber?', ...more });
const group = (linkId: string, ...item: object[]) => ({ linkId, type: 'group', item });
const choice = (more: object) => ask('q', { type: 'choice', ...more });
const options = (...codes: string[]) => codes.map((code) => ({ valueCoding: { system: 'urn:x', code } }));
const when = (question: string, more: object = { answerBoolean: true }, operator = '=') => ({
  question,
  operator,
  ...more,
});
const asking = (...enableWhen: object[]) => ({ enableWhen });
const extended = (url: string, more: object) => ({ extension: [{ url, ...more }] });
const level = (code: string, more: object = {}) => ({
  linkId: code,
  type: 'display',
  ...extended(urls.level, { valueCode: code }),
  ...more,
});
const levelsOf = (...codes: string[]) => ({
  extension: codes.map((code) => ({ url: urls.level, valueCode: code })),
});
const translated = (content: string) => ({
  extension: [
    {
      url: urls.translation,
      extension: [
        { url: 'lang', valueCode: 'nn' },
        { url: 'content', valueString: content },
      ],
    },
  ],
});
const [calculated = ''] = urls.calculated;
const deepest = (depth: number): object =>
  Array.from({ length: depth }).reduce<object>((inner, _, index) => group(`g${index}`, inner), ask('q'));

const refused: [string, unknown, ...[path: string, code: string][]][] = [
  ['nothing', null, ['', 'not-a-questionnaire']],
  ['a text', 'Questionnaire', ['', 'not-a-questionnaire']],
  ['another resource', { resourceType: 'Patient' }, ['', 'not-a-questionnaire']],
  ['a title that is no text', { ...formOf(ask('q')), title: 3 }, ['', 'not-a-questionnaire']],
  ['no items', formOf(), ['', 'no-items']],
  ['no linkId', formOf(group('g', { type: 'boolean' })), ['g/[0]', 'link-id-missing']],
  ['a linkId twice', formOf(ask('q'), group('g', ask('q'))), ['g/q', 'duplicate-link-id']],
  ['an unknown type', formOf(group('g', ask('q', { type: 'slider' }))), ['g/q', 'unknown-item-type']],
  ['a part that is malformed', formOf(ask('q', { required: 'yes' })), ['q', 'malformed-item']],
  ['too many items', formOf(...Array.from({ length: 2001 }, (_, index) => ask(`q${index}`))), ['', 'too-many-items']],
  ['too much text', formOf(ask('q', { text: 'x'.repeat(2_000_001) })), ['', 'too-large']],
  [
    'groups 31 deep',
    formOf(deepest(30)),
    [Array.from({ length: 30 }, (_, index) => `g${29 - index}`).join('/'), 'too-deep'],
  ],
  ['an unknown question', formOf(ask('q', asking(when('z')))), ['q', 'condition-on-unknown-question']],
  [
    'a group as a question',
    formOf(group('g', ask('a')), ask('q', asking(when('g')))),
    ['q', 'condition-on-no-question'],
  ],
  ['itself', formOf(ask('q', asking(when('q')))), ['q', 'condition-on-itself']],
  [
    'a circle',
    formOf(ask('a', asking(when('c'))), ask('b', asking(when('a'))), ask('c', asking(when('b')))),
    ['a', 'circular-conditions'],
    ['b', 'circular-conditions'],
    ['c', 'circular-conditions'],
  ],
  [
    'a group that asks what is in it',
    formOf({ ...group('g', ask('a')), ...asking(when('a')) }),
    ['g', 'circular-conditions'],
  ],
  ['an unknown operator', formOf(ask('a'), ask('q', asking(when('a', {}, '~')))), ['q', 'condition-unknown-operator']],
  [
    'more of a boolean',
    formOf(ask('a'), ask('q', asking(when('a', undefined, '>')))),
    ['q', 'condition-operator-cannot-fit'],
  ],
  [
    'a number of a boolean',
    formOf(ask('a'), ask('q', asking(when('a', { answerInteger: 1 })))),
    ['q', 'condition-answer-cannot-fit'],
  ],
  [
    'exists of nothing',
    formOf(ask('a'), ask('q', asking(when('a', {}, 'exists')))),
    ['q', 'condition-answer-cannot-fit'],
  ],
  [
    'several conditions, all or any',
    formOf(ask('a'), ask('q', asking(when('a'), when('a')))),
    ['q', 'enable-behavior-missing'],
  ],
  ['a choice of nothing', formOf(choice({})), ['q', 'options-missing']],
  ['an empty choice', formOf(choice({ answerOption: [] })), ['q', 'options-missing']],
  [
    'a value set elsewhere',
    formOf(choice({ answerValueSet: 'http://hl7.org/fhir/ValueSet/yesnodontknow' })),
    ['q', 'value-set-not-contained'],
  ],
  ['a value set that is not there', formOf(choice({ answerValueSet: '#z' })), ['q', 'value-set-not-contained']],
  ['the same option twice', formOf(choice({ answerOption: options('a', 'a') })), ['q', 'duplicate-option']],
  [
    'options of a boolean',
    formOf(ask('q', { answerOption: options('a') })),
    ['q', 'options-on-other-type'],
    ['q', 'option-wrong-type'],
  ],
  ['a required display', formOf(ask('q', { type: 'display', required: true })), ['q', 'required-on-display']],
  ['items under a display', formOf({ ...group('g', ask('q')), type: 'display' }), ['g', 'children-of-display']],
  [
    'least above most',
    formOf(
      ask('q', {
        type: 'integer',
        extension: [
          { url: urls.minValue, valueInteger: 5 },
          { url: urls.maxValue, valueInteger: 4 },
        ],
      }),
    ),
    ['q', 'min-above-max'],
  ],
  [
    'a text as a least',
    formOf(ask('q', { type: 'integer', ...extended(urls.minValue, { valueString: '5' }) })),
    ['q', 'constraint-wrong-type'],
  ],
  [
    'a day as the least number',
    formOf(ask('q', { type: 'integer', ...extended(urls.minValue, { valueDate: '2024-01-01' }) })),
    ['q', 'constraint-wrong-type'],
  ],
  [
    'a broken pattern',
    formOf(ask('q', { type: 'string', ...extended(urls.regex, { valueString: '[a-' }) })),
    ['q', 'invalid-regex'],
  ],
  [
    'an expression without one',
    formOf(ask('q', extended(calculated, { valueExpression: { language: 'text/fhirpath' } }))),
    ['q', 'invalid-expression'],
  ],
  [
    'a calculated group',
    formOf({ ...group('g', ask('q')), ...extended(calculated, { valueString: '1' }) }),
    ['g', 'calculated-on-no-question'],
  ],
  ['an unknown level', formOf(level('at-once'), level('self-help')), ['at-once', 'unknown-level']],
  [
    'two levels in one',
    formOf(level('nurse', levelsOf('nurse', 'legevakt')), ask('q'), level('self-help', asking(when('q')))),
    ['nurse', 'unknown-level'],
  ],
  [
    'a level that is no code',
    formOf({ ...level('x'), ...extended(urls.level, { valueString: 'nurse' }) }),
    ['x', 'unknown-level'],
  ],
  [
    'a code of a display, as levels once were told',
    formOf({
      linkId: 'x',
      type: 'display',
      code: [{ system: 'https://helsesim.no/fhir/CodeSystem/level', code: 'emergency-113' }],
    }),
    ['x', 'code-on-display'],
  ],
  [
    'a level that is asked',
    formOf(level('legevakt', { type: 'boolean' }), level('self-help')),
    ['legevakt', 'level-on-no-display'],
    ['', 'no-fallback-level'],
  ],
  ['no fallback', formOf(ask('q'), level('legevakt', asking(when('q')))), ['', 'no-fallback-level']],
  ['two fallbacks', formOf(level('legevakt'), level('self-help')), ['', 'no-fallback-level']],
  ['an initial of another type', formOf(ask('q', { initial: [{ valueString: 'true' }] })), ['q', 'initial-wrong-type']],
  [
    'an initial beside the options',
    formOf(choice({ answerOption: options('a'), initial: options('z') })),
    ['q', 'initial-wrong-type'],
  ],
  ['a title that fills a list', { ...formOf(ask('q')), title: 'x'.repeat(301) }, ['', 'text-too-long']],
  [
    'a translation that does',
    { ...formOf(ask('q')), description: 'x', _description: translated('x'.repeat(5001)) },
    ['', 'text-too-long'],
  ],
  ['a bar in the url', { ...formOf(ask('q')), url: 'https://example.org/a|b' }, ['', 'bar-in-url']],
  ['a bar in the version', { ...formOf(ask('q')), url: 'https://example.org/a', version: '1|2' }, ['', 'bar-in-url']],
  [
    'two of what does not repeat',
    formOf(ask('q', { required: true, ...extended(urls.minOccurs, { valueInteger: 2 }) })),
    ['q', 'min-above-max'],
  ],
  [
    'several answers in one condition',
    formOf(ask('a'), ask('q', asking(when('a', { answerBoolean: true, answerString: 'ja' })))),
    ['q', 'condition-several-answers'],
  ],
  [
    'an initial of a group',
    formOf({ ...group('g', ask('q')), initial: [{ valueBoolean: true }] }),
    ['g', 'initial-on-group'],
  ],
  [
    'CQL',
    formOf(ask('q', extended(calculated, { valueExpression: { language: 'text/cql', expression: '1' } }))),
    ['q', 'expression-language'],
  ],
];

describe('a form is refused for', () => {
  test.each(refused)('%s', (_, json, ...expected) => {
    const { form, problems } = acceptForm(json);
    expect(form).toBeUndefined();
    const told = problems.map(({ path, code }) => [path, code]);
    expect(told).toHaveLength(expected.length);
    expect(told).toEqual(expect.arrayContaining(expected));
    for (const { text } of problems) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  test('FHIRPath that does not compile', () => {
    const form = formOf(ask('q', { type: 'integer', ...extended(calculated, { valueString: '1 +' }) }));
    expect(codesOf(form, (expression) => expression !== '1 +')).toEqual([['q', 'invalid-expression']]);
    expect(codesOf(form, () => true)).toEqual([]);
  });

  test('every problem at once', () => {
    const form = formOf(ask('a', { type: 'slider' }), choice({}), ask('b', asking(when('z'))));
    expect(codesOf(form).map(([, code]) => code)).toEqual([
      'unknown-item-type',
      'options-missing',
      'condition-on-unknown-question',
    ]);
  });

  test('nesting of ten thousand, at once', { timeout: 500 }, () => {
    let nested: object = ask('q');
    for (let depth = 0; depth < 10_000; depth += 1) nested = { linkId: `g${depth}`, type: 'group', item: [nested] };
    expect(codesOf(formOf(nested))).toEqual([['', 'too-deep']]);
  });

  test('a web of conditions, at once', { timeout: 1000 }, () => {
    const questions = Array.from({ length: 1000 }, (_, index) =>
      ask(`q${index}`, {
        enableBehavior: 'any',
        enableWhen: Array.from({ length: 50 }, (_, other) => when(`q${(index + other + 1) % 1000}`)),
      }),
    );
    expect(codesOf(formOf(...questions))).toHaveLength(1000);
  });
});

test('what is unknown is passed on', () => {
  const odd = { ...formOf(ask('q', extended('https://example.org/odd', { valueCode: 'x' }))), odd: { very: true } };
  const { form, problems } = acceptForm(odd);
  expect(problems).toEqual([]);
  expect(form?.questionnaire).toBe(odd);
});

test('who may fill it in and its area are read (REP-07, REP-08)', () => {
  const security = [
    { system: systems.performers, code: '1' },
    { system: systems.performers, code: '3' },
    { system: systems.area, code: '2' },
  ];
  expect(acceptForm({ ...formOf(ask('q')), meta: { security } }).form?.meta).toEqual({ performers: [1, 3], area: 2 });
  const unknown = { security: [{ system: systems.performers, code: '9' }] };
  expect(acceptForm({ ...formOf(ask('q')), meta: unknown }).form?.meta.performers).toEqual([]);
  expect(acceptForm(formOf(ask('q'))).form?.meta).toEqual({ performers: undefined, area: 3 });
});
