import { isEnabled } from './enabled.ts';
import type { PreparedForm, PreparedItem } from './prepared-form.ts';
import type { QuestionnaireResponse, ResponseAnswer, ResponseItem, Value } from './questionnaire-model.ts';

/**
 * A response laid out along its form. Every item of the form has a node in every occurrence of what holds it, whether it
 * is answered or not: what is not answered can be asked for, calculated or reached, too.
 */
export type Node = {
  item: PreparedItem;
  parent: Node | undefined;
  /** Of what stands under a question: under which of its answers. */
  under: number;
  /** Whether it came with the response. */
  given: boolean;
  /** Whether what is required in it must be there: not in a group that may be left out, nor under no answer. */
  demands: boolean;
  answers: Value[];
  children: Map<PreparedItem, Node[]>;
  enabled: boolean | undefined;
};

export type Tree = {
  form: PreparedForm;
  roots: Map<PreparedItem, Node[]>;
  nodes: Node[];
  of: Map<PreparedItem, Node[]>;
};

/** Of every level of every response: more is no form that someone fills in. */
const MOST_NODES = 40_000;

export const emptyTree = (form: PreparedForm): Tree => ({ form, roots: new Map(), nodes: [], of: new Map() });

export function addNode(
  tree: Tree,
  item: PreparedItem,
  parent: Node | undefined,
  { under = 0, given = false } = {},
): Node {
  const mayBeLeftOut = item.raw.repeats === true && item.limits.minOccurs === 0 && item.type === 'group';
  const unanswered = parent !== undefined && parent.item.type !== 'group' && parent.answers.length === 0;
  const demands = (parent?.demands ?? true) && !unanswered && (given || !mayBeLeftOut);
  const answers = demands ? [...(item.fixed ?? [])] : [];
  const node: Node = { item, parent, under, given, demands, answers, children: new Map(), enabled: undefined };
  tree.nodes.push(node);
  listed(tree.of, item).push(node);
  listed(parent?.children ?? tree.roots, item).push(node);
  return node;
}

function listed(map: Map<PreparedItem, Node[]>, item: PreparedItem): Node[] {
  const known = map.get(item);
  if (known) return known;
  const list: Node[] = [];
  map.set(item, list);
  return list;
}

/** Adds what did not come. False: there would be too many of them. */
export function fillIn(tree: Tree, items: readonly PreparedItem[], parent: Node | undefined): boolean {
  const among = parent?.children ?? tree.roots;
  const places = parent && parent.item.type !== 'group' ? Math.max(parent.answers.length, 1) : 1;
  return items.every((item) => {
    const taken = new Set(among.get(item)?.map(({ under }) => under));
    for (let under = 0; under < places; under += 1) {
      if (taken.has(under)) continue;
      if (tree.nodes.length >= MOST_NODES) return false;
      addNode(tree, item, parent, { under });
    }
    return item.items.length === 0 || (among.get(item) ?? []).every((node) => fillIn(tree, item.items, node));
  });
}

/** The answers of what is enabled, in the order of the form. */
export const responseOf = (tree: Tree, status: QuestionnaireResponse['status']): QuestionnaireResponse => {
  const item = itemsOf(tree, tree.form.items, tree.roots, undefined);
  const { url, version } = tree.form.questionnaire;
  return {
    resourceType: 'QuestionnaireResponse',
    ...(url !== undefined && { questionnaire: version === undefined ? url : `${url}|${version}` }),
    status,
    ...(item.length > 0 && { item }),
  };
};

function itemsOf(
  tree: Tree,
  items: readonly PreparedItem[],
  among: ReadonlyMap<PreparedItem, Node[]>,
  under: number | undefined,
): ResponseItem[] {
  const found: ResponseItem[] = [];
  for (const item of items) {
    for (const node of among.get(item) ?? []) {
      if ((under !== undefined && node.under !== under) || !isEnabled(node, tree)) continue;
      const response = responseItemOf(tree, node);
      if (response) found.push(response);
    }
  }
  return found;
}

function responseItemOf(tree: Tree, node: Node): ResponseItem | undefined {
  const { item, children, answers } = node;
  if (item.type === 'group') {
    const inside = itemsOf(tree, item.items, children, undefined);
    return inside.length > 0 ? { linkId: item.linkId, item: inside } : undefined;
  }
  if (answers.length === 0) return undefined;
  const answer = answers.map((value, index): ResponseAnswer => {
    const inside = item.items.length > 0 ? itemsOf(tree, item.items, children, index) : [];
    return inside.length > 0 ? { ...value, item: inside } : value;
  });
  return { linkId: item.linkId, answer };
}
