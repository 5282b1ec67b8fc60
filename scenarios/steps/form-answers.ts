import assert from 'node:assert/strict';
import type { DataTable } from '@cucumber/cucumber';
import { acceptForm } from '../../shared/src/forms/accept-form.ts';
import type { PreparedItem } from '../../shared/src/forms/prepared-form.ts';
import type { QuestionnaireResponse, ResponseItem, Value } from '../../shared/src/forms/questionnaire-model.ts';

/** Answers as the words on the page: questions by their text, options by theirs, several with «; » between them. */
export function responseFrom(questionnaire: object, table: DataTable): QuestionnaireResponse {
  const { form } = acceptForm(questionnaire);
  assert(form);
  const given = new Map(table.hashes().map(({ spørsmål = '', svar = '' }) => [spørsmål, svar]));
  const item = form.items.flatMap((one) => answered(one, given));
  assert.deepEqual([...given.keys()], [], 'The form does not ask that');
  return { resourceType: 'QuestionnaireResponse', status: 'completed', item };
}

/** Takes what it answers from what is given. */
function answered(item: PreparedItem, given: Map<string, string>): ResponseItem[] {
  const { linkId, type } = item;
  const inside = item.items.flatMap((one) => answered(one, given));
  if (type === 'group') return inside.length > 0 ? [{ linkId, item: inside }] : [];
  const question = item.raw.text ?? '';
  const words = given.get(question);
  if (type === 'display' || words === undefined) return [];
  given.delete(question);
  return [{ linkId, answer: words.split('; ').map((word) => ({ ...valueIn(item, word) })) }];
}

function valueIn({ type, options, limits, raw }: PreparedItem, word: string): Value {
  const number = Number(word.replace(',', '.'));
  if (type === 'boolean') return { valueBoolean: word === 'Ja' };
  if (type === 'integer') return { valueInteger: number };
  if (type === 'quantity') {
    const { display = '', ...coded } = limits.unit ?? {};
    return { valueQuantity: { value: number, unit: display, ...coded } };
  }
  if (type !== 'choice' && type !== 'open-choice') return { valueString: word };
  const option = options?.find(({ source }) => source['display'] === word);
  assert(option, `«${raw.text}» cannot be answered «${word}»`);
  return option.value;
}
