import { expect, test } from 'vitest';
import { acceptForm } from './accept-form.ts';
import { carryOver } from './carry-over.ts';
import type { QuestionnaireResponse } from './questionnaire-model.ts';

const formOf = (repeats: boolean) => {
  const { form } = acceptForm({
    resourceType: 'Questionnaire',
    status: 'active',
    item: [
      { linkId: 'word', type: 'string', text: 'Hvilke ord?', repeats },
      { linkId: 'g', type: 'group', repeats, item: [{ linkId: 'drug', type: 'string', text: 'Hvilken medisin?' }] },
    ],
  });
  if (!form) throw new Error('not accepted');
  return form;
};
const said = (...texts: string[]) => texts.map((valueString) => ({ valueString }));
const drug = (text: string) => ({ linkId: 'g', item: [{ linkId: 'drug', answer: said(text) }] });
const answered: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  status: 'in-progress',
  item: [{ linkId: 'word', answer: said('en', 'to') }, drug('Ibux'), drug('Paracet')],
};

test('of what no longer repeats the first is kept, and the rest is named', () => {
  const { response, dropped } = carryOver(formOf(false), formOf(true), answered, 'nb');
  expect(response.item).toEqual([{ linkId: 'word', answer: said('en') }, drug('Ibux')]);
  expect(dropped).toEqual(['Hvilke ord?', 'Hvilken medisin?']);
});

test('what still repeats is kept whole', () => {
  const { response, dropped } = carryOver(formOf(true), formOf(false), answered, 'nb');
  expect(response.item).toEqual(answered.item);
  expect(dropped).toEqual([]);
});
