import { expect, test } from 'vitest';
import { acceptForm } from './accept-form.ts';
import { findWays } from './ways-to-item.ts';

const yesNo = (linkId: string, ...questions: string[]) => ({
  ...{ linkId, type: 'boolean', text: linkId, enableBehavior: 'any' },
  enableWhen: questions.map((question) => ({ question, operator: '=', answerBoolean: true })),
});
const neverAsked = (item: object[]) => {
  const { form, problems } = acceptForm({ resourceType: 'Questionnaire', status: 'active', item });
  expect(problems).toEqual([]);
  const ways = form && findWays(form, undefined);
  return form?.all.filter((each) => ways?.to(each).length === 0).map(({ path }) => path);
};

test('many questions in a chain, at once', { timeout: 3000 }, () => {
  const chain = Array.from({ length: 1500 }, (_, index) => yesNo(`q${index}`, ...(index > 0 ? [`q${index - 1}`] : [])));
  expect(neverAsked(chain.toReversed())).toEqual([]);
});

test('more ways than can be told, at once', { timeout: 3000 }, () => {
  const names = Array.from({ length: 200 }, (_, index) => `q${index}`);
  const wide = Array.from({ length: 100 }, (_, index) =>
    yesNo(`w${index}`, ...names, ...(index > 0 ? [`w${index - 1}`] : [])),
  );
  expect(neverAsked([...names.map((name) => yesNo(name)), ...wide])).toEqual([]);
});
