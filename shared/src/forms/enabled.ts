import { fits } from './form-values.ts';
import type { Condition, PreparedItem } from './prepared-form.ts';
import type { Node, Tree } from './response-tree.ts';

/**
 * enableWhen as R4 has it (hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen): what stands
 * under a disabled item is disabled, answers of disabled items do not count, any answer that fits is enough.
 */
export function isEnabled(node: Node, tree: Tree): boolean {
  node.enabled ??= (node.parent === undefined || isEnabled(node.parent, tree)) && meetsConditions(node, tree);
  return node.enabled;
}

export function forgetEnabled(tree: Tree): void {
  for (const node of tree.nodes) node.enabled = undefined;
}

function meetsConditions(node: Node, tree: Tree): boolean {
  const { conditions, behavior } = node.item;
  if (conditions.length === 0) return true;
  const isMet = (condition: Condition) => meets(condition, node, tree);
  return behavior === 'any' ? conditions.some(isMet) : conditions.every(isMet);
}

export function meets(condition: Condition, node: Node, tree: Tree): boolean {
  const { operator, expected } = condition;
  const answers = questionNodes(condition, node, tree).flatMap((each) => each.answers);
  if (operator === 'exists') return answers.length > 0 === expected.valueBoolean;
  return answers.some((answer) => fits(operator, answer, expected));
}

/**
 * The occurrences of the question that count: those in the group that both stand in, then outwards. Are there several –
 * the question stands in a repeating group beside – all count: of a red sign in one of them, none may be missed.
 */
export function questionNodes({ within, down }: Condition, node: Node, tree: Tree): Node[] {
  if (within === undefined) return descend(tree.roots, down, undefined, tree);
  let inner = node;
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.item === within) {
      return down.length === 0
        ? [outer].filter((each) => isEnabled(each, tree))
        : descend(outer.children, down, inner.under, tree);
    }
    inner = outer;
  }
  return [];
}

function descend(
  among: ReadonlyMap<PreparedItem, readonly Node[]>,
  [next, ...rest]: readonly PreparedItem[],
  under: number | undefined,
  tree: Tree,
): Node[] {
  const found = (next ? (among.get(next) ?? []) : []).filter(
    (node) => (under === undefined || node.under === under) && isEnabled(node, tree),
  );
  return rest.length === 0 ? found : found.flatMap((node) => descend(node.children, rest, undefined, tree));
}
