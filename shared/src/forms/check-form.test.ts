import { describe, expect, test } from 'vitest';
import { acceptForm } from './accept-form.ts';
import { warningsOf } from './check-form.ts';
import {
  all,
  any,
  ask,
  between,
  choice,
  formOf,
  group,
  inWords,
  is,
  level,
  option,
  sum,
  than,
  warned,
  weighed,
  whole,
  yes,
  yesNo,
} from './form-samples.ts';
import { type Evaluate, urls } from './questionnaire-model.ts';

const none = { extension: [{ url: urls.optionExclusive, valueBoolean: true }] };
const signs = choice('a', ['x', 'y'], {
  repeats: true,
  answerOption: [option('x'), option('y'), { ...option('none'), ...none }],
});

const meant: [string, ...object[]][] = [
  ['every way to ask', choice('a', ['x', 'y']), yesNo('b', all(is('a', 'x'))), yesNo('c', any(is('a', 'y'), yes('b')))],
  ['two options of which several can be chosen', signs, yesNo('b', all(is('a', 'x'), is('a', 'y')))],
  ['a number between', ask('a', 'integer', between(0, 9)), yesNo('b', all(than('a', '>', 3), than('a', '<', 5)))],
  [
    'a decimal between',
    ask('a', 'decimal'),
    yesNo('b', all(...['>', '<'].map((operator, limit) => ({ question: 'a', operator, answerDecimal: limit })))),
  ],
  [
    'two occurrences of a group, each with its own answer',
    group('g', { repeats: true }, yesNo('a')),
    yesNo('b', all(yes('a'), yes('a', false))),
  ],
  [
    'questions of two occurrences that were asked for different reasons',
    group('g', { repeats: true }, yesNo('a'), yesNo('b', all(yes('a'))), yesNo('c', all(yes('a', false)))),
    yesNo('d', all(yes('b'), yes('c'))),
  ],
  [
    'days, of which nothing is known',
    ask('a', 'date'),
    yesNo('b', all(...['>', '<'].map((operator) => ({ question: 'a', operator, answerDate: '2026-01-01' })))),
  ],
  [
    'own words',
    ask('a', 'open-choice', { answerOption: [option('x')] }),
    yesNo('b', all({ question: 'a', operator: '=', answerString: 'y' })),
  ],
  ['the highest sum', weighed('a'), weighed('b'), sum, yesNo('c', all(than('sum', '>=', 8)))],
  ['a hidden group without a heading', { linkId: 'g', type: 'group', item: [yesNo('a')] }],
  [
    'what is hidden, required and calculated',
    ask('a', 'integer', {
      required: true,
      extension: [
        { url: urls.hidden, valueBoolean: true },
        { url: urls.calculated[1], valueString: '1' },
      ],
    }),
  ],
  ['numbers as options', ask('a', 'choice', { answerOption: [{ valueInteger: 1 }, { valueString: '2' }] })],
];
test.each(meant)('nothing is said of %s', (_, ...item) => expect(warned(formOf(...item))).toEqual([]));

const never: [string, [path: string, code: string][], ...object[]][] = [
  [
    'two options of which one can be chosen',
    [
      ['b', 'contradicting-conditions'],
      ['b', 'unreachable'],
    ],
    ...[choice('a', ['x', 'y']), yesNo('b', all(is('a', 'x'), is('a', 'y')))],
  ],
  [
    'an option beside the one that stands alone',
    [
      ['b', 'contradicting-conditions'],
      ['b', 'unreachable'],
    ],
    ...[signs, yesNo('b', all(is('a', 'x'), is('a', 'none')))],
  ],
  [
    'yes and no',
    [
      ['b', 'contradicting-conditions'],
      ['b', 'unreachable'],
    ],
    ...[yesNo('a'), yesNo('b', all(yes('a'), yes('a', false)))],
  ],
  [
    'no whole number between',
    [
      ['b', 'contradicting-conditions'],
      ['b', 'unreachable'],
    ],
    ...[ask('a', 'integer'), yesNo('b', all(than('a', '>', 3), than('a', '<', 4)))],
  ],
  [
    'an answer and none',
    [
      ['b', 'contradicting-conditions'],
      ['b', 'unreachable'],
    ],
    ...[yesNo('a'), yesNo('b', all(yes('a'), { question: 'a', operator: 'exists', answerBoolean: false }))],
  ],
  [
    'more than the most',
    [['b', 'unreachable']],
    ask('a', 'integer', between(0, 9)),
    yesNo('b', all(than('a', '>', 9))),
  ],
  [
    'what the group around rules out',
    [
      ['g/b', 'contradicting-conditions'],
      ['g/b', 'unreachable'],
    ],
    ...[yesNo('a'), group('g', all(yes('a')), yesNo('b', all(yes('a', false))), yesNo('c'))],
  ],
  [
    'a question that is never asked, and what stands under it',
    [
      ['b', 'contradicting-conditions'],
      ['b', 'unreachable'],
      ['c', 'unreachable'],
      ['c/d', 'unreachable'],
    ],
    ...[yesNo('a'), yesNo('b', all(yes('a'), yes('a', false))), group('c', all(yes('b')), yesNo('d'))],
  ],
  [
    'a question asked for the opposite reason',
    [
      ['c', 'contradicting-conditions'],
      ['c', 'unreachable'],
    ],
    ...[yesNo('a'), yesNo('b', all(yes('a'))), yesNo('c', all(yes('b'), yes('a', false)))],
  ],
  [
    'an option that there is not',
    [
      ['b', 'unreachable'],
      ['b', 'option-never-matched'],
      ['c', 'option-never-matched'],
    ],
    ...[choice('a', ['x']), yesNo('b', all(is('a', 'z'))), yesNo('c', any(is('a', 'z'), is('a', 'x')))],
  ],
  [
    'a level above every sum, and between two of them',
    [
      ['legevakt', 'level-never-reached'],
      ['nurse', 'level-never-reached'],
    ],
    ...[weighed('a'), weighed('b'), sum, level('legevakt', all(than('sum', '>', 8)))],
    ...[level('nurse', all(than('sum', '=', 5))), level('self-help')],
  ],
];
describe('never asked', () => {
  test.each(never)('%s', (_, expected, ...item) => expect(warned(formOf(...item))).toEqual(expected));
});

