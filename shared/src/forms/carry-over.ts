import type { Language } from '../people/people-model.ts';
import type { PreparedForm } from './prepared-form.ts';
import type { QuestionnaireResponse, ResponseItem } from './questionnaire-model.ts';
import { readResponse } from './read-response.ts';
import { responseOf } from './response-tree.ts';
import { textOf } from './wording.ts';

export type CarriedOver = {
  response: QuestionnaireResponse;
  /** Questions whose answers did not fit, in the words of the version they were asked in. */
  dropped: string[];
};

/** What was answered to another version of a form, as far as it fits this one: in the same place, of the same type. */
export function carryOver(
  form: PreparedForm,
  before: PreparedForm | undefined,
  { questionnaire: _before, ...answered }: QuestionnaireResponse,
  language: Language,
): CarriedOver {
  const { tree } = readResponse(form, answered);
  const response: QuestionnaireResponse = tree
    ? responseOf(tree, 'in-progress')
    : { resourceType: 'QuestionnaireResponse', status: 'in-progress' };
  const kept = answersIn(response.item);
  const dropped = [...answersIn(answered.item)]
    .filter(([linkId, answers]) => answers > (kept.get(linkId) ?? 0))
    .map(([linkId]) => ({ linkId, item: before?.byLinkId.get(linkId) ?? form.byLinkId.get(linkId) }))
    // Nobody has answered what is calculated.
    .filter(({ item }) => item?.calculated === undefined && item?.score !== 'SS' && item?.score !== 'TS')
    .map(({ linkId, item }) => (item ? textOf(item, language) : linkId));
  return { response, dropped };
}

/** How many answers there are to each question. */
function answersIn(items: readonly ResponseItem[] = [], found = new Map<string, number>()): Map<string, number> {
  for (const { linkId, answer = [], item } of items) {
    if (answer.length > 0) found.set(linkId, (found.get(linkId) ?? 0) + answer.length);
    answersIn(item, found);
    for (const { item: under } of answer) answersIn(under, found);
  }
  return found;
}
