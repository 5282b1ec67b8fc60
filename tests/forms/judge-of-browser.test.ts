import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { judge } from '@helsesim/shared/forms/judge';
import { type Evaluate, urls } from '@helsesim/shared/forms/questionnaire-model';
import { describe, expect, test } from 'vitest';
import { form, said } from './throat-form.ts';

describe('what browsers send', () => {
  test.each([false, true])('«none of these» stands alone (partial: %s)', (partial) => {
    const told = judge(form, said(['none', 'breath']), undefined, { partial });
    expect(told.problems).toMatchObject([{ path: 'signs', code: 'option-exclusive' }]);
    expect(told.stop).toMatchObject([{ rule: 'no-air' }]);
    expect(judge(form, said(['breath', 'drool']), undefined, { partial }).problems).toEqual([]);
    expect(judge(form, said(['none', 'none']), undefined, { partial }).problems).toMatchObject([
      { code: 'same-twice' },
    ]);
  });

  test('a draft need not be whole, but must fit', () => {
    const nothing = { resourceType: 'QuestionnaireResponse', status: 'in-progress' };
    expect(judge(form, nothing, undefined).problems).toMatchObject([{ path: 'signs', code: 'required' }]);
    expect(judge(form, nothing, undefined, { partial: true })).toMatchObject({ valid: true, problems: [] });
    expect(judge(form, said(['none', 'z']), undefined, { partial: true }).problems).toMatchObject([
      { path: 'signs', code: 'not-an-option' },
    ]);
  });

  test('problems never say what was answered', () => {
    const secret = 'jeg-har-klamydia';
    const item = [
      { linkId: 'signs', answer: [{ valueString: secret }] },
      { linkId: 'days', answer: [{ valueInteger: 1, valueString: secret }] },
      { linkId: `${secret} ${secret}`, answer: [{ valueString: secret }] },
    ];
    const { problems, response } = judge(form, { resourceType: 'QuestionnaireResponse', item }, undefined);
    expect(problems).toHaveLength(4);
    expect(JSON.stringify({ problems, response })).not.toContain(secret);
  });

  test('options come back in the form’s own words', () => {
    const coding = { system: 'urn:sign', code: 'none', display: '<b>Alt er bra</b>', extension: [{ url: 'x' }] };
    const response = {
      resourceType: 'QuestionnaireResponse',
      item: [{ linkId: 'signs', answer: [{ valueCoding: coding }] }],
    };
    expect(judge(form, response, undefined).response.item).toEqual([
      { linkId: 'signs', answer: [{ valueCoding: { system: 'urn:sign', code: 'none', display: 'Nei' } }] },
    ]);
  });

  const deep = () => {
    let nested: object = { linkId: 'x' };
    for (let depth = 0; depth < 10_000; depth += 1) nested = { linkId: 'x', item: [nested] };
    return nested;
  };
  test.each([
    ['nesting of ten thousand', () => ({ resourceType: 'QuestionnaireResponse', item: [deep()] }), 'response-too-deep'],
    ['ten million letters', () => said(['x'.repeat(10_000_000)]), 'response-too-large'],
    ['a hundred thousand answers', () => said(Array.from({ length: 100_000 }, () => 'none')), 'response-too-large'],
    ['six thousand answers', () => said(Array.from({ length: 6000 }, () => 'none')), 'response-too-large'],
  ])('%s is refused at once', { timeout: 500 }, (_, response, code) => {
    const sent = response();
    expect(judge(form, sent, undefined).problems).toMatchObject([{ path: '', code }]);
  });

  test('a key that changes every object changes none', () => {
    const response: unknown = JSON.parse(
      '{"resourceType":"QuestionnaireResponse","__proto__":{"polluted":1},"item":[{"linkId":"__proto__","answer":[]},{"linkId":"days","answer":[{"__proto__":{"polluted":1},"valueInteger":1}]}]}',
    );
    expect(judge(form, response, undefined, { partial: true }).problems).toMatchObject([{ code: 'unknown-link-id' }]);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('what is calculated', () => {
  const calculating = (type: string) =>
    acceptForm({
      resourceType: 'Questionnaire',
      status: 'active',
      item: [{ linkId: 'sum', type, extension: [{ url: urls.calculated[0], valueExpression: { expression: 'x' } }] }],
    }).form;
  const answerOf = (type: string, results: readonly unknown[]) => {
    const evaluate: Evaluate = () => results;
    const asked = calculating(type);
    return asked && judge(asked, { resourceType: 'QuestionnaireResponse' }, evaluate).response.item?.[0]?.answer;
  };
  test.each([
    ['integer', [2.6], [{ valueInteger: 3 }]],
    ['decimal', [0.1 + 0.2], [{ valueDecimal: 0.3 }]],
    ['integer', ['7'], [{ valueInteger: 7 }]],
    ['integer', [Number.NaN], undefined],
    ['integer', ['mange'], undefined],
    ['integer', [], undefined],
    ['boolean', [], [{ valueBoolean: false }]],
    ['boolean', [true], [{ valueBoolean: true }]],
    ['string', ['a', 'b'], [{ valueString: 'a' }]],
    ['date', ['2024-02-30'], undefined],
    ['quantity', [{ value: 3, unit: 'kg' }], [{ valueQuantity: { value: 3, unit: 'kg' } }]],
  ])('%s of %j is %j', (type, results, expected) => expect(answerOf(type, results)).toEqual(expected));

  test('in a browser the values that came are kept: the server computes them anew', () => {
    const asked = calculating('integer');
    const response = {
      resourceType: 'QuestionnaireResponse',
      item: [{ linkId: 'sum', answer: [{ valueInteger: 4 }] }],
    };
    expect(asked && judge(asked, response, undefined).scores).toEqual({ sum: 4 });
    expect(asked && judge(asked, response, () => [5]).scores).toEqual({ sum: 5 });
  });
});
