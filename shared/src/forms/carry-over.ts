import type { Language } from '../people/people-model.ts';
import { isOwnWordsMark } from './form-values.ts';
import type { PreparedForm } from './prepared-form.ts';
import type { QuestionnaireResponse, ResponseItem } from './questionnaire-model.ts';
import { readResponse } from './read-response.ts';
import { responseOf, type Tree } from './response-tree.ts';
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
  if (tree) leaveWhatMayBe(tree);
  const response: QuestionnaireResponse = tree
    ? responseOf(tree, 'in-progress')
    : { resourceType: 'QuestionnaireResponse', status: 'in-progress' };
  const kept = answersIn(response.item);
  const dropped = [...answersIn(answered.item)]
    .filter(([linkId, answers]) => answers > (kept.get(linkId) ?? 0))
    .map(([linkId]) => ({ linkId, item: before?.byLinkId.get(linkId) ?? form.byLinkId.get(linkId) }))
    // Nobody has answered what is calculated.
    .filter(({ item }) => item?.calculated === undefined && item?.score !== 'SS' && item?.score !== 'TS')
    .map(({ linkId, item }) => (item ? textOf(item, language) : (textIn(answered.item, linkId) ?? linkId)));
  return { response, dropped };
}

/** Of a question that repeated, the first. Groups that are too many were not laid out. */
function leaveWhatMayBe({ nodes }: Tree): void {
  for (const node of nodes) {
    const { maxOccurs } = node.item.limits;
    const answers = node.answers.filter((answer) => !isOwnWordsMark(answer));
    if (answers.length <= maxOccurs) continue;
    const kept = answers.slice(0, maxOccurs);
    const isOwn = kept.some(({ valueString }) => valueString !== undefined);
    node.answers = node.answers.filter((answer) => kept.includes(answer) || (isOwn && isOwnWordsMark(answer)));
  }
}

/** What the answers call the question themselves, as those of a renderer do. */
function textIn(items: readonly ResponseItem[] = [], wanted: string): string | undefined {
  for (const { linkId, text, answer = [], item = [] } of items) {
    if (linkId === wanted && text) return text;
    const below = textIn([...item, ...answer.flatMap(({ item: under = [] }) => under)], wanted);
    if (below) return below;
  }
  return undefined;
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
