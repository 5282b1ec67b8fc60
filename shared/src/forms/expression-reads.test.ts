import { expect, test } from 'vitest';
import { acceptForm } from './accept-form.ts';
import { readsOf } from './expression-reads.ts';

const ask = (linkId: string) => ({ linkId, type: 'integer' });
const { form } = acceptForm({
  resourceType: 'Questionnaire',
  status: 'active',
  item: [{ linkId: 'g', type: 'group', item: [ask('a'), ask('b')] }, ask('c')],
});

test.each([
  ["%resource.item.where(linkId = 'c').answer.value", ['c']],
  ["item.where(linkId='g').item.where(linkId='a').answer.value + item.where(linkId='c').answer.value", ['a', 'c']],
  ["item.where(linkId='g').item.exists()", undefined],
  ["item.where(linkId='g').exists()", ['g']],
  ["item.where(linkId='g').answer.item.where(linkId='a')", ['g', 'a']],
  ["%resource.descendants().where(linkId = 'b').answer.count()", ['b']],
  ['%resource.descendants().answer.count()', undefined],
  ["%resource.descendants().where(linkId.startsWith('b'))", undefined],
  ["%resource.item.where(linkId = 'c' or true).answer.value", undefined],
  ["%resource.repeat(item).where(linkId = 'c')", undefined],
  ['today()', undefined],
])('%s looks at %j', (expression, expected) => {
  expect(form && readsOf(expression, form.byLinkId)?.map(({ linkId }) => linkId)).toEqual(expected);
});
