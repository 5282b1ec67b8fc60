import { readValue } from './answer-shape.ts';
import { type FormProblemCode, formProblem } from './form-problems.ts';
import { bulkOf, responseBulk } from './form-shape.ts';
import { isEmpty, isOwnWordsMark, keyOf, nameOf, valueNamesOf } from './form-values.ts';
import type { PreparedForm, PreparedItem } from './prepared-form.ts';
import { type FormProblem, responseStatuses, type Value } from './questionnaire-model.ts';
import { addNode, emptyTree, fillIn, type Node, type Tree } from './response-tree.ts';

const MOST_ANSWERS = 5000;

/** `isSurplus`: a question or a group came more often than it may, and what is too much is not in the tree. */
export type ReadResponse =
  | { tree: Tree; problems: FormProblem[]; isSurplus: boolean }
  | { tree: undefined; problems: FormProblem[]; isSurplus?: undefined };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays what came out along the form, and tells of everything that has no place in it. */
export function readResponse(form: PreparedForm, json: unknown): ReadResponse {
  const bulk = bulkOf(json, responseBulk);
  return bulk ? refused(bulk === 'depth' ? 'response-too-deep' : 'response-too-large') : layOut(form, json);
}

const refused = (code: FormProblemCode) => ({ tree: undefined, problems: [formProblem('', code)] });

/** Of one item, occurrences beyond those there may be that red signs are looked for in. */
const MOST_SURPLUS = 20;

/** The same with what is too much in it. Undefined: it is more than can be laid out. */
export const readSurplus = (form: PreparedForm, json: unknown): Tree | undefined =>
  layOut(form, json, MOST_SURPLUS).tree;

/** Of what is known to be no larger than a response may be. */
export function layOut(form: PreparedForm, json: unknown, surplus = 0): ReadResponse {
  if (!isRecord(json) || json['resourceType'] !== 'QuestionnaireResponse') return refused('not-a-response');
  if (!isOfForm(json['questionnaire'], form)) return refused('wrong-version');
  const reading: Reading = { tree: emptyTree(form), problems: [], answers: 0, full: new Map(), surplus };
  const { status } = json;
  if (status !== undefined && !responseStatuses.some((known) => known === status)) {
    reading.problems.push(formProblem('', 'not-a-response'));
  }
  readItems(reading, json['item'], form.items, undefined, 0);
  if (reading.answers > MOST_ANSWERS || !fillIn(reading.tree, form.items, undefined))
    return refused('response-too-large');
  return { tree: reading.tree, problems: reading.problems, isSurplus: reading.full.size > 0 };
}

/** Says the response which form it is to, it must be this one in this version. */
function isOfForm(canonical: unknown, { questionnaire: { id, url, version } }: PreparedForm): boolean {
  if (canonical === undefined) return true;
  if (typeof canonical !== 'string') return false;
  const bar = canonical.lastIndexOf('|');
  const [address, of] = bar === -1 ? [canonical] : [canonical.slice(0, bar), canonical.slice(bar + 1)];
  const isAddress = url === undefined || address === url || address === `Questionnaire/${id}`;
  return isAddress && (of === undefined || version === undefined || of === version);
}

type Reading = {
  tree: Tree;
  problems: FormProblem[];
  answers: number;
  full: Map<PreparedItem, number>;
  surplus: number;
};

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
  // More than there may be is not even laid out: each has all that stands in it. But for a few, when it is asked for.
  if (isFull(reading, item, parent, under)) {
    const known = reading.full.get(item) ?? 0;
    if (known === 0) tell(item.limits.maxOccurs === 1 ? 'not-repeating' : 'too-many');
    reading.full.set(item, known + 1);
    if (known >= reading.surplus) return;
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
      else if (!item.fixed) {
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

function isFull({ tree }: Reading, item: PreparedItem, parent: Node | undefined, under: number): boolean {
  const there = (parent?.children ?? tree.roots).get(item);
  if (!there || there.length < item.limits.maxOccurs) return false;
  return there.filter((node) => node.under === under).length >= item.limits.maxOccurs;
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
