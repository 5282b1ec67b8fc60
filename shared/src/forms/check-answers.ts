import { isEnabled } from './enabled.ts';
import { type FormProblemCode, formProblem } from './form-problems.ts';
import { isOwnWordsMark, keyOf } from './form-values.ts';
import type { Option, PreparedItem } from './prepared-form.ts';
import type { Evaluate, FormProblem, QuestionnaireResponse, Value } from './questionnaire-model.ts';
import { type Node, responseOf, type Tree } from './response-tree.ts';
import { isWithin, wrongWith } from './valid-value.ts';

type Checking = { tree: Tree; evaluate: Evaluate | undefined; partial: boolean; response?: QuestionnaireResponse };

/** Everything that is wrong with the answers. Of what is calculated nothing is: it was not answered. */
export function checkAnswers(checking: Checking): FormProblem[] {
  const { tree } = checking;
  const found = new Map<string, FormProblem>();
  const tell = (item: PreparedItem, code: FormProblemCode) =>
    found.set(`${item.path} ${code}`, formProblem(item.path, code));
  for (const node of tree.nodes) {
    const { item, answers } = node;
    if (isComputed(item, checking)) continue;
    if (!isEnabled(node, tree)) {
      if (answers.length > 0) tell(item, 'not-enabled');
      continue;
    }
    for (const answer of answers) {
      if (isOwnWordsMark(answer)) continue;
      for (const code of wrongWith(item, answer)) tell(item, code);
    }
    if (answers.length > 0 && (item.limits.minDate ?? item.limits.maxDate) !== undefined) {
      for (const code of outsideDates(node, checking)) tell(item, code);
    }
  }
  for (const { item, code } of wrongCounts(checking)) tell(item, code);
  return [...found.values()];
}

const isComputed = (item: PreparedItem, { evaluate }: Checking): boolean =>
  (item.calculated !== undefined && evaluate !== undefined) ||
  item.score === 'SS' ||
  item.score === 'TS' ||
  item.fixed !== undefined;

function outsideDates({ item, answers }: Node, checking: Checking): FormProblemCode[] {
  const { evaluate, tree } = checking;
  if (!evaluate) return [];
  const bound = (expression: string | undefined) => {
    if (expression === undefined) return {};
    checking.response ??= responseOf(tree, 'completed');
    const [result] = evaluate(expression, checking.response, tree.form.questionnaire);
    return typeof result === 'string' ? { valueDateTime: result } : {};
  };
  try {
    const limits = { minValue: bound(item.limits.minDate), maxValue: bound(item.limits.maxDate) };
    return answers.flatMap((answer) => isWithin(answer, limits) ?? []);
  } catch {
    return ['calculation-failed'];
  }
}

/** How often each question is answered in each place it is asked in. */
function wrongCounts(checking: Checking): { item: PreparedItem; code: FormProblemCode }[] {
  const { tree } = checking;
  const wrong: { item: PreparedItem; code: FormProblemCode }[] = [];
  const places: ReadonlyMap<PreparedItem, readonly Node[]>[] = [tree.roots];
  for (const node of tree.nodes) if (node.children.size > 0) places.push(node.children);
  for (const among of places) {
    for (const [item, nodes] of among) {
      if (item.type === 'display' || isComputed(item, checking)) continue;
      for (const together of Map.groupBy(nodes, ({ under }) => under).values()) {
        const here = together.filter((node) => isEnabled(node, tree));
        wrong.push(...wrongCount(item, here, checking).map((code) => ({ item, code })));
      }
    }
  }
  return wrong;
}

function wrongCount(item: PreparedItem, nodes: readonly Node[], { tree, partial }: Checking): FormProblemCode[] {
  const [first] = nodes;
  if (!first) return [];
  const { minOccurs, maxOccurs } = item.limits;
  const answers = nodes.flatMap((node) => node.answers.filter((answer) => !isOwnWordsMark(answer)));
  const isGroup = item.type === 'group';
  const count = isGroup ? nodes.filter((node) => hasAnswers(node, tree)).length : answers.length;
  const occurs = isGroup ? nodes.filter(({ given }) => given).length : count;
  const codes: FormProblemCode[] = [];
  if (occurs > maxOccurs) codes.push(maxOccurs === 1 ? 'not-repeating' : 'too-many');
  if (item.options && answers.length > 1) codes.push(...wrongTogether(item.options, answers));
  const asks = !isGroup || item.items.some((inner) => inner.type !== 'display');
  const demanded = first.parent?.demands ?? true;
  const reachable = first.parent === undefined || first.parent.item.type === 'group' || first.parent.answers.length > 0;
  if (!partial && asks && demanded && reachable && count < minOccurs) codes.push(count === 0 ? 'required' : 'too-few');
  return codes;
}

function wrongTogether(options: readonly Option[], answers: readonly Value[]): FormProblemCode[] {
  const chosen = new Set(answers.map(keyOf));
  const isAlone = chosen.size > 1 && options.some(({ exclusive, key }) => exclusive && chosen.has(key));
  return [
    ...(chosen.size < answers.length ? (['same-twice'] as const) : []),
    ...(isAlone ? (['option-exclusive'] as const) : []),
  ];
}

function hasAnswers(node: Node, tree: Tree): boolean {
  if (!isEnabled(node, tree)) return false;
  if (node.answers.length > 0 && !node.item.fixed) return true;
  return [...node.children.values()].some((nodes) => nodes.some((inner) => hasAnswers(inner, tree)));
}
