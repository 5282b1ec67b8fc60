import { readValue } from './answer-shape.ts';
import { forgetEnabled, isEnabled } from './enabled.ts';
import { formProblem } from './form-problems.ts';
import { isEmpty, keyOf, valueNamesOf } from './form-values.ts';
import type { PreparedItem } from './prepared-form.ts';
import type { Evaluate, FormProblem, QuestionnaireResponse, Value } from './questionnaire-model.ts';
import { responseOf, type Tree } from './response-tree.ts';
import { asNumber, weightOf } from './score.ts';
import { isValid } from './valid-value.ts';

/**
 * Scores and calculated items, until nothing changes: what is calculated can enable questions, and what is asked changes
 * what is calculated. Without `evaluate`, as in a browser, expressions keep the values that came. `seen` is for whoever
 * calculates several responses at one and the same time.
 */
export function calculate(tree: Tree, evaluate: Evaluate | undefined, seen: Seen = new Map()): FormProblem[] {
  const { calculated, scored } = tree.form;
  const computed = [...scored.map(({ item }) => item), ...(evaluate ? calculated : [])];
  if (computed.length === 0) return [];
  for (const item of computed) setAnswers(tree, item, []);
  const most = Math.min(Math.max(8, computed.length + 2), 40);
  for (let round = 0; round < most; round += 1) {
    const failed = new Set<PreparedItem>();
    const changed = [computeScores(tree), evaluate !== undefined && computeExpressions(tree, evaluate, failed, seen)];
    if (!changed.includes(true)) return [...failed].map(({ path }) => formProblem(path, 'calculation-failed'));
  }
  return [formProblem('', 'never-settles')];
}

function computeScores(tree: Tree): boolean {
  let changed = false;
  for (const { item, of } of tree.form.scored) {
    const weights = of.flatMap((question) => {
      const nodes = (tree.of.get(question) ?? []).filter((node) => isEnabled(node, tree));
      return (
        weightOf(
          question,
          nodes.flatMap(({ answers }) => answers),
        ) ?? []
      );
    });
    const sum = weights.length === 0 ? undefined : weights.reduce((total, weight) => total + weight, 0);
    const value = sum === undefined ? undefined : asNumber(item, sum);
    changed = setAnswers(tree, item, value ? [value] : []) || changed;
  }
  return changed;
}

/** What expressions gave, by what they saw. */
export type Seen = Map<PreparedItem, Map<string, Value[]>>;

function computeExpressions(tree: Tree, evaluate: Evaluate, failed: Set<PreparedItem>, seen: Seen): boolean {
  let changed = false;
  let response: QuestionnaireResponse | undefined;
  const { calculated, questionnaire } = tree.form;
  for (const item of calculated) {
    if (item.calculated === undefined || !(tree.of.get(item) ?? []).some((node) => isEnabled(node, tree))) {
      changed = setAnswers(tree, item, []) || changed;
      continue;
    }
    const saw = tree.form.reads
      .get(item)
      ?.map((read) => seenOf(tree, read))
      .join();
    const known = saw === undefined ? undefined : (seen.get(item) ?? new Map<string, Value[]>());
    let values = saw === undefined ? undefined : known?.get(saw);
    if (!values) {
      values = [];
      response ??= responseOf(tree, 'completed');
      try {
        values = valuesFor(item, evaluate(item.calculated, response, questionnaire));
        if (saw !== undefined && known) seen.set(item, known.set(saw, values));
      } catch {
        failed.add(item);
      }
    }
    if (setAnswers(tree, item, values)) {
      changed = true;
      response = undefined;
    }
  }
  return changed;
}

function seenOf(tree: Tree, item: PreparedItem): string {
  const nodes = (tree.of.get(item) ?? []).filter((node) => isEnabled(node, tree));
  const inside = item.items.map((inner) => seenOf(tree, inner));
  return JSON.stringify([nodes.map(({ answers }) => answers.map(keyOf)), inside]);
}

/** The same in every occurrence: an expression is of the whole response, as refero has it. */
function setAnswers(tree: Tree, item: PreparedItem, values: Value[]): boolean {
  const key = (answers: readonly Value[]) => answers.map(keyOf).join();
  let changed = false;
  for (const node of tree.of.get(item) ?? []) {
    const answers = isEnabled(node, tree) ? values : [];
    if (key(node.answers) === key(answers)) continue;
    node.answers = answers;
    changed = true;
  }
  if (changed) forgetEnabled(tree);
  return changed;
}

/** What an expression gives, as answers to the item. An empty result is no answer, but for a boolean: that is `false`. */
function valuesFor(item: PreparedItem, results: readonly unknown[]): Value[] {
  if (item.type === 'boolean')
    return [{ valueBoolean: results.length > 0 && results.some((result) => result !== false) }];
  const values = results
    .flatMap((result) => valueFor(item, result) ?? [])
    .filter((value) => isValid(value) && !isEmpty(value));
  return item.raw.repeats === true ? values : values.slice(0, 1);
}

function valueFor(item: PreparedItem, result: unknown): Value | undefined {
  if (typeof result === 'number') return asNumber(item, result);
  if (typeof result === 'boolean') return item.type === 'string' ? { valueString: String(result) } : undefined;
  const [name] = valueNamesOf[item.type];
  if (name === undefined || result === null || result === undefined) return undefined;
  const isText = typeof result === 'string';
  if (isText && (item.type === 'decimal' || item.type === 'integer' || item.type === 'quantity')) {
    return result.trim() === '' ? undefined : asNumber(item, Number(result));
  }
  const value = readValue({ [isText && name === 'valueCoding' ? 'valueString' : name]: result });
  if (typeof value === 'string' || value === undefined) return undefined;
  return item.options?.find(({ key }) => key === keyOf(value))?.value ?? value;
}
