import { readValue } from './answer-shape.ts';
import { type FormProblemCode, formProblem } from './form-problems.ts';
import { bulkOf, responseBulk } from './form-shape.ts';
import { isEmpty, isOwnWordsMark, keyOf, nameOf, valueNamesOf } from './form-values.ts';
import type { PreparedForm, PreparedItem } from './prepared-form.ts';
import type { FormProblem, Value } from './questionnaire-model.ts';
import { addNode, emptyTree, fillIn, type Node, type Tree } from './response-tree.ts';

const MOST_ANSWERS = 5000;

export type ReadResponse = { tree: Tree; problems: FormProblem[] } | { tree: undefined; problems: FormProblem[] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays what came out along the form, and tells of everything that has no place in it. */
export function readResponse(form: PreparedForm, json: unknown): ReadResponse {
  const bulk = bulkOf(json, responseBulk);
  return bulk ? refused(bulk === 'depth' ? 'response-too-deep' : 'response-too-large') : layOut(form, json);
}

const refused = (code: FormProblemCode) => ({ tree: undefined, problems: [formProblem('', code)] });

/** Of what is known to be no larger than a response may be. */
export function layOut(form: PreparedForm, json: unknown): ReadResponse {
  if (!isRecord(json) || json['resourceType'] !== 'QuestionnaireResponse') return refused('not-a-response');
  if (!isOfForm(json['questionnaire'], form)) return refused('wrong-version');
  const reading: Reading = { tree: emptyTree(form), problems: [], answers: 0 };
  readItems(reading, json['item'], form.items, undefined, 0);
  if (reading.answers > MOST_ANSWERS || !fillIn(reading.tree, form.items, undefined))
    return refused('response-too-large');
  return { tree: reading.tree, problems: reading.problems };
}

/** Says the response which form it is to, it must be this one in this version. */
function isOfForm(canonical: unknown, { questionnaire: { id, url, version } }: PreparedForm): boolean {
  if (canonical === undefined) return true;
  if (typeof canonical !== 'string') return false;
  const [address, of] = canonical.split('|');
  const isAddress = url === undefined || address === url || address === `Questionnaire/${id}`;
  return isAddress && (of === undefined || version === undefined || of === version);
}

type Reading = { tree: Tree; problems: FormProblem[]; answers: number };

function readItems(
  reading: Reading,
  json: unknown,
  items: readonly PreparedItem[],
  parent: Node | undefined,
  under: number,
): void {
  if (json === undefined) return;
  const path = parent?.item.path ?? '';
  if (!Array.isArray(json)) {
    reading.problems.push(formProblem(path, 'not-a-response'));
    return;
  }
  const list: readonly unknown[] = json;
  for (const raw of list) {
    const linkId = isRecord(raw) ? raw['linkId'] : undefined;
    const item = typeof linkId === 'string' && items.find((known) => known.linkId === linkId);
    if (item && isRecord(raw)) readItem(reading, raw, item, parent, under);
    else reading.problems.push(formProblem(join(path, named(linkId)), 'unknown-link-id'));
  }
}

/** A linkId that the form does not have is told only if it looks like one. */
const named = (linkId: unknown): string =>
  typeof linkId === 'string' && /^[\w.:-]{1,64}$/.test(linkId) ? linkId : '?';
const join = (path: string, linkId: string): string => (path === '' ? linkId : `${path}/${linkId}`);

function readItem(
  reading: Reading,
  raw: Readonly<Record<string, unknown>>,
  item: PreparedItem,
  parent: Node | undefined,
  under: number,
): void {
  const { tree, problems } = reading;
  const answers: readonly unknown[] = Array.isArray(raw['answer']) ? raw['answer'] : [];
  const tell = (code: FormProblemCode) => problems.push(formProblem(item.path, code));
  if (raw['answer'] !== undefined && !Array.isArray(raw['answer'])) tell('not-a-response');
  if (item.type === 'display') {
    if (answers.length > 0) tell('answer-not-allowed');
    if (hasItems(raw)) tell('items-not-allowed');
    return;
  }
  const node = addNode(tree, item, parent, { under, given: true });
  if (item.type === 'group') {
    if (answers.some((answer) => !isRecord(answer) || Object.keys(answer).length > 0)) tell('answer-not-allowed');
    readItems(reading, raw['item'], item.items, node, 0);
    return;
  }
  if (hasItems(raw)) tell('items-not-allowed');
  // First all answers, then what stands under them: what is under none is not asked for.
  const inside: { json: unknown; under: number }[] = [];
  for (const answer of answers) {
    if (!isRecord(answer)) {
      tell('not-a-response');
      continue;
    }
    const value = readValue(answer);
    if (typeof value === 'string') tell(value);
    else if (value !== undefined && !isEmpty(value)) {
      const wrong = placeOf(item, value);
      if (typeof wrong === 'string') tell(wrong);
      else {
        node.answers.push(wrong);
        reading.answers += 1;
      }
    }
    if (answer['item'] !== undefined)
      inside.push({ json: answer['item'], under: Math.max(node.answers.length - 1, 0) });
  }
  for (const each of inside) {
    if (item.items.length > 0) readItems(reading, each.json, item.items, node, each.under);
    else if (Array.isArray(each.json) && each.json.length > 0) tell('items-not-allowed');
  }
}

const hasItems = (raw: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(raw['item']) ? raw['item'].length > 0 : raw['item'] !== undefined;

/** The answer as the form has it – an option in the form’s own words, with its weight – or why it is none. */
function placeOf(item: PreparedItem, value: Value): Value | FormProblemCode {
  const name = nameOf(value);
  if (name === undefined || !valueNamesOf[item.type].includes(name)) return 'wrong-type';
  if (!item.options || item.calculated !== undefined) return value;
  const key = keyOf(value);
  const option = item.options.find((known) => known.key === key);
  if (option) return option.value;
  if (item.type === 'open-choice' && (name === 'valueString' || isOwnWordsMark(value))) return value;
  return 'not-an-option';
}
