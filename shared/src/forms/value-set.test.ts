import { expect, test } from 'vitest';
import { acceptForm } from './accept-form.ts';

const setOf = (more: object) => ({
  resourceType: 'Questionnaire',
  status: 'active',
  item: [{ linkId: 'q', type: 'choice', text: 'Hva?', answerValueSet: '#v' }],
  contained: [{ resourceType: 'ValueSet', id: 'v', ...more }],
});
const concepts = (...codes: string[]) => [{ system: 'urn:x', concept: codes.map((code) => ({ code })) }];
const contains = [
  { system: 'urn:x', display: 'Symptoms', contains: [{ system: 'urn:x', code: 'a' }] },
  { system: 'urn:x', code: 'b', abstract: true, contains: [{ system: 'urn:x', code: 'c' }] },
];
test.each([
  [
    'the expansion, flat, without headings',
    { compose: { include: concepts('a', 'b', 'c') }, expansion: { contains } },
    'ac',
  ],
  [
    'a filter that was expanded',
    { compose: { include: [{ system: 'urn:x', filter: [{}] }] }, expansion: { contains } },
    'ac',
  ],
  ['what is not excluded', { compose: { include: concepts('a', 'b', 'c'), exclude: concepts('b') } }, 'ac'],
  ['all, of an expansion of nothing', { compose: { include: concepts('a') }, expansion: { contains: [] } }, 'a'],
])('of a value set is chosen %s', (_, set, codes) => {
  const { form, problems } = acceptForm(setOf(set));
  expect(problems).toEqual([]);
  expect(form?.all[0]?.options?.map(({ value }) => value.valueCoding?.code).join('')).toBe(codes);
});

test.each([
  ['a filter', { compose: { include: [{ system: 'urn:x', filter: [{}] }] } }],
  ['another value set', { compose: { include: [{ valueSet: ['urn:y'] }] } }],
  ['a whole code system', { compose: { include: [{ system: 'urn:x' }] } }],
])('a value set is not whole with %s in it', (_, set) => {
  expect(acceptForm(setOf(set)).problems).toMatchObject([{ path: 'q', code: 'value-set-not-contained' }]);
});