test('a sum in FHIRPath is as high as its questions weigh', () => {
  const weights =
    "%resource.item.where(linkId = 'a').answer.value.ordinal() + %resource.item.where(linkId = 'b').answer.value.ordinal()";
  const formWith = (expression: string) =>
    formOf(
      weighed('a'),
      weighed('b'),
      ask('s', 'integer', {
        extension: [{ url: urls.calculated[0], valueExpression: { language: 'text/fhirpath', expression } }],
      }),
      yesNo('c', all(than('s', '>', 8))),
    );
  const evaluate: Evaluate = (_, { item = [] }) => [
    item
      .flatMap(({ answer = [] }) => answer.flatMap(({ valueCoding }) => valueCoding?.extension ?? []))
      .reduce((total, { valueDecimal }) => total + Number(valueDecimal), 0),
  ];
  expect(warned(formWith(weights), evaluate)).toEqual([['c', 'unreachable']]);
  // What does more than add is not guessed at.
  expect(warned(formWith(`2 * (${weights})`), evaluate)).toEqual([]);
});

const hot = { value: 41, system: 'urn:u', code: 'Cel' };
const picture = { url: urls.markdown, valueMarkdown: '![Utslett](https://example.org/x.png)' };
const unsaid: [string, [path: string, code: string][], object][] = [
  ['no title', [['', 'text-missing']], { ...formOf(yesNo('a')), title: undefined, _title: undefined }],
  ['a title in one language', [['', 'missing-translation']], { ...formOf(yesNo('a')), _title: undefined }],
  ['a text in two languages', [['a', 'missing-translation']], formOf(yesNo('a', { _text: inWords('nn') }))],
  ['no text', [['a', 'text-missing']], formOf({ linkId: 'a', type: 'boolean' })],
  [
    'a level without a reason',
    [['self-help', 'text-missing']],
    formOf(level('self-help', { text: undefined, _text: undefined })),
  ],
  [
    'an option in one language',
    [['a', 'missing-translation']],
    formOf(ask('a', 'choice', { answerOption: [{ valueCoding: { code: 'x', display: 'Ja' } }] })),
  ],
  [
    'an option without words',
    [['a', 'text-missing']],
    formOf(ask('a', 'choice', { answerOption: [{ valueCoding: { code: 'x' } }] })),
  ],
  [
    'a value set in one language',
    [['a', 'missing-translation']],
    {
      ...formOf(ask('a', 'choice', { answerValueSet: '#v' })),
      contained: [
        { resourceType: 'ValueSet', id: 'v', compose: { include: [{ concept: [{ code: 'x', display: 'Ja' }] }] } },
      ],
    },
  ],
  [
    'a form in English',
    [
      ['', 'missing-translation'],
      ['a', 'missing-translation'],
    ],
    { ...formOf(yesNo('a')), language: 'en' },
  ],
  [
    'a question that must be answered, and is hidden',
    [['a', 'hidden-required']],
    formOf(yesNo('a', { required: true, extension: [{ url: urls.hidden, valueBoolean: true }] })),
  ],
  [
    'a condition in a unit that is not asked for',
    [['b', 'unit-not-asked']],
    formOf(ask('a', 'quantity'), yesNo('b', { enableWhen: [{ question: 'a', operator: '>', answerQuantity: hot }] })),
  ],
  [
    'a condition in another unit than the one asked for',
    [
      ['b', 'unreachable'],
      ['b', 'unit-not-asked'],
    ],
    formOf(
      ask('a', 'quantity', { extension: [{ url: urls.unit, valueCoding: { system: 'urn:u', code: '[degF]' } }] }),
      yesNo('b', { enableWhen: [{ question: 'a', operator: '>', answerQuantity: hot }] }),
    ),
  ],
  [
    'an image from elsewhere',
    [
      ['', 'foreign-image'],
      ['a', 'foreign-image'],
      ['a', 'missing-translation'],
    ],
    {
      ...formOf(yesNo('a', { _text: { extension: [...whole.extension, picture] } })),
      _description: { extension: [picture] },
    },
  ],
  [
    'a condition that is not read',
    [['a', 'enable-when-expression-not-read']],
    formOf(
      yesNo('a', {
        extension: [
          {
            url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
            valueExpression: {},
          },
        ],
      }),
    ),
  ],
];
test.each(unsaid)('%s is told', (_, expected, json) => expect(warned(json)).toEqual(expected));

test('a condition in the unit that is asked for is meant', () => {
  const extension = [{ url: urls.unit, valueCoding: { system: 'urn:u', code: 'Cel', display: '°C' } }];
  const when = { enableWhen: [{ question: 'a', operator: '>', answerQuantity: hot }] };
  expect(warned(formOf(ask('a', 'quantity', { extension }), yesNo('b', when)))).toEqual([]);
});

test('what is missing is told by name', () => {
  const { form } = acceptForm(formOf(yesNo('a', { _text: inWords('nn') })));
  expect(form && warningsOf(form, undefined)[0]?.text).toBe(
    'Not every text is there in nb, nn and en. The text: not in en.',
  );
});
