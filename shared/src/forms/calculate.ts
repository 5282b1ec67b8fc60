import { readValue } from './answer-shape.ts';
import { forgetEnabled, isEnabled } from './enabled.ts';
import { type FormProblemCode, formProblem } from './form-problems.ts';
import { bulkOf } from './form-shape.ts';
import { isEmpty, keyOf, valueNamesOf } from './form-values.ts';
import type { PreparedItem } from './prepared-form.ts';
import type { Evaluate, FormProblem, QuestionnaireResponse, Value } from './questionnaire-model.ts';
import { responseOf, type Tree } from './response-tree.ts';
import { asNumber, weightOf } from './score.ts';
import { isOfItsUnit, isValid } from './valid-value.ts';

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
  // In each round one more of a chain is settled, at least.
  const most = Math.max(8, computed.length + 2);
  for (let round = 0; round < most; round += 1) {
    const failed: Failed = new Map();
    const changed = [
      computeScores(tree, failed),
      evaluate !== undefined && computeExpressions(tree, evaluate, failed, seen),
    ];
    if (!changed.includes(true)) return [...failed].map(([{ path }, code]) => formProblem(path, code));
  }
  return [formProblem('', 'never-settles')];
}

function computeScores(tree: Tree, failed: Failed): boolean {
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
    const fits = value ? isValid(value) : sum === undefined || Number.isFinite(sum);
    if (!fits) failed.set(item, 'calculation-failed');
    changed = setAnswers(tree, item, value && fits ? [value] : []) || changed;
  }
  return changed;
}

/** What expressions gave, by what they saw. */
export type Seen = Map<PreparedItem, Map<string, Value[]>>;

type Failed = Map<PreparedItem, FormProblemCode>;

function computeExpressions(tree: Tree, evaluate: Evaluate, failed: Failed, seen: Seen): boolean {
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
        const given = valuesFor(item, evaluate(item.calculated, response, questionnaire));
        if (given === 'misfit') failed.set(item, 'calculation-failed');
        else if (isTooLong(item, given)) failed.set(item, 'too-long');
        else values = given;
        if (saw !== undefined && known && !failed.has(item)) seen.set(item, known.set(saw, values));
      } catch {
        failed.set(item, 'calculation-failed');
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

/** What answers one question. A text that is put together of others can double with each. */
const mostCalculated = { depth: 8, nodes: 2000, characters: 10_000 };

const isTooLong = ({ limits: { maxLength } }: PreparedItem, values: readonly Value[]): boolean =>
  bulkOf(values, mostCalculated) !== undefined ||
  (maxLength !== undefined &&
    values.some(({ valueString, valueUri }) => (valueString ?? valueUri ?? '').length > maxLength));

/**
 * What an expression gives, as answers to the item. An empty result is no answer, but for a boolean: that is `false`. What
 * the item cannot hold is a misfit: were it left out, so would be what is asked or told because of it.
 */
function valuesFor(item: PreparedItem, results: readonly unknown[]): Value[] | 'misfit' {
  if (item.type === 'boolean')
    return [{ valueBoolean: results.length > 0 && results.some((result) => result !== false) }];
  const values: Value[] = [];
  for (const result of results) {
    if (isNothing(result)) continue;
    const value = valueFor(item, result);
    if (value && isEmpty(value)) continue;
    if (!value || !isValid(value) || !isOfItsUnit(item, value)) return 'misfit';
    values.push(value);
  }
  return item.raw.repeats === true ? values : values.slice(0, 1);
}

const isNothing = (result: unknown): boolean =>
  result === null || result === undefined || (typeof result === 'string' && result.trim() === '');

function valueFor(item: PreparedItem, result: unknown): Value | undefined {
  if (typeof result === 'number') return asNumber(item, result);
  if (typeof result === 'boolean') return item.type === 'string' ? { valueString: String(result) } : undefined;
  const [name] = valueNamesOf[item.type];
  if (name === undefined) return undefined;
  const isText = typeof result === 'string';
  if (isText && (item.type === 'decimal' || item.type === 'integer' || item.type === 'quantity')) {
    return asNumber(item, Number(result));
  }
  const value = readValue({ [isText && name === 'valueCoding' ? 'valueString' : name]: result });
  if (typeof value === 'string' || value === undefined) return undefined;
  return item.options?.find(({ key }) => key === keyOf(value))?.value ?? value;
}
